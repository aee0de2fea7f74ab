-- Plain words: drafts wait for their sender's word beside questions, several at once.

CREATE TABLE pending_new (
    -- The message whose answer asks.
    event   TEXT PRIMARY KEY,
    -- The message that a draft was read of: what it makes is made by that one. Of a question, the same as `event`.
    origin  TEXT NOT NULL,
    room    TEXT NOT NULL,
    person  TEXT NOT NULL,
    -- The command line to run on "yes", or the draft to record, as JSON.
    line    TEXT,
    draft   TEXT,
    expires TEXT NOT NULL,
    CHECK ((line IS NULL) <> (draft IS NULL))
) STRICT;
INSERT INTO pending_new (event, origin, room, person, line, expires)
    SELECT event, event, room, person, line, expires FROM pending WHERE event IS NOT NULL;
DROP TABLE pending;
ALTER TABLE pending_new RENAME TO pending;
CREATE INDEX pending_person ON pending (person, room);
CREATE INDEX pending_origin ON pending (origin);

-- Whose words an offer is in, where its host passed on somebody else's.
ALTER TABLE offer ADD COLUMN via TEXT;

-- The language that somebody writes: the one that counts, and the one that they wrote last.
ALTER TABLE person ADD COLUMN noticed TEXT;
ALTER TABLE person ADD COLUMN written TEXT;
