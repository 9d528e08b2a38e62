"""Heads of state and government with the day they took office, and parliaments, from the World Factbook."""

import csv
import html
import json
import re

from entity import make, slug, unique
from identity import alike, same_holder

SOURCE = "The World Factbook (2026 state); CC0"
MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
          "november", "december"]
TITLES = [("crown prince", "crown-prince"), ("vice president", "vice-president"), ("president", "president"),
          ("prime minister", "prime-minister"), ("premier", "prime-minister"), ("chancellor", "chancellor"),
          ("king", "king"), ("queen", "queen"), ("emir", "emir"), ("amir", "emir"), ("sultan", "sultan"),
          ("taoiseach", "prime-minister"), ("governor general", "governor-general"), ("governor-general", "governor-general"),
          ("captains regent", "head-of-state"), ("chairman of", "head-of-government"), ("supreme leader", "supreme-leader"),
          ("grand duke", "head-of-state"), ("pope", "pope"), ("chief executive", "chief-executive"), ("governor", "governor"), ("emperor", "emperor")]
OTHERS = re.compile(r"\b(General|Ministers?|Prince|of|the|President|Field|Marshal|Council|Assembly|Government|Confederation|"
                    r"Territorial|Polynesia|Zealand|Chairperson)\b")
PARLIAMENTS = {"united-states": "us-congress", "china": "national-peoples-congress", "ukraine": "verkhovna-rada",
               "israel": "knesset", "taiwan": "legislative-yuan", "hong-kong": "hong-kong-legislative-council",
               "north-korea": "supreme-peoples-assembly"}
PERSON = re.compile(r"(?:^|;\s*|,\s*|\band\s+)(?P<title>[^;()]*?)\s(?P<name>(?:[A-Z][\w.'’ʼ\-]*\s+|(?:al|bin|van|von|de|da|el|der|dos|ibn|Al)[\s-])*"
                    r"[A-ZÀ-Þ][A-ZÀ-Þ'’ʼ\-]+[^;()]*?)\s*\((?P<note>[^)]*since (?P<date>[^);,]*)[^)]*)\)")


def day(text):
    match = re.match(r"(?:(\d{1,2}) )?([A-Z][a-z]+) (\d{4})$", text.strip())
    if not match:
        return text.strip() if re.match(r"\d{4}$", text.strip()) else None
    number, month, year = match.groups()
    if month.lower() not in MONTHS:
        return None
    date = f"{year}-{MONTHS.index(month.lower()) + 1:02d}"
    return f"{date}-{int(number):02d}" if number else date


def plain(text):
    return html.unescape(re.sub(r"<[^>]+>", " ", text or "")).replace("\u00a0", " ").replace("’", "'")


def person_name(text):
    """`Assimi GOITA` in ordinary capitals, and its family name."""
    words, family = [], []
    for word in re.sub(r",.*$|\"[^\"]*\"", "", text).split():
        bare = re.sub(r"[^\w]", "", word)
        if len(bare) > 1 and (bare.isupper() or re.match(r"(al-)?[A-ZÀ-Þ]{3,}", word)) and not re.match(r"^(II|III|IV|VI|VII|VIII|XIV|X|XVI|XI|XII|V)$", bare):
            word = "-".join(part[:1] + part[1:].lower() for part in word.split("-"))
            word = re.sub(r"(?<=['ʼ])(\w)", lambda m: m.group(1).upper(), word)
            family.append(word)
        words.append(word)
    return " ".join(words), " ".join(family)


def known_as(person, knowledge):
    """The person under the id of the known holder of the office; a name unlike all known ones is left out."""
    holders = [entity for entity in knowledge.by_id.values() if entity["kind"] == "person"]
    holder = same_holder(person, holders)
    if holder and not alike(person, holder):
        person["names"], person["short"] = {"en": [], "fr": []}, {}
    if holder:
        person["id"] = holder["id"]
    return person


def people(text, land):
    for match in PERSON.finditer(text):
        title = match.group("title").strip().lower()
        office = next((o for words, o in TITLES if words in title), None)
        name, family = person_name(match.group("name"))
        start = day(match.group("date"))
        if not office or not start or len(name.split()) < 2 and office not in ("king", "pope", "emir"):
            continue
        name = re.sub(r"^(Col|Gen|Lt|Maj|Dr|Sir|Dame|Amir)\.? ", "", name)
        if OTHERS.search(name):
            continue
        short = [family] if family and family != name else []
        yield make("person", "people", id=slug(name), names={"en": [name], "fr": [name]},
                   short={"en": short, "fr": short}, country=land["id"],
                   offices=[{"office": office, "of": land["id"], "from": start}], source=SOURCE)


def parliament(text, land):
    """The legislature's names; the native one serves French where that is a language of the country."""
    match = re.match(r"^([A-Z][^()]*?)(?: - [^()]*| or [^()]*)?\s*(?:\(([^()]*)\))?\s*$", text)
    if not match or len(match.group(1)) < 5:
        return None
    english, native = match.group(1).strip(), (match.group(2) or "").strip()
    adjective = (land.get("english_adjective") or [""])[0]
    english, shown = re.sub(r"^The ", "", english), land["names"]["en"][0]
    named = adjective and (adjective in english or shown in english or "UK " in english)
    names = [english] if named or not adjective else [f"{adjective} {english}", f"{english} of {shown}"]
    names += [f"{adjective or shown} parliament"]
    fr = (land.get("adjective") or [""])[0]
    names_fr = ([f"Parlement {fr}"] if fr else []) + [f"Parlement {land['article']}{land['names']['fr'][0]}"]
    if re.match(r"(Assemblée|Parlement|Conseil|Chambre)", native):
        names_fr = [f"{native} {land['article']}{land['names']['fr'][0]}"] + names_fr
    if native and re.match(r"^[\w' -]+$", native) and len(native) > 4 and not native[:1].islower() and " or " not in native:
        names.append(native)
        if len(native.split()) < 3:
            names_fr.append(native)
    return make("organization", "governments", id=PARLIAMENTS.get(land["id"], f"{land['id']}-parliament"), type="parliament", country=land["id"],
                names={"en": unique(names), "fr": unique(names_fr)}, source=SOURCE)


def entities(data, lands, knowledge):
    codes = {}
    with open(data / "knowledge/country-codes/data/country-codes.csv", encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            codes[row["FIPS"].lower()] = row["ISO3166-1-Alpha-2"]
    codes.update(kv="XK", wa="NA", gz="", we="")
    by_iso = {land["iso"]: land for land in lands}
    for path in sorted((data / "knowledge/factbook").glob("*/*.json")):
        land = by_iso.get(codes.get(path.stem, ""))
        government = json.loads(path.read_text(encoding="utf-8")).get("Government", {}) if land else {}
        branch = government.get("Executive branch", {})
        sovereign = land and (land.get("member") or land["id"] in ("kosovo", "palestine", "taiwan"))
        for key in ("chief of state", "head of government") if sovereign else ("head of government",):
            for person in people(plain(branch.get(key, {}).get("text")), land):
                yield known_as(person, knowledge)
        text = plain(government.get("Legislative branch", {}).get("legislature name", {}).get("text"))
        body = parliament(text.strip(), land) if text else None
        if body:
            known = knowledge.by_id.get(body["id"])
            yield body
