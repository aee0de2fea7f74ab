#!/usr/bin/env python3
"""Makes data/places/country-names.tsv: the names of the countries of countries.tsv in the bot's languages, by CLDR.

What goes in: Babel 2.18.0 (PyPI; code BSD, its data are Unicode CLDR's, under the Unicode licence).

Usage:  pip install babel==2.18.0; python3 data/make/country_names.py
"""

import pathlib

import babel

VERSION = "2.18.0"
LANGUAGES = ("en", "nb", "nn", "sv", "da", "de")
#: Where CLDR's main name is of law rather than of use, its short one.
SHORT = {
    "HK": ("Hong Kong", "Hongkong", "Hongkong", "Hongkong", "Hongkong", "Hongkong"),
    "MO": ("Macao", "Macao", "Macao", "Macao", "Macao", "Macau"),
}

HEAD = """\
# Countries' names in the bot's languages, by CLDR: made by data/make/country_names.py from Babel {version}.
# Columns: GeoNames id, country, name at home, then in {languages}.
"""


def main():
    assert babel.__version__ == VERSION, f"Babel {babel.__version__}: look through what changes, then set the version"
    locales = [babel.Locale(language) for language in LANGUAGES]
    folder = pathlib.Path(__file__).resolve().parent.parent / "places"
    lines = [HEAD.format(version=VERSION, languages=", ".join(LANGUAGES))]
    for line in (folder / "countries.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        number, code, own = line.split("\t")[:3]
        names = SHORT.get(code) or [locale.territories.get(code, own) for locale in locales]
        lines.append("\t".join((number, code, own, *names)) + "\n")
    (folder / "country-names.tsv").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
