-- What people say, kept whole.

-- A web page of a meetup. Whether it only takes place "usually" or "probably".
ALTER TABLE meetup ADD COLUMN link TEXT;
ALTER TABLE meetup ADD COLUMN unconfirmed INTEGER NOT NULL DEFAULT 0;

-- Where or by whom in the town, as it was written: "@thecentre". The days that the crew asked its maker about, until they answer.
ALTER TABLE suggestion ADD COLUMN venue TEXT;
ALTER TABLE suggestion ADD COLUMN asked_arrive TEXT;
ALTER TABLE suggestion ADD COLUMN asked_leave TEXT;

-- What its crew looks for.
ALTER TABLE trip ADD COLUMN seeks TEXT;
