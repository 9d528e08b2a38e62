"""Countries and territories: codes and formal names from country-codes and CLDR, the rest from hand/_countries.tsv."""

import csv
import json
import re

from entity import HAND, make, slug, unique
from hand import FOLDER

SOURCE = "country-codes (PDDL), Unicode CLDR (Unicode licence), " + HAND
IDS = {"CD": "democratic-republic-of-the-congo", "CG": "republic-of-the-congo", "TR": "turkey", "CI": "ivory-coast",
       "MM": "myanmar", "CZ": "czech-republic", "HK": "hong-kong", "MO": "macau", "PS": "palestine",
       "VA": "holy-see", "BA": "bosnia-and-herzegovina", "KN": "saint-kitts-and-nevis", "LC": "saint-lucia",
       "VC": "saint-vincent-and-the-grenadines", "ST": "sao-tome-and-principe", "TT": "trinidad-and-tobago",
       "AG": "antigua-and-barbuda", "CV": "cape-verde", "SZ": "eswatini", "TL": "east-timor", "SH": "saint-helena",
       "PM": "saint-pierre-and-miquelon", "VI": "us-virgin-islands", "VG": "british-virgin-islands"}
FIRST = {"CD": ("Democratic Republic of the Congo", "République démocratique du Congo"),
         "CG": ("Republic of the Congo", "République du Congo"), "TR": ("Turkey", "Turquie"),
         "CI": ("Ivory Coast", "Côte d'Ivoire"), "MM": ("Myanmar", "Birmanie"), "HK": ("Hong Kong", "Hong Kong"),
         "MO": ("Macau", "Macao"), "PS": ("Palestine", "Palestine"), "VA": ("Vatican", "Vatican"),
         "VN": ("Vietnam", "Vietnam"), "CZ": ("Czech Republic", "République tchèque"), "TW": ("Taiwan", "Taïwan"),
         "TL": ("East Timor", "Timor oriental"), "CV": ("Cape Verde", "Cap-Vert"), "SZ": ("Eswatini", "Eswatini"),
         "KG": ("Kyrgyzstan", "Kirghizstan"), "KP": ("North Korea", "Corée du Nord"),
         "KR": ("South Korea", "Corée du Sud"), "GB": ("United Kingdom", "Royaume-Uni"),
         "US": ("United States", "États-Unis"), "BY": ("Belarus", "Biélorussie"), "IQ": ("Iraq", "Irak"),
         "AE": ("United Arab Emirates", "Émirats arabes unis"), "BA": ("Bosnia and Herzegovina", "Bosnie-Herzégovine")}
TITLES = {"IN": [("foreign-minister", ["external affairs minister"], ["ministre des Affaires extérieures"])],
          "IE": [("deputy-prime-minister", ["tánaiste", "tanaiste"], []), ("prime-minister", ["taoiseach"], ["taoiseach"])],
          "FR": [("foreign-minister", [], ["ministre de l'Europe et des Affaires étrangères"])],
          "IT": [("prime-minister", [], ["président du Conseil italien", "présidente du Conseil italien",
                                         "présidente du Conseil italienne"])],
          "VA": [("pope", ["pope", "pontiff"], ["pape", "souverain pontife"]),
                 ("secretary-of-state", ["Vatican secretary of state", "Holy See secretary of state",
                                         "secretary of state of the Vatican", "Vatican's secretary of state",
                                         "secretary of state of the Holy See", "cardinal secretary of state"],
                  ["secrétaire d'État du Saint-Siège", "secrétaire d'État du Vatican", "numéro deux du Vatican"])],
          "GB": [("finance-minister", ["chancellor of the exchequer"],
                  ["chancelier de l'Échiquier", "chancelier de l'Echiquier"]),
                 ("queen", ["queen of England"], ["reine d'Angleterre"]),
                 ("king", ["king of England"], ["roi d'Angleterre"])]}


def table(path, key):
    with open(path, encoding="utf-8") as stream:
        return {row[key]: row for row in csv.DictReader(stream) if row[key]}


def territories(data, language):
    path = data / f"knowledge/cldr-localenames/main/{language}/territories.json"
    return json.loads(path.read_text(encoding="utf-8"))["main"][language]["localeDisplayNames"]["territories"]


def hand_rows():
    """ISO code to (capital, English demonyms, French demonyms, English names, French names, governments)."""
    found = {}
    for text in (FOLDER / "_countries.tsv").read_text(encoding="utf-8").splitlines():
        columns = text.split("\t")
        columns += [""] * (8 - len(columns))
        found[columns[0]] = [columns[1].strip()] + [
            [item.strip() for item in column.split("|") if item.strip()] for column in columns[2:8]]
    return found


