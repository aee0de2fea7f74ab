//! A message sentence by sentence, put together: what belongs to one thing is one item.
//!
//! Each sentence is split where another thing begins in it (`split.rs`), and each part is read for itself. A part that says more of
//! the item before it joins that item; one that asks for nothing goes into its note.

use std::ops::Range;

use crate::domain::meetup::Answer;
use crate::domain::offer::Kind;
use crate::language::cues::{self, Cue};
use crate::language::gazetteer::PlaceKind;
use crate::language::intent::{self, Intent, IntentContext, Named, Pieces};
use crate::language::message::split::{Part, parts};
use crate::language::message::{Item, fields, leading, note, stops, times, venue};
use crate::language::when::{Span, When};

/// Sentences of a message that are read; an invitation has some 30.
const MAX_SENTENCES: usize = 80;
/// Words in which another stop is thought of by the way; and in which a town is dreamt of.
const MAX_WORDS_ASIDE: usize = 10;
const MAX_WORDS_WISHED: usize = 20;
/// Words of a sentence that says where something is, right behind it.
const MAX_WORDS_WHERE: usize = 14;
/// Words with which others are asked to come.
const MAX_WORDS_ASKED_IN: usize = 6;

/// All items of a message, in order. `blocks`: what was read of whole blocks of lines already.
pub(super) fn read(text: &str, blocks: &[Item], ctx: &IntentContext<'_>) -> Vec<Item> {
    let pieces = intent::pieces(text, ctx);
    let mut drafts: Vec<Draft> = blocks.iter().map(|item| Draft::block(item.clone())).collect();
    let in_block = |bytes: &Range<usize>| {
        blocks.iter().any(|block| bytes.start < block.bytes.end && block.bytes.start < bytes.end)
    };
    let mut before: Vec<Range<usize>> = Vec::new();
    let (mut zone, mut head) = (ctx.zone, Vec::new());
    let towns = pieces.places();
    for sentence in sentences(text, &pieces).into_iter().filter(|bytes| !in_block(bytes)).take(MAX_SENTENCES) {
        let ctx = in_zone(ctx, zone);
        for mut part in parts(text, &sentence, &pieces, &ctx) {
            if let Some(town) = part.reading.places.iter().find(|named| named.place.kind == PlaceKind::Town) {
                zone = town.place.zone;
            }
            if part.head {
                head = within(towns, &part.bytes);
            }
            if drafts.is_empty() && part.reading.intent == Intent::None && !part.head {
                // "Two dates for you in Bergen."
                head.extend(within(towns, &part.bytes));
            }
            let after_stop = drafts.last().is_some_and(|draft| draft.item.intent == Intent::Stop);
            if after_stop && part.reading.intent == Intent::None {
                head = within(towns, &part.bytes);
            }
            day_of_last(text, &drafts, &mut part, &pieces, &ctx);
            add(text, &mut drafts, &mut before, part, &mut head, towns);
        }
    }
    if drafts.is_empty() {
        // What no sentence says by itself, all of them may say together.
        let bytes = 0..text.len();
        let reading = pieces.reading(&bytes, ctx).unwrap_or_else(|| intent::read(text, ctx));
        let whole = Part { reading, bytes, head: false };
        if whole.reading.intent != Intent::None {
            before.clear();
            drafts.push(Draft::new(text, whole));
        }
    }
    if let Some(first) = drafts.first_mut() {
        first.more.splice(0..0, before);
    }
    drafts.sort_by_key(|draft| draft.item.bytes.start);
    kind_of_all(text, &mut drafts, ctx);
    introduced(text, &mut drafts);
    finish(text, drafts, &pieces, towns)
}

/// An item in the making.
struct Draft {
    item: Item,
    /// The parts that it was read of.
    parts: Vec<Range<usize>>,
    /// What else is said of it.
    more: Vec<Range<usize>>,
    /// Whether it was read as a block, with all its fields.
    whole: bool,
}

impl Draft {
    fn block(item: Item) -> Self {
        Self { item, parts: Vec::new(), more: Vec::new(), whole: true }
    }

    fn new(text: &str, part: Part) -> Self {
        let Part { bytes, reading, .. } = part;
        Self { item: Item::of(reading, text, bytes.clone()), parts: vec![bytes], more: Vec::new(), whole: false }
    }

