-- ── Own reminders have numbers; evening messages that wait for a word ──

-- A person's own number for it: "cancel reminder 2".
ALTER TABLE reminder ADD COLUMN no INTEGER NOT NULL DEFAULT 0;
UPDATE reminder SET no =
    (SELECT count(*) FROM reminder AS other WHERE other.person = reminder.person AND other.id <= reminder.id);

-- What somebody was asked about the evening messages of a trip, and since when they get none.
CREATE TABLE evening (
    trip   INTEGER NOT NULL REFERENCES trip (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    -- When they last said or did anything with the bot.
    asked  TEXT NOT NULL,
    PRIMARY KEY (trip, person)
) STRICT;
CREATE INDEX evening_person ON evening (person);
