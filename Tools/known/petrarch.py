"""Heads of state and of government from the Phoenix actor dictionaries of PETRARCH2 (state of January 2014).

A country's rulers stand before its other officials, heads of state first, then heads of government, each in the order
of time. Of the others the dictionaries tell only that they were in a government, not as what, so they are left out.
"""

import csv
import re
from collections import Counter
from datetime import date as Day

from entity import fold, make, slug, unique
from merge import note

SOURCE = "PETRARCH2 Phoenix.Countries.actors (CountryInfo, 2014); MIT"
PARTICLES = {"DE", "DA", "DO", "DOS", "DAS", "DI", "DU", "DEL", "VAN", "VON", "DER", "BIN", "BINT", "IBN", "UL", "Y", "E", "TEN"}
JUNK = {"PRESIDENT", "MINISTER", "PRIME", "MINISTRY", "GENERAL", "SECRETARY", "KING", "QUEEN", "PRINCE", "GOVERNMENT",
        "LEADER", "PREMIER", "CHANCELLOR", "THE", "OF", "FOREIGN", "SENATOR", "COUNCIL", "EMIR", "SHEIKH", "SULTAN",
        "SPOKESMAN", "DEFENSE", "FORMER", "ARMY", "BANK", "COURT", "HOUSE", "PARTY", "COMMITTEE", "AND", "FOR", "AMIR"}
REIGN = ("president", "head-of-state", "king", "queen", "emir", "sultan", "supreme-leader", "governor-general", "pope")
RULE = ("prime-minister", "head-of-government", "chancellor")
NOT_RULERS = {"Tommy Franks", "John Abizaid", "Jay Garner", "Paul Bremer", "Yasin Said Numan"}
# Countries whose second list is of chiefs of cabinet, and one whose list is another country's.
NO_GOVERNMENT = {"argentina", "sierra-leone", "south-africa", "mauritius"}
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


def terms_of(codes, land_of):
    """The dated terms in a government, by country; those that are whole months come from lists of ministers."""
    terms = []
    for code in codes:
        match = TERM.match(code)
        if not match or match.group(2) != "GOV" or not match.group(5) or match.group(3):
            continue
        land, start, end = land_of.get(match.group(1)), date(match.group(4)), date(match.group(5))
        if not land or not start or not end or start > end or len(start) < 10 or len(end) < 10:
            continue
        if start >= "2003" and start.endswith("-01") and end[-2:] in ("28", "29", "30", "31"):
            continue
        terms.append((start, end, land))
    return sorted(terms)


def rulers(data, land_of):
    """The rulers of each country in the order of the file: names and terms."""
    found = {}
    for names, codes in blocks(data / "events/petrarch2/dictionaries/Phoenix.Countries.actors.txt"):
        usable = unique(ordinary(name) for name in names)
        terms = terms_of(codes, land_of)
        if usable and terms and any("ELI" in code for code in codes):
            found.setdefault(terms[0][2], []).append((usable, terms))
    return found


def offices(people):
    """`head-of-state` for those before the one place where time starts anew, `head-of-government` for the others."""
    first = [terms[0][0] for _, terms in people]
    breaks = [place for place in range(1, len(first)) if int(first[place - 1][:4]) - int(first[place][:4]) >= 8]
    if len(breaks) != 1:
        return []
    return [(names, terms, place < breaks[0]) for place, (names, terms) in enumerate(people)]


def days(text, end=False):
    parts = [int(part) for part in text.split("-")] + [12 if end else 1, 28 if end else 1]
    return Day(*(parts[:3] if len(text) > 7 else (parts[0], parts[1], 28 if end else 1))).toordinal()


def compare(names, terms, group, land, by_name):
    """Remembers where the dictionary's dates of a known ruler differ from what is kept by more than ten days."""
    entity = next((by_name[fold(name)] for name in names if fold(name) in by_name), None)
    for start, end, _ in terms if entity else []:
        for held in entity.get("offices", []):
            if held["office"] not in group or held.get("of") != land or not held.get("from"):
                continue
            if days(held["from"]) > days(end) or days(held.get("until", "2099"), True) < days(start):
                continue
            known = {edge: held[edge] for edge in ("from", "until") if len(held.get(edge, "")) == 10}
            theirs = {"from": start, "until": end}
            off = {edge: abs(days(known[edge]) - days(theirs[edge])) for edge in known}
            far = {edge: theirs[edge] for edge in off if off[edge] > 10 and min(off.values()) <= 10}
            if far:
                note(entity, held, far, SOURCE)


def spellings(name, land):
    """The name without its title; Korean forenames are joined."""
    name = re.sub(r"^(Sir|Dame) ", "", re.sub(r"\bIi\b", "II", name))
    words = name.split()
    if land in ("south-korea", "north-korea") and len(words) == 3:
        return [f"{words[0]} {words[1]}-{words[2].lower()}", name]
    return [name]


def covered(start, end, held):
    """Whether what is known of the office leaves no room for a term."""
    return any(days(start) + 20 < days(until, True) and days(known) < days(end) - 20 for known, until in held)


def entities(data, lands, knowledge):
    with open(data / "knowledge/country-codes/data/country-codes.csv", encoding="utf-8") as stream:
        iso = {row["ISO3166-1-Alpha-3"]: row["ISO3166-1-Alpha-2"] for row in csv.DictReader(stream)}
    by_iso = {land["iso"]: land["id"] for land in lands}
    land_of = {three: by_iso.get(two) for three, two in iso.items()}
    members = {land["id"] for land in lands if land.get("member")}
    held = {}
    for entity in list(knowledge.by_id.values()):
        for term in entity.get("offices", []):
            for group in (REIGN, RULE):
                if term["office"] in group and term.get("from"):
                    held.setdefault((term.get("of"), group), []).append((term["from"], term.get("until", "2099")))
    by_name = {fold(part): entity for entity in knowledge.by_id.values() if entity["kind"] == "person"
               for values in entity["names"].values() for part in values}
    taken = {fold(part) for entity in knowledge.by_id.values() if entity["kind"] == "person"
             for values in entity["names"].values() for part in values}
    for land, people in sorted(rulers(data, land_of).items()):
        joint = Counter(term for _, terms in people for term in terms)
        listed = [row for row in offices(people) if (row[2] or land not in NO_GOVERNMENT) and land != "mauritius"]
        listed.sort(key=lambda row: -max(days(end) - days(start) for start, end, _ in row[1]))
        for names, terms, reigns in listed if land in members else []:
            names = unique(shown for name in names for shown in spellings(name, land))
            group, office = (REIGN, "head-of-state") if reigns else (RULE, "head-of-government")
            compare(names, terms, group, land, by_name)
            free = [(start, end) for start, end, _ in terms
                    if end > "1990" and not covered(start, end, held.get((land, group), []))
                    and joint[(start, end, land)] == 1]
            if not free or len(names[0].split()) > 4 or names[0] in NOT_RULERS:
                continue
            known = next((by_name[fold(name)] for name in names if fold(name) in by_name), None)
            if known and known.get("country") != land or not known and any(fold(name) in taken for name in names):
                continue
            taken.update(fold(name) for name in names)
            held.setdefault((land, group), []).extend(free)
            identifier = known["id"] if known else slug(names[0])
            yield make("person", "people", id=identifier, names={"en": names, "fr": names[:1]}, country=land,
                       offices=[{"office": office, "of": land, "from": start, "until": end} for start, end in free],
                       source=SOURCE)
