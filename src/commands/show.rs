//! `!show`: one record, whatever its kind.

use crate::commands::args::number;
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::context::outcome::refuse;
use crate::context::records::meetup;
use crate::context::records::no_such_stop;
use crate::context::records::seen;
use crate::domain::meetup::Answer;
use crate::domain::record::Kind;
use crate::render::say::Arg;
use crate::say;
use crate::view;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip()?;
    let (no, _) = number(here, text, say!("example-show"))?;
    let record = seen(here, &trip, no)?;
    here.about(trip.id, no);
    match record.kind {
        Kind::Stop => match here.tx.stop(trip.id, no)? {
            Some(stop) => {
                let mut lines = vec![view::stop(&stop)];
                lines.extend(crate::actions::contacts::near(here, &trip, &stop)?);
                Ok(lines)
            }
            None => Err(no_such_stop(here, &trip, no)?),
        },
        Kind::Suggestion => Ok(vec![view::suggestion(&crate::context::records::suggestion(here, &trip, no)?)]),
        Kind::Contact => {
            let (Some(contact), Some(entitled)) = (here.tx.contact(trip.id, no)?, here.entitled(&trip)) else {
                return Err(refuse!("no-such-number", no: no));
            };
            let by = here.name(&record.maker)?;
            Ok(vec![view::contact(&contact, &entitled), say!("contact-by", by: by)])
        }
        Kind::Offer => {
            let offer = crate::context::records::offer(here, &trip, no)?;
            let host = here.host(&offer, &trip)?;
            Ok(vec![view::offer(&offer, host.as_deref(), here.said.room.direct)])
        }
        Kind::Meetup => {
            let meetup = meetup(here, &trip, no)?;
            let mut lines = vec![view::meetup(here.tx, &trip, &meetup, None, here.now)?];
            let rsvps = here.tx.rsvps(trip.id, no)?;
            let next = view::occurrence(here.tx, &trip, &meetup, here.now)?.map_or(meetup.day, |next| next.day);
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
