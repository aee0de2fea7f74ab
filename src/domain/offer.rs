//! An offer: a place to sleep for some nights, each of which can be taken or left.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::{RecordNo, UserId};
use super::private::Private;
use super::stop::Spot;

/// People one offer can be for.
pub const MAX_PEOPLE: i64 = 50;
/// Nights that one offer can name.
pub const MAX_OFFER_NIGHTS: usize = 60;

/// What there is to sleep on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Sofa,
    Bed,
    Floor,
    Hammock,
    Tent,
    Other,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Sofa, Self::Bed, Self::Floor, Self::Hammock, Self::Tent, Self::Other];

    /// As it stands in the store and in readings.
    pub fn key(self) -> &'static str {
        match self {
            Self::Sofa => "sofa",
            Self::Bed => "bed",
            Self::Floor => "floor",
            Self::Hammock => "hammock",
            Self::Tent => "tent",
            Self::Other => "other",
        }
    }
}

/// What becomes of one night of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NightState {
    /// Waits for the crew's answer.
    Open,
    /// The crew sleeps there.
    Taken,
    /// The crew said no thanks.
    Left,
    /// The host took it back.
    Withdrawn,
}

impl NightState {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Open, Self::Taken, Self::Left, Self::Withdrawn];

    /// As it stands in the store.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Taken => "taken",
            Self::Left => "left",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether a host's or the crew's `to` may follow on this state.
    ///
    /// | from \ to | taken | left | withdrawn |
    /// |---|---|---|---|
    /// | open | crew | crew | host |
    /// | taken | | crew | host |
    /// | left | crew | | host |
    /// | withdrawn | | | |
    pub fn may_become(self, to: Self) -> bool {
        matches!(
            (self, to),
            (Self::Open | Self::Left, Self::Taken)
                | (Self::Open | Self::Taken, Self::Left)
                | (Self::Open | Self::Taken | Self::Left, Self::Withdrawn)
        )
    }
}

/// A place to sleep for some nights.
#[derive(Clone, Debug)]
pub struct Offer<No = RecordNo> {
    /// Its number in the trip.
    pub no: No,
    /// The town; an address is in the check-in details alone.
    pub spot: Spot,
    pub kind: Kind,
    /// What the host calls it, where that says more: "guest room".
    pub word: Option<String>,
    /// For how many people, 1 to [`MAX_PEOPLE`].
    pub people: i64,
    /// Public: everybody who may see the trip may read it.
    pub note: Option<String>,
    /// Who offers: for the host themselves and the crew alone.
    pub host: Private<UserId>,
    /// Whose words these are, where the host passed on somebody else's offer: for the same eyes.
    pub via: Option<Private<String>>,
    /// In order of date.
    pub nights: Vec<(NaiveDate, NightState)>,
}

/// An offer to be: it gets its number when it is stored.
pub type NewOffer = Offer<()>;

impl NewOffer {
    pub fn numbered(self, no: RecordNo) -> Offer {
        let Self { no: (), spot, kind, word, people, note, host, via, nights } = self;
        Offer { no, spot, kind, word, people, note, host, via, nights }
    }
}

impl Offer {
    /// The nights in that state, named by their evenings.
    pub fn nights_in(&self, state: NightState) -> Vec<NaiveDate> {
        self.nights.iter().filter(|(_, is)| *is == state).map(|(night, _)| *night).collect()
    }

    /// Whether a night from that day on is in that state.
    pub fn has_from(&self, day: NaiveDate, state: NightState) -> bool {
        self.nights.iter().any(|(night, is)| *night >= day && *is == state)
    }
}

macro_rules! text_form {
    ($($name:ty),*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.key())
            }
        }

        impl FromStr for $name {
            type Err = &'static str;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::ALL.into_iter().find(|one| one.key() == text).ok_or("not one of the known words")
            }
        }
    )*};
}

text_form!(Kind, NightState);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_read_back() {
        for kind in Kind::ALL {
            assert_eq!(kind.key().parse(), Ok(kind));
        }
        for state in NightState::ALL {
            assert_eq!(state.key().parse(), Ok(state));
            assert!(!state.may_become(state));
        }
        assert!("couch".parse::<Kind>().is_err());
    }
}
