"""How fast knowledge is imported and opened, over generated files in the real formats.

    python3 Benchmarks/knowledge.py LIAISON [DOCUMENTS.jsonl]

LIAISON is the release command. Seconds are those of the processor (user and system), memory is the peak of the command.
With DOCUMENTS.jsonl it also compares how fast they are read with the starter knowledge and with a million aliases more.
"""

import bz2
import gzip
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ITEMS, ENTITIES, PERSONS, ALIASES = 200_000, 200_000, 50_000, 1_000_000
SYLLABLES = [a + b for a in "b d f g k l m n p r s t v z br dr st tr".split() for b in "a e i o u an el or in us".split()]
LANGUAGES = "ar bg bn ca cs da de el eo es et eu fa fi gl he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv".split()
REPOSITORY = Path(__file__).resolve().parents[1]


class Names:
    """Names that no text has, the same at each run."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def word(self):
        return "".join(self.random.choice(SYLLABLES) for _ in range(self.random.randint(2, 4))).capitalize()

    def person(self):
        return f"{self.word()} {self.word()}"


# Wikidata: an array, an item a line.


def snak(prop, value, kind):
    return {"snaktype": "value", "property": prop, "datavalue": {"value": value, "type": kind}, "datatype": kind}


def thing(prop, number):
    return snak(prop, {"entity-type": "item", "numeric-id": number, "id": f"Q{number}"}, "wikibase-entityid")


def day(prop, text, precision=11):
    return snak(prop, {"time": text, "timezone": 0, "before": 0, "after": 0, "precision": precision,
                       "calendarmodel": "http://www.wikidata.org/entity/Q1985727"}, "time")


def statement(main, rank="normal", **qualifiers):
    return {"mainsnak": main, "type": "statement", "id": "Q1$0-0", "rank": rank,
            "qualifiers": {prop: [value] for prop, value in qualifiers.items()},
            "references": [{"hash": "f1", "snaks": {"P854": [snak("P854", "https://example.org/x", "string")]}}]}


def item(number, names, classes, claims, languages=("en", "fr")):
    name = names.person()
    labels = {code: {"language": code, "value": name} for code in [*languages, *LANGUAGES]} if languages else {}
    described = {code: {"language": code, "value": "something that was made up"} for code in labels}
    aliases = {"en": [{"language": "en", "value": names.person()}, {"language": "en", "value": names.person()}]}
    links = {code + "wiki": {"site": code + "wiki", "title": name, "badges": [], "url": f"https://{code}.example.org/{number}"}
             for code in LANGUAGES[::2]}
    claims = {"P31": [statement(thing("P31", one)) for one in classes], **claims}
    return {"type": "item", "id": f"Q{number}", "labels": labels or [], "descriptions": described or [],
            "aliases": aliases if labels else [], "claims": claims, "sitelinks": links or [], "lastrevid": number}


def position(names, posts):
    """A post held, with the oddities of the dump."""
    year, odd = names.random.randint(1950, 2020), names.random.random()
    begin, end = day("P580", f"+{year}-03-02T00:00:00Z"), day("P582", f"+{year + 4}-00-00T00:00:00Z", 9)
    if odd < 0.05:
        begin = {"snaktype": "somevalue", "property": "P580", "datatype": "time"}
    elif odd < 0.1:
        end = {"snaktype": "novalue", "property": "P582", "datatype": "time"}
    elif odd < 0.12:
        begin = day("P580", f"-{year:04}-01-01T00:00:00Z", 9)
    rank = "deprecated" if odd > 0.95 else "preferred" if odd > 0.9 else "normal"
    return statement(thing("P39", names.random.choice(posts)), rank, P580=begin, P582=end)


def wikidata(path):
    names, posts = Names(1), list(range(900, 1_000))
    broken = 0
    with open(path, "w", encoding="utf-8") as stream:
        stream.write("[\n")
        for number in range(ITEMS):
            kind = number % 10
            if kind < 4:
                held = [position(names, posts) for _ in range(names.random.randint(1, 3))]
                one = item(10_000 + number, names, [5], {"P39": held}, ("en", "fr") if number % 50 else ())
            elif kind == 4:
                one = item(10_000 + number, names, [43229], {"P17": [statement(thing("P17", 30))]})
            elif number < 100 * 10 and kind == 5:
                one = item(900 + number // 10, names, [294414], {"P1001": [statement(thing("P1001", 30))]})
            else:
                one = item(10_000 + number, names, [names.random.choice([4167410, 13442814, 11424, 7187])], {})
            text = json.dumps(one, ensure_ascii=False, separators=(",", ":"))
            if number % 40_000 == 39_999:
                text, broken = text[: len(text) // 2], broken + 1
            stream.write(text + (",\n" if number < ITEMS - 1 else "\n"))
        stream.write("]\n")
    return broken


# FollowTheMoney, as OpenSanctions publishes it; and Popolo.


def follow_the_money(path):
    names, broken = Names(2), []
    with open(path, "w", encoding="utf-8") as stream:
        for number in range(ENTITIES):
            kind = number % 4
            if kind == 0:
                properties = {"name": [names.person(), "Имя Фамилия"], "nationality": ["fr"], "birthDate": ["1960-02-03"],
                              "topics": ["role.pep"], "gender": ["male"], "alias": [names.person()]}
                one = {"id": f"p-{number}", "caption": properties["name"][0], "schema": "Person", "properties": properties}
            elif kind == 1:
                one = {"id": f"pos-{number}", "schema": "Position", "properties": {
                    "name": [f"Minister of {names.word()}"], "country": ["fr"]}}
            elif kind == 2:
                one = {"id": f"occ-{number}", "schema": "Occupancy", "properties": {
                    "holder": [f"p-{number - 2}"], "post": [f"pos-{number - 1}"], "startDate": ["2019-05-01"], "status": ["current"]}}
            else:
                one = {"id": f"c-{number}", "caption": names.word(), "schema": "Company", "properties": {
                    "name": [f"{names.word()} {names.word()} Holding"], "jurisdiction": ["fr"]}}
            one.update(referents=[], datasets=["x_sanctions"], first_seen="2024-01-01T00:00:00", target=kind == 0)
            text = json.dumps(one, ensure_ascii=False)
            if number % 9_973 == 9_971:
                text = text[:-20]
                broken.append(number + 1)
            stream.write(text + "\n")
    return len(broken)


def popolo(path):
    names, broken = Names(3), 0
    persons, memberships = [], []
    for number in range(PERSONS):
        persons.append({"id": f"p{number}", "name": names.person(), "gender": "female", "birth_date": "1971",
                        "identifiers": [{"scheme": "wikidata", "identifier": f"Q{5_000_000 + number}"}]})
        memberships.append({"person_id": f"p{number}", "organization_id": "o1", "role": "member", "start_date": "2015-01-01"})
        if number % 9_973 == 9_971:
            del persons[-1]["name"]
            broken += 1
    organizations = [{"id": "o1", "name": "Chamber of Examples", "classification": "legislature"}]
    document = {"persons": persons, "organizations": organizations, "memberships": memberships}
    path.write_text(json.dumps(document), encoding="utf-8")
    return broken


def many_aliases(folder):
    """Organizations and people with a million names, beside the starter."""
    shutil.copytree(REPOSITORY / "seeds/known", folder)
    names = Names(4)
    with open(folder / "aliases.jsonl", "w", encoding="utf-8") as stream:
        for number in range(ALIASES // 5):
            kind = "person" if number % 2 else "organization"
            named = [names.person() for _ in range(5)]
            one = {"id": f"x-{number}", "kind": kind, "names": {"en": named}, "source": "generated"}
            stream.write(json.dumps(one) + "\n")


# Running and measuring.


def run(*arguments, **options):
    """Runs the command: processor seconds, seconds by the clock, peak megabytes, what it said."""
    began = time.monotonic()
    pipe = subprocess.Popen([str(a) for a in arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options)
    said = pipe.stderr.read().decode()
    _, status, usage = os.wait4(pipe.pid, 0)
    pipe.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, time.monotonic() - began, usage.ru_maxrss / 1024, said.strip().splitlines()


def imports(liaison, folder):
    for kind, name, make in (("wikidata", "dump.json", wikidata), ("ftm", "entities.ftm.json", follow_the_money),
                             ("popolo", "popolo.json", popolo)):
        source = folder / name
        broken, size = make(source), source.stat().st_size / 1e6
        packed = [source]
        if kind == "wikidata":
            packed += [folder / (name + ".gz"), folder / (name + ".bz2")]
            with open(source, "rb") as stream, gzip.open(packed[1], "wb", 6) as output:
                shutil.copyfileobj(stream, output, 1 << 20)
            with open(source, "rb") as stream, bz2.open(packed[2], "wb") as output:
                shutil.copyfileobj(stream, output, 1 << 20)
        for file in packed:
            target = folder / "mine.jsonl"
            target.unlink(missing_ok=True)
            seconds, _, memory, said = run(liaison, "known", "import", "--from", kind, file, "--into", target)
            print(f"{file.name}: {size:.0f} MB, {seconds:.1f} s, {size / seconds:.0f} MB/s, {memory:.0f} MB peak, "
                  f"{broken} broken lines written; {said[-1]}")
            file.unlink()


def aliases(liaison, folder, documents):
    many = folder / "many"
    many_aliases(many)
    known = {"starter": REPOSITORY / "seeds/known", "a million aliases more": many}
    for name, path in known.items():
        first = run(liaison, "who", "foreign minister of China", "--on", "2023-04-03", "--known", path)
        later = min(run(liaison, "who", "foreign minister of China", "--on", "2023-04-03", "--known", path)[:2] for _ in range(9))
        print(f"{name}: compiled in {first[0]:.1f} s; whole answer of `who` {later[0] * 1000:.0f} ms "
              f"of the processor, {later[1] * 1000:.0f} ms by the clock")
    if not documents:
        return
    speeds = {}
    for turn in range(3):
        for name, path in known.items():
            shutil.rmtree(folder / "built", ignore_errors=True)
            seconds, *_ = run(liaison, "build", documents, "--known", path, "--into", folder / "built", "--threads", "1")
            speeds[name] = min(speeds.get(name, seconds), seconds)
    for name, seconds in speeds.items():
        print(f"build with {name}: {seconds:.1f} s")
    print(f"speed with a million aliases, of that with the starter: {speeds['starter'] / speeds['a million aliases more']:.2f}")


def main():
    if len(sys.argv) < 2:
        sys.exit("usage: knowledge.py LIAISON [DOCUMENTS.jsonl]")
    with tempfile.TemporaryDirectory() as name:
        imports(sys.argv[1], Path(name))
        aliases(sys.argv[1], Path(name), sys.argv[2] if len(sys.argv) > 2 else None)


if __name__ == "__main__":
    main()
