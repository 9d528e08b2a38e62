"""Reads the hand-written tables under hand/.

A table has sections: a line `## key=value key=value …` sets what holds for the rows below it (file, kind, type,
country, of …). A row has up to three columns separated by tabs: English names, French names, details. Names are
joined by `|`; `@id` gives the id, `=X` an acronym, `~X` a short form, `:x` a description, `^X` a demonym, `%X` a name of
its government, `$office:x` a title of one of its offices. An empty French column means that the names are the same. Details are joined by `, `: `f` (a woman), `key=value`, or an office
`office@of from..until` (`!` after the office: acting), whose `of` is the section's when left out.
"""

import re
from pathlib import Path

from entity import HAND, make, slug, unique

FOLDER = Path(__file__).parent / "hand"
OFFICES = {
    "p": "president", "vp": "vice-president", "pm": "prime-minister", "dpm": "deputy-prime-minister", "k": "king",
    "q": "queen", "fm": "foreign-minister", "dm": "defence-minister", "im": "interior-minister",
    "fin": "finance-minister", "ch": "chancellor", "hs": "head-of-state", "hg": "head-of-government", "emir": "emir",
    "sp": "spokesperson", "sg": "secretary-general", "dg": "director-general", "xd": "executive-director",
    "hc": "high-commissioner", "rep": "special-representative", "env": "special-envoy", "amb": "ambassador",
    "lead": "leader", "pl": "party-leader", "ce": "chief-executive", "chair": "chairperson", "gov": "governor",
    "nsa": "national-security-adviser", "spk": "speaker-of-parliament", "cbg": "central-bank-governor",
    "cos": "chief-of-staff", "army": "army-chief", "usg": "under-secretary-general", "dsg": "deputy-secretary-general",
    "dfm": "deputy-foreign-minister", "rap": "special-rapporteur", "sl": "supreme-leader", "cp": "crown-prince",
    "com": "commissioner", "just": "justice-minister", "eco": "economy-minister", "nrj": "energy-minister",
    "trade": "trade-minister", "mp": "member-of-parliament", "fl": "first-lady",
    "hr": "high-representative", "sen": "senator", "first-minister": "prime-minister", "premier": "prime-minister",
    "deputy-first-minister": "deputy-prime-minister", "secretary": "minister", "state-counsellor": "state-councilor",
    "commissioner-general": "commissioner", "chief-negotiator": "special-envoy",
    "special-adviser": "special-representative", "dhc": "deputy-high-commissioner",
}
SURNAME_FIRST = {"china", "north-korea", "south-korea", "taiwan", "hong-kong", "vietnam", "cambodia", "macau"}
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?$")


def rows(table):
    """The rows of a table with the settings of their section."""
    settings = {}
    for number, text in enumerate(table.read_text(encoding="utf-8").splitlines(), 1):
        if text.startswith("## "):
            settings = dict(part.split("=", 1) for part in text[3:].split())
        elif text.strip() and not text.startswith("#"):
            yield settings, [column.strip() for column in text.split("\t")], f"{table.name}:{number}"


def names_of(column):
    found = {"names": [], "acronyms": [], "short": [], "descriptions": [], "demonyms": [], "government": [],
             "titles": [], "id": None}
    marks = {"=": "acronyms", "~": "short", ":": "descriptions", "^": "demonyms", "%": "government", "$": "titles"}
    for name in column.split("|"):
        name = name.strip()
        if name.startswith("@"):
            found["id"] = name[1:]
        elif name:
            key = marks.get(name[0])
            found[key or "names"].append(name[1:] if key else name)
    return found


def titles_of(english, french):
    """The special titles of a body's offices, an entry an office."""
    found = {}
    for language, texts in (("en", english), ("fr", french)):
        for text in texts:
            office, title = text.split(":", 1)
            entry = found.setdefault(OFFICES.get(office, office), {})
            entry.setdefault(language, []).append(title)
    return [{"office": office, **entry} for office, entry in sorted(found.items())]


def office_of(text, settings, where):
    match = re.match(r"([\w-]+?)(!?)(?:@([\w-]+))?(?: ([\d-]*)\.\.([\d-]*))?$", text)
    if not match:
        raise ValueError(f"{where}: no office in '{text}'; write office@of from..until")
    name, acting, of, start, end = match.groups()
    for date in (start, end):
        if date and not DATE.match(date):
            raise ValueError(f"{where}: '{date}' is no date")
    office = {"office": OFFICES.get(name, name), "of": of or settings.get("of") or settings.get("country")}
    office.update({key: value for key, value in (("from", start), ("until", end)) if value})
    if acting:
        office["acting"] = True
    if not office["of"]:
        del office["of"]
    return office


def surname(name, country):
    """The family name of a person; `*` stands before it where it is not the last word."""
    if "*" in name:
        return name.split("*", 1)[1]
    words = [word for word in name.split() if word not in ("Sr.", "Jr.", "II", "III", "IV", "V", "VI")]
    if len(words) < 2:
        return words[0] if words else name
    if country in SURNAME_FIRST:
        return words[0]
    particles = {"al", "el", "de", "da", "di", "du", "van", "von", "bin", "ben", "al-", "der", "den", "ter", "dos"}
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in particles:
        start -= 1
    return " ".join(words[start:])


def entity_of(settings, columns, where):
    columns = columns + [""] * (3 - len(columns))
    english, french = names_of(columns[0]), names_of(columns[1])
    kind = settings.get("kind", "organization")
    details = dict(offices=[], gender="m" if kind == "person" else None)
    for text in (part.strip() for part in columns[2].split(",")):
        if text in ("f", "m"):
            details["gender"] = text
        elif "=" in text:
            key, value = text.split("=", 1)
            details[key] = value
        elif text:
            details["offices"].append(office_of(text, settings, where))
    country = details.get("country", settings.get("country"))
    for found in (english, french):
        if kind == "person":
            found["short"] += [surname(name, country) for name in found["names"] if " " in name or "*" in name]
            found["names"] = [name.replace("*", "") for name in found["names"]]
    if not english["names"]:
        raise ValueError(f"{where}: a row needs an English name")
    pairs = {}
    for key in ("names", "acronyms", "short", "descriptions", "demonyms", "government"):
        same = french[key] or ([] if key in ("descriptions", "demonyms", "government") else english[key])
        if kind == "person" and key in ("names", "short"):
            same = french[key] + english[key]
        pairs[key] = {"en": unique(english[key]), "fr": unique(same)}
    titles = titles_of(english["titles"], french["titles"])
    launched_by = details.pop("by", settings.get("by"))
    fields = dict(pairs, type=details.pop("type", settings.get("type")), country=country,
                  part_of=details.pop("part_of", settings.get("part_of")),
                  launched_by=launched_by.split("|") if launched_by else None, titles=titles, source=HAND)
    details.pop("country", None)
    fields.update(details)
    if kind == "person":
        fields.pop("type")
        fields.pop("part_of")
    identifier = english["id"] or slug(english["names"][0])
    return make(kind, settings["file"], id=identifier, **fields)


def entities():
    """Every entity of the tables, in the order of files and rows."""
    found = []
    for table in sorted(FOLDER.glob("*.tsv")):
        if table.name.startswith("_"):
            continue
        found += [entity_of(settings, columns, where) for settings, columns, where in rows(table)]
    return found
