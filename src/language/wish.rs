//! Guesses what people want when they write to the bot in their direct chat. A model makes the guess; the readers of commands,
//! questions and drafts come first. `data/make/wishes/` has lines for each wish, by many people in six languages, and
//! `data/make/short_texts.py` trains the model on them.
//!
//! A guess decides what the bot answers or asks back. It never changes anything by itself.

use std::sync::LazyLock;

use crate::language::linear::{self, Model, ONE};
use crate::language::short;

macro_rules! wishes {
    ($($(#[$attribute:meta])* $variant:ident => $key:literal,)+) => {
        /// What is wanted.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Wish {
            $($(#[$attribute])* $variant,)+
        }

        impl Wish {
            /// How many there are.
            pub const COUNT: usize = [$($key),+].len();

            /// All wishes, in the order of the model.
            pub const ALL: [Self; Self::COUNT] = [$(Self::$variant),+];

            /// Its name in the lines that the model is trained by.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)+
                }
            }
        }
    };
}

wishes! {
    /// What the bot is, and what it can do.
    WhoAreYou => "who_are_you",
    /// What to do now.
    WhatNow => "what_now",
    /// The whole plan of the trip.
    Plan => "plan",
    /// What comes next on the trip.
    WhatNext => "what_next",
    /// Whether an offer was accepted.
    Accepted => "accepted",
    /// What was offered.
    Offers => "offers",
    /// Where one sleeps.
    Sleep => "sleep",
    /// Which nights have a bed.
    Bed => "bed",
    /// How many come to sleep.
    HowMany => "how_many",
    /// When somebody arrives, or moves on.
    Arrival => "arrival",
    /// How one gets in.
    WayIn => "way_in",
    /// How one tells others how they get in.
    TellWayIn => "tell_way_in",
    /// To tell that later, or not here.
    WayInLater => "way_in_later",
    /// What is on.
    GoingOn => "going_on",
    /// Who comes to something.
    WhoComes => "who_comes",
    /// What one has answered oneself.
    AmComing => "am_coming",
    /// When something is.
    When => "when",
    /// Where something is.
    Where => "where",
    /// How long something lasts.
    HowLong => "how_long",
    /// Whether two things are at the same time.
    Clash => "clash",
    /// Whether the others know.
    ToldThem => "told_them",
    /// Where the travellers are.
    AreWhere => "are_where",
    /// Whether something stands, and how.
    State => "state",
    /// How a trip is found, or joined.
    FindTrip => "find_trip",
    /// To take back what was just done.
    Undo => "undo",
    /// How something is changed.
    HowChange => "how_change",
    /// How something is deleted.
    HowRemove => "how_remove",
    /// How anything else is done.
    HowDo => "how_do",
    /// Who reads what is written here.
    WhoReads => "who_reads",
    /// Who sees an address.
    WhoSeesAddress => "who_sees_address",
    /// Who sees what of oneself.
    WhoSeesMe => "who_sees_me",
    /// Who made the bot, and who runs it.
    WhoRuns => "who_runs",
    /// What it costs.
    Cost => "cost",
    /// Whether one has to sign up.
    SignUp => "sign_up",
    /// Whether it is a person.
    Bot => "bot",
    /// Another language.
    Speak => "speak",
    /// Whether one can do without a trip, or be a host and a traveller.
    WithoutTrip => "without_trip",
    /// What the bot asked.
    SayAgain => "say_again",
    /// To be forgotten.
    Forget => "forget",
    /// To hear less.
    Quiet => "quiet",
    /// A bed, sought.
    SeekBed => "seek_bed",
    /// To tell somebody something.
    PassOn => "pass_on",
    /// Nothing: thanks and praise.
    Thanks => "thanks",
    /// Nothing: a greeting.
    Greeting => "greeting",
    /// Nothing: a goodbye.
    Bye => "bye",
    /// Nothing: it was not meant so.
    Sorry => "sorry",
    /// Nothing yet.
    Waiting => "waiting",
    /// Nothing: a complaint.
    Complaint => "complaint",
    /// Nothing: a story, a joke, a feeling.
    SmallTalk => "small_talk",
    /// What the bot cannot know.
    OtherAsk => "other_ask",
    /// To take the bed that is offered.
    Accept => "accept",
    /// Not to take it.
    Decline => "decline",
    /// To be put down as coming.
    Come => "come",
    /// As not coming.
    NotCome => "not_come",
    /// As perhaps coming.
    MaybeCome => "maybe_come",
    /// To be reminded oneself.
    RemindMe => "remind_me",
    /// To take an offer back.
    WithdrawOffer => "withdraw_offer",
    /// To change its nights or people.
    ChangeOffer => "change_offer",
    /// To call a meetup off.
    CancelMeetup => "cancel_meetup",
    /// To change when, where or what a meetup is.
    MoveMeetup => "move_meetup",
    /// To leave out a stop.
    DropStop => "drop_stop",
    /// To change the days of a stop.
    ChangeStop => "change_stop",
    /// To have something new written down.
    Record => "record",
}

impl Wish {
    /// Whether it asks for nothing.
    pub fn is_talk(self) -> bool {
        (Self::Thanks as usize..=Self::SmallTalk as usize).contains(&(self as usize))
    }

    /// Whether something is to be written down, or changed.
    pub fn changes(self) -> bool {
        self as usize >= Self::Accept as usize
    }
}

static MODEL: LazyLock<Model<{ Wish::COUNT }, { short::GROUPS }>> = LazyLock::new(|| {
    Model::parse(include_bytes!("../../data/wish.model")).unwrap_or_else(|what| panic!("part of the program: {what}"))
});

/// The likeliest wish of a text, and by how much it is likelier than the next, in natural logarithms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guess {
    /// The likeliest.
    pub wish: Wish,
    /// From 0: with 1 it is 2.7 times as likely.
    pub margin: f64,
    /// The share of the words' pieces that the model knows, in percent.
    pub known: usize,
}

