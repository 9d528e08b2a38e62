"""The ministries of foreign affairs, defence, interior and finance of every member state, named by rule."""

from entity import HAND, make, unique

SOURCE = "derived from the names of countries; " + HAND
WITH_ARTICLE = {"netherlands", "philippines", "bahamas", "gambia", "maldives", "seychelles", "united-arab-emirates",
                "united-kingdom", "democratic-republic-of-the-congo", "republic-of-the-congo", "czech-republic",
                "central-african-republic", "dominican-republic", "comoros", "solomon-islands", "marshall-islands"}
KINDS = [
    ("mfa", ["Foreign Ministry", "Ministry of Foreign Affairs", "Foreign Affairs Ministry"], ["des Affaires étrangères"]),
    ("ministry-of-defence", ["Defence Ministry", "Defense Ministry", "Ministry of Defence", "Ministry of Defense"],
     ["de la Défense", "de la Défense nationale"]),
    ("ministry-of-interior", ["Interior Ministry", "Ministry of Interior", "Ministry of the Interior"],
     ["de l'Intérieur"]),
    ("ministry-of-finance", ["Finance Ministry", "Ministry of Finance"], ["des Finances"]),
]
WITHOUT = {"united-states", "holy-see", "cook-islands", "niue"}


def entities(lands):
    for land in lands:
        if not land.get("member") and land["id"] not in ("taiwan", "kosovo", "palestine"):
            continue
        if land["id"] in WITHOUT:
            continue
        shown, shown_fr = land["names"]["en"][0], land["names"]["fr"][0]
        of = f"of the {shown}" if land["id"] in WITH_ARTICLE else f"of {shown}"
        adjective = (land.get("english_adjective") or [shown])[0]
        adjective_fr = (land.get("adjective") or [""])[0]
        for suffix, english, french in KINDS:
            names = [f"{adjective} {name}" for name in english]
            names += [f"{name} {of}" for name in english if name.startswith("Ministry")]
            names += [f"{shown}'s {name}" for name in english] + [f"{shown} {name}" for name in english[:1]]
            names_fr = [f"ministère {adjective_fr} {name}" for name in french if adjective_fr]
            names_fr += [f"ministère {name} {land['article']}{shown_fr}" for name in french]
            names_fr += [f"ministère {name} {adjective_fr}" for name in french if adjective_fr]
            yield make("organization", "governments", id=f"{land['id']}-{suffix}", type="ministry", country=land["id"],
                       names={"en": unique(names), "fr": unique(names_fr)}, source=SOURCE)
