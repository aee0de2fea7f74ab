//! What must hold after the last kill: answers, outbox, records, reminders, evening messages, and the comparison with a
//! run without kills.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

use chrono::{DateTime, NaiveDateTime, TimeDelta, TimeZone, Utc};
use stopover::config::Settings;
use stopover::domain::ids::UserId;
use stopover::env::Env;
use stopover::outgoing::Act;
use stopover::schedule;
use stopover::store::Store;

use super::bot_store::Row;
use super::edits_and_reactions::{NEVER_MIND, is_deleted, is_edited};
use super::history::Said;
use super::scene::{Action, Done};
use super::script::PLAIN;
use super::script::{Meeting, Talk};
use super::{EVENING_HOUR, SHOWN, ZONE, bot_store};

/// The first stop of both trips.
const FIRST_STAY: [&str; 2] = ["2026-04-03", "2026-05-01"];

/// What is wrong.
#[derive(Default)]
pub(super) struct Checks {
    pub(super) wrong: Vec<String>,
}

impl Checks {
    pub(super) fn fail(&mut self, what: impl Into<String>) {
        self.wrong.push(what.into());
    }

    pub(super) fn none<T: std::fmt::Debug>(&mut self, what: &str, found: &[T]) {
        if !found.is_empty() {
            let shown = &found[..found.len().min(SHOWN)];
            self.fail(format!("{what}: {}, the first of them {shown:#?}", found.len()));
        }
    }

    pub(super) fn same<T: std::fmt::Debug + PartialEq>(&mut self, what: &str, real: &[T], expected: &[T]) {
        if real.len() != expected.len() {
            self.fail(format!("{what}: {} instead of {}", real.len(), expected.len()));
        }
        let differ: Vec<_> = real.iter().zip(expected).filter(|(real, expected)| real != expected).collect();
        self.none(&format!("{what}: (found, expected)"), &differ);
    }

    pub(super) fn integrity(&mut self, store: &Path) {
        if let Err(error) = Store::open(store, bot_store::key(store).as_ref(), "check").unwrap().integrity() {
            self.fail(error.to_string());
        }
    }
}

/// Every command is answered once, in each room in the order in which they were sent, unless it was deleted before
/// it was handled.
pub(super) fn check_answers(checks: &mut Checks, done: &[Done], messages: &[&Said], handled: &Handled<'_>) {
    let mut answers: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, message) in messages.iter().enumerate() {
        if let Some(question) = &message.reply_to {
            answers.entry(question).or_default().push(place);
        }
    }
    let times = |one: &Done| answers.get(one.event.as_str()).map_or(0, Vec::len);
    let said: Vec<&Done> = done.iter().filter(|one| matches!(one.action, Action::Said { .. })).collect();
    let mute: Vec<_> = said
        .iter()
        .filter(|one| one.is_command() && times(one) == 0 && !handled.gone_unheard(done, &one.event))
        .collect();
    checks.none("commands without an answer", &mute);
    // What an edit changes once it is written down is answered anew.
    let often = |one: &&&Done| times(one) > 1 + usize::from(is_edited(done, &one.event));
    checks.none("said once, answered twice", &said.iter().filter(often).collect::<Vec<_>>());
    let mut places: BTreeMap<&str, Vec<(usize, &Done)>> = BTreeMap::new();
    for one in said.into_iter().filter(|one| !is_edited(done, &one.event)) {
        if let Some(place) = answers.get(one.event.as_str()).and_then(|places| places.first()) {
            places.entry(&one.room).or_default().push((*place, one));
        }
    }
    for answered in places.values() {
        let early: Vec<_> = answered.windows(2).filter(|two| two[0].0 > two[1].0).collect();
        checks.none("answers out of order", &early);
    }
    checks.none("in the clear", &messages.iter().filter(|message| !message.encrypted).collect::<Vec<_>>());
}

/// What was handled when.
pub(super) struct Handled<'h>(pub(super) HashMap<&'h str, DateTime<Utc>>);

