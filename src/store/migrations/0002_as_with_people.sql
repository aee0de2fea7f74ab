-- Reactions, edits, deletions, replies; suggestions and contacts; blocks; rooms that follow one another.
-- Run with foreign keys off: tables are made anew, and those that refer to them stay.

-- More kinds of records, and which line of a message made one.
CREATE TABLE record_new (
    trip  INTEGER NOT NULL REFERENCES trip (id) ON DELETE CASCADE,
    no    INTEGER NOT NULL,
    kind  TEXT NOT NULL CHECK (kind IN ('stop', 'offer', 'meetup', 'suggestion', 'contact')),
    maker TEXT NOT NULL,
    -- The message that made it, and which of its command lines, from 0 on.
    event TEXT NOT NULL,
    line  INTEGER NOT NULL DEFAULT 0,
    room  TEXT NOT NULL,
    made  TEXT NOT NULL,
    PRIMARY KEY (trip, no)
) STRICT, WITHOUT ROWID;
INSERT INTO record_new (trip, no, kind, maker, event, room, made)
    SELECT trip, no, kind, maker, event, room, made FROM record;
DROP TABLE record;
ALTER TABLE record_new RENAME TO record;
CREATE INDEX record_event ON record (event);

-- Every answer to a meetup with the message or reaction that gave it; the newest of a person counts. Taking one back
-- leaves the one before.
CREATE TABLE rsvp_new (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    trip   INTEGER NOT NULL,
    meetup INTEGER NOT NULL,
    -- The day of the occurrence.
    day    TEXT NOT NULL,
    person TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'maybe', 'no')),
    guests INTEGER NOT NULL DEFAULT 0,
    -- '' for answers from before this was kept.
    event  TEXT NOT NULL,
    -- When it was said.
    said   TEXT NOT NULL,
    UNIQUE (trip, meetup, day, person, event),
    FOREIGN KEY (trip, meetup) REFERENCES meetup (trip, no) ON DELETE CASCADE
) STRICT;
INSERT INTO rsvp_new (trip, meetup, day, person, answer, guests, event, said)
    SELECT trip, meetup, day, person, answer, guests, '', '1970-01-01 00:00:00+00:00' FROM rsvp;
DROP TABLE rsvp;
ALTER TABLE rsvp_new RENAME TO rsvp;
CREATE INDEX rsvp_event ON rsvp (event);

-- What brought a night to its state; NULL for the offer itself.
ALTER TABLE offer_night ADD COLUMN event TEXT;
CREATE INDEX offer_night_event ON offer_night (event);

-- A detour that somebody suggests. Accepted, it becomes the stop of the same number.
CREATE TABLE suggestion (
    trip   INTEGER NOT NULL,
    no     INTEGER NOT NULL,
    place  TEXT NOT NULL,
    arrive TEXT,
    leave  TEXT,
    why    TEXT,
    state  TEXT NOT NULL CHECK (state IN ('open', 'maybe', 'accepted', 'declined')),
    -- The message or reaction that brought it to its state; NULL while open.
    event  TEXT,
    PRIMARY KEY (trip, no),
    FOREIGN KEY (trip, no) REFERENCES record (trip, no) ON DELETE CASCADE,
    CHECK ((arrive IS NULL) = (leave IS NULL)),
    CHECK (arrive < leave)
) STRICT, WITHOUT ROWID;

-- Somebody to meet on the way: for the crew's eyes alone.
CREATE TABLE contact (
    trip    INTEGER NOT NULL,
    no      INTEGER NOT NULL,
    name    TEXT NOT NULL,
    place   TEXT,
    -- JSON list: Matrix ids, fediverse handles, e-mail, phone, links.
    handles TEXT NOT NULL,
    topics  TEXT,
    PRIMARY KEY (trip, no),
    FOREIGN KEY (trip, no) REFERENCES record (trip, no) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

ALTER TABLE trip ADD COLUMN donate TEXT;

-- Own reminders may be about a record (`!check`), come of a message, and stay for a while to be put off.
ALTER TABLE reminder ADD COLUMN event TEXT;
ALTER TABLE reminder ADD COLUMN trip INTEGER;
ALTER TABLE reminder ADD COLUMN record INTEGER;
ALTER TABLE reminder ADD COLUMN fired TEXT;

-- The message that has to be confirmed.
ALTER TABLE pending ADD COLUMN event TEXT;

-- A row may be about one day of a meetup, or about an own reminder; it may edit what an earlier row said; it may wait
-- behind all others of its room.
ALTER TABLE outbox ADD COLUMN day TEXT;
ALTER TABLE outbox ADD COLUMN reminder INTEGER;
ALTER TABLE outbox ADD COLUMN low INTEGER NOT NULL DEFAULT 0;
-- Said in a direct chat: for whom alone; '' where that is not known.
ALTER TABLE outbox ADD COLUMN alone TEXT;
CREATE INDEX outbox_answers ON outbox (answers);

-- What came of a message to the bot, to know what an edit or a deletion of it means.
CREATE TABLE heard (
    event  TEXT NOT NULL PRIMARY KEY,
    room   TEXT NOT NULL,
    sender TEXT NOT NULL,
    -- A letter for each of its command lines: `n` nothing changed, `r` made a record, `a` set something that can be
    -- set again, `d` did something else.
    effects TEXT NOT NULL,
    at     TEXT NOT NULL,
    -- When its newest edit that counts was made.
    edited TEXT,
    -- The root of its thread.
    thread TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX heard_at ON heard (at);

-- The newest edit of a message, until it settles.
CREATE TABLE edit (
    original TEXT NOT NULL PRIMARY KEY,
    event    TEXT NOT NULL,
    -- JSON of what is said now.
    said     TEXT NOT NULL,
    at       TEXT NOT NULL,
    -- When the first of the edits that have not settled came in, and when they settle.
    since    TEXT NOT NULL,
    due      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A change to an offer with accepted nights that waits for the crew.
CREATE TABLE proposal (
    trip  INTEGER NOT NULL,
    no    INTEGER NOT NULL,
    -- JSON of what the host said, to be run as theirs.
    said  TEXT NOT NULL,
    event TEXT NOT NULL,
    line  TEXT NOT NULL,
    made  TEXT NOT NULL,
    PRIMARY KEY (trip, no),
    FOREIGN KEY (trip, no) REFERENCES record (trip, no) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Whom the operators want to hear nothing of.
CREATE TABLE blocked (
    person TEXT NOT NULL PRIMARY KEY,
    by     TEXT NOT NULL,
    at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who sent what can't be read, and whether they were told; when somebody was last told of that, or that what they say
-- comes unencrypted.
ALTER TABLE unread ADD COLUMN sender TEXT NOT NULL DEFAULT '';
ALTER TABLE unread ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN keyless TEXT;
ALTER TABLE person ADD COLUMN unsealed TEXT;
ALTER TABLE person ADD COLUMN language TEXT;
ALTER TABLE room ADD COLUMN language TEXT;
-- The room that is to go on in place of this one; NULL again once all went along.
ALTER TABLE room ADD COLUMN successor TEXT;

-- Which message set a text, and what stood there before: its words go with it.
CREATE TABLE wrote (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    event  TEXT NOT NULL,
    trip   INTEGER NOT NULL REFERENCES trip (id) ON DELETE CASCADE,
    -- 0 for a text of the trip itself.
    no     INTEGER NOT NULL,
    field  TEXT NOT NULL,
    before TEXT,
    UNIQUE (event, trip, no, field)
) STRICT;
CREATE INDEX wrote_text ON wrote (trip, no, field, id);
