"""The events of a calendar file on standard input, as Python's icalendar reads them and dateutil expands them.

Prints one JSON list: each event as its title, status, and the Unix times at which it begins (of a series, until the given
day), in order. All-day events begin at midnight UTC here.
"""

import json
import sys
from datetime import datetime, timezone

from dateutil.rrule import rrulestr
from icalendar import Calendar

until = datetime.strptime(sys.argv[1], "%Y-%m-%d").replace(tzinfo=timezone.utc)
calendar = Calendar.from_ical(sys.stdin.buffer.read())
assert not calendar.errors, calendar.errors


def moment(value):
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc)
    return datetime(value.year, value.month, value.day, tzinfo=timezone.utc)


def all_of(event, name):
    found = event.get(name, [])
    found = found if isinstance(found, list) else [found]
    return {moment(one.dt) for dates in found for one in dates.dts}


events = {}
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    uid = str(event["UID"])
    begins = moment(event["DTSTART"].dt)
    if "RECURRENCE-ID" in event:
        events[uid]["at"].discard(moment(event["RECURRENCE-ID"].dt))
        events[uid]["at"].add(begins)
        continue
    at = {begins}
    if "RRULE" in event:
        rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=event["DTSTART"].dt)
        at = set()
        for one in rule:
            if moment(one) > until:
                break
            at.add(moment(one))
    at = (at - all_of(event, "EXDATE")) | all_of(event, "RDATE")
    events[uid] = {"title": str(event["SUMMARY"]), "status": str(event["STATUS"]), "at": at}

print(json.dumps([[one["title"], one["status"], sorted(int(at.timestamp()) for at in one["at"])] for one in events.values()]))
