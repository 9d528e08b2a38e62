"""Builds the starter knowledge: python3 Tools/known/build.py DATA_DIR OUTPUT_DIR.

DATA_DIR holds the openly licensed lists (see Documentation/Knowledge.md); OUTPUT_DIR receives one JSON Lines file a
theme. The same input gives the same bytes.
"""

import sys
from pathlib import Path

import check
import cities
import congress
import countries
import factbook
import hand
import igos
import ministries
import parties
import petrarch
import posts
from entity import fold, line, unique
from merge import Knowledge, contradictions
from screen import Screen

FILES = ["countries", "places", "un-system", "international", "governments", "parties", "organizations", "media",
         "initiatives", "people"]


def gather(data):
    knowledge = Knowledge()
    lands = countries.entities(data)
    for entity in lands:
        knowledge.add(entity, by_name=False)
    for entity in hand.entities():
        knowledge.add(entity, by_name=False)
    for entity in cities.entities(data, lands, knowledge):
        knowledge.add(entity, by_name=False)
    for entity in igos.entities(data):
        knowledge.add(entity)
    for entity in ministries.entities(lands):
        knowledge.add(entity, by_name=False)
    for entity in factbook.entities(data, lands, knowledge):
        knowledge.add(entity)
    for entity in parties.entities(data, lands):
        knowledge.add(entity)
    for entity in congress.entities(data):
        knowledge.add(entity)
    for entity in petrarch.entities(data, lands, knowledge):
        knowledge.add(entity)
    posts.add(knowledge)
    finish(knowledge, lands)
    return knowledge


def finish(knowledge, lands):
    """What needs everything known: the capital's names speak for the government, offices in the order of time."""
    for land in lands:
        capital = knowledge.by_id.get(land.get("capital"))
        if capital and land.get("member"):
            for language in ("en", "fr"):
                names = capital["names"].get(language, [])
                land["government"][language] = unique(names + land["government"].get(language, []))
    for entity in knowledge.by_id.values():
        titles = {fold(name) for title in entity.get("titles", []) for key in ("en", "fr") for name in title.get(key, [])}
        for language, values in entity["names"].items():
            # "UN High Commissioner for Refugees" is who heads the body, also where a list takes it for the body's name.
            entity["names"][language] = [name for name in values if fold(name) not in titles] or values
        if entity.get("offices"):
            entity["offices"].sort(key=lambda o: (o.get("from", ""), o.get("until", ""), o["office"], o.get("of", "")))


def write(knowledge, output):
    output.mkdir(parents=True, exist_ok=True)
    for file in FILES:
        lines = sorted(line(e) for e in knowledge.by_id.values() if e["file"] == file)
        (output / f"{file}.jsonl").write_text("".join(text + "\n" for text in lines), encoding="utf-8")
        print(f"{file}: {len(lines)}")


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: build.py DATA_DIR OUTPUT_DIR")
    data, output = Path(sys.argv[1]), Path(sys.argv[2])
    if not (data / "knowledge").is_dir():
        sys.exit(f"{data} has no folder knowledge; give the folder that holds knowledge/ and events/")
    knowledge = gather(data)
    screen = Screen()
    screen.clean(knowledge)
    problems, shared = check.problems(knowledge)
    for problem in problems:
        print(problem, file=sys.stderr)
    write(knowledge, output)
    here = Path(__file__).parent
    check.write_shared(shared, here / "shared-names.tsv")
    screen.write(here / "removed-names.tsv")
    with open(here / "contradictions.tsv", "w", encoding="utf-8") as stream:
        stream.write("# id, office, of, edge, kept, other, other's source: where a source contradicts what is kept\n")
        for row in sorted(set(contradictions)):
            stream.write("\t".join(row) + "\n")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