impl Guess {
    /// Whether it is likely enough to answer by.
    pub fn is_likely(self) -> bool {
        self.is_of_words() && self.margin * ONE as f64 >= MODEL.threshold as f64
    }

    /// Whether the text is of words, and not of keys that a cat ran over.
    pub fn is_of_words(self) -> bool {
        self.known >= KNOWN
    }

    /// Whether it is worth a try where nothing better is known.
    pub fn is_possible(self) -> bool {
        self.is_of_words() && self.margin >= POSSIBLE
    }

    /// Whether there is hardly a doubt.
    pub fn is_sure(self) -> bool {
        self.is_of_words() && self.margin >= SURE
    }
}

/// See [`Guess::is_possible`].
const POSSIBLE: f64 = 0.4;
/// See [`Guess::is_sure`].
const SURE: f64 = 2.0;
/// Of what people write, nearly all texts have more such pieces; of keys that a cat ran over, hardly any.
const KNOWN: usize = 66;

/// The score of what is left out: lower than any, and far from overflowing.
const NEVER: i64 = i64::MIN / 4;

/// Whether that is likely wanted.
pub fn is_likely(wish: Wish, text: &str) -> bool {
    let guess = guess(text);
    guess.wish == wish && guess.is_likely()
}

/// Guesses what is wanted.
pub fn guess(text: &str) -> Guess {
    of(text, |_| true)
}

/// Guesses what is wanted of a text of which nothing new can be written down.
pub fn guess_beside_record(text: &str) -> Guess {
    of(text, |wish| wish != Wish::Record)
}

fn of(text: &str, may_be: impl Fn(Wish) -> bool) -> Guess {
    let features = short::features(text);
    let mut scores = MODEL.scores(features.iter().copied());
    for (score, wish) in scores.iter_mut().zip(Wish::ALL) {
        if !may_be(wish) {
            *score = NEVER;
        }
    }
    let (best, margin) = linear::best(&scores);
    let known = MODEL.known(features.iter().copied().filter(|(_, group)| *group == short::PIECE));
    Guess { wish: Wish::ALL[best], margin: margin as f64 / ONE as f64, known }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The model's classes are those of the script, in its order.
    #[test]
    fn wishes_are_those_that_are_trained() {
        let trained: Vec<&str> =
            include_str!("../../data/make/wishes.tsv").lines().filter_map(|line| line.split('\t').next()).collect();
        assert_eq!(Wish::ALL.map(Wish::key).to_vec(), trained);
    }

    #[test]
    fn scores_are_those_that_the_weights_were_made_with() {
        linear::check_scores(&MODEL, include_str!("tests/wish.tsv"), short::features);
    }
}