    /// Takes up a part that says more of the same thing.
    fn join(&mut self, text: &str, part: Part) {
        let Part { bytes, reading, .. } = part;
        let Item { places, when, kind, title, .. } = Item::of(reading, text, bytes.clone());
        for named in places {
            if !self.item.places.iter().any(|other| other.place.id == named.place.id) {
                self.item.places.push(named);
            }
        }
        for span in when {
            if !self.item.when.iter().any(|other| other.when == span.when) {
                self.item.when.push(span);
            }
        }
        let vague = |kind: &intent::KindRead| kind.kind == Kind::Other;
        if self.item.kind.as_ref().is_none_or(vague) && kind.is_some() {
            self.item.kind = kind;
        }
        self.item.title = self.item.title.take().or(title);
        self.item.bytes.end = self.item.bytes.end.max(bytes.end);
        self.parts.push(bytes);
    }
}

/// The sentences of a message, as far as they have any words.
fn sentences(text: &str, pieces: &Pieces) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut last = None;
    for piece in &pieces.all {
        if last == Some(piece.sentence)
            && let Some(sentence) = found.last_mut()
        {
            sentence.end = piece.bytes.end;
        } else {
            found.push(piece.bytes.clone());
            last = Some(piece.sentence);
        }
    }
    // The marks behind it are of the sentence: "Could it be Sunday?"
    for sentence in &mut found {
        let rest = &text[sentence.end..];
        let marks = rest.find(|c: char| c.is_alphanumeric() || c == '\n' || c == '@').unwrap_or(rest.len());
        sentence.end += rest[..marks].trim_end().len();
    }
    found
}

/// The same moment, on the clock of another zone.
fn in_zone<'a>(ctx: &IntentContext<'a>, zone: chrono_tz::Tz) -> IntentContext<'a> {
    if zone == ctx.zone {
        return *ctx;
    }
    let now = crate::domain::recurrence::instant(ctx.now, ctx.zone).with_timezone(&zone).naive_local();
    IntentContext { now, zone, ..*ctx }
}

/// "Dinner on Saturday. We eat at seven", "the same day at eight": a time without a day is on the day last spoken of.
fn day_of_last(text: &str, drafts: &[Draft], part: &mut Part, pieces: &Pieces, ctx: &IntentContext<'_>) {
    let Some(last) = drafts.last().and_then(|draft| draft.item.when.last()).and_then(|span| times::day(&span.when))
    else {
        return;
    };
    let words = &text[part.bytes.clone()];
    let untold = part.reading.when.is_empty();
    let same = untold && cues::has(Cue::SameDay, words);
    let after = untold && cues::has(Cue::DayAfter, words);
    let spans = || pieces.times.spans.iter().filter(|span| part.bytes.contains(&span.bytes.start));
    let clocks = spans().count() > 0 && spans().all(|span| matches!(span.when, When::Clock(_)));
    if part.reading.intent == Intent::FollowUp || !(same || after || clocks) {
        return;
    }
    let date = if after { last.succ_opt().unwrap_or(last) } else { last };
    let then = IntentContext { now: date.and_time(chrono::NaiveTime::MIN), ..*ctx };
    let read = intent::read(words, &then).shifted(part.bytes.start);
    if read.intent == part.reading.intent {
        part.reading.when = read.when;
    }
    if after && part.reading.when.is_empty() && part.reading.intent != Intent::None {
        part.reading.when = vec![Span::new(part.bytes.clone(), When::Day(date))];
    }
}

