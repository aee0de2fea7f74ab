#!/usr/bin/env python3
"""Makes `data/language.model` and `data/wish.model`: the weights by which the bot tells the language of a short text, and what
somebody who is alone with it wants.

usage: short_texts.py READER [--cv] [--misses] [--write]

READER is the command that prints features: `target/release/stopover read --features --jsonl`, in one argument.
It reads `data/make/wishes/*.jsonl`, one file for each author, and, for the language, also `data/make/lines/*.jsonl`. Needs numpy and scipy.
The same lines make the same files.

    --cv      leaves each author out in turn, and says how the left one is read: right, and right at each threshold
    --misses  with --cv: the lines that are read wrong though above the threshold
    --write   trains on all lines and writes the files
"""
import json, random, subprocess, sys
from collections import Counter
from pathlib import Path

import numpy as np

import linear

HERE = Path(__file__).resolve().parent
# In the order of `Language::ALL`, and what is in none; and in the order of `Wish::ALL`.
LANGUAGES = ["en", "nb", "nn", "sv", "da", "de", "none"]
WISHES = [line.split("\t")[0] for line in (HERE / "wishes.tsv").read_text(encoding="utf-8").splitlines()]
# By how much the likeliest must be likelier than the next, in natural logarithms.
SURE = {"language": 1.4, "wish": 0.7}
GROUPS = linear.Groups(word=(3, 4), pair=(3, 4), piece=(6, 20))
L2, ROUNDS = 0.5, 80
# Features that are kept: some 300 and 500 kB.
MOST = {"language": 30_000, "wish": 9_000}
# Of so many lines that ask for a record, one is taken.
RECORDS = 3
# Lines of names.
NAMELESS = 1500
# Towns that are named in many languages' lines.
TOWNS = """Oslo Bergen Trondheim Stavanger Tromsø Bodø Kristiansand Drammen Hamar Lillehammer Stockholm Göteborg Malmö Uppsala Lund Umeå Kiruna Luleå
Örebro Linköping København Aarhus Odense Aalborg Roskilde Esbjerg Helsingør Berlin Hamburg München Köln Leipzig Dresden Bremen Kiel Lübeck
Rostock Wien Graz Zürich Basel Bern London Manchester Bristol Leeds Glasgow Edinburgh Dublin Cork Paris Lyon Brussel Amsterdam Utrecht Praha
Warszawa Gdańsk Helsinki Turku Tampere Tallinn Riga Vilnius Budapest Milano Ada Kari Jonas Mina Per Luca""".split()
NOW = {"now": "2026-04-03T10:00", "tz": "Europe/Oslo"}


def lines():
    for folder in ("lines", "wishes"):
        for path in sorted((HERE / folder).glob("*.jsonl")):
            for n, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
                if line.strip():
                    p = json.loads(line)
                    # What is to be written down is no other wish: of a few of these, that is learnt, too.
                    if isinstance(p.get("expect"), dict) and p["expect"]["intent"] != "none" and n % RECORDS == 0:
                        p["wish"] = "record"
                    yield {"author": path.stem, "id": f"{path.stem}-{n}", "text": p["text"], "language": p["lang"], "wish": p.get("wish")}


def places():
    """Names of towns, as they are written at home: said in any language. Those that people name most are there many times."""
    for line in (HERE.parent / "places/places-extra.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")[2]
    yield from TOWNS * 8


def nameless(all):
    """What no language can be told by: names and numbers alone. And some lines once more, with towns behind them, which tell nothing
    of their language either."""
    dice, names = random.Random("names"), list(places())
    few = lambda: [name.lower() if dice.random() < 0.5 else name for name in dice.sample(names, dice.randint(1, 5))]
    number = lambda: dice.choice(["", f" {dice.randint(1, 31)}", f" {dice.randint(1, 20)}–{dice.randint(21, 31)}", f" {dice.randint(6, 23)}:30"])
    for n in range(NAMELESS):
        text = dice.choice([" ", ", ", "–", " / "]).join(few()) + number()
        yield {"author": "names", "id": f"names-{n}", "text": text, "language": "none", "wish": None}
    for e in dice.sample(all, len(all) // 8):
        yield dict(e, id=e["id"] + "~", text=f"{e['text']}: {', '.join(few())}", wish=None, slips=True)


def read(reader, all):
    asked = "".join(json.dumps(dict(NOW, id=e["id"], text=e["text"]), ensure_ascii=False) + "\n" for e in all)
    done = subprocess.run(reader.split(), input=asked, capture_output=True, text=True, check=True)
    for e, line in zip(all, done.stdout.splitlines(), strict=True):
        got = json.loads(line)
        assert got["id"] == e["id"]
        e["features"] = [(h, sys.intern(name.split(" ", 1)[0])) for h, name in got["short"]]


def train(what, all):
    classes = LANGUAGES if what == "language" else WISHES
    want = np.array([classes.index(e[what]) for e in all])
    return linear.train(all, want, len(classes), GROUPS, L2, ROUNDS), classes


def cross_validate(what, all, misses):
    authors = sorted({e["author"] for e in all if e["wish"] not in (None, "record")})
    right, margin, wrong = [], [], []
    for author in authors:
        (W, columns), classes = train(what, [e for e in all if e["author"] != author])
        left = [e for e in all if e["author"] == author]
        X, _ = linear.matrix(left, GROUPS, columns)
        Z = X @ W
        first = np.sort(Z, axis=1)
        for e, z, m in zip(left, Z, first[:, -1] - first[:, -2]):
            got = classes[z.argmax()]
            right.append(got == e[what])
            margin.append(m)
            if got != e[what] and m >= SURE[what]:
                wrong.append(f"{e[what]} -> {got} ({m:.1f}) | {e['text']}")
        print(f"{what}, {author}: {100 * np.mean(right[-len(left):]):.1f} % of {len(left)}", flush=True)
    right, margin = np.array(right), np.array(margin)
    for threshold in (0, 0.5, 0.9, 1.4, 2, 3):
        sure = margin >= threshold
        print(f"{what}, margin {threshold}: {100 * sure.mean():.1f} % are told, {100 * right[sure].mean():.1f} % of them right")
    if misses:
        print(*sorted(wrong), sep="\n")


def write(what, all):
    (W, columns), classes = train(what, all)
    packed = linear.Packed(W, columns, GROUPS, MOST[what])
    data = packed.file(SURE[what])
    (HERE.parent / f"{what}.model").write_bytes(data)
    print(f"{what}: {len(packed.kept)} features, {len(data)} bytes")
    rows = ["\t".join([e["text"], *map(str, packed.scores(e["features"], len(classes)))]) for e in all[:: len(all) // 12] if "\n" not in e["text"]]
    (HERE.parent.parent / f"src/language/tests/{what}.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")


def main():
    options = {a for a in sys.argv[1:] if a.startswith("--")}
    reader = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(reader) != 1 or not options <= {"--cv", "--write", "--misses"}:
        sys.exit(__doc__)
    all = list(lines())
    all += list(nameless(all))
    read(reader[0], all)
    print(len(all), "lines:", dict(sorted(Counter(e["language"] for e in all).items())))
    for what, some in (("language", all), ("wish", [e for e in all if e["wish"]])):
        if "--cv" in options:
            cross_validate(what, some, "--misses" in options)
        if "--write" in options:
            write(what, some)


if __name__ == "__main__":
    main()
