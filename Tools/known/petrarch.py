"""People with dated government posts from the Phoenix actor dictionaries of PETRARCH2 (state of January 2014).

The dictionaries tell that somebody was in a government, not as what, so the office is `official`.
"""

import csv
import re

from entity import fold, make, slug, unique

SOURCE = "PETRARCH2 Phoenix.Countries.actors (CountryInfo, 2014); MIT"
PARTICLES = {"DE", "DA", "DO", "DOS", "DAS", "DI", "DU", "DEL", "VAN", "VON", "DER", "BIN", "BINT", "IBN", "UL", "Y", "E", "TEN"}
JUNK = {"PRESIDENT", "MINISTER", "PRIME", "MINISTRY", "GENERAL", "SECRETARY", "KING", "QUEEN", "PRINCE", "GOVERNMENT",
        "LEADER", "PREMIER", "CHANCELLOR", "THE", "OF", "FOREIGN", "SENATOR", "COUNCIL", "EMIR", "SHEIKH", "SULTAN",
        "SPOKESMAN", "DEFENSE", "FORMER", "ARMY", "BANK", "COURT", "HOUSE", "PARTY", "COMMITTEE", "AND", "FOR", "AMIR"}
TERM = re.compile(r"^\s*\[([A-Z]{3})(GOV\w*)(?:\s+([<>]?)(\d{6,8})(?:-(\d{6,8}))?)?\s*\]")


def date(text):
    """YYMMDD or YYYYMMDD as ISO; a first of month 00 or 01 of a list of months stays a full day."""
    if len(text) == 6:
        text = ("19" if text[:2] >= "30" else "20") + text
    if len(text) != 8 or not "1900" <= text[:4] <= "2015":
        return None
    year, month, day = text[:4], int(text[4:6]), int(text[6:])
    if not 1 <= month <= 12:
        return year
    return f"{year}-{month:02d}-{day:02d}" if 1 <= day <= (28 if month == 2 else 30) or day == 31 and month in (
        1, 3, 5, 7, 8, 10, 12) else f"{year}-{month:02d}"


def ordinary(name):
    """`LEVON_TER_PETROSYAN_` with ordinary capitals, or None when it is no usable name of a person."""
    words = [word for word in name.strip("_ ").split("_") if word]
    if len(words) < 2 or len(words) > 5 or any(word in JUNK or re.search(r"[^A-Z'.-]", word) for word in words):
        return None
    if max(len(word) for word in words) < 4 and len(words) < 3:
        return None
    found = []
    for position, word in enumerate(words):
        if position and word in PARTICLES:
            found.append(word.lower())
            continue
        word = re.sub(r"[A-Z]+", lambda m: m.group(0).capitalize(), word)
        word = re.sub(r"\bMc([a-z])", lambda m: "Mc" + m.group(1).upper(), word)
        found.append(re.sub(r"^(Al|El|Ul|Ad|As|Ar)-", lambda m: m.group(0).lower() if position else m.group(0), word))
    return " ".join(found)


def blocks(path):
    """Each actor's names (the first and its synonyms) with the lines that code it."""
    names, codes = [], []
    for raw in path.read_text(encoding="utf-8", errors="replace").splitlines():
        text = raw.split("#")[0].rstrip()
        if not text:
            continue
        if re.match(r"^\s+\[", text):
            codes.append(text)
            continue
        bare = re.sub(r"\s*\[.*$", "", text)
        if text.startswith("+"):
            names.append(bare[1:])
        else:
            if names and codes:
                yield names, codes
            names, codes = [bare], []
    if names and codes:
        yield names, codes


def joined(terms):
    """Terms in one government that touch or overlap, as one."""
    found = []
    for start, end, land in sorted(terms):
        last = next((t for t in found if t["of"] == land and (not t.get("until") or start <= t["until"])), None)
        if last:
            last["until"] = max(last["until"], end) if last.get("until") and end else ""
        else:
            found.append({"office": "official", "of": land, "from": start, "until": end})
    return [{k: v for k, v in term.items() if v} for term in found]


def terms_of(codes, land_of):
    terms = []
    for code in codes:
        match = TERM.match(code)
        if not match or not match.group(4):
            continue
        land, sign, start, end = land_of.get(match.group(1)), match.group(3), date(match.group(4)), match.group(5)
        end = date(end) if end else None
        if sign == "<" or not land or not start or end and (end < "1990" or start > end) or not end and not sign:
            continue
        terms.append((start, end or "", land))
    return terms


def entities(data, lands, knowledge):
    with open(data / "knowledge/country-codes/data/country-codes.csv", encoding="utf-8") as stream:
        iso = {row["ISO3166-1-Alpha-3"]: row["ISO3166-1-Alpha-2"] for row in csv.DictReader(stream)}
    by_iso = {land["iso"]: land["id"] for land in lands}
    land_of = {three: by_iso.get(two) for three, two in iso.items()}
    taken = set()
    for names, codes in blocks(data / "events/petrarch2/dictionaries/Phoenix.Countries.actors.txt"):
        terms = joined(terms_of(codes, land_of))
        usable = unique(ordinary(name) for name in names)
        if not terms or not usable or fold(usable[0]) in taken:
            continue
        taken.update(fold(name) for name in usable)
        # A term without an end was open in January 2014: when it ended is not known, so it says only when it began.
        yield make("person", "people", id=slug(usable[0]), names={"en": usable, "fr": usable[:1]},
                   country=terms[0]["of"], offices=terms, source=SOURCE)
