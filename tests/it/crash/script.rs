//! What they say: rounds of commands in a room and in direct chats, generated as time goes on.

use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike};

use crate::harness::dice::Dice;

/// Places of the journey, one a round.
const PLACES: [&str; 6] = ["Oslo", "Bergen", "Trondheim", "Stockholm", "Hamburg", "Lyon"];
/// How plain sentences begin. Their record is made by the answer to the draft.
pub const PLAIN: [&str; 2] = ["We'll be in", "My sofa in"];
/// The answers to their drafts.
pub const ANSWERS: [&str; 4] = ["maybe", "for two", "yes", "no"];
/// What is suggested, one a round.
const DETOURS: [&str; 4] = ["Malmö", "Gothenburg", "Uppsala", "Copenhagen"];
/// In the reason for a suggestion.
pub const SUGGESTED: &str = "spring party";
/// A mistyped "maybe".
pub const MISTYPED: &str = "mxybe";
/// The stop of the first round begins so many days after the first day.
const FIRST_STOP_DAYS: u64 = 30;
/// Days from one round's stop to the next.
const ROUND_DAYS: u64 = 4;
/// How far ahead of the command a meetup or a reminder is, in minutes of the bot's: long enough for the command to be
/// handled before it is due, though the bot is killed in between.
pub const AHEAD_MINUTES: [u64; 2] = [140, 240];

/// The room's trip before the first round has two records, the second of them a meetup far in the future.
pub const TO_BEGIN_WITH: [&str; 3] =
    ["!trip new North by train", "!stop Oslo 2026-04-03 to 2026-05-01", "!meet Feast 2026-09-20 18:00 in Oslo"];
/// That meetup.
pub const FEAST: i64 = 2;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    Ada,
    Kari,
    Jonas,
}

/// A meetup that a command made.
#[derive(Clone, Debug)]
pub struct Meeting {
    pub title: String,
    /// By the trip's local time.
    pub start: NaiveDateTime,
}

/// One chat's conversation.
pub struct Talk {
    pub kind: Kind,
    first: NaiveDate,
    round: u64,
    step: usize,
    /// The number that the trip's next record gets.
    next: i64,
    pub dice: Dice,
    pub meetings: Vec<Meeting>,
    /// When the last reminder of this chat falls due.
    pub until: NaiveDateTime,
    /// When the last line was sent.
    pub now: NaiveDateTime,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The room: all three, the crew's and the guests' commands.
    Room,
    /// The traveller's direct chat, about a trip of her own.
    Crew,
    /// A host's direct chat.
    Host,
}

impl Talk {
    /// `now`: the bot's local time. `records`: how many the trip has already.
    pub fn new(kind: Kind, now: NaiveDateTime, records: i64, dice: Dice) -> Self {
        let (first, next, meetings) = (now.date(), records + 1, Vec::new());
        Self { kind, first, round: 0, step: 0, next, dice, meetings, until: now, now }
    }

    /// The next line. `next`: the number that the trip's next record gets, as far as is known; edits that make
    /// a record move it.
    pub fn line(&mut self, now: NaiveDateTime, next: i64) -> (Who, String) {
        self.now = now;
        if self.step == 0 {
            self.next = self.next.max(next);
        }
        let line = match self.kind {
            Kind::Room => self.in_room(now),
            Kind::Crew => (Who::Ada, self.in_crew_chat(now)),
            Kind::Host => (Who::Kari, self.in_host_chat(now)),
        };
        self.step += 1;
        line
    }

    fn round_ends(&mut self, records: i64) {
        self.round += 1;
        self.step = 0;
        self.next += records;
    }

    /// A day of this round's stop.
    pub fn day(&self, day: u64) -> NaiveDate {
        self.first + Days::new(FIRST_STOP_DAYS + self.round * ROUND_DAYS + day)
    }

