"""Senators of the United States, presidents and vice-presidents, with terms and Wikidata ids.

Representatives are left out: texts seldom name them, and their many common surnames make false links."""

import re

from entity import make, slug, unique

SOURCE = "congress-legislators; CC0"
OFFICES = {"rep": "representative", "sen": "senator", "prez": "president", "viceprez": "vice-president"}
OF = {"rep": "us-house-of-representatives", "sen": "us-senate", "prez": "united-states", "viceprez": "united-states"}


def value(text):
    return text.strip().strip("'\"")


def records(path):
    """The people of a file; its YAML is regular, so a line reader is enough."""
    person = None
    for text in path.read_text(encoding="utf-8").splitlines():
        if text.startswith("- "):
            if person:
                yield person
            person, section = {"terms": [], "name": {}, "id": {}, "bio": {}}, None
            text = "  " + text[2:]
        section_match = re.match(r"^  (\w+):\s*$", text)
        field = re.match(r"^    (\w+): (.+)$", text)
        term = re.match(r"^  - (\w+): (.+)$", text)
        if section_match:
            section = section_match.group(1)
        elif section == "terms" and term:
            person["terms"].append({term.group(1): value(term.group(2))})
        elif section == "terms" and field and person["terms"]:
            person["terms"][-1].setdefault(field.group(1), value(field.group(2)))
        elif field and section in ("name", "id", "bio"):
            person[section][field.group(1)] = value(field.group(2))
    if person:
        yield person


def joined(terms):
    """Terms of one office that follow each other, as one."""
    found = []
    for term in terms:
        office, of = OFFICES.get(term["type"]), OF.get(term["type"])
        last = found[-1] if found else None
        if last and last["office"] == office and term["start"][:4] in (last["until"][:4],):
            last["until"] = term["end"]
        else:
            found.append({"office": office, "of": of, "from": term["start"], "until": term["end"]})
    return [term for term in found if term["until"] >= "1990"]


def entities(data):
    folder = data / "knowledge/us-congress-legislators"
    for file in ("executive.yaml", "legislators-current.yaml"):
        for person in records(folder / file):
            terms = joined(person["terms"])
            if not any(term["office"] != "representative" for term in terms):
                continue
            first, last, nick = (person["name"].get(k, "") for k in ("first", "last", "nickname"))
            bracketed = re.search(r"\((.*)\)", first)
            if bracketed:
                first, nick = first[:bracketed.start()].strip(), nick or bracketed.group(1)
            full = re.sub(r"\s*\([^)]*\)", "", person["name"].get("official_full", ""))
            names = unique([f"{nick or first} {last}", f"{first} {last}", full if "," not in full else ""])
            if len(names[0].replace(".", "").split()[0]) == 1 and full:
                names = unique([full] + names)
            if last == "Bush" and first == "George":
                names = ["George H. W. Bush" if terms[0]["from"] < "1993" else "George W. Bush"]
            wikidata = person["id"].get("wikidata")
            yield make("person", "people", id=slug(names[0]), names={"en": names, "fr": names},
                       short={"en": [last], "fr": [last]}, country="united-states", wikidata=wikidata,
                       gender=person["bio"].get("gender", "").lower(), offices=terms, source=SOURCE)