impl Handled<'_> {
    fn at(&self, id: &str) -> Option<DateTime<Utc>> {
        self.0.get(id).copied()
    }

    fn deletion<'d>(done: &'d [Done], event: &str) -> Option<&'d Done> {
        done.iter().find(|one| matches!(&one.action, Action::Deleted { of } if of == event))
    }

    /// Whether it was deleted before the bot saw it. Then it counts as handled by its deletion.
    pub(super) fn gone_unheard(&self, done: &[Done], event: &str) -> bool {
        Self::deletion(done, event).is_some_and(|gone| {
            // Deleted before the bot saw it, it never comes: the server has only an empty event.
            self.at(&gone.event).is_some() && (self.at(event).is_none() || self.at(&gone.event) == self.at(event))
        })
    }

    /// When edits of it were handled.
    fn settled(&self, original: &str) -> Vec<DateTime<Utc>> {
        let head = format!("edit:{original}:");
        self.0.iter().filter(|(id, _)| id.starts_with(&head)).map(|(_, at)| *at).collect()
    }
}

/// Every event of people is handled. The newest edit of each message is handled and shows in the answer once. So is
/// each deletion of an answered message. A reaction is answered at most once.
pub(super) fn check_thoughts(
    checks: &mut Checks,
    done: &[Done],
    received: &[&Said],
    rows: &[Row],
    handled: &Handled<'_>,
) {
    let lost: Vec<_> =
        done.iter().filter(|one| handled.at(&one.event).is_none() && !handled.gone_unheard(done, &one.event)).collect();
    checks.none("never handled", &lost);
    let edits: HashMap<&str, &str> =
        received.iter().filter_map(|one| Some((one.event.as_str(), one.replaces.as_deref()?))).collect();
    // What became a story gets a reaction only.
    let marks: HashMap<&str, &str> =
        received.iter().filter_map(|one| Some((one.event.as_str(), one.on.as_deref()?))).collect();
    let answer = |event: &str| {
        let mut of = rows.iter().filter(|row| row.answers.as_deref() == Some(event));
        of.next().and_then(|row| row.event.as_deref())
    };
    // How often the answer to an event was sent, or changed, at a time.
    let shown = |event: &str, at: DateTime<Utc>| {
        let answer = answer(event);
        let of = |row: &&Row| {
            let sent = row.event.as_deref();
            let changed = sent.and_then(|sent| edits.get(sent)).copied();
            let marked = sent.and_then(|sent| marks.get(sent)).copied();
            row.made == at
                && (row.answers.as_deref() == Some(event)
                    || marked == Some(event)
                    || (changed.is_some() && changed == answer))
        };
        rows.iter().filter(of).count()
    };
    for one in done {
        match &one.action {
            Action::Edited { of, .. } => {
                let newest =
                    done.iter().rfind(|other| matches!(&other.action, Action::Edited { of: it, .. } if it == of));
                let gone = is_deleted(done, of) || is_deleted(done, &one.event);
                if gone || newest.is_none_or(|newest| newest.event != one.event) {
                    continue;
                }
                let noted = handled.at(&one.event);
                if !handled.settled(of).into_iter().any(|at| Some(at) > noted) {
                    checks.fail(format!("an edit never settled: {one:?}"));
                }
            }
            Action::Deleted { of } => {
                let Some(gone) = done.iter().find(|other| other.event == *of) else { continue };
                let Some(at) = handled.at(&one.event) else { continue };
                let expected = usize::from(gone.is_command() && !handled.gone_unheard(done, of));
                let found = shown(of, at);
                if gone.is_command() && found != expected {
                    checks.fail(format!("shown {found} times, not {expected}: {one:?} of {gone:?}"));
                }
            }
            Action::Reacted { .. } => {
                let answers = rows.iter().filter(|row| row.answers.as_deref() == Some(&one.event)).count();
                if answers > 1 {
                    checks.fail(format!("{answers} answers to {one:?}"));
                }
            }
            Action::Said { .. } => {
                // Where it is no command any more, an answer to a command that did nothing stays as it is.
                let talk = |other: &Done| matches!(&other.action, Action::Edited { of, text } if *of == one.event && text == NEVER_MIND);
                let always = one.is_command() && !done.iter().any(talk);
                for at in handled.settled(&one.event) {
                    let found = shown(&one.event, at);
                    if found > 1 || (found == 0 && always) {
                        checks.fail(format!("an edit showed {found} times, at {at}: {one:?}"));
                    }
                }
            }
        }
    }
}

