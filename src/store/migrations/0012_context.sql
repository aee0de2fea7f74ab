-- ── Own reminders have numbers; evening messages that wait for a word ──

-- A person's own number for it: "cancel reminder 2".
ALTER TABLE reminder ADD COLUMN no INTEGER NOT NULL DEFAULT 0;
UPDATE reminder SET no =
    (SELECT count(*) FROM reminder AS other WHERE other.person = reminder.person AND other.id <= reminder.id);

-- How many evenings in a row the crew of a trip was told of a night without a bed, and did nothing with the bot since: a
-- trip that everybody has forgotten goes quiet.
CREATE TABLE evening (
    trip       INTEGER PRIMARY KEY REFERENCES trip (id) ON DELETE CASCADE,
    unanswered INTEGER NOT NULL
) STRICT;
