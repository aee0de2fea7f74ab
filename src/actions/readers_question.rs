//! The question who may read an address, as it stands in the line that waits for its "yes".

use crate::domain::ids::{RecordNo, TripId};
use crate::domain::trip::Trip;

/// What is asked before an address is kept, as it stands in the line that waits for the "yes": which offer it is, and who
/// would read it. Where that changed meanwhile, it is asked anew.
pub struct ReadersQuestion<'t> {
    pub whole: &'t str,
    pub no: RecordNo,
    pub trip: TripId,
    pub text: &'t str,
}

impl<'t> ReadersQuestion<'t> {
    /// What a line behind its command word asks; `None` where it is no such line.
    pub fn read(line: &'t str) -> Option<Self> {
        let (whole, text) = line.trim().split_once(char::is_whitespace)?;
        let mut parts = whole.splitn(3, '@');
        let (no, trip) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Some(Self { whole, no, trip, text: text.trim() })
    }

    /// The number, the trip, its owner and crew: `4@1@ada:example.org@kari:example.org`.
    pub fn of(trip: &Trip, no: RecordNo) -> String {
        let crew: String = std::iter::once(&trip.owner).chain(&trip.crew).map(|one| one.as_str()).collect();
        format!("{no}@{}{crew}", trip.id)
    }
}
