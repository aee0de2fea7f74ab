-- Fair sending.

-- How soon a row is sent: 0 urgent, 1 an answer, 2 news for others, 3 coming and leaving, 4 the bot's own reactions.
ALTER TABLE outbox ADD COLUMN class INTEGER NOT NULL DEFAULT 2;
-- The earlier row that it edits or reacts to.
ALTER TABLE outbox ADD COLUMN refers INTEGER;
-- Whose words caused it; NULL where nobody's did, and once it is done with.
ALTER TABLE outbox ADD COLUMN cause TEXT;
UPDATE outbox SET class = CASE
    WHEN act LIKE '{"React"%' THEN 4
    WHEN act IN ('"Join"', '"Decline"', '"Leave"') OR act LIKE '{"Follow"%' THEN 3
    WHEN act LIKE '{"Redact"%' OR id IN (SELECT row FROM carried) THEN 0
    WHEN answers IS NOT NULL OR act LIKE '{"Edit"%' OR act LIKE '{"File"%' THEN 1
    ELSE 2 END
WHERE done IS NULL;
UPDATE outbox SET refers = json_extract(act, '$.React.row') WHERE done IS NULL AND act LIKE '{"React"%';
-- The first row of each place without a look at all that waits behind it.
CREATE INDEX outbox_turns ON outbox (coalesce(room, person), class, id) WHERE done IS NULL;
CREATE INDEX outbox_cause ON outbox (cause) WHERE done IS NULL AND cause IS NOT NULL;
CREATE TRIGGER outbox_settled AFTER UPDATE OF done ON outbox WHEN NEW.done IS NOT NULL AND NEW.cause IS NOT NULL
BEGIN
    UPDATE outbox SET cause = NULL WHERE id = NEW.id;
END;

-- How much the homeserver's limits slowed the bot, by the hour.
CREATE TABLE slowed (
    -- '2026-04-03 10'
    hour    TEXT NOT NULL PRIMARY KEY,
    -- How often the server refused.
    times   INTEGER NOT NULL,
    -- For how long something waited that could have been sent, in milliseconds.
    waited  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Token buckets of one more kind: messages to others that somebody causes.
CREATE TABLE bucket_new (
    kind   TEXT NOT NULL CHECK (kind IN ('person', 'room', 'invites', 'messages')),
    whose  TEXT NOT NULL,
    fills  TEXT NOT NULL,
    silent INTEGER NOT NULL,
    PRIMARY KEY (kind, whose)
) STRICT, WITHOUT ROWID;
INSERT INTO bucket_new SELECT kind, whose, fills, silent FROM bucket;
DROP TABLE bucket;
ALTER TABLE bucket_new RENAME TO bucket;