def french_forms(masculine):
    """The four inflections of a French demonym, from its masculine singular."""
    irregular = {"turc": "turque", "grec": "grecque", "malgache": "malgache", "sahraoui": "sahraouie"}
    if masculine in irregular:
        feminine = irregular[masculine]
    elif masculine.endswith("e"):
        feminine = masculine
    elif masculine.endswith(("ien", "éen", "yen")):
        feminine = masculine + "ne"
    elif masculine == "letton":
        feminine = "lettonne"
    elif masculine == "burkinabè":
        feminine = masculine
    elif masculine in ("swazi", "bangladeshi", "qatari", "maori"):
        feminine = masculine + "e" if masculine == "qatari" else masculine
    elif masculine.endswith("man"):
        feminine = masculine + ("de" if masculine == "allemand" else "e")
    else:
        feminine = masculine + "e"
    plural = masculine if masculine.endswith(("s", "x")) else masculine + "s"
    return [masculine, feminine, plural, feminine + "s"]


def english_forms(demonym):
    uncounted = ("ese", "ish", "ch", "ss", "man", "woman", "S.", "i-Kiribati")
    if demonym != "German" and demonym.endswith(uncounted) or demonym == "US":
        return [demonym]
    return [demonym, demonym + "s"]


def french_short(row):
    """The UN's short French name without its article, and the article."""
    match = re.match(r"(.*?)\s*\(\s*(la|le|les|l['’])\s*\)$", row["UNTERM French Short"].strip().rstrip("*"))
    return (match.group(1), match.group(2)) if match else (row["UNTERM French Short"].strip(), "")


def formal(name):
    return re.sub(r"^(the|la|le|les|l['’])\s*", "", name.strip().rstrip("*").strip()).strip()


def split_acronyms(names):
    capital = re.compile(r"([A-Z]\.?(-)?){2,6}$")
    return [n for n in names if not capital.match(n)], [n for n in names if capital.match(n)]


def clean(names):
    names = [name.replace("’", "'").replace(" (Birmanie)", "").strip() for name in names]
    names = [re.sub(r"^[Tt]he ", "", name) for name in names]
    return unique(name for name in names if len(name) > 1 and "(" not in name and "," not in name)


def entities(data):
    """One place for each row of the table, with its capital's id and the names its government goes by."""
    codes = table(data / "knowledge/country-codes/data/country-codes.csv", "ISO3166-1-Alpha-2")
    codes["NA"] = codes.get("NA") or codes.get("")
    english, french = territories(data, "en"), territories(data, "fr")
    found = []
    for iso, (capital, demonyms, adjectives, more_en, more_fr, gov_en, gov_fr) in hand_rows().items():
        row = codes.get(iso) or {}
        first = FIRST.get(iso, (english.get(iso), french.get(iso)))
        short_fr = french_short(row)[0] if row else ""
        alternatives = [english.get(f"{iso}-alt-{kind}") for kind in ("short", "variant")]
        names_en = clean([first[0], english.get(iso) or ""] + [a or "" for a in alternatives] + more_en
                         + [row.get("UNTERM English Short", "").rstrip("*").strip(),
                            formal(row.get("UNTERM English Formal", ""))])
        names_fr = clean([first[1], french.get(iso) or ""] + more_fr
                         + [short_fr, formal(row.get("UNTERM French Formal", ""))])
        names_en, acronyms_en = split_acronyms(names_en)
        names_fr, acronyms_fr = split_acronyms(names_fr)
        wikidata = row.get("wikidata_id", "").rsplit("/", 1)[-1]
        found.append(make(
            "place", "countries", id=IDS.get(iso) or slug(first[0]), type="country", iso=iso,
            names={"en": names_en, "fr": names_fr}, acronyms={"en": acronyms_en, "fr": acronyms_fr},
            demonyms={"en": unique(f for d in demonyms for f in english_forms(d)),
                      "fr": unique(f for d in adjectives for f in french_forms(d))},
            government={"en": gov_en, "fr": gov_fr or gov_en}, capital=slug(capital), wikidata=wikidata,
            member=iso == "CI" or bool(row.get("UNTERM English Formal")), adjective=adjectives[:1],
            article=article(row, first[1]),
            english_adjective=demonyms[:1], titles=titles(iso), source=SOURCE))
    return found


def titles(iso):
    """The special titles of the country's offices."""
    return [{"office": office, **{key: values for key, values in (("en", english), ("fr", french)) if values}}
            for office, english, french in TITLES.get(iso, [])]


def article(row, name):
    """How 'of' and the country go together in French: de la, du, des, de l', de, d'."""
    listed = french_short(row)[1] if row else ""
    if listed in ("les",) or name.startswith(("États-Unis", "Émirats", "Pays-Bas", "Îles", "Seychelles", "Philippines")):
        return "des "
    vowel = name[0] in "AEÉIÎOUÔŒ"
    if vowel:
        return "de l'" if listed == "l'" and not name.startswith(("Iran", "Israël", "Oman", "Haïti")) else "d'"
    return {"la": "de la ", "le": "du "}.get(listed, "de ")
