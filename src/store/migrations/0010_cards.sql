-- Cards: messages that show how a record stands, and are edited when that changes.

-- 'record' or 'question' (outgoing::Card); 'former' where a newer card of that record stands in the same place. NULL for
-- all other rows.
ALTER TABLE outbox ADD COLUMN card TEXT;
-- When it is looked at again, since what it shows has changed; '' until the turn that changed it ends. NULL: it is true.
ALTER TABLE outbox ADD COLUMN stale TEXT;
-- Nobody can answer it any more, and the bot took its own reactions off.
ALTER TABLE outbox ADD COLUMN settled INTEGER NOT NULL DEFAULT 0;
-- The emoji of one of the bot's own reactions.
ALTER TABLE outbox ADD COLUMN emoji TEXT;
CREATE INDEX outbox_card ON outbox (trip, record) WHERE card IS NOT NULL;
CREATE INDEX outbox_stale ON outbox (stale) WHERE stale IS NOT NULL;
CREATE INDEX outbox_refers ON outbox (refers) WHERE refers IS NOT NULL;

CREATE TRIGGER card_offer AFTER UPDATE ON offer BEGIN
    UPDATE outbox SET stale = '' WHERE trip = NEW.trip AND record = NEW.no AND card IS NOT NULL AND stale IS NULL;
END;
CREATE TRIGGER card_night_new AFTER INSERT ON offer_night BEGIN
    UPDATE outbox SET stale = '' WHERE trip = NEW.trip AND record = NEW.offer AND card IS NOT NULL AND stale IS NULL;
END;
CREATE TRIGGER card_night AFTER UPDATE OF state ON offer_night WHEN NEW.state <> OLD.state BEGIN
    UPDATE outbox SET stale = '' WHERE trip = NEW.trip AND record = NEW.offer AND card IS NOT NULL AND stale IS NULL;
END;
CREATE TRIGGER card_night_gone AFTER DELETE ON offer_night BEGIN
    UPDATE outbox SET stale = '' WHERE trip = OLD.trip AND record = OLD.offer AND card IS NOT NULL AND stale IS NULL;
END;
CREATE TRIGGER card_proposal AFTER DELETE ON proposal BEGIN
    UPDATE outbox SET stale = '' WHERE trip = OLD.trip AND record = OLD.no AND card IS NOT NULL AND stale IS NULL;
END;
CREATE TRIGGER card_meetup AFTER UPDATE ON meetup BEGIN
    UPDATE outbox SET stale = '' WHERE trip = NEW.trip AND record = NEW.no AND card IS NOT NULL AND stale IS NULL;
END;
CREATE TRIGGER card_rsvp_new AFTER INSERT ON rsvp BEGIN
    UPDATE outbox SET stale = '' WHERE trip = NEW.trip AND record = NEW.meetup AND card IS NOT NULL AND stale IS NULL;
END;
CREATE TRIGGER card_rsvp AFTER UPDATE OF day ON rsvp BEGIN
    UPDATE outbox SET stale = '' WHERE trip = NEW.trip AND record = NEW.meetup AND card IS NOT NULL AND stale IS NULL;
END;
CREATE TRIGGER card_rsvp_gone AFTER DELETE ON rsvp BEGIN
    UPDATE outbox SET stale = '' WHERE trip = OLD.trip AND record = OLD.meetup AND card IS NOT NULL AND stale IS NULL;
END;
CREATE TRIGGER card_suggestion AFTER UPDATE ON suggestion BEGIN
    UPDATE outbox SET stale = '' WHERE trip = NEW.trip AND record = NEW.no AND card IS NOT NULL AND stale IS NULL;
END;
CREATE TRIGGER card_gone AFTER DELETE ON record BEGIN
    UPDATE outbox SET stale = '' WHERE trip = OLD.trip AND record = OLD.no AND card IS NOT NULL AND stale IS NULL;
END;
-- What was asked or drafted is answered: the reactions under it go.
CREATE TRIGGER card_answered AFTER UPDATE OF outcome ON pending
WHEN NEW.outcome IS NOT NULL AND OLD.outcome IS NULL BEGIN
    UPDATE outbox SET stale = '' WHERE answers IN (NEW.event, NEW.again) AND low = 0 AND card IS NULL AND stale IS NULL
        AND EXISTS (SELECT 1 FROM outbox reaction WHERE reaction.refers = outbox.id AND reaction.emoji IS NOT NULL);
END;

-- What a message said of each thing that it made, field by field, as checksums: an edit changes what it says otherwise now,
-- and leaves what was said elsewhere since.
CREATE TABLE reading (
    event TEXT NOT NULL,
    -- The kind of the record, and which of them: "offer 0".
    thing TEXT NOT NULL,
    -- JSON: the checksum of each field.
    sums  TEXT NOT NULL,
    PRIMARY KEY (event, thing)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER reading_gone AFTER DELETE ON heard BEGIN
    DELETE FROM reading WHERE event = OLD.event;
END;
