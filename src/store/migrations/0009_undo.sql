-- What people can take back for some minutes: each deed with the rows that it changed, as they were and as they became.
CREATE TABLE deed (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    person TEXT NOT NULL,
    -- Where it was done, and by which message or reaction.
    room   TEXT NOT NULL,
    event  TEXT NOT NULL,
    at     TEXT NOT NULL,
    -- The rows of the outbox that it queued: from the one behind `first`, to `last`.
    first  INTEGER NOT NULL,
    last   INTEGER NOT NULL
) STRICT;
CREATE INDEX deed_person ON deed (person);

CREATE TABLE deed_row (
    deed INTEGER NOT NULL REFERENCES deed (id) ON DELETE CASCADE,
    -- In the order in which they changed.
    step INTEGER NOT NULL,
    tab  TEXT NOT NULL,
    -- 0 for what is of no trip.
    trip INTEGER NOT NULL,
    no   INTEGER NOT NULL,
    -- JSON of the row; NULL: there was none, or there is none any more.
    was  TEXT,
    now  TEXT,
    PRIMARY KEY (deed, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX deed_row_trip ON deed_row (trip);
