-- Token buckets that are not full: how much somebody asked of the bot lately, or was asked of it in a room.

CREATE TABLE bucket (
    kind   TEXT NOT NULL CHECK (kind IN ('person', 'room', 'invites')),
    -- The person or room.
    whose  TEXT NOT NULL,
    -- When it is full again.
    fills  TEXT NOT NULL,
    silent INTEGER NOT NULL,
    PRIMARY KEY (kind, whose)
) STRICT, WITHOUT ROWID;
