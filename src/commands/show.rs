//! `!show`: one record, whatever its kind.

use crate::commands::args::{Besides, pick};
use crate::context::Context;
use crate::context::outcome::{Outcome, refuse};
use crate::context::records;
use crate::domain::command::CommandId;
use crate::domain::meetup::Answer;
use crate::domain::record::Kind;
use crate::msg;
use crate::render::msg::Arg;
use crate::view;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip()?;
    let no = pick(cx, &trip, text, CommandId::Show, Besides::Days)?.no;
    let record = records::seen(cx, &trip, no)?;
    cx.about(trip.id, no);
    match record.kind {
        Kind::Stop => match cx.tx.stop(trip.id, no)? {
            Some(stop) => {
                let mut lines = vec![view::stop(&stop)];
                lines.extend(crate::actions::contacts::near_stop(cx, &trip, &stop)?);
                Ok(lines)
            }
            None => Err(records::no_such_stop(cx, &trip, no)?),
        },
        Kind::Suggestion => Ok(vec![view::suggestion(&crate::context::records::suggestion(cx, &trip, no)?)]),
        Kind::Contact => {
            let (Some(contact), Some(entitled)) = (cx.tx.contact(trip.id, no)?, cx.entitled(&trip)) else {
                return Err(refuse!("no-such-number", no: no));
            };
            let by = cx.name(&record.maker)?;
            Ok(vec![view::contact(&contact, &entitled), msg!("contact-by", by: by)])
        }
        Kind::Offer => {
            let offer = crate::context::records::offer(cx, &trip, no)?;
            let host = cx.host(&offer, &trip)?;
            Ok(vec![view::offer(&offer, host.as_deref(), cx.said.room.direct)])
        }
        Kind::Meetup => {
            let meetup = records::meetup(cx, &trip, no)?;
            let mut lines = vec![view::meetup(cx.tx, &trip, &meetup, None, cx.now)?];
            lines.extend(view::single_dates(&meetup, cx.local(meetup.zone).date()));
            let rsvps = cx.tx.rsvps(trip.id, no)?;
            let next = view::occurrence(cx.tx, &trip, &meetup, cx.now)?.map_or(meetup.day, |next| next.day);
            for (answer, line) in [
                (Answer::Yes, (|names| msg!("show-yes", names: names)) as fn(Vec<Arg>) -> _),
                (Answer::Maybe, |names| msg!("show-maybe", names: names)),
            ] {
                let mut names = Vec::new();
                for rsvp in rsvps.iter().filter(|rsvp| rsvp.answer == answer && rsvp.day == next) {
                    let name = cx.name(&rsvp.person)?;
                    names.push(match rsvp.guests {
                        0 => Arg::from(name),
                        guests => Arg::Msg(msg!("name-with-guests", name: name, guests: guests)),
                    });
                }
                if !names.is_empty() {
                    lines.push(line(names));
                }
            }
            if let Some(why) = &meetup.why {
                lines.push(msg!("show-why", why: why));
            }
            let by = cx.name(&meetup.maker)?;
            lines.push(msg!("show-by", by: by));
            Ok(lines)
        }
    }
}