/// What was sent is what was queued: each row became one message, and each message came from one row.
pub(super) fn check_outbox(checks: &mut Checks, store: &Path, rows: &[Row], messages: &[&Said]) {
    let made = bot_store::rows_made(store).unwrap();
    checks.same("rows of the outbox", &[made], &[i64::try_from(rows.len()).unwrap()]);
    let again: u32 = rows.iter().map(|row| row.attempts).sum();
    if again > 0 {
        eprintln!("{again} attempts to send failed and were made again");
    }
    // Messages that were taken back before they were sent, and reactions to them, count as done.
    let events = |row: &&Row| {
        !row.done || (row.event.is_none() && !row.joins && !row.dropped() && !row.stale() && !row.refused_mark())
    };
    let dropped = rows.iter().any(Row::dropped);
    let unsent: Vec<_> = rows.iter().filter(events).filter(|row| !(row.low && row.done && dropped)).collect();
    checks.none("queued, not sent", &unsent);
    let mut queued: HashMap<&str, usize> = HashMap::new();
    for row in rows {
        if let Some(event) = &row.event {
            *queued.entry(event).or_default() += 1;
        }
    }
    let heard: HashSet<&str> = messages.iter().map(|message| message.event.as_str()).collect();
    let mute: Vec<_> =
        rows.iter().filter(|row| row.event.as_deref().is_some_and(|event| !heard.contains(event))).collect();
    checks.none("sent, not received", &mute);
    let strays: Vec<_> = messages.iter().filter(|one| queued.get(one.event.as_str()) != Some(&1)).collect();
    checks.none("said more often than queued", &strays);
}

/// The text of the bot's message, without the first line that names the trip to people who see several.
fn said_of_it(text: &str) -> &str {
    match text.split_once('\n') {
        Some((trip, rest)) if trip.starts_with("For ") && trip.ends_with(':') => rest,
        _ => text,
    }
}

/// Each command that makes a record made one; each that was refused made none.
pub(super) fn check_records(checks: &mut Checks, store: &Path, done: &[Done], messages: &[&Said]) {
    checks.none("records made twice", &bot_store::doubled_records(store).unwrap());
    let records = bot_store::records(store).unwrap();
    let answers: HashMap<&str, &str> =
        messages.iter().filter_map(|message| Some((message.reply_to.as_deref()?, message.text.as_str()))).collect();
    let mut wrong = Vec::new();
    // Edited and deleted commands are only compared with the run without kills.
    for command in done.iter().filter(|one| one.is_command() && !is_touched(done, &one.event)) {
        if PLAIN.iter().any(|plain| command.text().starts_with(plain)) {
            continue;
        }
        let answer = said_of_it(answers.get(command.event.as_str()).copied().unwrap_or_default());
        let words: Vec<&str> = command.text().trim_start_matches('!').split_whitespace().collect();
        let makes = match words[..] {
            ["offer", ..] => answer.starts_with("Thank you! I've passed offer #"),
            ["meet", first, ..] => first.parse::<u32>().is_err() && answer.starts_with("New meetup: #"),
            ["suggest", ..] => answer.starts_with("Suggested: "),
            ["stop", first, ..] => first.parse::<u32>().is_err() && answer.starts_with("New stop: #"),
            _ => false,
        };
        if makes != records.contains(&command.event) {
            wrong.push((command, answer));
        }
    }
    checks.none("commands that made no record, or one that they shouldn't have", &wrong);
}