    fn place(&self) -> &'static str {
        PLACES[usize::try_from(self.round).unwrap() % PLACES.len()]
    }

    /// Some time ahead.
    pub fn ahead(&mut self, now: NaiveDateTime) -> NaiveDateTime {
        let minutes = self.dice.from(AHEAD_MINUTES);
        let then = now + TimeDelta::minutes(i64::try_from(minutes).unwrap());
        self.until = self.until.max(then);
        then
    }

    fn detour(&self) -> &'static str {
        DETOURS[usize::try_from(self.round).unwrap() % DETOURS.len()]
    }

    fn meet(&mut self, word: &str, now: NaiveDateTime) -> String {
        let start = self.ahead(now);
        let start = start.with_second(0).and_then(|start| start.with_nanosecond(0)).unwrap();
        let title = format!("{word} {}", self.round);
        self.meetings.push(Meeting { title: title.clone(), start });
        format!("meet {title} {} -- bring cake", start.format("%Y-%m-%d %H:%M"))
    }

    fn remind_me(&mut self, now: NaiveDateTime) -> String {
        let (at, kind, round, step) = (self.ahead(now), self.kind, self.round, self.step);
        format!("remind me {} tickets {kind:?}x{round}x{step}z", at.format("%Y-%m-%d %H:%M"))
    }

    fn in_room(&mut self, now: NaiveDateTime) -> (Who, String) {
        use Who::{Ada, Jonas, Kari};
        let (round, place) = (self.round, self.place());
        let [stop, sofa, dinner, bed, walk] = [0, 1, 2, 3, 4].map(|record| self.next + record);
        let (arrive, second, third, leave) = (self.day(0), self.day(1), self.day(2), self.day(3));
        let (who, text) = match self.step {
            0 => (Ada, format!("stop {place} {arrive} to {leave}")),
            1 => (Kari, format!("offer {place} sofa {arrive} to {third} for 2 -- cat number {round}")),
            2 => (Ada, self.meet("Dinner", now)),
            3 => (Ada, format!("remind {dinner} 40m")),
            4 => (Kari, format!("rsvp {dinner} yes +1")),
            5 => (Jonas, format!("rsvp {dinner} maybe")),
            6 => (Kari, format!("remind me {dinner} 20m")),
            7 => (Jonas, format!("offer {place} bed {second} to {leave}")),
            8 => (Ada, format!("accept {sofa} {arrive}")),
            9 => (Ada, format!("{} {bed}", if round.is_multiple_of(2) { "accept" } else { "decline" })),
            10 => (Jonas, self.meet("Walk", now)),
            11 => (Ada, format!("confirm {walk}")),
            12 => (Ada, format!("remind {walk} 50m 25m")),
            13 if round % 3 == 1 => (Kari, format!("withdraw {sofa}")),
            13 => (Kari, format!("show {dinner}")),
            14 if round % 4 == 3 => (Ada, format!("cancel {dinner} -- rain")),
            14 => (Ada, format!("show {stop}")),
            15 if round % 5 == 4 => (Ada, format!("drop {stop}")),
            15 => (Ada, format!("stop {stop} maybe -- changed in round {round}")),
            // Cannot be understood, unless it is edited later.
            16 => (Jonas, format!("rsvp {dinner} {MISTYPED}")),
            17 => (Kari, self.remind_me(now)),
            // Newcomers are told, in direct chats that the bot makes for that.
            18 => (Ada, format!("meet {FEAST} -- bring plate number {round}")),
            19 => (Kari, format!("suggest {} {arrive} to {second} -- {SUGGESTED} {round}", self.detour())),
            20 => (Jonas, format!("meet {walk} -- bring shoes")),
            _ => {
                self.round_ends(6);
                (Jonas, "today".to_owned())
            }
        };
        (who, format!("!{text}"))
    }

    fn in_crew_chat(&mut self, now: NaiveDateTime) -> String {
        let (stop, call) = (self.next, self.next + 1);
        match self.step {
            0 => format!("stop {} {} to {}", self.place(), self.day(0), self.day(2)),
            1 | 6 => self.remind_me(now),
            2 => format!("show {stop}"),
            3 => format!("stop {stop} maybe -- call {}", self.round),
            4 => self.meet("Call", now),
            5 => format!("remind {call} 30m"),
            7 if self.round.is_multiple_of(3) => format!("drop {stop}"),
            7 => format!("show {call}"),
            // In plain words: a draft, changed, and accepted or dropped.
            8 => format!("We'll be in {} from {} to {}", self.detour(), self.day(2), self.day(3)),
            9 => "maybe".to_owned(),
            10 if self.round.is_multiple_of(2) => "yes".to_owned(),
            10 => "no".to_owned(),
            _ => {
                self.round_ends(if self.round.is_multiple_of(2) { 3 } else { 2 });
                "me".to_owned()
            }
        }
    }

    fn in_host_chat(&mut self, now: NaiveDateTime) -> String {
        match self.step {
            0 => self.remind_me(now),
            1 => "me".to_owned(),
            2 => "help".to_owned(),
            3 => format!("My sofa in {} is free on {}", self.detour(), self.day(1)),
            4 => "for two".to_owned(),
            5 => "no".to_owned(),
            _ => {
                self.round_ends(0);
                "trips".to_owned()
            }
        }
    }
}

/// The last commands in all three chats, which show the state in the end.
pub const FINALLY: [(Kind, Who, &str); 9] = [
    (Kind::Room, Who::Ada, "!stops"),
    (Kind::Room, Who::Kari, "!offers"),
    (Kind::Room, Who::Jonas, "!nights"),
    (Kind::Room, Who::Ada, "!meetups all"),
    (Kind::Crew, Who::Ada, "stops"),
    (Kind::Crew, Who::Ada, "meetups all"),
    (Kind::Crew, Who::Ada, "reminders"),
    (Kind::Host, Who::Kari, "reminders"),
    (Kind::Host, Who::Kari, "offers"),
];
