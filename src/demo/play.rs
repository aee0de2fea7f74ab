//! Plays a script on a stage: each line is said, and all that the bot says to it arrives, before the next.

use chrono::{NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use super::DemoError;
use super::sample::Sample;
use super::script::{self, Line};
use super::stage::{Place, Stage};
use super::transcript;
use crate::clock::Clock;

/// The zone in which the clock of a conversation is given.
pub const ZONE: Tz = chrono_tz::Europe::Oslo;
/// When a conversation begins, there: a Friday, three days before the journey.
pub const BEGINS: &str = "2026-04-03 10:00";
/// A clock that practically stands still, so that a slow machine shows the same times as a fast one.
const STANDING: &str = "2026-01-01T00:00:00Z/2026-04-03T08:00:00Z/0.001";

/// When a conversation begins.
pub fn begins() -> chrono::DateTime<Utc> {
    let begins = NaiveDateTime::parse_from_str(BEGINS, "%Y-%m-%d %H:%M");
    instant(begins.expect("BEGINS is a time: a test reads it")).expect("and one that exists: a test asks for it")
}

/// A time in the conversation's zone; `None` in the hour that a change of clocks leaves out. Of an hour that comes twice,
/// the first.
pub fn instant(local: NaiveDateTime) -> Option<chrono::DateTime<Utc>> {
    ZONE.from_local_datetime(&local).earliest().map(|at| at.to_utc())
}

/// The clock by which scripts are played.
pub fn clock() -> Clock {
    let clock: Clock = STANDING.parse().expect("STANDING is a clock: a test reads it");
    clock.set(begins());
    clock
}

/// Reads a script that this cast can play.
///
/// # Errors
/// A line doesn't read, or somebody speaks who isn't there.
pub fn read(text: &str, sample: &Sample) -> Result<Vec<Line>, DemoError> {
    let lines = script::parse(text)?;
    for line in &lines {
        if let Line::Says { who, .. } = line
            && !sample.keys().contains(&who.to_lowercase())
        {
            return Err(DemoError::Nobody { who: who.clone(), there: sample.keys().join(", ") });
        }
    }
    Ok(lines)
}

/// Plays a script to its end; what was said and what came back.
///
/// # Errors
/// Somebody speaks who isn't there; the bot, the homeserver or time fail it.
pub async fn play(stage: &mut Stage, script: &[Line]) -> Result<String, DemoError> {
    let mut transcript = String::new();
    for line in script {
        transcript.push_str(&format!("{line}\n"));
        match line {
            Line::Says { who, in_room, text } => {
                let person = stage.find(who)?;
                let place = if *in_room { Place::Room } else { Place::Chat };
                let event = stage.say(person, place, text).await?;
                let replies = transcript::in_rounds(stage.answers(Some(&event)).await?);
                transcript.push_str(&transcript::replies(&replies));
            }
            Line::Now(now) => {
                // A minute's grace: the clock runs, if slowly.
                let then = instant(*now).filter(|then| *then > stage.clock.now() - TimeDelta::minutes(1));
                let then = then.ok_or(DemoError::Back { to: *now })?;
                for moment in stage.go_to(then).await? {
                    transcript.push_str(&transcript::moment(&moment.at.with_timezone(&ZONE)));
                    transcript.push_str(&transcript::replies(&moment.replies));
                }
            }
        }
    }
    Ok(transcript)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_cast_speaks() {
        let sample = Sample::embedded().unwrap();
        assert_eq!(read("kari: stops", &sample).unwrap().len(), 1);
        let nobody = read("kari: stops\nbob: stops", &sample).unwrap_err();
        assert_eq!(nobody.to_string(), "nobody here is called bob; there are ada, kari, jonas");
    }

    #[test]
    fn a_conversation_begins_when_it_says() {
        assert_eq!(begins().to_rfc3339(), "2026-04-03T08:00:00+00:00");
        let clock = clock();
        assert!(clock.now() >= begins() && clock.now() < begins() + TimeDelta::seconds(1));
    }
}
