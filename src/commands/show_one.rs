//! `!show`: one record, whatever its kind.

use super::args::number;
use super::meet::meetup;
use super::stop::no_such_stop;
use super::{Command, Here, Outcome, show};
use crate::domain::meetup::Answer;
use crate::domain::record::Kind;
use crate::domain::rights::{Deed, may};
use crate::render::say::Arg;
use crate::say;

pub const COMMAND: Command = command!("show", Meetups, All, run);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip()?;
    let (no, _) = number(here, text, "show 7")?;
    let Some(record) = here.tx.record(trip.id, no)? else {
        return Err(refuse!("no-such-number", no: no));
    };
    here.about(trip.id, no);
    match record.kind {
        Kind::Stop => match here.tx.stop(trip.id, no)? {
            Some(stop) => Ok(vec![show::stop(&stop)]),
            None => Err(no_such_stop(here, &trip, no)?),
        },
        Kind::Suggestion => Ok(vec![show::suggestion(&super::suggest::suggestion(here, &trip, no)?)]),
        Kind::Contact => Err(refuse!("no-such-number", no: no)),
        Kind::Offer => {
            let offer = super::accept::offer(here, &trip, no)?;
            let mine = offer.host.for_rules() == here.me();
            if !mine && !may(here.roles(&trip, None), Deed::SeeHosts) {
                return Err(refuse!("offer-not-yours", no: no));
            }
            let host = here.host(&offer.host, &trip)?;
            Ok(vec![show::offer(&offer, host.as_deref(), here.said.room.direct)])
        }
        Kind::Meetup => {
            let meetup = meetup(here, &trip, no)?;
            let mut lines = vec![show::meetup(here, &trip, &meetup, None)?];
            let rsvps = here.tx.rsvps(trip.id, no)?;
            let next = show::occurrence(here, &trip, &meetup)?.map_or(meetup.day, |next| next.day);
            for (answer, line) in [
                (Answer::Yes, (|names| say!("show-yes", names: names)) as fn(Vec<Arg>) -> _),
                (Answer::Maybe, |names| say!("show-maybe", names: names)),
            ] {
                let mut names = Vec::new();
                for rsvp in rsvps.iter().filter(|rsvp| rsvp.answer == answer && rsvp.day == next) {
                    let name = here.name(&rsvp.person)?;
                    names.push(match rsvp.guests {
                        0 => Arg::from(name),
                        guests => Arg::Say(say!("name-with-guests", name: name, guests: guests)),
                    });
                }
                if !names.is_empty() {
                    lines.push(line(names));
                }
            }
            if let Some(why) = &meetup.why {
                lines.push(say!("show-why", why: why));
            }
            let by = here.name(&meetup.maker)?;
            lines.push(say!("show-by", by: by));
            Ok(lines)
        }
    }
}