/// Adds a part: to the item before it, or as a new one. `head`: where all is that follows.
fn add(
    text: &str,
    drafts: &mut Vec<Draft>,
    before: &mut Vec<Range<usize>>,
    part: Part,
    head: &mut Vec<Named>,
    towns: &[Named],
) {
    let words = &text[part.bytes.clone()];
    let reachable = !fields::handles(words).is_empty();
    let last = drafts.iter_mut().rev().find(|draft| !draft.whole);
    let intent = part.reading.intent;
    let after = last.as_ref().map(|draft| draft.item.intent);
    // "I have another meeting at five": that is why they aren't sure, and nothing to come to.
    let same_day = || last.as_ref().is_some_and(|draft| times::same_day(&draft.item.when, &part.reading.when));
    let elsewhere = after == Some(Intent::Rsvp)
        && (intent == Intent::Meetup || intent == Intent::Rsvp && same_day())
        && cues::has(Cue::Elsewhere, words);
    let off = matches!(intent, Intent::Meetup | Intent::Offer | Intent::Rsvp) && cues::has(Cue::Off, words);
    // Without a way to reach them, nobody is a contact, where something else is spoken of: "ring at Lindkvist's".
    let unreachable = intent == Intent::Contact && after.is_some() && !reachable && !has_link(text, &part);
    // "Kessler [at] example.org knows everybody."
    let contact = intent == Intent::None && reachable && after.is_some_and(|after| !takes_handles(after));
    if contact {
        let mut draft = Draft::new(text, part);
        draft.item.intent = Intent::Contact;
        draft.item.places = std::mem::take(head);
        drafts.push(draft);
        return;
    }
    // "Not Monday, my cousin is coming": those nights aren't offered.
    // But "I can't make the meeting": that is no night.
    let left_out = after == Some(Intent::Offer)
        && intent == Intent::Rsvp
        && part.reading.places.is_empty()
        && fields::answer(words) == Answer::No
        && !cues::has(Cue::TheMeetup, words);
    // "Soup at six, so come down then": who asks others in doesn't answer.
    let asks_in =
        after == Some(Intent::Meetup) && intent == Intent::Rsvp && part.reading.when.is_empty() && is_asked_in(words);
    if left_out && let Some(draft) = drafts.iter_mut().rev().find(|draft| !draft.whole) {
        draft.item.when.retain(|span| part.reading.when.iter().all(|out| out.when != span.when));
    }
    let last = drafts.iter_mut().rev().find(|draft| !draft.whole);
    // "Afterwards Hereford, maybe", "and how I long for Hereford".
    let count = words.split_whitespace().count();
    let aside = cues::has(Cue::Maybe, words) && count <= MAX_WORDS_ASIDE
        || cues::has(Cue::Wish, words) && count <= MAX_WORDS_WISHED;
    if intent == Intent::None && after == Some(Intent::Stop) && !head.is_empty() && aside {
        let mut draft = Draft::new(text, part);
        draft.item.intent = Intent::Stop;
        draft.item.places = std::mem::take(head);
        drafts.push(draft);
        return;
    }
    if intent == Intent::None || part.head || elsewhere || off || unreachable || left_out || asks_in {
        match last {
            Some(draft) if !part.head => {
                // "Friday at eleven? The shed behind the school in Voss."
                let unplaced =
                    draft.item.places.is_empty() && matches!(draft.item.intent, Intent::Meetup | Intent::Offer);
                if intent == Intent::None && unplaced && draft.more.is_empty() && count <= MAX_WORDS_WHERE {
                    draft.item.places = within(towns, &part.bytes);
                }
                draft.more.push(part.bytes);
            }
            // "Info:", "Hi": a word alone says nothing of what follows.
            _ if words.split_whitespace().nth(1).is_none() => {}
            _ => before.push(part.bytes),
        }
        return;
    }
    // "I can't on Thursday. Could do Friday though: five at the gate?": it is that Friday that they speak of.
    if intent == Intent::Meetup && after == Some(Intent::Rsvp) {
        let mut before = drafts.iter().rev().filter(|draft| !draft.whole);
        let works = before.next().filter(|draft| {
            fields::answer(&text[draft.item.bytes.clone()]) == Answer::Yes
                && times::same_day(&draft.item.when, &part.reading.when)
        });
        let denied = before.next().filter(|draft| draft.item.intent == Intent::Rsvp);
        let start = works.zip(denied).map(|(works, _)| works.item.bytes.start);
        if let Some(start) = start.filter(|_| drafts.last().is_some_and(|draft| !draft.whole)) {
            drafts.pop();
            let mut draft = Draft::new(text, part);
            draft.item.bytes.start = start;
            draft.more.push(start..draft.parts[0].start);
            drafts.push(draft);
            return;
        }
    }
    let last = drafts.iter_mut().rev().find(|draft| !draft.whole);
    match last {
        Some(draft) if says_more(text, draft, &part) => draft.join(text, part),
        _ => {
            let mut draft = Draft::new(text, part);
            if draft.item.places.is_empty() {
                draft.item.places = std::mem::take(head);
            }
            drafts.push(draft);
        }
    }
}

