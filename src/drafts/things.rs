//! One thing that a message says, with all its fields, as a part of a draft.

use chrono::{NaiveDate, TimeDelta};

use crate::actions::offers;
use crate::commands::args::{dates, nights, own_word, reading_from};
use crate::commands::stop::MAX_NOTE;
use crate::context::Context;
use crate::context::input::Public;
use crate::context::outcome::CommandError;
use crate::domain::contact;
use crate::domain::draft::{DraftContact, DraftKind, DraftMeetup, DraftOffer, DraftStop, FollowUp, MAX_STOPS};
use crate::domain::meetup::{MAX_LINK, Slot};
use crate::domain::offer::MAX_PEOPLE;
use crate::domain::stop::{Spot, Stay};
use crate::domain::trip::{MAX_TITLE, Trip};
use crate::drafts::people::{behind, name, people};
use crate::drafts::spoken::Spoken;
use crate::drafts::times::{days, is_night, open_ends, stops, times};
use crate::drafts::words::{capital, folded, welcomed_at, whole_words, without_conjunction};
use crate::drafts::{ambiguity, readings, reminded, zones};
use crate::language::cues::{self, Cue};
use crate::language::gazetteer::PlaceKind;
use crate::language::intent::{Intent, IntentContext, Named};
use crate::language::message::{self, Item};
use crate::language::notes;
use crate::language::private_text::Field;
use crate::language::when::{self, Span, When};
use crate::language::wish::{self, Wish};
use crate::msg;
use crate::render::msg::Msg;
use crate::text::clean::clean_line;

mod more;
mod rsvp;

/// Characters of a reason that is kept of a suggestion, and of a follow-up's words.
const MAX_WORDS_KEPT: usize = 200;
/// Characters of a venue, and of a link.
const MAX_VENUE: usize = 120;
/// Words before the word for a bed that may be of it.
const MAX_KIND_WORDS: usize = 2;

/// What stands behind one thing: lines, and the other readings of it.
#[derive(Default)]
pub(crate) struct Beside {
    pub lines: Vec<Msg>,
    pub or: Vec<DraftKind>,
}

/// An item of a message, with the message.
pub(crate) struct Sentence<'a> {
    pub cx: &'a Context<'a>,
    /// The whole message.
    pub text: &'a str,
    pub item: &'a Item,
    /// Which of its items this is, and whether it is the only one.
    pub at: usize,
    pub alone: bool,
    /// Whether it announces one meetup.
    pub announces: bool,
    /// What stands behind "--".
    pub note: Option<&'a str>,
    /// What was last spoken of.
    pub spoken: &'a Spoken,
    pub ctx: IntentContext<'a>,
}

