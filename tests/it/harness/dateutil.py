"""The instants of rules, as Python's dateutil finds them.

Each line of the input is one rule as JSON: `rule` (an RRULE), `start`, `from`, `to` (days), `off` (days on which it isn't),
`more` (days on which it is besides), `time` (HH:MM), `zone`. Each line of the output is a JSON list of Unix times.
"""

import json
import sys
from datetime import datetime, timedelta

from dateutil import tz
from dateutil.rrule import rrulestr
from dateutil.zoneinfo import get_zonefile_instance

ZONES = get_zonefile_instance()


def day(text):
    return datetime.strptime(text, "%Y-%m-%d")


for line in sys.stdin:
    case = json.loads(line)
    rule = rrulestr(case["rule"], dtstart=day(case["start"]))
    days = set(rule.between(day(case["from"]), day(case["to"]), inc=True))
    days -= {day(one) for one in case["off"]}
    days |= {day(one) for one in case["more"] if day(case["from"]) <= day(one) <= day(case["to"])}
    hour, minute = case["time"].split(":")
    zone = ZONES.get(case["zone"])
    instants = []
    for one in sorted(days):
        local = (one + timedelta(hours=int(hour), minutes=int(minute))).replace(tzinfo=zone)
        instants.append(int(tz.resolve_imaginary(local).timestamp()))
    print(json.dumps(instants))
