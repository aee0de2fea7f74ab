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
