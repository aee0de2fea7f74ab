//! One thing that a message says, with all its fields, as a part of a draft.

use chrono::{NaiveDate, TimeDelta};

use crate::actions::offers;
use crate::commands::args::{dates, nights, own_word, reading_from, slot};
use crate::commands::stop::MAX_NOTE;
use crate::context::Context;
use crate::context::input::Public;
use crate::context::outcome::CommandError;
use crate::domain::contact;
use crate::domain::draft::{
    DraftContact, DraftKind, DraftMeetup, DraftOffer, DraftRsvp, DraftStop, FollowUp, MAX_STOPS,
};
use crate::domain::ids::RecordNo;
use crate::domain::meetup::{Answer, MAX_GUESTS, Slot};
use crate::domain::offer::MAX_PEOPLE;
use crate::domain::stop::{Spot, Stay};
use crate::domain::trip::{MAX_TITLE, Trip};
use crate::drafts::people::{behind, guests, name, named, people};
use crate::drafts::spoken::Spoken;
use crate::drafts::times::{days, is_night, open_ends, stops, times};
use crate::drafts::words::{capital, folded, sentences, welcomed_at, whole_words, with_mark, without_conjunction};
use crate::drafts::{ambiguity, readings, reminded, zones};
use crate::language::cues::{self, Cue};
use crate::language::detect;
use crate::language::gazetteer::PlaceKind;
use crate::language::intent::{Intent, IntentContext, Named};
use crate::language::message::{self, Item};
use crate::language::notes::{self, Known};
use crate::language::private_text::Field;
use crate::language::when::{self, Span, When};
use crate::language::wish::{self, Wish};
use crate::msg;
use crate::render::msg::Msg;
use crate::text::clean::clean_line;

