-- How to get in, told around accepted nights; what carries it, to be deleted again; questions between crew and host.

-- Address, key, phone: for the crew alone.
CREATE TABLE details (
    trip  INTEGER NOT NULL,
    offer INTEGER NOT NULL,
    text  TEXT NOT NULL,
    -- The message that set them: they go with it.
    event TEXT NOT NULL,
    made  TEXT NOT NULL,
    PRIMARY KEY (trip, offer),
    FOREIGN KEY (trip, offer) REFERENCES offer (trip, no) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX details_event ON details (event);

-- The bot's messages that carry somebody's private words, until they are deleted in their room. They outlive the trip.
CREATE TABLE carried (
    row    INTEGER NOT NULL PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,
    trip   INTEGER NOT NULL,
    offer  INTEGER NOT NULL,
    -- To whom.
    person TEXT NOT NULL,
    -- The message whose words they are.
    source TEXT NOT NULL,
    -- When details were set as they are told here; NULL for words that were passed on.
    made   TEXT,
    -- The first night that details are told for; NULL where their host is shown them.
    night  TEXT,
    -- Where it went, once it was on its way.
    room   TEXT
) STRICT;

-- What crew and host asked and answered: between whom and when, never what.
CREATE TABLE question (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    trip     INTEGER NOT NULL,
    offer    INTEGER NOT NULL,
    sender   TEXT NOT NULL,
    receiver TEXT NOT NULL,
    at       TEXT NOT NULL,
    FOREIGN KEY (trip, offer) REFERENCES offer (trip, no) ON DELETE CASCADE
) STRICT;
CREATE INDEX question_sender ON question (sender, trip, offer, at);

-- A row may be such a question.
ALTER TABLE outbox ADD COLUMN question INTEGER;

-- The offer that a suggestion came of: it goes with it.
ALTER TABLE suggestion ADD COLUMN offer INTEGER;
