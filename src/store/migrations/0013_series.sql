-- ── Rules of RFC 5545; single dates of a series ──

-- A rule is the value of an RRULE.
UPDATE meetup SET repeat = 'FREQ=WEEKLY;BYDAY=' || upper(substr(repeat, 8)) WHERE repeat LIKE 'weekly %';
UPDATE meetup SET repeat = 'FREQ=MONTHLY;BYDAY=' || upper(substr(repeat, 9)) WHERE repeat LIKE 'monthly %';

-- Dates of a series that are unlike the rest: `2026-04-14 off, 2026-04-15 19:30`.
ALTER TABLE meetup ADD COLUMN dates TEXT NOT NULL DEFAULT '';
