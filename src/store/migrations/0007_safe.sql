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