/// Whether others are asked to come, and nobody says that they come themselves: "just come down", "kommt vorbei".
fn is_asked_in(words: &str) -> bool {
    let oneself = [Cue::Sender, Cue::OneselfActs, Cue::Me, Cue::Maybe, Cue::Not, Cue::Keen];
    words.split_whitespace().count() <= MAX_WORDS_ASKED_IN
        && !words.contains(|c: char| c.is_ascii_digit() || c == '?')
        && !oneself.into_iter().any(|cue| cues::has(cue, words))
}

/// Whether a handle in the sentences behind it says how to reach those who host or invite.
fn takes_handles(intent: Intent) -> bool {
    matches!(intent, Intent::Suggest | Intent::Contact | Intent::Meetup | Intent::Trip)
}

fn has_link(text: &str, part: &Part) -> bool {
    text[part.bytes.clone()].contains("://")
}

/// Whether a part speaks of the same thing as the item before it.
fn says_more(text: &str, draft: &Draft, part: &Part) -> bool {
    let (item, reading) = (&draft.item, &part.reading);
    let names_another = reading
        .places
        .iter()
        .any(|named| !item.places.is_empty() && item.places.iter().all(|other| other.place.id != named.place.id));
    let has_time = !reading.when.is_empty();
    let words = &text[part.bytes.clone()];
    match (item.intent, reading.intent) {
        (Intent::Stop, Intent::Stop) => {
            reading.places.is_empty() || !names_another && (item.when.is_empty() || !has_time)
        }
        (Intent::Offer, Intent::Offer) => {
            let kinds = item.kind.as_ref().zip(reading.kind.as_ref());
            let another_kind = kinds.is_some_and(|(one, other)| {
                one.kind != other.kind && other.kind != Kind::Other && one.kind != Kind::Other
            });
            !names_another && (item.when.is_empty() || !has_time || !another_kind)
        }
        (Intent::Meetup, Intent::Meetup) => {
            // "The same day at eight there's cinema": another one.
            let another = cues::has(Cue::SameDay, words) && times::hours(&reading.when) && item.when != reading.when;
            let one_day = item.when.is_empty() || times::same_day(&item.when, &reading.when);
            !names_another && (!has_time || one_day && !another)
        }
        (Intent::Suggest, Intent::Suggest) => !names_another,
        // "See https://…": that is where it is announced.
        (Intent::Meetup | Intent::Offer | Intent::Suggest, Intent::Contact)
            if reading.places.is_empty() && (fields::handles(words).is_empty() || asks_there(text, draft, part)) =>
        {
            true
        }
        // "Send @fix a word before you go there."
        (Intent::Meetup | Intent::Offer, Intent::Contact)
            if cues::has(Cue::AskFirst, words) && names_nobody(text, part) =>
        {
            !names_another && !fields::handles(words).is_empty()
        }
        // "There is a crew in the old dairy (dairy@…)": it is them that they are to come to.
        (Intent::Suggest, Intent::Contact) if reading.places.is_empty() && names_nobody(text, part) => true,
        // "Welcome to @house" says where.
        (Intent::Suggest, Intent::Contact) => cues::has(Cue::Welcome, words) && !names_another,
        (Intent::Rsvp, Intent::Rsvp) => {
            !has_time || item.when.is_empty() && fields::answer(&text[item.bytes.clone()]) == fields::answer(words)
        }
        (Intent::FollowUp, Intent::FollowUp) => !has_time || item.when.is_empty(),
        (Intent::Contact, Intent::Contact) => {
            fields::handles(words).is_empty() || item.handles.is_empty() && !names_another
        }
        _ => false,
    }
}

