//! Makes a draft of plain words: its trip, its nights and times, and its other fields.

use chrono::NaiveDate;

use crate::actions::offers;
use crate::commands::args::{nights, reading_from, split_note};
use crate::commands::stop::MAX_NOTE;
use crate::context::Context;
use crate::context::input::Public;
use crate::context::outcome::CommandError;
use crate::domain::contact;
use crate::domain::draft::{
    Draft, DraftContact, DraftKind, DraftMeetup, DraftOffer, DraftRsvp, DraftStop, FollowUp, MAX_STOPS,
};
use crate::domain::ids::RecordNo;
use crate::domain::meetup::{Answer, Slot};
use crate::domain::stop::{Spot, Stay};
use crate::domain::trip::{MAX_TITLE, Trip};
use crate::drafts::people::{behind, guests, name, named, people};
use crate::drafts::times::{days, is_night, open_ends, stops, times};
use crate::drafts::{ambiguity, invitation, preview};
use crate::language::cues::{self, Cue};
use crate::language::gazetteer::{Place, PlaceKind};
use crate::language::intent::{Intent, Named, Reading};
use crate::language::private_text::Field;
use crate::language::when::{self, When};
use crate::language::{intent, quoted};
use crate::render::msg::Msg;
use crate::text::clean::clean_line;

/// Characters of a reason that is kept of a suggestion, and of a follow-up's words.
const MAX_WORDS_KEPT: usize = 200;
/// Meetups among which somebody is asked to choose.
const MAX_WHICH: usize = 6;

pub(crate) struct DraftReading {
    pub draft: Draft,
    /// Questions about a time or place that can mean another one just as well.
    pub ambiguities: Vec<Msg>,
}

/// The draft that plain words ask for; `None` for talk.
pub(crate) fn draft(cx: &Context<'_>, text: &str) -> Result<Option<DraftReading>, CommandError> {
    let (by, text) = match quoted::quoted(text) {
        Some(quoted) => (quoted.by, quoted.text),
        None => (None, text.to_owned()),
    };
    let trip = trip(cx)?;
    let stops = match &trip {
        Ok(trip) => cx.tx.stops(trip.id)?,
        Err(_) => Vec::new(),
    };
    let known: Vec<Place> = stops.iter().filter_map(|stop| cx.env.gazetteer.by_id(stop.spot.id?)).collect();
    let zone = cx.zone();
    let ctx = intent::IntentContext {
        now: cx.local(zone),
        zone,
        gazetteer: cx.env.gazetteer,
        stops: &known,
        first_day: None,
    };
    if let Some(journey) = invitation::journey(&text, &ctx) {
        let own = trip.as_ref().ok().filter(|trip| trip.is_crew(cx.me()));
        return Ok(match own {
            Some(trip) => Some(DraftReading {
                draft: Draft { by, trip: Some(trip.id), what: DraftKind::Stops(journey.stops) },
                ambiguities: Vec::new(),
            }),
            None if may_start(cx) => Some(DraftReading {
                draft: Draft { by, trip: None, what: DraftKind::Trip(journey) },
                ambiguities: Vec::new(),
            }),
            None => None,
        });
    }
    let (text, note) = split_note(&text);
    let reading = intent::read(text, &ctx);
    let said = Sentence { cx, text, reading: &reading, ctx };
    let first = match (&trip, reading.intent) {
        (Ok(trip), Intent::Offer | Intent::Meetup) => said.first_of(said.stay_there(trip, reading.intent)?),
        _ => None,
    };
    let ambiguities = said.ambiguities(first);
    let draft = |trip: &Trip, what| {
        Some(DraftReading {
            draft: Draft { by: by.clone(), trip: Some(trip.id), what },
            ambiguities: ambiguities.clone(),
        })
    };
    Ok(match reading.intent {
        Intent::None => None,
        Intent::Stop => match &trip {
            Ok(trip) if trip.is_crew(cx.me()) => draft(trip, DraftKind::Stops(said.stops())),
            _ if may_start(cx) => said.start().map(|journey| DraftReading {
                draft: Draft { by, trip: None, what: DraftKind::Trip(journey) },
                ambiguities,
            }),
            _ => None,
        },
        Intent::FollowUp => {
            let follow_up = said.follow_up(trip.as_ref().ok())?;
            let trip = trip.ok().map(|trip| trip.id);
            Some(DraftReading { draft: Draft { by, trip, what: DraftKind::FollowUp(follow_up) }, ambiguities })
        }
        intent => {
            // The text asks for a record and there is no trip for it: that is an error to the sender.
            let trip = trip?;
            let what = match intent {
                Intent::Offer => DraftKind::Offer(said.offer(&trip, note)?),
                Intent::Meetup => DraftKind::Meetup(said.meetup(&trip, note)?),
                Intent::Suggest => match said.suggestion(&trip, note)? {
                    Some(what) => what,
                    None => return Ok(None),
                },
                Intent::Rsvp => match said.rsvp(&trip)? {
                    Some(coming) => DraftKind::Rsvp(coming),
                    None => return Ok(None),
                },
                _ => DraftKind::Contact(said.contact()?),
            };
            draft(&trip, what)
        }
    })
}

