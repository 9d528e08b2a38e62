"""Merges what the sources say of the same thing; what is written by hand wins, and contradictions are kept aside."""

from entity import HAND, fold, unique

contradictions = []


def add_names(entity, other):
    for key in ("names", "acronyms", "short", "demonyms", "government", "descriptions"):
        mine, theirs = entity.setdefault(key, {}), other.get(key) or {}
        for language, values in theirs.items():
            known = {fold(value) for value in mine.get(language, [])} if key == "names" else set()
            mine[language] = unique(mine.get(language, []) + [v for v in values if fold(v) not in known])


def add_source(entity, other):
    parts = unique(entity["source"].split(" | ") + other["source"].split(" | "))
    entity["source"] = " | ".join(parts)


def overlap(one, two):
    """Whether two terms of the same office share a day beyond their edges."""
    start, end = max(one.get("from", ""), two.get("from", "")), min(
        one.get("until") or "9999", two.get("until") or "9999")
    return start < end


def add_offices(entity, other):
    for office in other.get("offices", []):
        same = [o for o in entity.get("offices", []) if o["office"] == office["office"] and o.get("of") == office.get("of")]
        if any(o == office for o in same):
            continue
        if any(overlap(o, office) for o in same):
            for mine in same:
                if overlap(mine, office) and (mine.get("from"), mine.get("until")) != (office.get("from"), office.get("until")):
                    note(entity, mine, office, other["source"])
            continue
        entity.setdefault("offices", []).append(office)


def note(entity, mine, theirs, source):
    """Remembers that a source gives other dates; dates that only differ in precision do not contradict."""
    for edge in ("from", "until"):
        a, b = mine.get(edge), theirs.get(edge)
        if a and b and not (a.startswith(b) or b.startswith(a)):
            contradictions.append((entity["id"], mine["office"], mine.get("of", ""), edge, a, b, source))


def absorb(entity, other):
    """Puts what `other` knows into `entity`, which keeps its own where both speak."""
    add_names(entity, other)
    add_offices(entity, other)
    for key in ("wikidata", "country", "type", "gender", "iso", "population", "part_of", "capital", "launched", "launched_by"):
        if not entity.get(key) and other.get(key):
            entity[key] = other[key]
    add_source(entity, other)


def same_land(one, other):
    """Whether two of one name may be one thing: bodies of two countries are homonyms."""
    lands = one.get("country"), other.get("country")
    return one["kind"] == "person" or not all(lands) or lands[0] == lands[1]


class Knowledge:
    """All entities by id, and by folded name within a kind."""

    def __init__(self):
        self.by_id, self.by_name, self.by_wikidata = {}, {}, {}

    def index(self, entity):
        if entity.get("wikidata"):
            self.by_wikidata.setdefault((entity["kind"], entity["wikidata"]), entity)
        for values in entity["names"].values():
            for name in values:
                bearers = self.by_name.setdefault((entity["kind"], fold(name)), [])
                if all(bearer is not entity for bearer in bearers):
                    bearers.append(entity)

    def find(self, entity, by_name=True):
        """The entity already known that `entity` is the same as, or None."""
        known = self.by_id.get(entity["id"])
        if known and known["kind"] == entity["kind"]:
            return known
        if entity.get("wikidata") and (entity["kind"], entity["wikidata"]) in self.by_wikidata:
            return self.by_wikidata[(entity["kind"], entity["wikidata"])]
        if by_name:
            for values in entity["names"].values():
                for name in values:
                    for known in self.by_name.get((entity["kind"], fold(name)), []):
                        if same_land(known, entity):
                            return known
        return None

    def add(self, entity, by_name=True):
        """Adds an entity, or lets the one already known absorb it; an id taken by another kind gets a suffix."""
        known = self.find(entity, by_name)
        if known:
            absorb(known, entity)
            self.index(known)
            return known
        if entity["id"] in self.by_id:
            entity["id"] += {"person": "-person", "place": "-place", "initiative": "-initiative"}.get(
                entity["kind"], "-organization")
        if entity["id"] in self.by_id:
            return None
        self.by_id[entity["id"]] = entity
        self.index(entity)
        return entity
