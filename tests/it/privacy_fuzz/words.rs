//! The people, and the lines that they may say.

/// Ada, and Lena, who is in the crew in some conversations.
pub const CREW: [&str; 2] = ["ada", "lena"];
pub const HOSTS: [&str; 4] = ["kari", "per", "kari", HILDE];
/// A host who is not in the room. Her name is a secret, too.
pub const HILDE: &str = "geheimhilde";
/// People who should learn no secret.
pub const GUESTS: [&str; 2] = ["jonas", "mallory"];
/// All people.
pub const ALL: [&str; 7] = ["ada", "lena", "kari", "per", HILDE, "jonas", "mallory"];

pub const DAYS: [&str; 7] = ["Mon–Tue", "Mon–Wed", "Mon–Thu", "Tue–Wed", "7–9 April", "Thu–Fri", "9–12 April"];
pub const PLACES: [&str; 5] = ["Oslo", "Oslo", "Oslo", "Göteborg", "Hamar"];
/// What anybody may ask, of offer or record `#`.
pub const ASKED: [&str; 24] = [
    "tonight",
    "tonight",
    "today",
    "nights",
    "offers",
    "stops",
    "show #",
    "show #",
    "details #",
    "contacts",
    "contacts Malmö",
    "trip",
    "trips",
    "meetups",
    "suggestions",
    "mydata",
    "me",
    "reminders",
    "help details",
    "intro",
    "where do I sleep tonight?",
    "trip use North",
    "who hosts?",
    "ask # is there a key?",
];
/// What the crew does, and people who would like to be in it.
pub const RULED: [&str; 23] = [
    "accept #",
    "accept #",
    "accept #",
    "accept # Mon",
    "accept # Tue",
    "decline #",
    "decline # Mon",
    "stop 1 7–9 April",
    "stop 1 6–9 April",
    "stop 1 6–8 April",
    "drop #",
    "trip crew add @lena:localhost",
    "trip crew remove @lena:localhost",
    "trip crew add @per:localhost",
    "trip crew remove @per:localhost",
    "trip open",
    "trip unlisted",
    "trip block @kari:localhost",
    "trip unblock @kari:localhost",
    "trip end",
    "trip keep",
    "trip hand over @lena:localhost",
    "trip leave",
];
pub const HOSTED: [&str; 8] = [
    "withdraw #",
    "withdraw # Tue",
    "withdraw # Mon",
    "offer # +Tue",
    "offer # +Mon",
    "offer # +Wed",
    "details # -",
    "block @ada:localhost",
];
