#!/usr/bin/env python3
"""Makes `data/intent.model`: the weights by which the bot tells what a message asks.

usage: intent_model.py READER [--cv] [--write] [--misses]

READER is the command that prints features: `target/release/stopover read --features --jsonl`, in one argument.
It reads the lines of `data/make/lines/*.jsonl`, one file for each author. Needs numpy and scipy (`pip install numpy scipy`; made with
those named in NEEDS below). The same lines and the same reader make the same file.

    --cv      leaves each author out in turn, trains on the others, and says how the left one is read: by cues alone, by the model
              alone, and by both
    --misses  with --cv: the lines that are read wrong by both
    --write   trains on all lines and writes the file
"""
import json, subprocess, sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

HERE = Path(__file__).resolve().parent
INTENTS = ["stop", "offer", "meetup", "suggest", "rsvp", "follow_up", "contact", "none"]
NONE = INTENTS.index("none")
# Hand-written cues were mended until these were read right: of them, what the cues say is too good to learn from.
TUNED = {"given", "sentences"}


def split(text):
    """Sentences of a whole message, as (start, end)."""
    at = 0
    for n, c in enumerate(text):
        if c == "\n" or c in ".!?" and text[n + 1 : n + 2] in (" ", "\n", ""):
            if text[at : n + 1].strip(" \n.!?-*•"):
                yield at, n + 1
            at = n + 1
    if text[at:].strip(" \n.!?-*•"):
        yield at, len(text)


def examples():
    """All labelled lines: dicts with author, id, now, tz, text, intent."""
    for path in sorted((HERE / "lines").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.strip():
                continue
            p = json.loads(line)
            base = {"author": path.stem, "now": p["now"], "tz": p["tz"], "lang": p.get("lang"), "stops": p.get("stops", [])}
            if isinstance(p["expect"], dict):
                yield dict(base, id=p["id"], text=p["text"], intent=p["expect"]["intent"], whole=False)
                continue
            # A message of several things: what each was read of, and the sentences that nothing was read of.
            taken, seen = [], set()
            for n, record in enumerate(p["expect"]):
                piece = record.get("from", "")
                start = p["text"].find(piece)
                if not piece or start < 0:
                    taken.append((0, len(p["text"])))
                    continue
                taken.append((start, start + len(piece)))
                if record["intent"] in INTENTS and (piece, record["intent"]) not in seen:
                    seen.add((piece, record["intent"]))
                    yield dict(base, id=f"{p['id']}-{n}", text=piece, intent=record["intent"], whole=True)
            for n, (start, end) in enumerate(split(p["text"])):
                if all(end <= a or b <= start for a, b in taken):
                    yield dict(base, id=f"{p['id']}-n{n}", text=p["text"][start:end].strip(), intent="none", whole=True)


def read(reader, lines):
    asked = "".join(json.dumps({k: e[k] for k in ("id", "now", "tz", "text", "stops")}, ensure_ascii=False) + "\n" for e in lines)
    done = subprocess.run(reader.split(), input=asked, capture_output=True, text=True, check=True)
    for e, line in zip(lines, done.stdout.splitlines(), strict=True):
        got = json.loads(line)
        assert got["id"] == e["id"]
        e["features"] = [(h, name) for h, name in got["features"] if h]
        e["cues"] = next(name.split()[1] for h, name in got["features"] if not h)


def group(name):
    return name.split(" ", 1)[0]
