"""Takes out names that would make false links: words of the language, forenames and common surnames that stand alone."""

import re
from collections import Counter
from pathlib import Path

from entity import HAND

LANGUAGES = Path(__file__).parents[2] / "Sources/LiaisonLanguages"
# Words that, with a capital inside a sentence, mean the entity and hardly anything else.
KEPT_NAMES = {
    "axios", "bloomberg", "breitbart", "cnbc", "commonwealth", "eta", "politico", "reuters", "twitter", "acted", "modem",
    "levant", "réunion", "reunion", "suisse", "gênes", "canton", "grenade", "emirates", "kerala", "nice", "tours", "amnesty",
    "efe", "lega", "rada", "tasnim", "ericsson", "renault", "philips", "duma", "forbes", "rai", "ansa", "wafa", "kuna",
}
KEPT_ACRONYMS = {
    "WHO", "UN", "US", "EU", "AU", "CAR", "PNG", "EAU", "IRA", "CAP", "SALT", "CITES", "ODD", "WSJ", "OPS", "BIRD", "BID",
    "BAD", "ACF", "EDA", "PACE", "MES", "CRI", "BIT", "ETA",
}
# Acronyms that, written with one capital or in capitals, mean something else more often.
OTHERS = {"INC", "REP", "EVA", "STAN", "ELI", "ANA", "DNA", "MAR", "HSU", "PPE", "PM", "MR", "IV", "DC", "MP", "CP", "PC",
          "CD", "IA", "GP", "BP", "FL", "PA", "VU", "SESAME", "CARDI", "TICE", "MST", "AL"}
# Cities whose name alone is a forename or a surname, but which the news mean by it.
KEPT_CITIES = {
    "adelaide", "basel", "beni", "braga", "bristol", "chiraz", "constantine", "darwin", "denver", "dijon", "florence",
    "goma", "halle", "hobart", "jena", "kandy", "kashan", "kerman", "kiel", "melbourne", "milan", "modena", "nancy",
    "oran", "orlando", "phoenix", "samara", "sydney", "tula", "verona", "vigo", "zaria", "lyon", "bilbao", "riyad", "goa",
    "kobe", "kati", "palma", "alexandrie", "alexandria", "brooklyn", "sanya", "chita", "austin",
}
SURNAMES = {
    "anand", "aydin", "bello", "bender", "blackburn", "bolton", "brandon", "carmona", "cerro", "chandler",
    "chico", "corona", "coronel", "crawley", "davenport", "downey", "dudley", "engels", "everett", "fontana", "garland",
    "george", "gilbert", "giron", "hamilton", "handa", "hassan", "hayward", "henderson", "ibarra", "ichikawa", "ikeda",
    "irvine", "irving", "jackson", "kennedy", "khanna", "killeen", "korolev", "lincoln", "maldonado", "mansfield",
    "markham", "matsumoto", "mckinney", "meads", "mendoza", "miyazaki", "moreno", "mosquera", "nakano", "nikolaev",
    "njeru", "noda", "norman", "ocana", "oyama", "passos", "paterson", "pereira", "ponce", "poole", "preston", "quevedo",
    "rangel", "richardson", "rodriguez", "sakai", "salinas", "sano", "santana", "serra", "shevchenko", "sutton",
    "thornton", "trujillo", "tyler", "ueda", "valdivia", "valenzuela", "valera", "vallejo", "vaughan", "viana", "warren",
    "yamaguchi", "tanghe", "tantou", "gabela", "lucena", "manta", "mantilla", "kaya", "kara", "bradford", "hagen",
}
# Full names that thousands bear, of people whom a text seldom means by them.
MANY_BEAR = {
    "David Taylor", "Donald Davis", "Mark Harris", "Mike Collins", "Mike Thompson", "James Jones", "James Mitchell",
    "Daniel Williams", "Peter Lewis", "Robert Scott", "Christopher Smith", "Robert Garcia", "Chris Smith", "David Lee",
    "Mike Kelly", "John Carter", "Joe Wilson", "Kenneth Hall", "Adam Smith", "Al Green", "David Scott", "John James",
    "Steve Cohen", "Daniel Webster", "John Curtis", "Barry Moore", "Roger Williams", "Danny Davis", "Dwight Evans",
    "Bill Foster", "Brian Jack", "Peter Hansen", "Peter Thomson", "Robert Floyd", "Austin Scott", "Michael Guest",
    "David Joyce", "John Rose", "Mike Rogers", "Andy Harris", "Andy Barr", "Tim Moore", "Ben Cline", "Adam Gray",
    "Wesley Bell", "Angus King", "Joe Neguse Jr.", "David Marlow", "David Thompson", "Jason Smith", "Jack Reed",
    "John Kennedy", "Pat Ryan", "Mark Green", "Kevin Kiley Jr.", "Scott Perry", "Scott Peters", "Jim Banks", "James Morris",
}
BIG = 1_000_000
# What any country's parliament may be called.
GENERIC = {"parlement", "parlament", "parliament", "congress", "senate", "conseil national", "national council",
           "national assembly", "assemblée nationale", "house of assembly", "conseil consultatif", "parliamentary assembly",
           "legislative assembly", "assemblée législative", "conseil général", "assemblée fédérale", "il parlamento",
           "parlamento", "congresso nacional", "asamblea legislativa", "asamblea general", "kongreso", "majlis al-shura",
           "assemblée territoriale", "territorial assembly", "conseil territorial", "territorial council",
           "national legislature"}