impl Sentence<'_> {
    /// What it asks to be written down, and what is said beside. `None` where it is nothing of the trip's.
    pub fn thing(&self, trip: Option<&Trip>) -> Result<Option<(DraftKind, Beside)>, CommandError> {
        let mut left_out = Vec::new();
        let first = match (trip, self.item.intent) {
            (Some(trip), intent @ (Intent::Offer | Intent::Meetup)) => self.first_of(self.stay_there(trip, intent)?),
            _ => None,
        };
        let what = match (self.item.intent, trip) {
            (Intent::FollowUp, trip) => Some(DraftKind::FollowUp(self.follow_up(trip)?)),
            (Intent::Offer, Some(trip)) => Some(DraftKind::Offer(self.offer(trip, &mut left_out)?)),
            (Intent::Meetup, Some(trip)) => Some(DraftKind::Meetup(self.meetup(trip, &mut left_out)?)),
            (Intent::Suggest, Some(trip)) => self.suggestion(trip, &mut left_out)?,
            (Intent::Rsvp, Some(trip)) => self.rsvp(trip)?.map(DraftKind::Rsvp),
            (Intent::Contact, Some(_)) => Some(DraftKind::Contact(self.contact()?)),
            _ => None,
        };
        let own_zone = match (&what, trip) {
            (Some(DraftKind::Meetup(meetup)), Some(trip)) => zones::unclear(self.cx, trip, meetup, self.item)?,
            _ => None,
        };
        Ok(what.map(|what| {
            let mut beside = self.beside(first, &what);
            beside.lines.extend(own_zone);
            beside.lines.extend(left_out);
            (what, beside)
        }))
    }

    /// Its own words.
    fn part(&self) -> &str {
        self.text.get(self.item.bytes.clone()).unwrap_or(self.text)
    }

    fn spot(&self) -> Option<Spot> {
        self.item.places.first().map(|named| Spot::from(named.place.clone()))
    }

    /// The place; where the words name none, the one that was last spoken of, as far as they speak of that.
    fn spot_meant(&self) -> Option<Spot> {
        self.spot().or_else(|| self.spoken.place_for(self.part()).map(|(spot, _)| spot))
    }

    /// What the meetup is called; where it is isn't that, if something else is left: "på lördag är det fika på Kafé Ekot".
    fn title_meant(&self) -> Option<&str> {
        let title = self.item.title.as_deref();
        let venue = self.item.venue.as_deref();
        let is_where = title.zip(venue).is_some_and(|(title, venue)| venue != title && venue.contains(title));
        if title.is_some() && !is_where {
            return title;
        }
        let left = self.beyond_fields(&[]);
        left.first().and_then(|words| notes::called(words)).or(title)
    }

    fn venue_meant(&self) -> Option<String> {
        let named = self.item.venue.clone().or_else(|| {
            // "Küfa im svartlamon": whatever is left is nothing but where.
            let left = self.beyond_fields(&[]);
            left.into_iter().find_map(notes::whereabouts).map(str::to_owned)
        });
        named.or_else(|| {
            let of_that = self.item.places.is_empty();
            self.spoken.place_for(self.part()).filter(|_| of_that).and_then(|(_, venue)| venue)
        })
    }

    fn context(&self, first_day: Option<NaiveDate>) -> when::DateContext {
        let zone = self.spot().map_or(self.ctx.zone, |spot| spot.zone);
        self.cx.reading(zone, first_day)
    }

    /// The times, weekdays from `first` on.
    fn whens(&self, first: Option<NaiveDate>) -> Vec<When> {
        let again = first.and_then(|_| {
            let items = message::read(self.text, &IntentContext { first_day: first, ..self.ctx });
            items.into_iter().nth(self.at).filter(|item| item.intent == self.item.intent)
        });
        let spans = again.map_or_else(|| self.item.when.clone(), |item| item.when);
        let said: Vec<When> = spans.iter().map(|span| self.hour_meant(span)).collect();
        if said.is_empty() { self.spoken.days_for(self.part()).into_iter().collect() } else { said }
    }

    /// The trip's stay at the place, or where it is first if none is named, that is still ahead. On the day of leaving a
    /// meetup can be, and a bed can't.
    fn stay_there(&self, trip: &Trip, intent: Intent) -> Result<Option<Stay>, CommandError> {
        let spot = self.spot_meant();
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

    /// What of it can't be; and the other readings: another day, hour or place that can be meant as well.
    ///
    /// `first`: weekdays were looked for from there on.
    pub fn beside(&self, first: Option<NaiveDate>, what: &DraftKind) -> Beside {
        let ctx = self.context(None);
        let mut lines: Vec<Msg> =
            self.item.problems.iter().map(|found| dates::problem(self.text, found, &ctx)).collect();
        lines.extend(self.item.when.iter().filter_map(zones::both).take(1));
        if let DraftKind::Meetup(_) = what {
            lines.extend(self.item.when.iter().find_map(|span| self.hour(span).then(|| msg!("draft-evening"))));
        }
        Beside { lines, or: self.readings(first, what) }
    }

    /// The other readings: of its time, else of its place.
    fn readings(&self, first: Option<NaiveDate>, what: &DraftKind) -> Vec<DraftKind> {
        // "On Saturday": while the trip is there, or the next that comes.
        let (there, next) = (self.whens(first), self.whens(None));
        let other = there.first().zip(next.first()).filter(|(there, next)| there != next);
        if let Some((there, next)) =
            other.filter(|(there, next)| ambiguity::day(there).is_some() && ambiguity::day(next).is_some())
        {
            return readings::retimed(what, there, next).into_iter().collect();
        }
        let ctx = self.context(None);
        let other_time = self.item.when.iter().find_map(|span| {
            let taken = self.hour_meant(span);
            let other = ambiguity::other(self.text, &Span { when: taken.clone(), ..span.clone() }, &ctx)?;
            readings::retimed(what, &taken, &other)
        });
        if let Some(other) = other_time {
            return vec![other];
        }
        let named = self.item.places.iter().find(|named| !named.others.is_empty());
        named.map_or_else(Vec::new, |named| {
            let taken = Spot::from(named.place.clone());
            let others = named.others.iter().map(|place| Spot::from(place.clone()));
            others.filter_map(|other| readings::replaced(what, &taken, &other)).collect()
        })
    }

    /// The time that is meant: a concert "at 8" is in the evening.
    fn hour_meant(&self, span: &Span) -> When {
        match &span.when {
            When::At(at) if self.item.intent == Intent::Meetup && self.hour(span) => {
                When::At(*at + TimeDelta::hours(12))
            }
            when => when.clone(),
        }
    }

    /// Whether an hour that is read as the morning's is meant as the evening's, by what takes place.
    fn hour(&self, span: &Span) -> bool {
        ambiguity::is_bare_hour(self.text, span) && ambiguity::is_of_evening(self.part())
    }

    pub fn stops(&self) -> Vec<DraftStop> {
        stops(self.text, self.item)
    }

    fn offer(&self, trip: &Trip, left_out: &mut Vec<Msg>) -> Result<DraftOffer, CommandError> {
        let cx = self.cx;
        // Not even a draft keeps an address.
        let private = offers::require_public_words(cx, self.part(), self.note);
        let private = match private {
            // Of a message that says more, the rest is kept.
            Err(CommandError::Refused(_)) if !self.alone && self.note.is_none() && cx.confidant().is_some() => {
                // All that is said of it, so that nothing is lost unsaid.
                let words = self.noted(&[]).unwrap_or_else(|| self.part().to_owned());
                let part = clean_line(&words, crate::context::input::MAX_PART);
                left_out.push(msg!("draft-left-out-offer", part: part));
                true
            }
            other => other.map(|()| false)?,
        };
        let spot = self.spot_meant();
        let stay = self.stay_there(trip, Intent::Offer)?;
        let mut whens = self.whens(self.first_of(stay));
        whens.retain(is_night);
        let alone = spot.is_some() || cx.tx.stops(trip.id)?.len() == 1;
        let nights = nights(&whens, stay.filter(|_| alone)).unwrap_or_default();
        let (from, until) = if nights.is_empty() { open_ends(&whens) } else { (None, None) };
        let people =
            self.item.people.map_or_else(|| people(cx, self.part()), |people| i64::from(people).clamp(1, MAX_PEOPLE));
        let kind = self.item.kind.as_ref().map_or(crate::domain::offer::Kind::Other, |read| read.kind);
        let more = if private { None } else { self.more([self.item.venue.clone()], Field::Note, true, left_out) };
        let note = self.explicit_note()?.or(more);
        let word = self.item.kind.as_ref().and_then(|read| own_word(cx, self.whole_kind(&read.bytes)?, read.kind));
        Ok(DraftOffer { spot, kind, word, people, nights, from, until, note })
    }

    /// The words for the bed with those before them that are of it: "spare room".
    fn whole_kind(&self, bytes: &std::ops::Range<usize>) -> Option<&str> {
        let before = self.text.get(..bytes.start)?;
        let starts = crate::text::fold::words(before).map(|word| word.start).collect::<Vec<_>>();
        let first = starts.len().saturating_sub(MAX_KIND_WORDS);
        let mut longest_first = starts.iter().skip(first).filter_map(|start| self.text.get(*start..bytes.end));
        let known = longest_first.find(|words| self.cx.env.words.key("kinds", words).is_some());
        known.or_else(|| self.text.get(bytes.clone()))
    }

    fn meetup(&self, trip: &Trip, left_out: &mut Vec<Msg>) -> Result<DraftMeetup, CommandError> {
        let title = self.title_meant();
        let title = title.map(|title| capital(&clean_line(title, MAX_TITLE))).filter(|title| !title.is_empty());
        // Words before a time are read as a name; they may be a way in.
        let title = match title.as_deref().and_then(|title| self.left_out(title, Field::Venue, false)) {
            Some(line) => {
                left_out.push(line);
                None
            }
            None => title,
        };
        let spot = self.spot_meant();
        let zone = spot.as_ref().map_or(self.ctx.zone, |spot| spot.zone);
        let stay = self.stay_there(trip, Intent::Meetup)?;
        let times = times(self.whens(self.first_of(stay)).iter(), self.cx.local(zone).date());
        self.cx.require_public(self.note, Field::Note, Public::Meetup)?;
        let venue = self.venue_meant().map(|venue| clean_line(&venue, MAX_VENUE)).filter(|venue| !venue.is_empty());
        let venue = match venue.as_deref().and_then(|venue| self.left_out(venue, Field::Venue, false)) {
            Some(line) => {
                left_out.push(line);
                None
            }
            None => venue,
        };
        // "The hackerspace" is what it is called, and where it is, once.
        let venue = venue.filter(|venue| title.as_ref().is_none_or(|title| folded(title) != folded(venue)));
        let link = self.item.link.clone().filter(|link| link.chars().count() <= MAX_LINK);
        let known = [self.venue_meant(), self.title_meant().map(str::to_owned)];
        let known: Vec<&str> = known.iter().flatten().map(String::as_str).collect();
        let more = self.more_than(&known, [], Field::Note, false, left_out);
        let note = self.explicit_note()?.or(more);
        Ok(DraftMeetup { title, spot, venue, link, times, unconfirmed: self.item.unconfirmed, note, zone })
    }

    /// "If you're in Denmark anyway, come to Odense": towns rather than countries.
    fn suggestion(&self, trip: &Trip, left_out: &mut Vec<Msg>) -> Result<Option<DraftKind>, CommandError> {
        let places = &self.item.places;
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
        let days = self.whens(None).iter().find_map(days);
        let welcome = || [Some(self.part()), self.item.note.as_deref()].into_iter().flatten().find_map(welcomed_at);
        let venue = self.item.venue.clone().or_else(welcome);
        let venue = venue.map(|venue| clean_line(&venue, MAX_VENUE)).filter(|venue| !venue.is_empty());
        let why = match self.note {
            Some(note) => {
                self.cx.require_public(Some(note), Field::Note, Public::Stop)?;
                self.explicit_note()?
            }
            None => {
                let link = self.item.link.clone();
                match self.more([link], Field::Note, false, left_out) {
                    Some(why) => Some(why),
                    None if left_out.is_empty() => self.reason(left_out),
                    None => None,
                }
            }
        };
        Ok(Some(DraftKind::Suggestion { spots, venue, days, why }))
    }

    fn follow_up(&self, trip: Option<&Trip>) -> Result<FollowUp, CommandError> {
        let cx = self.cx;
        let morning = cx.env.settings.quiet_until;
        let at = self.item.when.iter().find_map(|span| match &span.when {
            When::At(at) => Some(*at),
            When::Hours { day, from, .. } => Some(day.and_time(*from)),
            When::Part { day, part } => Some(day.and_time(Slot::Part(*part).starts())),
            When::Day(day) | When::From(day) | When::Days { from: day, .. } => Some(day.and_time(morning)),
            _ => None,
        });
        // "Check with us on Sunday", says a host: that is the crew's to do.
        let oneself = cues::has(Cue::Oneself, self.part()) || wish::is_likely(Wish::RemindMe, self.part());
        let crew = trip.is_some_and(|trip| !trip.is_crew(cx.me())) && !oneself;
        let before = self.text.get(..self.item.bytes.start).unwrap_or_default();
        let about = reminded::of(cx, before, self.part(), &self.context(None));
        let about = about.unwrap_or_else(|| self.part().to_owned());
        let text = whole_words(without_conjunction(&clean_line(&about, MAX_NOTE)), MAX_WORDS_KEPT);
        Ok(FollowUp { at, zone: self.context(None).zone, text, crew })
    }

    fn contact(&self) -> Result<DraftContact, CommandError> {
        let taken = contact::take(self.part());
        let places = &self.item.places;
        let all = 0..self.text.len();
        let name =
            name(self.text, &self.item.bytes, places).or_else(|| name(self.text, &all, places).filter(|_| self.alone));
        let mut handles = taken.handles;
        for handle in &self.item.handles {
            if !handles.iter().any(|other| other.same(handle)) {
                handles.push(handle.clone());
            }
        }
        handles.truncate(contact::MAX_HANDLES);
        let behind = Some(behind(self.part())).filter(|topics| !topics.is_empty());
        let topics = behind.map(|topics| match topics.split_once(", ") {
            Some((head, rest)) if self.says_where(head) => rest.to_owned(),
            _ => topics,
        });
        let topics = topics.filter(|topics| !self.says_where(topics));
        let noted = self.noted(name.as_deref().as_slice()).map(|note| whole_words(&note, contact::MAX_TOPICS));
        Ok(DraftContact { name, spot: self.spot(), handles, topics: topics.or(noted) })
    }

    /// Whether the words are a place that was read, and small words.
    fn says_where(&self, words: &str) -> bool {
        let places = self.item.places.iter().filter_map(|named| self.text.get(named.bytes.clone()));
        let left = places.fold(words.to_owned(), |left, place| left.replace(place, ""));
        crate::text::fold::words(&left).all(|word| cues::is(Cue::Bound, &left[word]))
    }
}
