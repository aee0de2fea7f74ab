//! `offer 4 = 2026-04-06 2026-04-07 +2`: the nights and people of an offer as they are to be. The bot's own line, behind its
//! question whether an offer is to be changed so.

use chrono::NaiveDate;

use crate::actions::offers;
use crate::context::outcome::{Outcome, refuse};
use crate::context::{Context, records};
use crate::domain::ids::RecordNo;
use crate::domain::offer::{MAX_OFFER_NIGHTS, MAX_PEOPLE, NightState};
use crate::domain::permissions::Permission;
use crate::domain::trip::Trip;

/// What the line says: number, nights, people.
pub(crate) type Change = (RecordNo, Vec<NaiveDate>, i64);

/// The line, without its command word.
pub(crate) fn line(no: RecordNo, nights: &[NaiveDate], people: i64) -> String {
    let nights: Vec<String> = nights.iter().map(NaiveDate::to_string).collect();
    format!("{no} = {} +{people}", nights.join(" "))
}

/// Reads the line back.
pub(super) fn parse(text: &str) -> Option<Change> {
    let (no, rest) = text.trim().split_once(" = ")?;
    let (nights, people) = rest.rsplit_once(" +")?;
    let people = people.parse().ok().filter(|people| (1..=MAX_PEOPLE).contains(people))?;
    let nights: Vec<NaiveDate> = nights.split(' ').map(|night| night.parse().ok()).collect::<Option<_>>()?;
    Some((no.parse().ok()?, nights, people))
}

/// Changes the offer. What the crew counts on, they are asked about first.
pub(super) fn set(cx: &mut Context<'_>, trip: &Trip, (no, nights, people): Change) -> Outcome {
    let mut offer = records::offer(cx, trip, no)?;
    cx.require(Permission::WithdrawOffer, trip, Some(offer.host.for_rules()))?;
    if nights.len() > MAX_OFFER_NIGHTS {
        return Err(refuse!("offer-too-long", count: MAX_OFFER_NIGHTS));
    }
    // The host's own yes isn't the crew's.
    if cx.redo().is_none() {
        cx.set_confirmed(None);
    }
    offer.people = people;
    offer.nights = nights.into_iter().map(|night| (night, NightState::Open)).collect();
    offer.nights.sort_unstable_by_key(|(night, _)| *night);
    offers::change(cx, trip, offer)
}

#[cfg(test)]
mod tests {
    use super::{line, parse};
    use crate::domain::ids::RecordNo;

    #[test]
    fn a_line_reads_back() {
        let nights = vec!["2026-04-06".parse().unwrap(), "2026-04-07".parse().unwrap()];
        let four = RecordNo::new(4).unwrap();
        assert_eq!(parse(&line(four, &nights, 2)), Some((four, nights, 2)));
        assert_eq!(parse("4 +Thu"), None);
    }
}
