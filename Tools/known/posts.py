"""Titles of posts that are told in many ways: envoys of the United Nations by country, European commissioners by portfolio."""

# Mission: the office of its head, its field in English, and in French behind "pour", and behind "envoyé" where it is.
MISSIONS = {
    "un-special-envoy-for-syria": ("special-envoy", ["Syria"], ["la Syrie"], ["en Syrie"]),
    "osesgy": ("special-envoy", ["Yemen"], ["le Yémen"], ["au Yémen"]),
    "un-special-envoy-for-myanmar": ("special-envoy", ["Myanmar"], ["la Birmanie", "le Myanmar"], ["en Birmanie"]),
    "minurso": ("special-envoy", ["Western Sahara"], ["le Sahara occidental"], ["au Sahara occidental"]),
    "unsmil": ("special-representative", ["Libya"], ["la Libye"], ["en Libye"]),
    "unama": ("special-representative", ["Afghanistan"], ["l'Afghanistan"], ["en Afghanistan"]),
    "unami": ("special-representative", ["Iraq"], ["l'Irak"], ["en Irak"]),
    "unmiss": ("special-representative", ["South Sudan"], ["le Soudan du Sud"], ["au Soudan du Sud"]),
    "unitams": ("special-representative", ["Sudan"], ["le Soudan"], ["au Soudan"]),
    "monusco": ("special-representative", ["the Democratic Republic of the Congo", "the DRC", "Congo"],
                ["la RDC", "la République démocratique du Congo"], ["en RDC"]),
    "minusma": ("special-representative", ["Mali"], ["le Mali"], ["au Mali"]),
    "minusca": ("special-representative", ["the Central African Republic"], ["la Centrafrique"], ["en Centrafrique"]),
    "binuh": ("special-representative", ["Haiti"], ["Haïti"], ["en Haïti"]),
    "unmik": ("special-representative", ["Kosovo"], ["le Kosovo"], ["au Kosovo"]),
    "unsom": ("special-representative", ["Somalia"], ["la Somalie"], ["en Somalie"]),
    "unsco": ("coordinator", ["the Middle East", "the Middle East peace process"],
              ["le Proche-Orient", "le Moyen-Orient", "le processus de paix au Proche-Orient"],
              ["au Proche-Orient", "au Moyen-Orient"]),
}
# Commissioner: English names of the portfolio, and French ones with their article.
PORTFOLIOS = {
    "competition": (["competition", "antitrust"], ["à la Concurrence"]),
    "trade": (["trade"], ["au Commerce"]),
    "economy": (["economy", "economic affairs", "economics"], ["à l'Économie", "à l'Economie", "aux Affaires économiques"]),
    "internal-market": (["internal market", "single market", "industry"], ["au Marché intérieur"]),
    "home-affairs": (["home affairs", "migration", "internal affairs"], ["aux Affaires intérieures", "aux Migrations"]),
    "enlargement": (["enlargement"], ["à l'Élargissement", "à l'Elargissement"]),
    "justice": (["justice"], ["à la Justice"]),
    "crisis": (["crisis management", "humanitarian aid"],
               ["à la Gestion des crises", "à l'Aide humanitaire", "à l'aide humanitaire et à la gestion des crises"]),
    "climate": (["climate", "climate action"], ["au Climat", "à l'Action climatique", "à l'Action pour le climat"]),
    "defence": (["defence", "defense"], ["à la Défense"]),
    "budget": (["budget"], ["au Budget"]),
}


def envoys(english, behind, where):
    posts = ["envoy", "special envoy", "special representative", "representative", "special coordinator", "personal envoy"]
    en = [f"{body} {post} {link} {field}" for body in ("UN", "U.N.", "United Nations") for post in posts
          for link in ("for", "to", "on", "in") for field in english]
    en += [f"UN {field.removeprefix('the ')} {post}" for post in ("envoy", "special envoy", "representative") for field in english]
    en += [f"{post} of the UN secretary-general for {field}" for post in posts for field in english]
    posts = ["envoyé", "envoyée", "émissaire", "envoyé spécial", "envoyée spéciale", "émissaire spécial", "représentant spécial",
             "représentante spéciale", "représentant", "représentante", "coordinateur spécial", "coordonnateur spécial",
             "coordinatrice spéciale", "envoyé personnel"]
    fr = [f"{post} {body} {field}" for body in ("de l'ONU", "des Nations unies", "du secrétaire général de l'ONU")
          for post in posts for field in [f"pour {name}" for name in behind] + where]
    fr += [f"{post} onusien {field}" for post in ("émissaire", "envoyé", "envoyé spécial")
           for field in [f"pour {name}" for name in behind] + where]
    return en, fr


def commissioners(english, french):
    en = [f"{body} {field} {post}" for body in ("EU", "E.U.", "European", "European Union", "EU's", "European Union's")
          for field in english for post in ("commissioner", "chief")]
    en += [f"{body} commissioner for {field}" for body in ("EU", "European") for field in english]
    fr = [f"commissaire {body} {field}" for body in ("européen", "européenne", "de l'UE") for field in french]
    return en, fr


def add(knowledge):
    """Gives the bodies their titles; a title that a body has already stays."""
    for mission, (office, *fields) in MISSIONS.items():
        give(knowledge.by_id[mission], office, *envoys(*fields))
    for portfolio, fields in PORTFOLIOS.items():
        give(knowledge.by_id["european-commission"], f"{portfolio}-commissioner", *commissioners(*fields))


def give(body, office, english, french):
    titles = body.setdefault("titles", [])
    found = next((title for title in titles if title["office"] == office), None)
    if not found:
        found = {"office": office}
        titles.append(found)
    found["en"] = found.get("en", []) + english
    found["fr"] = found.get("fr", []) + french
    titles.sort(key=lambda title: title["office"])
