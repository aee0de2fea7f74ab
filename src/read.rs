//! `stopover read`: shows how the bot understands a message, as text or as JSON lines that tests compare.

use std::io::{self, BufRead, Read, Write};

use anyhow::{Context as _, bail};
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use serde::Deserialize;

use stopover::clock::Clock;
use stopover::language::detect;
use stopover::language::gazetteer::{Gazetteer, Lookup, Place};
use stopover::language::intent;
use stopover::language::intent::{Intent, IntentContext, MAX_BYTES, Reading, Why};
use stopover::language::message;
use stopover::language::when::When;
use stopover::locale::Language;
use stopover::msg;
use stopover::render::catalogue::Catalogue;
use stopover::render::msg::Arg;

use crate::cli;

mod json;

/// The format of times, on the command line and in a phrase's `now`.
const NOW: &str = "%Y-%m-%dT%H:%M";
/// The longest line of phrases, in bytes: a message and its expected reading.
const MAX_LINE_BYTES: u64 = 4 * MAX_BYTES as u64;

/// A line of phrases: the fields that are needed of it.
#[derive(Deserialize)]
struct Phrase {
    id: String,
    now: String,
    tz: String,
    text: String,
    #[serde(default)]
    stops: Vec<String>,
}

/// Prints the reading of the given text, or of each phrase on standard input.
///
/// # Errors
/// `now` is no time, there is nothing to read, or standard input or output fails.
pub fn read(options: &cli::Read, clock: &Clock) -> anyhow::Result<()> {
    if options.jsonl {
        let print = match (options.records, options.features) {
            (true, _) => Print::Records,
            (_, true) => Print::Features,
            _ => Print::Reading,
        };
        return lines(&mut io::stdin().lock(), &mut io::stdout().lock(), print);
    }
    let text = options.text.join(" ");
    if text.trim().is_empty() {
        bail!("nothing to read: give a TEXT, or --jsonl and phrases on standard input");
    }
    let now = match &options.now {
        Some(now) => parse_now(now)?,
        None => clock.now().with_timezone(&options.tz).naive_local(),
    };
    let language = options.lang.or_else(|| detect::tell(&text)).unwrap_or(Language::En);
    let ctx = context(now, options.tz);
    let reading = intent::read(&text, &ctx);
    let out = &mut io::stdout().lock();
    writeln!(out, "{}\n", in_words(&reading, &Catalogue::of(language, "!"), now.date()))?;
    in_parts(&text, &reading, out)?;
    if options.why {
        explain(&intent::why(&text, &ctx), out)?;
    }
    Ok(())
}

/// The reading as one line of text.
fn in_words(reading: &Reading, catalogue: &Catalogue, today: NaiveDate) -> String {
    let what = match reading.intent {
        Intent::Stop => msg!("read-stop"),
        Intent::Offer => msg!("read-offer"),
        Intent::Meetup => msg!("read-meetup"),
        Intent::Suggest => msg!("read-suggest"),
        Intent::Rsvp => msg!("read-rsvp"),
        Intent::FollowUp => msg!("read-follow-up"),
        Intent::Contact => msg!("read-contact"),
        Intent::Trip => msg!("read-trip"),
        Intent::None => msg!("read-none"),
    };
    let mut parts = vec![catalogue.words(&what, today)];
    parts.extend(reading.places.iter().map(ToString::to_string));
    parts.extend(reading.when.iter().map(|span| catalogue.value(&when(&span.when), today)));
    parts.join(" · ")
}

/// A time as an argument of a message.
fn when(when: &When) -> Arg {
    match when {
        When::Day(day) => Arg::Day(*day),
        When::Days { from, to } => Arg::Days(*from, *to),
        When::From(day) => Arg::Msg(msg!("read-from", day: *day)),
        When::Until(day) => Arg::Msg(msg!("read-until", day: *day)),
        When::At(at) => Arg::Moment(*at),
        When::Hours { day, from, to } => Arg::Hours(*day, *from, *to),
        When::Part { day, part } => Arg::Part(*day, *part),
        When::Weekly { .. } | When::Monthly { .. } | When::Again { .. } => match when.repeat() {
            Some((repeat, time)) => Arg::Repeat(repeat, time),
            None => Arg::from(when.to_string()),
        },
        When::Clock(_) => Arg::from(when.to_string()),
    }
}

fn parse_now(text: &str) -> anyhow::Result<NaiveDateTime> {
    NaiveDateTime::parse_from_str(text, NOW).with_context(|| format!("{text}: a time is as 2026-04-03T10:00"))
}

fn context(now: NaiveDateTime, zone: Tz) -> IntentContext<'static> {
    IntentContext { now, zone, gazetteer: Gazetteer::embedded(), stops: &[], first_day: None, journey: None }
}

