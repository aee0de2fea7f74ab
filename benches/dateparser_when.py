#!/usr/bin/env python3
"""How much of `when` Python's dateparser reads of the same phrases: the other figure beside the bot's own in docs/figures.md.

usage: python3 -m venv V && V/bin/pip install dateparser==1.5.0
       V/bin/python benches/dateparser_when.py PHRASES.jsonl...

`dateparser.search` finds moments; the phrases want days, ranges, parts of a day and repeats. So two shares are printed:
`exact`, where all of a phrase's times are single days or minutes and are read so; and `days`, more kindly: each time that is
wanted counts as read where the first day that it names is among the days found, and nothing is found where nothing is wanted.
`told` tells it the phrase's language, which the bot isn't told.
"""
import json, re, sys, warnings
from collections import defaultdict
from datetime import datetime
from zoneinfo import ZoneInfo

from dateparser.search import search_dates

warnings.filterwarnings("ignore")
LANGUAGES = {"en": ["en"], "nb": ["nb"], "nn": ["nn", "nb"], "sv": ["sv"], "da": ["da"], "de": ["de"]}


def found(phrase, told):
    now = datetime.fromisoformat(phrase["now"])
    settings = {"RELATIVE_BASE": now, "PREFER_DATES_FROM": "future", "DATE_ORDER": "DMY", "TIMEZONE": phrase["tz"], "TO_TIMEZONE": phrase["tz"]}
    languages = LANGUAGES[phrase["lang"]] if told else [code for codes in LANGUAGES.values() for code in codes]
    try:
        pairs = search_dates(phrase["text"], languages=list(dict.fromkeys(languages)), settings=settings) or []
    except Exception:
        pairs = []
    moments = []
    for _, at in pairs:
        at = at.astimezone(ZoneInfo(phrase["tz"])).replace(tzinfo=None) if at.tzinfo else at
        moments.append(at)
    return now, moments


def first_day(when, now):
    """The first day that an expected time names; None for what comes again."""
    found = re.search(r"\d{4}-\d\d-\d\d", when)
    return found and found.group()


def main():
    rows = defaultdict(lambda: [0, 0, 0, 0, 0])
    for path in sys.argv[1:]:
        for line in open(path, encoding="utf-8"):
            phrase = json.loads(line)
            want = phrase["expect"]["when"]
            row = rows[phrase["lang"]]
            row[0] += 1
            for at, told in ((1, False), (3, True)):
                now, moments = found(phrase, told)
                # Where no time is said, it gives the day with the time of `now`, or midnight.
                plain = lambda m: m.strftime("%Y-%m-%d") if (m.hour, m.minute) in ((0, 0), (now.hour, now.minute)) else m.strftime("%Y-%m-%dT%H:%M")
                row[at] += [plain(m) for m in moments] == want
                days = {m.strftime("%Y-%m-%d") for m in moments}
                row[at + 1] += bool(days) == bool(want) and all(first_day(w, now) in days for w in want if first_day(w, now))
    total = [sum(row[i] for row in rows.values()) for i in range(5)]
    print(f"{'lang':6}{'n':>5}{'exact':>9}{'days':>9}{'told: exact':>13}{'days':>9}")
    for name, row in [*rows.items(), ("total", total)]:
        share = [f"{100 * row[i] / row[0]:.1f}%" for i in range(1, 5)]
        print(f"{name:6}{row[0]:>5}{share[0]:>9}{share[1]:>9}{share[2]:>13}{share[3]:>9}")


main()
