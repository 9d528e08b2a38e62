"""One entity of the starter knowledge as an ordered dictionary, and how its id and its line are made."""

import json
import re
import unicodedata

KEYS = [
    "id", "kind", "names", "acronyms", "short", "descriptions", "titles", "demonyms", "government", "capital",
    "country", "part_of", "iso", "type", "wikidata", "gender", "offices", "launched", "launched_by", "population",
    "source",
]
LANGUAGES = ["en", "fr"]
HAND = "Liaison, written by hand from public records; Apache-2.0"


def slug(name):
    """The kebab-case ASCII form of a name."""
    for letter, plain in (("ß", "ss"), ("ø", "o"), ("Ø", "O"), ("ł", "l"), ("Ł", "L"), ("đ", "d"), ("Đ", "D"),
                          ("æ", "ae"), ("œ", "oe"), ("ı", "i"), ("ð", "d"), ("þ", "th"), ("ə", "a"), ("&", " and ")):
        name = name.replace(letter, plain)
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    plain = re.sub(r"['.’]", "", plain)
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def fold(name):
    """The form under which two spellings of a name are the same: no case, accents or hyphens."""
    return slug(name.replace("'", " ").replace("’", " "))


def unique(values):
    """The values in their order, each once, by spelling."""
    return list(dict.fromkeys(value for value in values if value))


def make(kind, file, **fields):
    """An entity of one file; fields that are empty are left out when it is written."""
    entity = {"kind": kind, "file": file}
    entity.update({key: value for key, value in fields.items() if value})
    return entity


def line(entity):
    """The JSON line of an entity, keys in their fixed order."""
    ordered = {}
    for key in KEYS:
        value = entity.get(key)
        if isinstance(value, dict):
            value = {k: value[k] for k in LANGUAGES if value.get(k)}
        if value:
            ordered[key] = value
    return json.dumps(ordered, ensure_ascii=False, separators=(",", ":"))