/// A stop of a phrase's trip, as `Oslo, NO 2026-04-09/2026-04-13`; `None` where there is no such place.
fn place(stop: &str) -> Option<Place> {
    let name = stop.rsplit_once(' ').filter(|(_, days)| days.contains('/')).map_or(stop, |(name, _)| name);
    match Gazetteer::embedded().lookup(name, &[]) {
        Lookup::One(place, _) => Some(place),
        Lookup::Several(places) => places.into_iter().next(),
        Lookup::Unknown => None,
    }
}

/// What is printed of each phrase.
#[derive(Clone, Copy)]
enum Print {
    /// What it mainly asks.
    Reading,
    /// All that it asks.
    Records,
    /// What the model goes by.
    Features,
}

/// Prints one JSON line for each phrase of the input.
fn lines(input: &mut impl BufRead, out: &mut impl Write, print: Print) -> anyhow::Result<()> {
    for number in 1.. {
        let mut line = String::new();
        if input.by_ref().take(MAX_LINE_BYTES).read_line(&mut line).context("cannot read standard input")? == 0 {
            break;
        }
        if line.trim().is_empty() {
            continue;
        }
        let phrase: Phrase = serde_json::from_str(&line).with_context(|| format!("line {number}"))?;
        let zone: Tz = phrase.tz.parse().with_context(|| format!("line {number}"))?;
        let now = parse_now(&phrase.now).with_context(|| format!("line {number}"))?;
        let stops: Vec<Place> = phrase.stops.iter().filter_map(|stop| place(stop)).collect();
        let ctx = IntentContext { stops: &stops, ..context(now, zone) };
        let found = match print {
            Print::Reading => json::reading(&phrase.id, &intent::read(&phrase.text, &ctx)),
            Print::Records => json::records(&phrase.id, &message::read(&phrase.text, &ctx)),
            Print::Features => json::features(&phrase.id, &phrase.text, &ctx),
        };
        writeln!(out, "{found}")?;
    }
    out.flush()?;
    Ok(())
}

/// Prints each part of the reading, with the piece of text that it comes from.
fn in_parts(text: &str, reading: &Reading, out: &mut impl Write) -> io::Result<()> {
    let mut row = |what: &str, is: &str, bytes: &std::ops::Range<usize>| match text.get(bytes.clone()) {
        Some(behind) if !behind.is_empty() => writeln!(out, "{what:<7} {is:<24} \"{}\"", behind.replace('\n', " ")),
        _ => writeln!(out, "{what:<7} {is}"),
    };
    row("intent", reading.intent.key(), &reading.bytes)?;
    if let Some(kind) = &reading.kind {
        row("kind", kind.kind.key(), &kind.bytes)?;
    }
    for named in &reading.places {
        row("place", &named.to_string(), &named.bytes)?;
        for other in &named.others {
            row("  or", &format!("{}, {} ({})", other.name, other.country, other.region), &(0..0))?;
        }
    }
    for span in &reading.when {
        row("when", &span.when.to_string(), &span.bytes)?;
    }
    Ok(())
}

/// Prints why it's read so.
fn explain(why: &Why, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\nlikely")?;
    for (intent, likely) in &why.likely {
        writeln!(out, "  {:>5.1} %  {intent}", likely * 100.0)?;
    }
    writeln!(
        out,
        "  an intent is read where it is likelier than none by {:.2}; the likeliest is by {:.2}",
        why.threshold, why.margin
    )?;
    for (head, parts) in [("for", &why.for_it), ("against", &why.against)] {
        writeln!(out, "{head} {}, in place of {}", why.intent, why.other)?;
        for (what, weight) in parts {
            writeln!(out, "  {weight:>+6.2}  {what}")?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_line_of_phrases_becomes_a_line_of_readings() {
        let phrases = r#"{"id":"en-1","now":"2026-04-03T10:00","tz":"Europe/Oslo","text":"my couch in Hamar is free"}

{"id":"en-2","now":"2026-04-03T10:00","tz":"Europe/Oslo","text":"Talk is talk"}
"#;
        let mut out = Vec::new();
        lines(&mut phrases.as_bytes(), &mut out, Print::Reading).unwrap();
        let out = String::from_utf8(out).unwrap();
        let read: Vec<serde_json::Value> = out.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
        assert_eq!(
            read,
            [
                json!({"id": "en-1", "intent": "offer", "places": ["Hamar, NO"], "when": [], "kind": "sofa"}),
                json!({"id": "en-2", "intent": "none", "places": [], "when": []}),
            ]
        );
        assert!(lines(&mut "{}".as_bytes(), &mut Vec::new(), Print::Reading).is_err());
    }
}