def column(path):
    lines = (LANGUAGES / path).read_text(encoding="utf-8").splitlines()
    return {line.split("\t")[0].strip().lower() for line in lines if line[:1] != "#"}


def plain(word):
    return word.lower().translate(str.maketrans("áàâäãåéèêëíìîïóòôöõúùûüñçıʻ", "aaaaaaeeeeiiiiooooouuuunci'"))


class Screen:
    """The words of the languages, and what was taken out for which reason."""

    def __init__(self):
        self.common = column("English/common-words.tsv") | column("French/common-words.tsv")
        self.plain = {plain(word) for word in self.common}
        self.forenames = column("Names/forenames.tsv")
        self.removed, self.borne, self.borne_by_hand = [], set(), set()

    def reason(self, entity, key, name, capitals):
        if entity["kind"] == "person" and name in MANY_BEAR:
            return "a name that many bear"
        if re.search(r"[\s'’-]", name):
            return None
        word = name.lower()
        if key == "acronyms":
            if word in self.common and name.upper() not in KEPT_ACRONYMS:
                return "an ordinary word"
            if name in OTHERS and entity.get("type") != "company":
                return "means something else more often"
            if entity.get("type") == "party" and HAND not in entity["source"]:
                if len(name) < 3:
                    return "two letters of a party"
                if name in self.borne:
                    return "a better known body bears it"
            elif HAND not in entity["source"] and name in self.borne_by_hand:
                return "a better known body bears it"
            return None
        if entity["kind"] == "person" or entity.get("type") == "country" or word in KEPT_NAMES or entity["id"] in capitals:
            return None
        if word in self.common or plain(word) in self.plain:
            return "an ordinary word"
        if entity.get("type") == "city":
            if word in KEPT_CITIES or entity["id"] in capitals or entity.get("population", 0) >= BIG:
                return None
            if word in self.forenames:
                return "a forename"
            return "a common surname" if plain(word) in SURNAMES else None
        if entity["kind"] == "organization" and not name.isupper():
            return "a forename" if word in self.forenames else "a common surname" if plain(word) in SURNAMES else None
        return None

    def clean(self, knowledge):
        """Removes the names, and the entries that have none left."""
        self.shared_parliaments(knowledge)
        self.borne = {name for entity in knowledge.by_id.values() if entity.get("type") != "party" or HAND in entity["source"]
                      for values in (entity.get("acronyms") or {}).values() for name in values}
        self.borne_by_hand = {name for entity in knowledge.by_id.values() if HAND in entity["source"]
                              for values in (entity.get("acronyms") or {}).values() for name in values}
        capitals = {entity["capital"] for entity in knowledge.by_id.values() if entity.get("capital")}
        for identifier, entity in sorted(knowledge.by_id.items()):
            for key in ("names", "acronyms", "short"):
                if key == "short" and entity["kind"] == "person":
                    continue
                for language, values in list((entity.get(key) or {}).items()):
                    reasons = {name: self.reason(entity, key, name, capitals) for name in values}
                    entity[key][language] = [name for name in values if not reasons[name]]
                    self.removed += [(identifier, name, why) for name, why in reasons.items() if why]
            names = entity["names"]
            if not any(names.values()):
                del knowledge.by_id[identifier]
                continue
            for language in ("en", "fr"):
                names[language] = names.get(language) or list(names["fr" if language == "en" else "en"])

    def shared_parliaments(self, knowledge):
        """Takes names that mean the parliament of whatever country a text speaks of."""
        bearers = Counter(name for entity in knowledge.by_id.values() if entity.get("type") == "parliament"
                          for name in {name for values in entity["names"].values() for name in values})
        for identifier, entity in sorted(knowledge.by_id.items()):
            if entity.get("type") != "parliament":
                continue
            for language, values in entity["names"].items():
                taken = [name for name in values if bearers[name] > 1 and "ongol" not in name and "ominic" not in name
                         or name.lower() in GENERIC]
                entity["names"][language] = [name for name in values if name not in taken]
                self.removed += [(identifier, name, "a name of many parliaments") for name in taken]

    def write(self, path):
        with open(path, "w", encoding="utf-8") as stream:
            stream.write("# id, name taken out, why: alone, it would make false links\n")
            for row in sorted(set(self.removed)):
                stream.write("\t".join(row) + "\n")
