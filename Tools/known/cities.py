"""Cities of 100,000 inhabitants and more, and capitals: world-cities (GeoNames), with French names by hand."""

import csv
import re
from pathlib import Path

from entity import HAND, fold, make, slug, unique
from hand import FOLDER

SOURCE = "world-cities (GeoNames; CC BY 4.0), " + HAND
COMMON = {"westminster", "nice", "mobile", "split", "most", "of", "male", "bath", "reading", "orange", "deal", "man", "same", "or",
          "sale", "hull", "police", "university", "enterprise", "independence", "surprise", "home", "battle", "march",
          "date", "rim", "san", "santa", "van", "un", "la", "le", "sur", "bar", "ham", "ho", "is", "as", "ale", "ita",
          "fes", "tours", "nancy", "sens", "lens", "bari", "olive", "paradise", "spring", "media", "opportunity",
          "central", "victoria", "union", "north", "south", "east", "west", "metro", "downtown", "commune", "mission",
          "nova", "norte", "centro", "villa", "asia", "kent", "lincoln", "jackson", "wilson", "carter", "franklin",
          "madison", "houston street", "salem", "marie", "martin", "campbell", "ramos", "santos", "salvador",
          "cordoba province", "general", "loja", "san marcos", "barcelona province", "brits", "commonwealth",
          "toyota", "king", "ban", "ara"}
KEPT = {"nice", "tours", "nancy", "salvador", "victoria", "lincoln", "jackson", "bari", "salem", "madison", "mobile"}

LANDS = {"Iran, Islamic Republic of": "iran", "Tanzania, United Republic of": "tanzania",
         "Venezuela, Bolivarian Republic of": "venezuela", "Korea, Republic of": "south-korea",
         "Korea, Democratic People's Republic of": "north-korea", "Taiwan, Province of China": "taiwan",
         "Congo, The Democratic Republic of the": "democratic-republic-of-the-congo", "Moldova, Republic of": "moldova",
         "Palestine, State of": "palestine", "Bolivia, Plurinational State of": "bolivia",
         "No country found for alpha-2 code: XK": "kosovo", "Micronesia, Federated States of": "micronesia",
         "Falkland Islands (Malvinas)": "falkland-islands", "Virgin Islands, U.S.": "us-virgin-islands",
         "Holy See (Vatican City State)": "holy-see", "Virgin Islands, British": "british-virgin-islands",
         "Saint Helena, Ascension and Tristan da Cunha": "saint-helena",
         "Saint Pierre and Miquelon": "saint-pierre-and-miquelon", "Saint Martin (French part)": "saint-martin",
         "Saint Barthélemy": "saint-barthelemy"}


def populations():
    path = Path(__file__).parent / "populations.tsv"
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    return {identifier: int(count) for identifier, count in rows}


def exonyms():
    """Folded name in the list, or `name, country id`, to (English names, French names), the shown one first."""
    found = {}
    for text in (FOLDER / "_exonyms.tsv").read_text(encoding="utf-8").splitlines():
        if text.strip() and text[0] != "#":
            columns = [c.strip() for c in text.split("\t")] + ["", ""]
            found[fold(columns[0])] = ([n for n in columns[1].split("|") if n], [n for n in columns[2].split("|") if n])
    return found


def entities(data, lands, knowledge):
    land_of = {fold(name): land["id"] for land in lands for names in land["names"].values() for name in names}
    land_of.update((fold(text), land) for text, land in LANDS.items() if fold(text) not in land_of)
    names_of_lands, capital_of = set(land_of), {land["capital"]: land for land in lands if land.get("capital")}
    counts, other_names, taken = populations(), exonyms(), set()
    with open(data / "knowledge/world-cities/data/world-cities.csv", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    capitals = {(capital.split(",")[0], land["id"]) for capital, land in capital_of.items()}
    rows = [r for r in rows if r["geonameid"] in counts or (slug(r["name"]), land_of.get(fold(r["country"]))) in capitals]
    rows.sort(key=lambda r: (-counts.get(r["geonameid"], 0), r["geonameid"]))
    regions = {(place.get("country"), fold(name)) for place in knowledge.by_id.values()
               if place["file"] == "places" and place.get("type") != "city"
               for values in place["names"].values() for name in values}
    named = {name for _, name in regions}
    found, shown_in = [], set()
    for row in rows:
        land = land_of.get(fold(row["country"]))
        key = fold(row["name"])
        english, french = other_names.get(fold(f"{row['name']} {land}")) or other_names.get(key) or ([], [])
        if key in COMMON - KEPT or key in names_of_lands or len(key) < 4 and not english:
            continue
        listed = re.sub(r"\s*\([^)]*\)", "", row["name"])
        shown = english[0] if english else listed
        identifier = slug(shown)
        if capital_of.get(identifier, {}).get("id") != land and any(c.split(",")[0] == identifier for c in capital_of):
            identifier = f"{identifier}-{land}"
        names = {"en": unique(english + [listed]), "fr": unique(french + [shown])}
        if english and (shown, land) in shown_in:
            continue
        shown_in.add((shown, land))
        known = knowledge.by_id.get(identifier)
        if identifier not in taken and known and known.get("type") == "city" and known.get("country") == land:
            taken.add(identifier)
            found.append(make("place", "places", id=identifier, type="city", names=names, country=land,
                              population=counts.get(row["geonameid"]), source=SOURCE))
            continue
        names = {language: [n for n in values if (land, fold(n)) not in regions] for language, values in names.items()}
        if not names["en"] or not names["fr"]:
            continue
        if identifier not in capital_of and counts.get(row["geonameid"], 0) < 500_000:
            names = {language: [n for n in values if fold(n) not in named] for language, values in names.items()}
            if not names["en"] or not names["fr"]:
                continue
        if identifier in taken or known:
            identifier = f"{identifier}-{slug(row['subcountry'] or land or '')}".rstrip('-')
        if identifier in taken or identifier in knowledge.by_id:
            continue
        taken.add(identifier)
        found.append(make("place", "places", id=identifier, type="city", names=names, country=land,
                          population=counts.get(row["geonameid"]), source=SOURCE))
    for capital, land in sorted(capital_of.items()):
        if capital and capital not in taken and capital not in knowledge.by_id:
            found.append(lone_capital(capital, land, other_names))
    return found


def lone_capital(capital, land, other_names):
    """A capital that the list of cities lacks."""
    text = next(line.split("\t")[1] for line in (FOLDER / "_countries.tsv").read_text(encoding="utf-8").splitlines()
                if slug(line.split("\t")[1]) == capital).split(",")[0]
    english, french = other_names.get(fold(text), ([], []))
    return make("place", "places", id=capital, type="city", names={"en": unique(english + [text]),
                "fr": unique(french + [text])}, country=land["id"], source=HAND)
