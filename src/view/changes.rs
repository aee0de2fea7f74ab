//! What changed about a record, in two lines: only what differs, as it was and as it is now.

use crate::domain::meetup::Meetup;
use crate::domain::offer::Offer;
use crate::domain::stop::{Stay, Stop};
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::view;

/// What differs, before and after.
#[derive(Default)]
pub struct Changes {
    before: Vec<Arg>,
    after: Vec<Arg>,
}

impl Changes {
    fn differs<T: PartialEq>(&mut self, old: &T, new: &T, shown: impl Fn(&T) -> Arg) {
        if old != new {
            self.before.push(shown(old));
            self.after.push(shown(new));
        }
    }

    /// It is so now.
    pub fn made(self) -> Option<[Msg; 2]> {
        self.lines().map(|(before, after)| [before, msg!("change-after", what: after)])
    }

    /// It would be so, if that is all right.
    pub fn asked(self) -> Option<[Msg; 2]> {
        self.lines().map(|(before, after)| [before, msg!("change-would-be", what: after)])
    }

    fn lines(self) -> Option<(Msg, Arg)> {
        let differs = !self.before.is_empty();
        differs.then(|| (msg!("change-before", what: Arg::Row(self.before)), Arg::Row(self.after)))
    }
}

/// What differs of an offer.
pub fn offer(old: &Offer, new: &Offer) -> Changes {
    let mut changes = Changes::default();
    let nights = |offer: &Offer| offer.nights.iter().map(|(night, _)| *night).collect::<Vec<_>>();
    let bed = |offer: &Offer| (offer.kind, offer.word.clone());
    changes.differs(&bed(old), &bed(new), |(kind, word)| view::kind_or_word(*kind, word.as_deref()));
    changes.differs(&old.spot, &new.spot, |spot| Arg::Msg(msg!("in-place", place: spot)));
    changes.differs(&old.people, &new.people, |people| Arg::Msg(msg!("change-people", people: *people)));
    changes.differs(&nights(old), &nights(new), |nights| view::nights(nights));
    changes.differs(&old.note, &new.note, |text| note(text.as_deref()));
    changes
}

/// What differs of a meetup.
pub fn meetup(old: &Meetup, new: &Meetup) -> Changes {
    let mut changes = Changes::default();
    changes.differs(&old.title, &new.title, |title| Arg::from(title.as_str()));
    let time = |meetup: &Meetup| (meetup.day, meetup.slot, meetup.repeat.clone(), meetup.zone);
    if time(old) != time(new) {
        changes.before.push(view::time(old));
        changes.after.push(view::time(new));
    }
    let place = |meetup: &Meetup| (meetup.spot.clone(), meetup.venue.clone());
    changes.differs(&place(old), &place(new), |(spot, venue)| match (spot, venue) {
        (None, None) => Arg::Msg(msg!("change-no-place")),
        (Some(spot), Some(venue)) => view::spot_and_venue(spot, Some(venue)),
        (Some(spot), None) => view::spot(spot),
        (None, Some(venue)) => Arg::from(venue.as_str()),
    });
    changes.differs(&old.unconfirmed, &new.unconfirmed, |unconfirmed| {
        Arg::Msg(if *unconfirmed { msg!("change-uncertain") } else { msg!("change-certain") })
    });
    changes.differs(&old.note, &new.note, |text| note(text.as_deref()));
    changes.differs(&old.link, &new.link, |link| link.as_deref().map_or_else(|| note(None), Arg::from));
    changes
}

/// What differs of a stop.
pub fn stop(old: &Stop, new: &Stop) -> Changes {
    let mut changes = Changes::default();
    changes.differs(&old.spot, &new.spot, view::spot);
    changes.differs(&old.stay, &new.stay, |stay: &Option<Stay>| match stay {
        Some(stay) => Arg::Days(stay.arrive(), stay.leave()),
        None => Arg::Msg(msg!("change-no-days")),
    });
    changes.differs(&old.certainty, &new.certainty, |certainty| Arg::Msg(view::certainty(*certainty)));
    changes.differs(&old.note, &new.note, |text| note(text.as_deref()));
    changes
}

fn note(text: Option<&str>) -> Arg {
    Arg::Msg(text.map_or_else(|| msg!("change-none"), |text| msg!("change-note", note: text)))
}
