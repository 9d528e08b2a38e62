"""International bodies from SupraVerden: names in English and French, acronyms, Wikidata ids."""

import re

from entity import make, slug, unique

SOURCE = "SupraVerden; CC BY-SA 4.0"


def records(path):
    """The list's entries; its YAML is flat, so a line reader is enough."""
    name, fields = None, {}
    for text in path.read_text(encoding="utf-8").splitlines():
        top = re.match(r"^(\S.*):\s*$", text)
        field = re.match(r"^  ([\w]+): (.*)$", text)
        if top:
            if name:
                yield name, fields
            name, fields = top.group(1).strip("'\""), {}
        elif field:
            value = field.group(2).strip()
            if value[:1] in "'\"" and value[-1:] == value[:1]:
                value = value[1:-1].replace("''", "'")
            fields[field.group(1)] = value
    if name:
        yield name, fields


def proper(name):
    name = re.sub(r"^[Tt]he ", "", name.strip().replace("’", "'"))
    return re.sub(r"\s*\([^)]*\)", "", name).strip()


def entities(data):
    for name, fields in records(data / "knowledge/supraverden-igos/data/general_list.yaml"):
        if "no longer" in fields.get("Status", "").lower():
            continue
        names, acronyms = {}, {}
        for language in ("en", "fr"):
            keys = [f"Name_{language}"] + [f"Name_other{suffix}_{language}" for suffix in ("", "_2", "_3")]
            names[language] = unique(proper(fields[key]) for key in keys if key in fields and fields[key][:1] != "[")
            names[language] = [n for n in names[language] if len(n) > 3 and ";" not in n and n != "null"]
            short = [fields.get(f"Abbreviation_{language}", ""), fields.get(f"Abbreviation_2_{language}", "")]
            acronyms[language] = unique(a for a in short if re.match(r"^[A-Z][\w.&+-]{1,11}$", a or ""))
        if not names["en"]:
            continue
        names["fr"] = names["fr"] or names["en"][:1]
        acronyms["fr"] = acronyms["fr"] or acronyms["en"]
        wikidata = fields.get("Wikidata_code", "")
        yield make("organization", "international", id=slug(names["en"][0]), names=names, acronyms=acronyms,
                   type="igo", wikidata=wikidata if re.match(r"Q\d+$", wikidata) else None, source=SOURCE)