/// Every reminder that was set is sent once. Returns how many there were.
pub(super) fn check_reminders(
    checks: &mut Checks,
    store: &Path,
    closing: DateTime<Utc>,
    talks: &[Talk],
    done: &[Done],
    messages: &[&Said],
) -> usize {
    let mut count = 0;
    let answers: HashMap<&str, &str> =
        messages.iter().filter_map(|message| Some((message.reply_to.as_deref()?, message.text.as_str()))).collect();
    // People replied to these: a reminder that is put off is sent once more.
    let texts: HashMap<&str, &str> =
        messages.iter().map(|message| (message.event.as_str(), message.text.as_str())).collect();
    let replied: Vec<&str> = done
        .iter()
        .filter_map(|one| match &one.action {
            Action::Said { reply_to: Some(to), .. } => texts.get(to.as_str()).copied(),
            _ => None,
        })
        .collect();
    let set = |one: &&Done| one.text().contains("remind me 20") && one.is_command() && !is_touched(done, &one.event);
    for command in done.iter().filter(set) {
        let what = command.text().split_whitespace().last().unwrap();
        if replied.iter().any(|text| text.contains(what)) {
            continue;
        }
        let set = answers.get(command.event.as_str()).is_some_and(|answer| answer.contains("I'll remind you"));
        let pings = messages.iter().filter(|message| message.ping && message.text.contains(what)).count();
        count += pings;
        if pings != usize::from(set) {
            checks.fail(format!("{:?} pinged {pings} times, set: {set}", command.text()));
        }
    }
    let made = |meeting: &&Meeting| {
        let words = format!("meet {} ", meeting.title);
        let made = done.iter().find(|one| one.is_command() && one.text().contains(&words));
        let about = format!("{} (#", meeting.title);
        made.is_some_and(|one| !is_touched(done, &one.event)) && !replied.iter().any(|text| text.contains(&about))
    };
    for meeting in talks.iter().flat_map(|talk| &talk.meetings).filter(made) {
        count += check_meeting(checks, store, closing, meeting, done, messages);
    }
    count
}

pub(super) fn check_meeting(
    checks: &mut Checks,
    store: &Path,
    closing: DateTime<Utc>,
    meeting: &Meeting,
    done: &[Done],
    messages: &[&Said],
) -> usize {
    let Some(planned) = bot_store::planned(store, &meeting.title).unwrap() else {
        // The answer says why.
        return 0;
    };
    let start = ZONE.from_local_datetime(&meeting.start).unwrap().to_utc();
    let head = format!("{} (#{})", meeting.title, planned.no);
    let pings: Vec<_> = messages.iter().filter(|one| one.ping && said_of_it(&one.text).starts_with(&head)).collect();
    let due = |alone: bool| {
        let due = planned.leads.iter().filter(move |(minutes, set, person)| {
            let at = start - TimeDelta::minutes(*minutes);
            person.is_empty() != alone && at > *set && at > planned.timed && at < closing
        });
        due.count()
    };
    let (all, alone) = (due(false), due(true));
    // Of several that fell due while the bot was down, one is sent; of a meetup that was cancelled meanwhile, none.
    let least = if planned.status == "cancelled" { 0 } else { all.min(1) + alone };
    // Reminders that were set anew, by an edit, may have been sent before.
    let words = format!("remind {} ", planned.no);
    let anew = done.iter().any(|one| one.text().contains(&words) && is_touched(done, &one.event));
    // For a meetup that nobody confirmed, each person who comes is reminded.
    let most = if planned.status == "proposed" || anew { usize::MAX } else { all + alone };
    if pings.len() < least || pings.len() > most {
        checks.fail(format!("{meeting:?} was pinged {} times: {planned:?} {pings:#?}", pings.len()));
    }
    pings.len()
}

/// Nothing that was due is left.
pub(super) fn check_due(checks: &mut Checks, store: &Path, settings: &Settings, bot: &str, closing: DateTime<Utc>) {
    let env = Env::new(settings.clone(), UserId::new(bot));
    let look = Store::open(store, bot_store::key(store).as_ref(), "check")
        .unwrap()
        .transact(|tx| schedule::look(tx, &env, closing))
        .unwrap();
    let due: Vec<_> = look.due.into_iter().filter(|incoming| incoming.at < closing).collect();
    checks.none("due, and never handled", &due);
}

/// One evening message for each trip and day; at most one where its first stop, which lasts all the time, was moved.
pub(super) fn check_evenings(
    checks: &mut Checks,
    store: &Path,
    rows: &[Row],
    opening: NaiveDateTime,
    closing: NaiveDateTime,
) {
    for trip in [1, 2] {
        let stays = bot_store::first_stay(store, trip).unwrap();
        let always = stays == Some(FIRST_STAY.map(str::to_owned).into());
        let mut day = opening.date();
        loop {
            let at = day.and_hms_opt(EVENING_HOUR, 0, 0).unwrap();
            if at >= closing {
                break;
            }
            let words = rows.iter().filter(|row| {
                let made = row.made.with_timezone(&ZONE).naive_local();
                row.about == Some((trip, 0)) && made >= at && made < at + TimeDelta::days(1)
            });
            let words = words.count();
            if at > opening && (words > 1 || (words == 0 && always)) {
                checks.fail(format!("{words} evening words on {day} for trip {trip}"));
            }
            day = day.succ_opt().unwrap();
        }
    }
}

