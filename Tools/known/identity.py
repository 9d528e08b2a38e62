"""Who of the known people a source means: one office of one country from one day on is one person's."""

from datetime import date as Day
from difflib import SequenceMatcher

from entity import fold

GROUPS = [{"president", "head-of-state", "king", "queen", "emir", "sultan", "supreme-leader", "governor-general", "pope"},
          {"prime-minister", "head-of-government", "chancellor"}]


def group(office):
    return next((found for found in GROUPS if office in found), {office})


def day(text):
    parts = [int(part) for part in text.split("-")]
    return Day(*(parts + [6, 15][len(parts) - 1:])).toordinal()


def tokens(entity):
    return {part for values in entity["names"].values() for name in values for part in fold(name).split("-")
            if len(part) > 2}


def alike(one, other):
    """Whether two people's names share a word, or nearly."""
    return any(a == b or len(a) > 4 and SequenceMatcher(None, a, b).ratio() >= 0.8
               for a in tokens(one) for b in tokens(other))


def same_holder(person, known):
    """The known person who holds the office that the source gives to `person`, with a name like it or from that day on."""
    term = person["offices"][0]
    start = day(term["from"])
    found = []
    for entity in known:
        for held in entity.get("offices", []):
            if held["office"] not in group(term["office"]) or held.get("of") != term.get("of") or not held.get("from"):
                continue
            if held["office"] in ("king", "queen") and held["office"] != term["office"]:
                continue
            if day(held.get("until") or "2099") <= start + 30:
                continue
            distance, similar = abs(day(held["from"]) - start), alike(person, entity)
            if similar and day(held["from"]) <= start + 400 or distance <= 45 and not held.get("acting"):
                found.append((not similar, distance, entity["id"], entity))
    return min(found)[3] if found else None
