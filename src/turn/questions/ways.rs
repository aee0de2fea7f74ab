//! Questions about how: how others find a trip, how something is deleted or changed, how a command is used.

use crate::actions::sharing;
use crate::context::Context;
use crate::context::lookup::CommandLookup;
use crate::context::outcome::{CommandError, Outcome};
use crate::domain::command::CommandId;
use crate::domain::offer::NightState;
use crate::domain::permissions::Permission;
use crate::language::cues::{self, Cue};
use crate::msg;
use crate::render::msg::Msg;
use crate::text::fold;
use crate::turn::questions::asked::{Asked, run};
use crate::turn::roles::{self, Role, role};
use crate::view;

/// Words of "how do I …?"; a longer question is about something else than the command whose word stands in it.
const MAX_HOW: usize = 12;

/// "How can people find my trip?"
pub(super) fn find(cx: &mut Context<'_>) -> Outcome {
    match role(cx)? {
        Role::Crew(trip) => sharing::how(cx, &trip),
        Role::Host(trip) | Role::Guest(trip) => Ok(vec![msg!("find-guest", trip: &trip)]),
        Role::Nobody => Ok(vec![msg!("no-trip-guest")]),
    }
}

/// What can be taken back here: with its number, and what does it.
struct Ways {
    offer: Option<Msg>,
    stop: Option<Msg>,
    meetup: Option<Msg>,
    trip: Option<Msg>,
}

impl Ways {
    fn of(cx: &Context<'_>) -> Result<Self, CommandError> {
        let mut ways = Self { offer: None, stop: None, meetup: None, trip: None };
        let role = role(cx)?;
        let (Role::Crew(trip) | Role::Host(trip) | Role::Guest(trip)) = &role else { return Ok(ways) };
        let today = cx.today();
        let counts = |state: NightState| matches!(state, NightState::Open | NightState::Taken);
        let offers = cx.tx.offers(trip.id)?;
        ways.offer = offers
            .iter()
            .filter(|one| one.host.for_rules() == cx.me() && cx.said.room.direct)
            .find(|one| one.nights.iter().any(|(night, state)| *night >= today && counts(*state)))
            .map(|one| msg!("remove-offer", no: one.no, place: view::spot(&one.spot)));
        for meetup in cx.tx.meetups(trip.id)? {
            if ways.meetup.is_none()
                && meetup.stands()
                && meetup.next(cx.now).is_some()
                && cx.may(Permission::ChangeMeetup, trip, Some(&meetup.maker))?
            {
                ways.meetup = Some(msg!("remove-meetup", no: meetup.no, title: &meetup.title));
            }
        }
        if trip.is_crew(cx.me()) {
            ways.stop = cx
                .tx
                .stops(trip.id)?
                .last()
                .map(|stop| msg!("remove-stop", no: stop.no, place: view::spot(&stop.spot)));
        }
        ways.trip = Some(match trip.owner == *cx.me() {
            true => msg!("remove-trip", trip: trip),
            false if trip.is_crew(cx.me()) => msg!("remove-from-crew", trip: trip),
            false => return Ok(ways),
        });
        Ok(ways)
    }
}

/// "How do I cancel my offer?"
pub(super) fn remove(cx: &mut Context<'_>, asked: &Asked<'_>) -> Outcome {
    let Ways { offer, stop, meetup, trip } = Ways::of(cx)?;
    let named = |cues: &[Cue]| cues.iter().any(|cue| cues::has(*cue, asked.text));
    let named_lines = [
        (&offer, named(&[Cue::TheOffer, Cue::Bed, Cue::Offered])),
        (&stop, named(&[Cue::TheStop])),
        (&meetup, named(&[Cue::TheMeetup])),
        (&trip, named(&[Cue::Trip])),
    ];
    let one: Vec<Msg> = named_lines.iter().filter(|(_, named)| *named).filter_map(|(way, _)| (*way).clone()).collect();
    if !one.is_empty() {
        return Ok(one);
    }
    let mut all: Vec<Msg> = named_lines.into_iter().filter_map(|(way, _)| way.clone()).collect();
    all.push(msg!("remove-all"));
    Ok(all)
}

/// "How do I change a stop?"
pub(super) fn change(cx: &mut Context<'_>, _: &Asked<'_>) -> Outcome {
    let mut lines = vec![msg!("change-how")];
    if let Role::Crew(trip) = role(cx)?
        && let Some((stop, _)) = roles::next_stop(cx, &trip)?
        && let Some(stay) = stop.stay
    {
        let days = (stay.arrive(), stay.leave().succ_opt().unwrap_or(stay.leave()));
        lines.push(msg!("change-stop", no: stop.no, days: days));
    }
    Ok(lines)
}

/// "How do I offer a bed?": the command of that name; `None` where no word names one.
pub(super) fn command(cx: &mut Context<'_>, asked: &Asked<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    let words: Vec<&str> = fold::words(asked.text).map(|word| &asked.text[word]).collect();
    if words.len() > MAX_HOW {
        return Ok(None);
    }
    // "How do I start …" begins with no command.
    for word in words.iter().skip(1) {
        if let CommandLookup::One(command) = cx.find(word)
            && !matches!(command, CommandId::Me | CommandId::Help | CommandId::About)
        {
            return run(cx, CommandId::Help, cx.word(command)).map(Some);
        }
    }
    Ok(None)
}
