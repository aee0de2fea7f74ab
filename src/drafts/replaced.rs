//! A draft that a newer one stands for: said once more, or otherwise, it waits no longer. Of two that differ, both wait.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::context::{Context, confirmations};
use crate::domain::draft::{Draft, DraftKind, DraftOffer, Time};
use crate::domain::ids::EventId;
use crate::domain::stop::Spot;
use crate::store::{Outcome, PendingAction, StoreError};

/// Closes the drafts of this person here that the new one, asked about in answer to `event`, stands for.
pub(super) fn close(cx: &Context<'_>, event: &EventId, new: &Draft) -> Result<(), StoreError> {
    for one in confirmations::open_questions(cx)? {
        if let PendingAction::Draft(old) = &one.what
            && one.event != *event
            && stands_for(new, old)
        {
            cx.tx.settle_asked(&one.event, Outcome::Over)?;
        }
    }
    Ok(())
}

fn stands_for(new: &Draft, old: &Draft) -> bool {
    new.trip == old.trip
        && new.what.len() == old.what.len()
        && new.what.iter().zip(&old.what).all(|(new, old)| is_of_the_same(new, old))
}

/// Whether two things are the same one, said twice: about the same place or record, at the same time.
fn is_of_the_same(new: &DraftKind, old: &DraftKind) -> bool {
    match (new, old) {
        // Nobody starts two trips at a time.
        (DraftKind::Trip(_), DraftKind::Trip(_)) => true,
        (DraftKind::Offer(new), DraftKind::Offer(old)) => is_same_bed(new, old),
        (DraftKind::Stops(new), DraftKind::Stops(old)) => {
            new.len() == old.len() && new.iter().zip(old).all(|(new, old)| new.spot.same(&old.spot))
        }
        (DraftKind::Meetup(new), DraftKind::Meetup(old)) => {
            let days = |times: &[Time]| times.iter().map(|time| time.day).collect::<BTreeSet<_>>();
            let then = days(&new.times) == days(&old.times) || new.title.is_some();
            new.title == old.title && then && is_same_place(new.spot.as_ref(), old.spot.as_ref())
        }
        (DraftKind::Rsvp(new), DraftKind::Rsvp(old)) => new.which == old.which && new.day == old.day,
        (DraftKind::FollowUp(new), DraftKind::FollowUp(old)) => new.text == old.text,
        (DraftKind::Contact(new), DraftKind::Contact(old)) => new.name == old.name,
        (DraftKind::Withdraw(new), DraftKind::Withdraw(old)) => new.no == old.no && meet(&new.nights, &old.nights),
        _ => new == old,
    }
}

fn is_same_bed(new: &DraftOffer, old: &DraftOffer) -> bool {
    let nights = meet(&new.nights, &old.nights) || new.nights.is_empty() == old.nights.is_empty() && new == old;
    nights && new.kind == old.kind && is_same_place(new.spot.as_ref(), old.spot.as_ref())
}

/// Where one isn't said, it may be there.
fn is_same_place(new: Option<&Spot>, old: Option<&Spot>) -> bool {
    new.zip(old).is_none_or(|(new, old)| new.same(old))
}

fn meet(new: &[NaiveDate], old: &[NaiveDate]) -> bool {
    new.iter().any(|night| old.contains(night))
}
