//! What the pure core gets of the config: plain data, no paths, no secrets. The defaults stand here and nowhere else.

use std::ops::RangeInclusive;

use chrono::{NaiveTime, TimeDelta};

use crate::domain::ids::UserId;
use crate::domain::rate_limit::RateLimit;
use crate::domain::reminder::QuietHours;
use crate::locale::Language;

/// Among how many people the invitations of an hour are shared, at least.
const INVITERS: u32 = 4;

/// What the operator decided about how the bot behaves.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// What commands in rooms begin with: 1 to 3 characters, no letter, digit or white space. Default `!`.
    pub prefix: String,
    /// The zone of people and rooms that have set none. Default Europe/Oslo.
    pub zone: chrono_tz::Tz,
    /// The language for people and rooms whose language isn't known. Default `en`.
    pub language: Language,
    /// People who may run the operator's commands and get reports of failures. Default nobody.
    pub operators: Vec<UserId>,
    /// Whose invitations into rooms are accepted; operators' always are. Default nobody's.
    pub invites: Policy,
    /// How many invitations are accepted in an hour, 1 to 3,600; more are declined. Default 60.
    pub invites_per_hour: u32,
    /// Who may start trips; operators always may. Default anyone.
    pub create_trips: Policy,
    /// Whether a trip's crew may have two of its contacts introduced to each other through the bot. Default yes.
    pub introductions: bool,
    /// Whose emoji verifications are answered; operators' always are. Default nobody's.
    pub verify: Policy,
    /// Which devices of other people the bot reads, and is read by, where there is encryption. Default the verified ones
    /// of people who verify theirs.
    pub devices: Devices,
    /// Whether other devices of the bot's own account, where verified, read what it says. Default no.
    pub own_logins: bool,
    /// How long before a meetup its reminders come, the longest first, 1 minute to 30 days, at most 5. Default one day
    /// and two hours.
    pub leads: Vec<TimeDelta>,
    /// When the travellers get the evening message, in local time of the place, 12:00 to 23:59. Default 18:00.
    pub evening: NaiveTime,
    /// A reminder due after midnight and before this time of day belongs to the evening before, 00:00 (never) to
    /// 12:00. Default 08:00.
    pub quiet_until: NaiveTime,
    /// When people are pinged only of what can't wait, by their own clock; `None`: at no time. Default 22:00 to 08:00.
    pub quiet: Option<QuietHours>,
    /// Whether the bot puts ✅ 🤔 ❌ on what can be answered by them. Default yes.
    pub choices: bool,
    /// Whether messages that show a record are edited once it changes. Default yes.
    pub cards: bool,
    pub limits: Limits,
    pub retention: Retention,
    pub about: About,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            prefix: "!".to_owned(),
            zone: chrono_tz::Europe::Oslo,
            language: Language::En,
            operators: Vec::new(),
            invites: Policy { users: Vec::new(), servers: Vec::new(), anyone: false },
            invites_per_hour: 60,
            create_trips: Policy { users: Vec::new(), servers: Vec::new(), anyone: true },
            introductions: true,
            verify: Policy { users: Vec::new(), servers: Vec::new(), anyone: false },
            devices: Devices::default(),
            own_logins: false,
            leads: vec![TimeDelta::days(1), TimeDelta::hours(2)],
            evening: NaiveTime::MIN + TimeDelta::hours(18),
            quiet_until: NaiveTime::MIN + TimeDelta::hours(8),
            quiet: Some(QuietHours {
                from: NaiveTime::MIN + TimeDelta::hours(22),
                until: NaiveTime::MIN + TimeDelta::hours(8),
            }),
            choices: true,
            cards: true,
            limits: Limits::default(),
            retention: Retention::default(),
            about: About::default(),
        }
    }
}

impl Settings {
    /// Whether a person is an operator.
    pub fn is_operator(&self, who: &UserId) -> bool {
        self.operators.contains(who)
    }

    /// Whether an invitation from this person is accepted.
    pub fn may_invite(&self, who: &UserId) -> bool {
        self.is_operator(who) || self.invites.allows(who)
    }

    /// How many invitations of one person are accepted: a quarter of all, so that others' are, too.
    pub fn invites_of_one(&self) -> RateLimit {
        let share = self.invites_per_hour.div_ceil(INVITERS);
        RateLimit::per_hour(share, share)
    }

    /// Whether this person may start a trip.
    pub fn may_create_trips(&self, who: &UserId) -> bool {
        self.is_operator(who) || self.create_trips.allows(who)
    }

    /// Whether a verification that this person asks for is answered.
    pub fn may_verify(&self, who: &UserId) -> bool {
        self.is_operator(who) || self.verify.allows(who)
    }
}

/// Which devices of other people are talked with. A device is verified where its owner has cross-signed it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Devices {
    /// Any.
    All,
    /// The verified ones of people who have set up cross-signing; all of people who never did.
    #[default]
    Verified,
    /// The verified ones. Who has not set up cross-signing is not talked with.
    VerifiedOnly,
}

/// What `!about` says of this bot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Where the source code is that this bot runs: a link of 1 to 200 characters. Default the `repository` of
    /// `Cargo.toml`, if it has one.
    pub source: Option<String>,
    /// How to reach those who run the bot: one line of 1 to 200 characters. Default none.
    pub contact: Option<String>,
}

impl Default for About {
    fn default() -> Self {
        let repository = env!("CARGO_PKG_REPOSITORY");
        Self { source: (!repository.is_empty()).then(|| repository.to_owned()), contact: None }
    }
}

