-- ---- Private answers go to a person (direct chats) ----

-- The one person in a direct chat besides the bot, once they have joined.
ALTER TABLE room ADD COLUMN with_person TEXT;
-- What keeps the bot from saying anything private in a direct chat.
ALTER TABLE room ADD COLUMN hindrance TEXT CHECK (hindrance IN ('open', 'cipher'));
-- Nobody but its sender and the bot was in the room when it came.
ALTER TABLE unread ADD COLUMN alone INTEGER NOT NULL DEFAULT 0;
-- It was guessed from the room for whom something waits. Where that is not known, or where the room was noted as the
-- direct chat of several people, nobody gets it.
DELETE FROM outbox WHERE done IS NULL AND alone IS NOT NULL AND json_extract(act, '$.Redact') IS NULL
    AND (alone = '' OR room IN (SELECT direct FROM person WHERE direct IS NOT NULL GROUP BY direct HAVING count(*) > 1));
UPDATE person SET direct = NULL
    WHERE direct IN (SELECT direct FROM person WHERE direct IS NOT NULL GROUP BY direct HAVING count(*) > 1);
UPDATE room SET with_person = (SELECT id FROM person WHERE direct = room.id) WHERE direct = 1;
