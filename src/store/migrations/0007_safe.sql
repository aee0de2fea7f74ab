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