/// A set of people: by name, by server, or all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    pub users: Vec<UserId>,
    /// Server names, as they stand behind the colon of an id.
    pub servers: Vec<String>,
    pub anyone: bool,
}

impl Policy {
    /// Whether it allows nobody at all.
    pub fn is_empty(&self) -> bool {
        !self.anyone && self.users.is_empty() && self.servers.is_empty()
    }

    /// Whether a person is in the set.
    pub fn allows(&self, who: &UserId) -> bool {
        self.anyone || self.users.contains(who) || self.servers.iter().any(|server| server == who.server())
    }
}

/// Where the bot stops, so that no person, room or server can fill its machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest message that is read, in bytes of UTF-8, 1,024 to 65,536. Default 16,384.
    pub message_bytes: u32,
    /// Stops, offers, meetups and the like in one trip, 10 to 100,000. Default 2,000.
    pub records_per_trip: u32,
    /// Trips that one person may have running, 1 to 1,000. Default 50.
    pub trips_per_person: u32,
    /// What one person may ask of the bot at once, in command lines and taps, 5 to 10,000. Default 40.
    pub person_burst: u32,
    /// What of it comes back in a minute, 1 to 6,000. Default 10.
    pub person_per_minute: u32,
    /// The same for all in a room together, 5 to 10,000. Default 200.
    pub room_burst: u32,
    /// What of it comes back in a minute, 1 to 6,000. Default 60.
    pub room_per_minute: u32,
    /// Reminders of their own that one person may have waiting, 1 to 10,000. Default 200.
    pub reminders_per_person: u32,
    /// Events of one room that are fetched to close one gap in sync, 100 to 100,000. Default 5,000.
    pub catch_up_events: u32,
    /// Messages and reactions to others that one person may cause at once, 20 to 100,000. Default 400.
    pub messages_burst: u32,
    /// What of that comes back in a minute, 1 to 6,000. Default 60.
    pub messages_per_minute: u32,
    /// Messages and reactions that one person caused and that still wait to be sent, 20 to 100,000. Default 200.
    pub messages_waiting: u32,
    /// Messages waiting to be sent, over all rooms, 100 to 1,000,000. Default 10,000.
    pub outbox_rows: u32,
    /// How often one message is tried before it is given up and the operators are told, 1 to 1,000. Default 30.
    pub send_attempts: u32,
}

/// How long what isn't needed any more is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retention {
    /// Days after its end until a trip goes with all that is in it, unless its owner keeps it, 1 to 3,650. Default 30.
    pub trip_days: u32,
    /// Days after its night until the private details of a bed go, 1 to 365. Default 2.
    pub details_days: u32,
}

impl Default for Retention {
    fn default() -> Self {
        Self { trip_days: 30, details_days: 2 }
    }
}

impl Retention {
    /// Each key, its range, and where it is kept.
    pub(super) fn each(&mut self) -> [(&'static str, RangeInclusive<u32>, &mut u32); 2] {
        [("trip_days", 1..=3_650, &mut self.trip_days), ("details_days", 1..=365, &mut self.details_days)]
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            message_bytes: 16_384,
            records_per_trip: 2_000,
            trips_per_person: 50,
            person_burst: 40,
            person_per_minute: 10,
            room_burst: 200,
            room_per_minute: 60,
            reminders_per_person: 200,
            catch_up_events: 5_000,
            messages_burst: 400,
            messages_per_minute: 60,
            messages_waiting: 200,
            outbox_rows: 10_000,
            send_attempts: 30,
        }
    }
}

impl Limits {
    /// How much one person may ask of the bot.
    pub fn person(&self) -> RateLimit {
        RateLimit::per_minute(self.person_burst, self.person_per_minute)
    }

    /// How much may be asked of the bot in one room.
    pub fn room(&self) -> RateLimit {
        RateLimit::per_minute(self.room_burst, self.room_per_minute)
    }

    /// How much one person may have the bot tell others.
    pub fn messages(&self) -> RateLimit {
        RateLimit::per_minute(self.messages_burst, self.messages_per_minute)
    }

    /// Each limit's key, its range, and where it is kept.
    pub(super) fn each(&mut self) -> [(&'static str, RangeInclusive<u32>, &mut u32); 14] {
        [
            ("message_bytes", 1_024..=65_536, &mut self.message_bytes),
            ("records_per_trip", 10..=100_000, &mut self.records_per_trip),
            ("trips_per_person", 1..=1_000, &mut self.trips_per_person),
            ("person_burst", 5..=10_000, &mut self.person_burst),
            ("person_per_minute", 1..=6_000, &mut self.person_per_minute),
            ("room_burst", 5..=10_000, &mut self.room_burst),
            ("room_per_minute", 1..=6_000, &mut self.room_per_minute),
            ("reminders_per_person", 1..=10_000, &mut self.reminders_per_person),
            ("catch_up_events", 100..=100_000, &mut self.catch_up_events),
            ("messages_burst", 20..=100_000, &mut self.messages_burst),
            ("messages_per_minute", 1..=6_000, &mut self.messages_per_minute),
            ("messages_waiting", 20..=100_000, &mut self.messages_waiting),
            ("outbox_rows", 100..=1_000_000, &mut self.outbox_rows),
            ("send_attempts", 1..=1_000, &mut self.send_attempts),
        ]
    }
}