/// Whether it was edited or deleted, or an edit of it was.
fn is_touched(done: &[Done], event: &str) -> bool {
    is_edited(done, event) || is_deleted(done, event)
}

/// What people received is, word for word and row for row, what they get in a run without kills.
pub(super) fn check_unbroken(
    checks: &mut Checks,
    (real, unbroken): (&[Row], &[Row]),
    received: &[&Said],
    skip: i64,
    acts: &BTreeMap<i64, Act>,
) {
    let events: HashMap<&str, &Said> = received.iter().map(|one| (one.event.as_str(), *one)).collect();
    let rows: HashMap<&str, i64> = real.iter().filter_map(|row| Some((row.event.as_deref()?, row.id))).collect();
    let row_of = |event: &str| rows.get(event).map_or_else(|| event.to_owned(), |row| format!("row {row}"));
    let was = |row: &Row| match row.event.as_deref().map(|event| events.get(event)) {
        Some(Some(Said { on: Some(on), text, .. })) => format!("puts {text} on {}", row_of(on)),
        Some(Some(Said { replaces: Some(first), text, .. })) => format!("instead of {}: {text}", row_of(first)),
        Some(Some(said)) => format!("says: {}", said.text),
        Some(None) => "(never received)".to_owned(),
        None => String::new(),
    };
    let sent: HashSet<i64> = rows.values().copied().collect();
    let stale: HashSet<i64> = real.iter().filter(|row| row.stale() || row.refused_mark()).map(|row| row.id).collect();
    let should = |row: &Row| {
        match acts.get(&row.id) {
        _ if row.dropped() || stale.contains(&row.id) => String::new(),
        // Where its question was deleted before it was sent, it has its final text at once.
        Some(Act::Say(_)) if acts.values().any(|act| {
            matches!(act, Act::Edit { row: first, message } if *first == row.id && was(row) == format!("says: {}", message.plain))
        }) =>
        {
            was(row)
        }
        Some(Act::Say(message)) => format!("says: {}", message.plain),
        Some(Act::Edit { row: first, message }) if sent.contains(first) => {
            format!("instead of row {first}: {}", message.plain)
        }
        Some(Act::Edit { message, .. }) => format!("says: {}", message.plain),
        Some(Act::Mark { event, key }) => format!("puts {key} on {}", event.as_str()),
        Some(Act::React { row: first, key }) if sent.contains(first) => format!("puts {key} on row {first}"),
        _ => String::new(),
    }
    };
    let line = |row: &Row, what: String| {
        format!(
            "{} to {} answers {:?} about {:?} {:?} {:?} at {} dropped {} low {}: {what}",
            row.id,
            row.to,
            row.answers,
            row.about,
            row.day,
            row.reminder,
            row.made,
            row.dropped(),
            row.low
        )
    };
    let new = |rows: &'_ [Row]| rows.iter().filter(|row| row.id > skip).cloned().collect::<Vec<_>>();
    let found: Vec<_> = new(real).iter().map(|row| line(row, was(row))).collect();
    let expected: Vec<_> = new(unbroken).iter().map(|row| line(row, should(row))).collect();
    checks.same("what was done, beside an unbroken run", &found, &expected);
}

/// The store in the end equals, row for row, that of a run without kills.
pub(super) fn check_store(checks: &mut Checks, real: &Path, unbroken: &Path) {
    let (real, unbroken) = (bot_store::tables(real).unwrap(), bot_store::tables(unbroken).unwrap());
    for table in real.keys().chain(unbroken.keys()).collect::<BTreeSet<_>>() {
        let [found, expected]: [HashSet<&String>; 2] =
            [&real, &unbroken].map(|side| side.get(table).into_iter().flatten().collect());
        for (whose, mut odd) in [
            ("the real run's", found.difference(&expected).collect::<Vec<_>>()),
            ("an unbroken run's", expected.difference(&found).collect::<Vec<_>>()),
        ] {
            odd.sort();
            checks.none(&format!("rows of table {table} that are {whose} alone"), &odd);
        }
    }
}
