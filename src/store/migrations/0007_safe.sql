-- Safe first.

-- Yes means yes to this: what a question was about, which word it wants, and what became of it.
CREATE TABLE pending_new (
    -- The message whose answer asks.
    event   TEXT PRIMARY KEY,
    -- The message that a draft was read of: what it makes is made by that one. Of a question, the same as `event`.
    origin  TEXT NOT NULL,
    -- A later message of theirs whose answer asked once more.
    again   TEXT,
    room    TEXT NOT NULL,
    person  TEXT NOT NULL,
    -- The command line to run on "yes", or the draft to record, as JSON.
    line    TEXT,
    draft   TEXT,
    -- The record that a line is about.
    trip    INTEGER,
    record  INTEGER,
    -- The key of the words that a line wants, where "yes" alone is too little.
    word    TEXT,
    -- What the question named as lost. Where that is something else by now, it is asked again.
    named   TEXT NOT NULL DEFAULT '',
    -- The question in short.
    shown   TEXT NOT NULL DEFAULT '',
    expires TEXT NOT NULL,
    -- Once it is settled; it stays for some days, so that a late answer can be told so.
    outcome TEXT CHECK (outcome IN ('done', 'over')),
    CHECK (outcome IS NOT NULL OR (line IS NULL) <> (draft IS NULL))
) STRICT;
-- Questions live for a quarter of an hour, and some of them want more than a "yes" now: they are asked anew.
INSERT INTO pending_new (event, origin, room, person, draft, expires)
    SELECT event, origin, room, person, draft, expires FROM pending WHERE draft IS NOT NULL;
DROP TABLE pending;
ALTER TABLE pending_new RENAME TO pending;
CREATE INDEX pending_person ON pending (person, room);
CREATE INDEX pending_origin ON pending (origin);

-- How far the outbox was when somebody last said something to the bot in a room: questions asked before that are not the
-- last thing that was said.
CREATE TABLE spoke (
    room   TEXT NOT NULL,
    person TEXT NOT NULL,
    row    INTEGER NOT NULL,
    PRIMARY KEY (room, person)
) STRICT, WITHOUT ROWID;
