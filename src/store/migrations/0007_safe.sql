-- ── Consent ──
-- Requests to join a crew or to take a trip over, who asked whom lately, follow-ups that are set for others.

-- Nobody joins a crew or becomes a trip's owner before they say yes.
CREATE TABLE crew_request (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    trip     INTEGER NOT NULL REFERENCES trip (id) ON DELETE CASCADE,
    -- To join the crew, or to become the owner.
    kind     TEXT NOT NULL CHECK (kind IN ('crew', 'owner')),
    -- Who is asked.
    person   TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    made     TEXT NOT NULL,
    expires  TEXT NOT NULL,
    -- They said no, or were never asked, since they blocked who asks. Who asks can't tell either from no answer.
    closed   INTEGER NOT NULL DEFAULT 0,
    UNIQUE (trip, kind, person)
) STRICT;
CREATE INDEX crew_request_person ON crew_request (person);

-- Who asked whom lately, for the limits: it stays when the request, the contact or the trip is deleted.
CREATE TABLE asked (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind   TEXT NOT NULL CHECK (kind IN ('request', 'intro')),
    asker  TEXT NOT NULL,
    person TEXT NOT NULL,
    at     TEXT NOT NULL
) STRICT;
CREATE INDEX asked_asker ON asked (asker);
CREATE INDEX asked_person ON asked (person);

-- A row of the outbox may be about a request.
ALTER TABLE outbox ADD COLUMN crew_request INTEGER;

-- A follow-up that somebody set for the crew of a trip: it counts against who set it, and ends with the membership.
ALTER TABLE reminder ADD COLUMN asked_by TEXT;
ALTER TABLE reminder ADD COLUMN crew_of INTEGER REFERENCES trip (id) ON DELETE CASCADE;
CREATE INDEX reminder_asked_by ON reminder (asked_by);
-- Consent, trips that can't be mistaken, devices, fair sending: what it takes that nobody gets an address who shouldn't.

-- ---- Which trip ----

-- Who of the crew may read how to get in at an offer: those who travelled when it was made, and those whom its host was
-- told of since. Nobody else of the crew does.
CREATE TABLE reader (
    trip   INTEGER NOT NULL,
    offer  INTEGER NOT NULL,
    person TEXT NOT NULL,
    -- The host was told of them by name.
    named  INTEGER NOT NULL DEFAULT 0,
    -- When the message was written that tells the host that they joined: until it is sent, they read nothing.
    since  TEXT,
    PRIMARY KEY (trip, offer, person),
    FOREIGN KEY (trip, offer) REFERENCES offer (trip, no) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX reader_person ON reader (person);
INSERT INTO reader (trip, offer, person) SELECT offer.trip, offer.no, crew.person FROM offer JOIN crew ON crew.trip = offer.trip;

-- What somebody chose with `trip use` is no choice any more once that trip has ended.
UPDATE person SET trip = NULL WHERE trip IN (SELECT id FROM trip WHERE ended IS NOT NULL);
-- Devices: whose logins count, and who has heard about them.

-- The day on which they were last told that a login of theirs isn't verified, and that a message in their name was forged.
ALTER TABLE person ADD COLUMN unverified TEXT;
ALTER TABLE person ADD COLUMN forged TEXT;
-- The public key by which they verify their logins (their cross-signing master key), where they have set that up.
ALTER TABLE person ADD COLUMN identity TEXT;

-- Logins that somebody was told of: unverified ones of theirs. Of the bot's own account, others than itself, of which the
-- operators were told.
CREATE TABLE login (
    person TEXT NOT NULL,
    device TEXT NOT NULL,
    at     TEXT NOT NULL,
    PRIMARY KEY (person, device)
) STRICT, WITHOUT ROWID;
-- Events: whose words something is, rooms that go on in others, what can't be decrypted.

-- Who said it and where, as two short salted checksums that belong to this event alone: an edit or a deletion counts only
-- from its author, in its room. NULL once nothing hangs on it any more.
ALTER TABLE seen ADD COLUMN author TEXT;
CREATE INDEX seen_author ON seen (at) WHERE author IS NOT NULL;

-- Rooms that the bot goes into because another one was closed for them. Once it is in there, it looks whether they say so
-- themselves.
CREATE TABLE follow (
    id     INTEGER PRIMARY KEY,
    -- The room that was closed, and the one that it was closed for.
    old    TEXT NOT NULL,
    room   TEXT NOT NULL,
    at     TEXT NOT NULL,
    -- NULL until that was looked at.
    proven INTEGER,
    UNIQUE (old, room)
) STRICT;
CREATE INDEX follow_room ON follow (room);

-- Whether the bot goes from this room to its successor, unasked or whoever invites it there.
ALTER TABLE room ADD COLUMN follow INTEGER NOT NULL DEFAULT 0;

-- In the order in which they came. The JSON stands last: what stands before it is read without it.
CREATE TABLE unread_new (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    event   TEXT NOT NULL UNIQUE,
    room    TEXT NOT NULL,
    sender  TEXT NOT NULL,
    -- The Megolm session whose key is missing; '' where the event names none.
    session TEXT NOT NULL DEFAULT '',
    since   TEXT NOT NULL,
    told    INTEGER NOT NULL DEFAULT 0,
    -- Nobody but its sender and the bot was in the room when it came.
    alone   INTEGER NOT NULL DEFAULT 0,
    -- The length of the JSON, which is '' where there was no room for it: only its sender is to hear.
    bytes   INTEGER NOT NULL DEFAULT 0,
    json    TEXT NOT NULL
) STRICT;
INSERT INTO unread_new (event, room, sender, session, since, told, bytes, json)
    SELECT event, room, sender,
        coalesce(CASE WHEN json_valid(json) THEN substr(json_extract(json, '$.content.session_id'), 1, 100) END, ''),
        since, told, length(CAST(json AS BLOB)), json
    FROM unread ORDER BY since, event;
DROP TABLE unread;
ALTER TABLE unread_new RENAME TO unread;
CREATE INDEX unread_session ON unread (session);
CREATE INDEX unread_sender ON unread (sender, bytes);
CREATE INDEX unread_room ON unread (room, sender, bytes);
CREATE INDEX unread_told ON unread (since) WHERE told = 0;
-- ---- Private answers go to a person (direct chats) ----

-- The one person in a direct chat besides the bot, once they have joined.
ALTER TABLE room ADD COLUMN with_person TEXT;
-- What keeps the bot from saying anything private in a direct chat.
ALTER TABLE room ADD COLUMN hindrance TEXT CHECK (hindrance IN ('open', 'cipher'));
-- It was guessed from the room for whom something waits. Where that is not known, or where the room was noted as the
-- direct chat of several people, nobody gets it.
DELETE FROM outbox WHERE done IS NULL AND alone IS NOT NULL AND json_extract(act, '$.Redact') IS NULL
    AND (alone = '' OR room IN (SELECT direct FROM person WHERE direct IS NOT NULL GROUP BY direct HAVING count(*) > 1));
UPDATE person SET direct = NULL
    WHERE direct IN (SELECT direct FROM person WHERE direct IS NOT NULL GROUP BY direct HAVING count(*) > 1);
UPDATE room SET with_person = (SELECT id FROM person WHERE direct = room.id) WHERE direct = 1;
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
