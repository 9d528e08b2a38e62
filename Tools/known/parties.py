"""Political parties from Party Facts, with their Wikidata ids; those that ended before 1990 are left out."""

import csv
import re

from entity import make, slug, unique

SOURCE = "Party Facts, with Wikipedia and Wikidata; see import licences, CC BY-SA 4.0 and CC0"
FRENCH = {"FRA", "BEL", "CHE", "CAN", "SEN", "MLI", "CIV", "BFA", "NER", "TCD", "CMR", "GAB", "COG", "COD", "CAF",
          "BEN", "TGO", "GIN", "MDG", "DJI", "BDI", "HTI", "LUX", "MRT", "DZA", "TUN", "MAR", "COM", "RWA"}
LATIN = re.compile(r"^[A-Za-zÀ-ɏ’' .&-]+$")
GENERIC = re.compile(r"^(Independents?|Others?|Government|Opposition|Alliance|Coalition|Movement|Party|Union|Democrats?|"
                     r"Democracy|Unity|Progress|Forward|Future|Liberty|Freedom|Action|Hope|Now|Vision|Change|Justice)$")


def proper(name):
    name = re.sub(r"\s*\([^)]*\)|\s*\[[^\]]*\]", "", name or "").replace("’", "'").strip(" .-–")
    return re.sub(r"^[Tt]he ", "", name.split(" / ")[0].split(";")[0]).strip()


def entities(data, lands):
    folder = data / "knowledge/partyfacts-wikipedia/import/wikipedia"
    with open(folder / "wikipedia.csv", encoding="utf-8") as stream:
        ended = {row["partyfacts_id"]: row["year_dissolved"] for row in csv.DictReader(stream)}
    with open(data / "knowledge/country-codes/data/country-codes.csv", encoding="utf-8") as stream:
        iso = {row["ISO3166-1-Alpha-3"]: row["ISO3166-1-Alpha-2"] for row in csv.DictReader(stream)}
    by_iso = {land["iso"]: land for land in lands}
    with open(folder / "wikidata.csv", encoding="utf-8") as stream:
        rows = sorted(csv.DictReader(stream), key=lambda row: int(row["partyfacts_id"]))
    seen, found = set(), []
    for row in rows:
        land = by_iso.get(iso.get(row["country"], ""))
        name, native = proper(row["name"]), proper(row["name_native"])
        year = ended.get(row["partyfacts_id"]) or "9999"
        if not land or not LATIN.match(name) or GENERIC.match(name) or len(name) < 6 or year < "1990":
            continue
        identifier = slug(name)
        if identifier in seen:
            identifier = f"{identifier}-{land['id']}"
        if identifier in seen:
            continue
        seen.add(identifier)
        usable = native if LATIN.match(native) and len(native) > 5 and not GENERIC.match(native) else ""
        english, french = unique([name, usable]), unique([usable, name] if row["country"] in FRENCH else [name, usable])
        short = [row["name_short"]] if re.match(r"^[A-Z][A-Za-z]{0,6}[A-Z]$", row["name_short"] or "") else []
        found.append(make("organization", "parties", id=identifier, type="party", country=land["id"],
                          names={"en": english, "fr": french}, acronyms={"en": short, "fr": short},
                          wikidata=row["wikidata_id"] if row["wikidata_id"].startswith("Q") else None, source=SOURCE))
    return same_name_apart(found)


def same_name_apart(parties):
    """Every one of several parties of one name gets its country into its id."""
    names = {}
    for party in parties:
        names.setdefault(party["names"]["en"][0].lower(), []).append(party)
    for group in names.values():
        if len(group) > 1:
            for party in group:
                if not party["id"].endswith(party["country"]):
                    party["id"] += "-" + party["country"]
    return parties