/// Characters of a reason that is kept of a suggestion, and of a follow-up's words.
const MAX_WORDS_KEPT: usize = 200;
/// Characters of a venue, and of a link.
const MAX_VENUE: usize = 120;
const MAX_LINK: usize = 300;
/// Letters from which on a word says something.
const MIN_LETTERS: usize = 4;
/// Words before the word for a bed that may be of it.
const MAX_KIND_WORDS: usize = 2;
/// Meetups among which somebody is asked to choose.
const MAX_WHICH: usize = 6;

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

    fn explicit_note(&self) -> Result<Option<String>, CommandError> {
        let note = self.note.map(|note| self.cx.text(note, MAX_NOTE)).transpose()?;
        Ok(note.filter(|note| !note.is_empty()))
    }

    /// What is said of it and has no field of its own, in the writer's words: `fields`, the note, a link, handles. What isn't for
    /// all who may read it is left out, and named.
    fn more<const N: usize>(
        &self,
        fields: [Option<String>; N],
        field: Field,
        offer: bool,
        left_out: &mut Vec<Msg>,
    ) -> Option<String> {
        self.more_than(&[], fields, field, offer, left_out)
    }

    /// The same, where `known` is kept of it elsewhere.
    fn more_than<const N: usize>(
        &self,
        known: &[&str],
        fields: [Option<String>; N],
        field: Field,
        offer: bool,
        left_out: &mut Vec<Msg>,
    ) -> Option<String> {
        let handles = self.item.handles.iter().map(|handle| handle.as_str().to_owned());
        let words = fields.into_iter().flatten().chain(self.noted(known)).chain(handles);
        let mut kept: Vec<String> = Vec::new();
        for words in words {
            let words = clean_line(&words, MAX_NOTE);
            if words.is_empty() || kept.iter().any(|other| other.contains(&words)) {
                continue;
            }
            match self.left_out(&words, field, offer) {
                Some(line) => left_out.push(line),
                None => kept.push(words),
            }
        }
        let kept = whole_words(&kept.join("; "), MAX_NOTE);
        (!kept.is_empty()).then_some(kept)
    }

    /// The sentences of the item's note that say more than its fields do, without the conjunction before them.
    ///
    /// `known`: what is kept of it elsewhere.
    fn noted(&self, known: &[&str]) -> Option<String> {
        let note = self.item.note.as_deref()?;
        if matches!(self.item.intent, Intent::Offer | Intent::Meetup) {
            let mut kept = String::new();
            for words in self.beyond_fields(known) {
                let gap = if kept.is_empty() || kept.ends_with(['.', '!', '?', '…']) { "" } else { "," };
                kept = format!("{kept}{gap} {}", with_mark(note, words)).trim_start().to_owned();
            }
            return Some(without_conjunction(&kept).to_owned()).filter(|kept| !kept.is_empty());
        }
        let fields = self.field_words(known);
        let says_more = |sentence: &str| {
            let sentence = cues::without(Cue::Reach, sentence);
            folded(&sentence).iter().any(|word| {
                let small = detect::is_function_word(word) || cues::is(Cue::Bound, word) || cues::is(Cue::Person, word);
                word.chars().count() >= MIN_LETTERS
                    && !small
                    && !fields.words.contains(word)
                    && !fields.names.contains(word)
            })
        };
        let kept = sentences(note).into_iter().filter(|sentence| says_more(sentence));
        let kept = kept.map(|sentence| with_mark(note, sentence)).collect::<Vec<_>>().join(" ");
        Some(without_conjunction(&kept).to_owned()).filter(|kept| !kept.is_empty())
    }

    /// The words of its fields, folded. `known`: what is kept of it elsewhere.
    fn field_words(&self, known: &[&str]) -> Known {
        let item = self.item;
        let bytes = item.places.iter().map(|named| &named.bytes).chain(item.when.iter().map(|span| &span.bytes));
        let mut fields: Vec<&str> = bytes.filter_map(|bytes| self.text.get(bytes.clone())).collect();
        fields.extend(item.venue.as_deref().into_iter().chain(item.link.as_deref()));
        fields.extend(item.handles.iter().map(contact::Handle::as_str));
        fields.extend(known);
        // A sentence that only means some bed is no word for one.
        let kind = item.kind.as_ref().and_then(|kind| self.whole_kind(&kind.bytes));
        let kind = kind.filter(|words| folded(words).len() <= 2 * MAX_KIND_WORDS);
        let all = |said: &[&str]| said.iter().flat_map(|field| folded(field)).collect();
        let names: Vec<&str> = kind.into_iter().chain(item.title.as_deref()).collect();
        let offer = item.intent == Intent::Offer;
        Known { words: all(&fields), names: all(&names), offer, people: offer && item.people.is_some() }
    }

    /// What the note says more than its fields do, each run of words by itself.
    fn beyond_fields(&self, known: &[&str]) -> Vec<&str> {
        let known = self.field_words(known);
        let note = self.item.note.as_deref().unwrap_or_default();
        sentences(note).into_iter().flat_map(|sentence| notes::beyond(sentence, &known)).collect()
    }

    /// Says that words were left out, where they aren't for all who may read them. In a room nothing of them is said again.
    fn left_out(&self, words: &str, field: Field, offer: bool) -> Option<Msg> {
        let part = self.cx.private_part(words, field)?;
        let part = clean_line(part, crate::context::input::MAX_PART);
        Some(match (self.cx.confidant().is_some(), offer) {
            (false, _) => msg!("draft-left-out-here"),
            (true, true) => msg!("draft-left-out-offer", part: part),
            (true, false) => msg!("draft-left-out", part: part),
        })
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

    /// The words of a suggestion without its questions.
    fn reason(&self, left_out: &mut Vec<Msg>) -> Option<String> {
        let said = self.part().split_inclusive(['.', '!', '?', '\n']);
        let said: Vec<&str> = said.filter(|sentence| !sentence.trim_end().ends_with('?')).collect();
        let said = whole_words(&clean_line(&said.concat(), MAX_NOTE), MAX_WORDS_KEPT);
        if !said.contains(char::is_alphabetic) {
            return None;
        }
        let private = self.left_out(&said, Field::Note, false);
        let kept = private.is_none().then_some(said);
        left_out.extend(private);
        kept
    }

    fn rsvp(&self, trip: &Trip) -> Result<Option<DraftRsvp>, CommandError> {
        let cx = self.cx;
        let ahead = |no: RecordNo| -> Result<bool, CommandError> {
            let meetup = cx.tx.meetup(trip.id, no)?.filter(|meetup| meetup.stands());
            Ok(meetup.is_some_and(|meetup| meetup.next(cx.now).is_some()))
        };
        // "We can have the plenum at ours" says where, not who comes.
        if cues::has(Cue::AtMine, self.part()) {
            return Ok(None);
        }
        let busy = self.busy();
        // "Gladly! I have a meeting at 17, I'll see whether I make it"
        let later = self.item.note.as_deref().filter(|note| busy.is_some() && cues::has(Cue::Maybe, note));
        let answer = match self.item.answer {
            Some(Answer::Yes) | None if later.is_some() => Answer::Maybe,
            _ if cues::has(Cue::SitOut, self.part()) => Answer::No,
            Some(answer) => answer,
            None if cues::has(Cue::Maybe, self.part()) => Answer::Maybe,
            None if cues::has(Cue::Not, self.part()) => Answer::No,
            None => Answer::Yes,
        };
        let guests = match self.item.people {
            Some(guests) => i64::from(guests).clamp(0, MAX_GUESTS),
            None => guests(cx, self.part())?,
        };
        let day = self.item.when.iter().find_map(|span| ambiguity::day(&span.when));
        if let Some(no) = cx.replied_no(Some(trip))
            && ahead(no)?
        {
            return Ok(Some(DraftRsvp { which: vec![no], this: false, day: None, answer, guests, busy }));
        }
        let spot = self.spot();
        let mut which = Vec::new();
        for meetup in cx.tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands()) {
            let there = spot.as_ref().is_none_or(|spot| meetup.spot.as_ref().is_some_and(|at| at.same(spot)));
            let then = day.is_none_or(|day| !meetup.days(day, day).is_empty());
            if there && then && meetup.next(cx.now).is_some() {
                which.push((meetup.no, named(&meetup.title, self.part())));
            }
        }
        // "The plenum" is the one that is called so.
        let by_name = which.iter().any(|(_, named)| *named);
        if by_name {
            which.retain(|(_, named)| *named);
        }
        // "I may go there", said of what the same message announces.
        if self.announces && !by_name && !self.spoken.ends_with_meetup() {
            return Ok(Some(DraftRsvp { which: Vec::new(), this: true, day: None, answer, guests, busy: None }));
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
        // Nothing named, alone with the bot: only a plain answer is one, to the one that they left open, or that was just
        // spoken of.
        if cx.said.room.direct && !by_name && day.is_none() && spot.is_none() {
            if !answers_plainly(cx, self.part()) {
                return Ok(None);
            }
            if let Some(no) = self.only_maybe(trip, &which)? {
                which.retain(|(other, _)| *other == no);
            } else if which.len() > 1 && !self.spoken.ends_with_meetup() {
                return Ok(None);
            }
        }
        // Said with no name: the one last spoken of.
        if !by_name
            && which.len() > 1
            && let Some(no) = self.spoken.meetups().find(|no| which.iter().any(|(other, _)| other == no))
        {
            which.retain(|(other, _)| *other == no);
        }
        let which: Vec<RecordNo> = which.into_iter().map(|(no, _)| no).take(MAX_WHICH).collect();
        let day = day.filter(|_| which.len() == 1);
        Ok((!which.is_empty()).then_some(DraftRsvp { which, this: false, day, answer, guests, busy }))
    }

    /// The only one of those that they answered with a "maybe".
    fn only_maybe(&self, trip: &Trip, which: &[(RecordNo, bool)]) -> Result<Option<RecordNo>, CommandError> {
        let cx = self.cx;
        let mut maybe = Vec::new();
        for (no, _) in which {
            let open = |rsvp: &crate::domain::meetup::Rsvp| rsvp.person == *cx.me() && rsvp.answer == Answer::Maybe;
            if cx.tx.rsvps(trip.id, *no)?.iter().any(open) {
                maybe.push(*no);
            }
        }
        Ok(maybe.pop().filter(|_| maybe.is_empty()))
    }

    /// The hour of something else that a "maybe" names: "I have a meeting at 17, I'll see whether I make it".
    fn busy(&self) -> Option<chrono::NaiveTime> {
        let own = self.item.when.iter().map(|span| span.when.clone());
        let note = self.item.note.as_deref().unwrap_or_default();
        let noted = when::find(note, &self.context(None)).spans.into_iter().map(|span| span.when);
        own.chain(noted).find_map(|when| match when {
            When::Clock(time) => Some(slot(Some(time)).starts()),
            When::At(at) => Some(at.time()),
            When::Hours { from, .. } => Some(from),
            _ => None,
        })
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

/// Words of an answer that names no meetup.
const MAX_PLAIN_ANSWER: usize = 10;

/// Whether a text is short and has a way to say that one comes, may come or doesn't.
fn answers_plainly(cx: &Context<'_>, text: &str) -> bool {
    let said: Vec<&str> = crate::text::fold::words(text).map(|word| &text[word]).collect();
    let short = said.len() <= MAX_PLAIN_ANSWER;
    let says = [Cue::Keen, Cue::Maybe, Cue::Not, Cue::SitOut].into_iter().any(|cue| cues::has(cue, text));
    let way = (1..=said.len().min(MAX_PLAIN_ANSWER)).any(|length| {
        said.windows(length).any(|run| {
            let run = run.join(" ");
            // "J" and "n" alone are slips.
            run.chars().count() > 1 && cx.env.words.key("rsvp", &run).is_some()
        })
    });
    short && (says || way)
}