/// The trip meant here. The inner error says that there is none, which matters only to drafts that need one.
fn trip(cx: &Context<'_>) -> Result<Result<Trip, CommandError>, CommandError> {
    match cx.trip_under_way() {
        Err(CommandError::Store(error)) => Err(CommandError::Store(error)),
        found => {
            // Talk is about no trip.
            cx.clear_meant_trip();
            Ok(found)
        }
    }
}

/// Whether they could start a trip here: alone with the bot.
fn may_start(cx: &Context<'_>) -> bool {
    cx.said.room.direct && cx.env.settings.may_create_trips(cx.me())
}

/// A message with what was read of it.
struct Sentence<'a> {
    cx: &'a Context<'a>,
    text: &'a str,
    reading: &'a Reading,
    ctx: intent::IntentContext<'a>,
}

impl Sentence<'_> {
    fn spot(&self) -> Option<Spot> {
        self.reading.places.first().map(|named| Spot::from(named.place.clone()))
    }

    fn context(&self, first_day: Option<NaiveDate>) -> when::DateContext {
        let zone = self.spot().map_or(self.ctx.zone, |spot| spot.zone);
        self.cx.reading(zone, first_day)
    }

    /// The times, weekdays from `first` on.
    fn whens(&self, first: Option<NaiveDate>) -> Vec<When> {
        let when = match first {
            Some(_) => intent::read(self.text, &intent::IntentContext { first_day: first, ..self.ctx }).when,
            None => self.reading.when.clone(),
        };
        when.into_iter().map(|span| span.when).collect()
    }

    /// The trip's stay at the place, or where it is first if none is named, that is still ahead. On the day of leaving a
    /// meetup can be, and a bed can't.
    fn stay_there(&self, trip: &Trip, intent: Intent) -> Result<Option<Stay>, CommandError> {
        let spot = self.spot();
        let today = self.cx.today_in(spot.as_ref().map_or(self.ctx.zone, |spot| spot.zone));
        let ahead = |stay: &Stay| stay.leave() > today || stay.leave() == today && intent == Intent::Meetup;
        let stops = self.cx.tx.stops(trip.id)?;
        let mut there = stops.iter().filter(|stop| spot.as_ref().is_none_or(|spot| stop.spot.same(spot)));
        Ok(there.find_map(|stop| stop.stay.filter(ahead)))
    }

    /// The day from which on a weekday is looked for, during such a stay.
    fn first_of(&self, stay: Option<Stay>) -> Option<NaiveDate> {
        stay.and_then(|stay| reading_from(self.cx, self.ctx.zone, stay.arrive(), stay.leave()))
    }

    /// Another day, hour or place that can be meant as well.
    ///
    /// `first`: weekdays were looked for from there on.
    fn ambiguities(&self, first: Option<NaiveDate>) -> Vec<Msg> {
        let ctx = self.context(None);
        // "On Saturday": while the trip is there, or the next that comes.
        let (there, next) = (self.whens(first), self.whens(None));
        let other = there.first().zip(next.first()).filter(|(there, next)| there != next);
        if let Some((there, next)) =
            other.filter(|(there, next)| ambiguity::day(there).is_some() && ambiguity::day(next).is_some())
        {
            return vec![preview::near_time(there, next)];
        }
        let times = self
            .reading
            .when
            .iter()
            .filter_map(|span| Some(preview::near_time(&span.when, &ambiguity::other(self.text, span, &ctx)?)));
        let places = self.reading.places.iter().filter(|named| !named.others.is_empty()).map(preview::near_place);
        times.take(1).chain(places.take(1)).collect()
    }

    fn stops(&self) -> Vec<DraftStop> {
        stops(self.text, self.reading)
    }

    fn start(&self) -> Option<crate::domain::draft::DraftTrip> {
        let stops = self.stops();
        (!stops.is_empty()).then(|| invitation::of_stops(stops))
    }

    fn offer(&self, trip: &Trip, note: Option<&str>) -> Result<DraftOffer, CommandError> {
        let cx = self.cx;
        // Not even a draft keeps an address.
        offers::require_public_words(cx, self.text, note)?;
        let spot = self.spot();
        let stay = self.stay_there(trip, Intent::Offer)?;
        let mut whens = self.whens(self.first_of(stay));
        whens.retain(is_night);
        let alone = spot.is_some() || cx.tx.stops(trip.id)?.len() == 1;
        let nights = nights(&whens, stay.filter(|_| alone)).unwrap_or_default();
        let (from, until) = if nights.is_empty() { open_ends(&whens) } else { (None, None) };
        let people = people(cx, self.text);
        let kind = self.reading.kind.as_ref().map_or(crate::domain::offer::Kind::Other, |read| read.kind);
        Ok(DraftOffer { spot, kind, people, nights, from, until, note: self.note(note)? })
    }

    fn note(&self, note: Option<&str>) -> Result<Option<String>, CommandError> {
        Ok(note.map(|note| self.cx.text(note, MAX_NOTE)).transpose()?.filter(|note| !note.is_empty()))
    }

    fn meetup(&self, trip: &Trip, note: Option<&str>) -> Result<DraftMeetup, CommandError> {
        let title = self.reading.title.clone().and_then(|bytes| self.text.get(bytes));
        let title = title.map(|title| capital(&clean_line(title, MAX_TITLE))).filter(|title| !title.is_empty());
        let spot = self.spot();
        let zone = spot.as_ref().map_or(self.ctx.zone, |spot| spot.zone);
        let stay = self.stay_there(trip, Intent::Meetup)?;
        let times = times(self.whens(self.first_of(stay)).iter(), self.cx.local(zone).date());
        self.cx.require_public(note, Field::Note, Public::Meetup)?;
        Ok(DraftMeetup { title, spot, times, note: self.note(note)?, zone })
    }

    /// "If you're in Denmark anyway, come to Odense": towns rather than countries.
    fn suggestion(&self, trip: &Trip, note: Option<&str>) -> Result<Option<DraftKind>, CommandError> {
        let places = &self.reading.places;
        let is_town = |named: &&Named| named.place.kind == PlaceKind::Town;
        let any_town = places.iter().any(|named| is_town(&named));
        let spots: Vec<Spot> = places
            .iter()
            .filter(|named| !any_town || is_town(named))
            .map(|named| Spot::from(named.place.clone()))
            .take(MAX_STOPS)
            .collect();
        // "On the way from Oslo to Bergen": where the trip goes anyway needs no suggestion.
        let stops = self.cx.tx.stops(trip.id)?;
        let new: Vec<Spot> =
            spots.iter().filter(|spot| stops.iter().all(|stop| !stop.spot.same(spot))).cloned().collect();
        let spots = if new.is_empty() { spots } else { new };
        if spots.is_empty() {
            return Ok(None);
        }
        let days = self.reading.when.iter().find_map(|span| days(&span.when));
        let why = match note {
            Some(note) => {
                self.cx.require_public(Some(note), Field::Note, Public::Stop)?;
                self.note(Some(note))?
            }
            None => Some(clean_line(self.text, MAX_WORDS_KEPT))
                .filter(|_| self.text.chars().count() <= MAX_WORDS_KEPT && !self.cx.looks_private(self.text)),
        };
        Ok(Some(DraftKind::Suggestion { spots, days, why }))
    }

    fn rsvp(&self, trip: &Trip) -> Result<Option<DraftRsvp>, CommandError> {
        let cx = self.cx;
        let day = self.reading.when.iter().find_map(|span| ambiguity::day(&span.when));
        let ahead = |no: RecordNo| -> Result<bool, CommandError> {
            let meetup = cx.tx.meetup(trip.id, no)?.filter(|meetup| meetup.stands());
            Ok(meetup.is_some_and(|meetup| meetup.next(cx.now).is_some()))
        };
        let answer = if cues::has(Cue::Maybe, self.text) {
            Answer::Maybe
        } else if cues::has(Cue::Not, self.text) {
            Answer::No
        } else {
            Answer::Yes
        };
        let guests = guests(cx, self.text)?;
        if let Some(no) = cx.replied_no(Some(trip))
            && ahead(no)?
        {
            return Ok(Some(DraftRsvp { which: vec![no], day: None, answer, guests }));
        }
        let spot = self.spot();
        let mut which = Vec::new();
        for meetup in cx.tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands()) {
            let there = spot.as_ref().is_none_or(|spot| meetup.spot.as_ref().is_some_and(|at| at.same(spot)));
            let then = day.is_none_or(|day| !meetup.days(day, day).is_empty());
            if there && then && meetup.next(cx.now).is_some() {
                which.push((meetup.no, named(&meetup.title, self.text)));
            }
        }
        // "The plenum" is the one that is called so.
        if which.iter().any(|(_, named)| *named) {
            which.retain(|(_, named)| *named);
        }
        // Who can't come after all said before that they would.
        if answer == Answer::No {
            let mut coming = Vec::new();
            for (no, _) in &which {
                let mine = |rsvp: &crate::domain::meetup::Rsvp| rsvp.person == *cx.me() && rsvp.answer != Answer::No;
                if cx.tx.rsvps(trip.id, *no)?.iter().any(mine) {
                    coming.push(*no);
                }
            }
            if !coming.is_empty() {
                which.retain(|(no, _)| coming.contains(no));
            }
        }
        let which: Vec<RecordNo> = which.into_iter().map(|(no, _)| no).take(MAX_WHICH).collect();
        let day = day.filter(|_| which.len() == 1);
        Ok((!which.is_empty()).then_some(DraftRsvp { which, day, answer, guests }))
    }

    fn follow_up(&self, trip: Option<&Trip>) -> Result<FollowUp, CommandError> {
        let cx = self.cx;
        let morning = cx.env.settings.quiet_until;
        let at = self.reading.when.iter().find_map(|span| match &span.when {
            When::At(at) => Some(*at),
            When::Hours { day, from, .. } => Some(day.and_time(*from)),
            When::Part { day, part } => Some(day.and_time(Slot::Part(*part).starts())),
            When::Day(day) | When::From(day) | When::Days { from: day, .. } => Some(day.and_time(morning)),
            _ => None,
        });
        // "Check with us on Sunday", says a host: that is the crew's to do.
        let crew = trip.is_some_and(|trip| !trip.is_crew(cx.me())) && !cues::has(Cue::Oneself, self.text);
        let text = cx.text(&clean_line(self.text, MAX_WORDS_KEPT), MAX_WORDS_KEPT)?;
        Ok(FollowUp { at, zone: self.context(None).zone, text, crew })
    }

    fn contact(&self) -> Result<DraftContact, CommandError> {
        let taken = contact::take(self.text);
        let name = name(self.text, self.reading);
        let handles = taken.handles.into_iter().take(contact::MAX_HANDLES).collect();
        let topics =
            Some(behind(self.text)).filter(|topics| !topics.is_empty()).map(|topics| match topics.split_once(", ") {
                Some((head, rest)) if self.says_where(head) => rest.to_owned(),
                _ => topics,
            });
        let topics = topics.filter(|topics| !self.says_where(topics));
        Ok(DraftContact { name, spot: self.spot(), handles, topics })
    }
}

impl Sentence<'_> {
    /// Whether the words are a place that was read, and small words.
    fn says_where(&self, words: &str) -> bool {
        let places = self.reading.places.iter().filter_map(|named| self.text.get(named.bytes.clone()));
        let left = places.fold(words.to_owned(), |left, place| left.replace(place, ""));
        crate::text::fold::words(&left).all(|word| cues::is(Cue::Bound, &left[word]))
    }
}

fn capital(title: &str) -> String {
    let mut chars = title.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
