-- Blocks of people and of trips, introductions, trips that are kept, whose words a text is.

-- Whom somebody, or a trip, wants to hear nothing of. `person` is a Matrix id, or once they are forgotten, a checksum
-- that only their id can be compared with.
CREATE TABLE block (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    -- Exactly one of the two: a person for themselves, or a trip.
    by     TEXT,
    trip   INTEGER REFERENCES trip (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    at     TEXT NOT NULL,
    UNIQUE (by, person),
    UNIQUE (trip, person),
    CHECK ((by IS NULL) <> (trip IS NULL))
) STRICT;
CREATE INDEX block_person ON block (person);

-- Two contacts of a trip who are asked whether each may have the other's handle.
CREATE TABLE intro (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    trip    INTEGER NOT NULL,
    -- The contacts' numbers, and the Matrix ids that they are asked at.
    a       INTEGER NOT NULL,
    b       INTEGER NOT NULL,
    a_id    TEXT NOT NULL,
    b_id    TEXT NOT NULL,
    -- NULL until they answer.
    a_yes   INTEGER,
    b_yes   INTEGER,
    -- Who of the crew asked for it.
    by      TEXT NOT NULL,
    expires TEXT NOT NULL,
    FOREIGN KEY (trip, a) REFERENCES record (trip, no) ON DELETE CASCADE,
    FOREIGN KEY (trip, b) REFERENCES record (trip, no) ON DELETE CASCADE
) STRICT;
CREATE INDEX intro_a ON intro (a_id);
CREATE INDEX intro_b ON intro (b_id);

-- Kept beyond the time that the operator set.
ALTER TABLE trip ADD COLUMN kept INTEGER NOT NULL DEFAULT 0;

-- A row of the outbox may be about an introduction.
ALTER TABLE outbox ADD COLUMN intro INTEGER;

-- Who wrote a text: their messages are not remembered for as long.
ALTER TABLE wrote ADD COLUMN person TEXT;
UPDATE wrote SET person = (SELECT sender FROM heard WHERE heard.event = wrote.event);