/// "It is vegan, I think, but ask @kitchen": in the same sentence, with nobody named, it is how to reach those who hold it.
fn asks_there(text: &str, draft: &Draft, part: &Part) -> bool {
    let same_sentence = draft.parts.last().is_some_and(|last| {
        let said = text[last.start..part.bytes.start].trim_end();
        !said.ends_with(['.', '!', '?', '…']) && !said.contains('\n')
    });
    same_sentence && names_nobody(text, part)
}

/// Whether no name stands in it, as far as capitals tell.
fn names_nobody(text: &str, part: &Part) -> bool {
    let mut words = text[part.bytes.clone()].split_whitespace().skip(1);
    !words.any(|word| word.starts_with(char::is_uppercase))
}

/// Fills in the fields that are read of all that was said of an item.
fn finish(text: &str, drafts: Vec<Draft>, pieces: &Pieces, towns: &[Named]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let Draft { mut item, parts, more, whole } = draft;
        if !whole {
            fields::fill(text, &mut item, (&parts, &more), pieces, towns);
            times::settle(&mut item, &parts, pieces, &items);
            if item.intent == Intent::Meetup && item.title.is_none() {
                let mut said = parts.iter().skip(1).chain(&more);
                item.title = said.find_map(|said| leading::alone(text, said, pieces)).map(str::to_owned);
            }
        }
        let said = note::words(text, &item, &parts, &more, pieces);
        item.note = match (item.note.take(), said) {
            (Some(one), Some(other)) => Some(format!("{one} {other}")),
            (one, other) => one.or(other),
        };
        // A thing without a place of its own is where the one before it is.
        if item.places.is_empty()
            && matches!(item.intent, Intent::Offer | Intent::Meetup | Intent::Contact)
            && let Some(last) = items.iter().rev().find(|other| !other.places.is_empty())
        {
            item.places = last.places.clone();
        }
        items.extend(stops::each(text, item));
    }
    // "Both at Unit 9."
    for at in 0..items.len() {
        let Some(note) = items[at].note.clone().filter(|note| cues::has(Cue::AllOfIt, note)) else { continue };
        let said = note::sentence_with(&note, Cue::AllOfIt);
        let behind = |said: &str| cues::find(Cue::AllOfIt, said).map_or(0, |found| found.start);
        let venue = said.and_then(|said| Some(said[venue::find(said, behind(said)..said.len(), &[])?].to_owned()));
        if let Some(venue) = venue {
            for item in &mut items {
                if matches!(item.intent, Intent::Meetup | Intent::Offer) && item.venue.is_none() {
                    item.venue = Some(venue.clone());
                }
            }
        }
    }
    items
}

/// "Are you passing Tønder? In Haderslev it's Jytte you want, jytte@…": behind a suggestion, somebody in another town to talk to.
fn introduced(text: &str, drafts: &mut [Draft]) {
    for at in 1..drafts.len() {
        let (before, draft) = (&drafts[at - 1], &drafts[at]);
        let both = [before, draft].into_iter().all(|draft| draft.item.intent == Intent::Suggest && !draft.whole);
        let known = &before.item.places;
        let another = draft.item.places.iter().any(|named| known.iter().all(|other| other.place.id != named.place.id));
        let said = draft.parts.iter().filter_map(|part| text.get(part.clone()));
        let told =
            said.clone().any(|said| !fields::handles(said).is_empty()) && !said.clone().any(|said| said.contains('?'));
        if both && another && told {
            drafts[at].item.intent = Intent::Contact;
        }
    }
}

/// "I have a mattress. You can sleep here on Sunday": what kind of bed it is may stand in another sentence.
fn kind_of_all(text: &str, drafts: &mut [Draft], ctx: &IntentContext<'_>) {
    let mut offers = drafts.iter_mut().filter(|draft| draft.item.intent == Intent::Offer && !draft.whole);
    let (Some(offer), None) = (offers.next(), offers.next()) else { return };
    if offer.item.kind.as_ref().is_some_and(|kind| kind.kind == Kind::Other)
        && let Some(kind) = intent::read(text, ctx).kind
    {
        offer.item.kind = Some(kind);
    }
}

/// The places that stand there.
fn within(places: &[Named], bytes: &Range<usize>) -> Vec<Named> {
    places.iter().filter(|named| bytes.contains(&named.bytes.start)).cloned().collect()
}
