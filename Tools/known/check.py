"""Checks the merged knowledge: ids, references, dates, sources, and names that two entities of one kind share."""

import re
from collections import defaultdict

from entity import fold

DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")
MINISTRIES = ("mfa", "ministry-of-defence", "ministry-of-interior", "ministry-of-finance")
OTHERWISE = {"united-states", "holy-see", "cook-islands", "niue"}
IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*$")


def references(entity):
    for key in ("capital", "country", "part_of"):
        if entity.get(key):
            yield key, entity[key]
    for party in entity.get("launched_by") or []:
        yield "launched_by", party
    for office in entity.get("offices", []):
        if office.get("of"):
            yield "office", office["of"]


def dates(entity):
    if entity.get("launched"):
        yield entity["launched"]
    for office in entity.get("offices", []):
        start, end = office.get("from"), office.get("until")
        yield from (date for date in (start, end) if date)
        if start and end and start[:len(end)] > end[:len(start)]:
            yield f"{start} after {end}"


def gaps(entity):
    """What a sovereign country must have and lacks."""
    for language in ("en", "fr"):
        for key in ("demonyms", "government"):
            if not (entity.get(key) or {}).get(language):
                yield f"no {key} in {language}"
    if not entity.get("capital"):
        yield "no capital"


def names(entity):
    for language, values in entity["names"].items():
        for name in values:
            yield language, name


def problems(knowledge):
    """What is wrong, one sentence each, and the names that entities of one kind share."""
    found, owners = [], defaultdict(set)
    for identifier, entity in sorted(knowledge.by_id.items()):
        if not IDENTIFIER.match(identifier):
            found.append(f"{identifier}: the id is not kebab-case ASCII")
        if not entity.get("source"):
            found.append(f"{identifier}: no source")
        if entity.get("member"):
            found += [f"{identifier}: {gap}" for gap in gaps(entity)]
            found += [f"{identifier}: no {body}" for body in MINISTRIES
                      if f"{identifier}-{body}" not in knowledge.by_id and identifier not in OTHERWISE]
        for key, reference in references(entity):
            if reference not in knowledge.by_id:
                found.append(f"{identifier}: {key} '{reference}' is not known")
        for date in dates(entity):
            if not DATE.match(date):
                found.append(f"{identifier}: '{date}' is not a date")
        for _, name in names(entity):
            if len(name) < 2 or re.search(r"[()\[\]{};|]", name) or name.startswith("the "):
                found.append(f"{identifier}: '{name}' does not match running text")
            owners[(entity["kind"], fold(name))].add(identifier)
    return found, {key: ids for key, ids in owners.items() if len(ids) > 1}


def write_shared(shared, path):
    with open(path, "w", encoding="utf-8") as stream:
        stream.write("# kind, folded name, ids: names that several entities of one kind share\n")
        for (kind, name), ids in sorted(shared.items()):
            stream.write(f"{kind}\t{name}\t{' '.join(sorted(ids))}\n")
