-- Never changed once released: what comes later is a migration of its own.
-- Instants are UTC text (`YYYY-MM-DD HH:MM:SS+00:00`), local days and times ISO 8601 text beside their IANA zone.

CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Ids of what has been taken through a turn (invariant 1).
CREATE TABLE seen (
    id TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX seen_at ON seen (at);

CREATE TABLE trip (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    title   TEXT NOT NULL,
    owner   TEXT NOT NULL,
    starts  TEXT,
    ends    TEXT,
    zone    TEXT NOT NULL,
    about   TEXT,
    topics  TEXT,
    reach   TEXT,
    open    INTEGER NOT NULL DEFAULT 0,
    made    TEXT NOT NULL,
    ended   TEXT,
    next_no INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE crew (
    trip   INTEGER NOT NULL REFERENCES trip (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    PRIMARY KEY (trip, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX crew_person ON crew (person);

CREATE TABLE person (
    id     TEXT NOT NULL PRIMARY KEY,
    name   TEXT,
    zone   TEXT,
    -- The trip that a direct chat is about.
    trip   INTEGER REFERENCES trip (id) ON DELETE SET NULL,
    direct TEXT,
    -- A direct chat with them was being made, and it is not known whether it came to be.
    making INTEGER NOT NULL DEFAULT 0,
    -- The day on which they were last told what the bot can do.
    hinted TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE room (
    id         TEXT NOT NULL PRIMARY KEY,
    name       TEXT,
    direct     INTEGER NOT NULL,
    encrypted  INTEGER NOT NULL,
    zone       TEXT,
    -- Minutes before a meetup, `1440 120`; NULL for the operator's.
    leads      TEXT,
    leads_set  TEXT,
    trip       INTEGER REFERENCES trip (id) ON DELETE SET NULL,
    present    INTEGER NOT NULL DEFAULT 1,
    -- The last event handled, to page back to after a gap.
    last_event TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX room_trip ON room (trip);

CREATE TABLE member (
    room   TEXT NOT NULL REFERENCES room (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    PRIMARY KEY (room, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_person ON member (person);

-- One count of numbers within a trip, whatever the kind.
CREATE TABLE record (
    trip  INTEGER NOT NULL REFERENCES trip (id) ON DELETE CASCADE,
    no    INTEGER NOT NULL,
    kind  TEXT NOT NULL CHECK (kind IN ('stop', 'offer', 'meetup')),
    maker TEXT NOT NULL,
    -- The message that made it.
    event TEXT NOT NULL,
    room  TEXT NOT NULL,
    made  TEXT NOT NULL,
    PRIMARY KEY (trip, no)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_event ON record (event);

CREATE TABLE stop (
    trip      INTEGER NOT NULL,
    no        INTEGER NOT NULL,
    place     TEXT NOT NULL,
    arrive    TEXT,
    leave     TEXT,
    certainty TEXT NOT NULL CHECK (certainty IN ('sure', 'maybe', 'wish')),
    note      TEXT,
    dropped   INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (trip, no),
    FOREIGN KEY (trip, no) REFERENCES record (trip, no) ON DELETE CASCADE,
    CHECK ((arrive IS NULL) = (leave IS NULL)),
    CHECK (arrive < leave)
) STRICT, WITHOUT ROWID;

CREATE TABLE offer (
    trip   INTEGER NOT NULL,
    no     INTEGER NOT NULL,
    place  TEXT NOT NULL,
    kind   TEXT NOT NULL CHECK (kind IN ('sofa', 'bed', 'floor', 'hammock', 'tent', 'other')),
    people INTEGER NOT NULL,
    note   TEXT,
    host   TEXT NOT NULL,
    PRIMARY KEY (trip, no),
    FOREIGN KEY (trip, no) REFERENCES record (trip, no) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE offer_night (
    trip  INTEGER NOT NULL,
    offer INTEGER NOT NULL,
    -- A night is named by its evening.
    night TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'left', 'withdrawn')),
    PRIMARY KEY (trip, offer, night),
    FOREIGN KEY (trip, offer) REFERENCES offer (trip, no) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
-- No night is slept in two beds.
CREATE UNIQUE INDEX one_bed_a_night ON offer_night (trip, night) WHERE state = 'taken';

CREATE TABLE meetup (
    trip   INTEGER NOT NULL,
    no     INTEGER NOT NULL,
    title  TEXT NOT NULL,
    place  TEXT,
    venue  TEXT,
    note   TEXT,
    zone   TEXT NOT NULL,
    -- The (first) day, local to the place.
    day    TEXT NOT NULL,
    -- `-`, `evening`, `18:00` or `14:00/18:00`.
    slot   TEXT NOT NULL,
    -- `weekly tu,th`, `monthly -1fr`; NULL for once.
    repeat TEXT,
    status TEXT NOT NULL CHECK (status IN ('proposed', 'confirmed', 'cancelled')),
    why    TEXT,
    maker  TEXT NOT NULL,
    -- The room that it was made in and is pinged in; NULL: the trip's rooms.
    room   TEXT,
    -- When it got its present time: reminders due before that are not sent.
    timed  TEXT NOT NULL,
    PRIMARY KEY (trip, no),
    FOREIGN KEY (trip, no) REFERENCES record (trip, no) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE rsvp (
    trip   INTEGER NOT NULL,
    meetup INTEGER NOT NULL,
    -- The day of the occurrence.
    day    TEXT NOT NULL,
    person TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'maybe', 'no')),
    guests INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (trip, meetup, day, person),
    FOREIGN KEY (trip, meetup) REFERENCES meetup (trip, no) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- When a meetup is pinged, minutes before it: for all (person '') or for one person.
CREATE TABLE lead (
    trip    INTEGER NOT NULL,
    meetup  INTEGER NOT NULL,
    person  TEXT NOT NULL DEFAULT '',
    minutes INTEGER NOT NULL,
    made    TEXT NOT NULL,
    PRIMARY KEY (trip, meetup, person, minutes),
    FOREIGN KEY (trip, meetup) REFERENCES meetup (trip, no) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- `!remind me WHEN TEXT`.
CREATE TABLE reminder (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    person TEXT NOT NULL,
    -- Where it was asked for and is said; pinged there.
    room   TEXT NOT NULL,
    at     TEXT NOT NULL,
    zone   TEXT NOT NULL,
    text   TEXT NOT NULL
) STRICT;
CREATE INDEX reminder_at ON reminder (at);

-- What waits for a "yes".
CREATE TABLE pending (
    room    TEXT NOT NULL,
    person  TEXT NOT NULL,
    -- The command line to run on "yes".
    line    TEXT NOT NULL,
    expires TEXT NOT NULL,
    PRIMARY KEY (room, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The Matrix transaction id: made here, reused by each retry (invariant 3).
    txn       TEXT NOT NULL UNIQUE,
    -- Exactly one of the two.
    room      TEXT,
    person    TEXT,
    -- JSON of the act; NULL once it is done with: what was said is not kept.
    act       TEXT,
    joins     INTEGER NOT NULL DEFAULT 0,
    encrypted INTEGER NOT NULL,
    answers   TEXT,
    trip      INTEGER,
    record    INTEGER,
    made      TEXT NOT NULL,
    attempts  INTEGER NOT NULL DEFAULT 0,
    next      TEXT NOT NULL,
    -- The last attempt's error.
    error     TEXT,
    done      TEXT,
    -- The event that came of it; NULL with `done` set: given up.
    event     TEXT,
    CHECK ((room IS NULL) <> (person IS NULL))
) STRICT;
CREATE INDEX outbox_waiting ON outbox (id) WHERE done IS NULL;
CREATE INDEX outbox_event ON outbox (event);

-- Events that could not be decrypted yet (invariant 2).
CREATE TABLE unread (
    event TEXT NOT NULL PRIMARY KEY,
    room  TEXT NOT NULL,
    json  TEXT NOT NULL,
    since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
