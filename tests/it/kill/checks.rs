//! What must hold once the killing has ended: answers, outbox, records, reminders, evenings, and the unbroken run.

use super::*;

/// What turned out to be wrong.
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
        if let Err(error) = Store::open(store, "check").unwrap().integrity() {
            self.fail(error.to_string());
        }
    }
}

/// Every command is answered once, and in each room in the order in which they were given.
pub(super) fn check_answers(checks: &mut Checks, said: &[Command], messages: &[&Said]) {
    let mut answers: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, message) in messages.iter().enumerate() {
        if let Some(question) = &message.reply_to {
            answers.entry(question).or_default().push(place);
        }
    }
    let times = |command: &&Command| answers.get(command.event.as_str()).map_or(0, Vec::len);
    checks.none("commands without an answer", &said.iter().filter(|one| times(one) == 0).collect::<Vec<_>>());
    checks.none("commands answered twice", &said.iter().filter(|one| times(one) > 1).collect::<Vec<_>>());
    let mut places: BTreeMap<&str, Vec<(usize, &Command)>> = BTreeMap::new();
    for command in said {
        if let Some(place) = answers.get(command.event.as_str()).and_then(|places| places.first()) {
            places.entry(&command.room).or_default().push((*place, command));
        }
    }
    for answered in places.values() {
        let early: Vec<_> = answered.windows(2).filter(|two| two[0].0 > two[1].0).collect();
        checks.none("answers out of order", &early);
    }
    checks.none("in the clear", &messages.iter().filter(|message| !message.encrypted).collect::<Vec<_>>());
}

/// What was sent is what was queued: each row came to be one message, and each message came of one row.
pub(super) fn check_outbox(checks: &mut Checks, store: &Path, rows: &[Row], messages: &[&Said]) {
    let made = ledger::rows_made(store).unwrap();
    checks.same("rows of the outbox", &[made], &[i64::try_from(rows.len()).unwrap()]);
    let again: u32 = rows.iter().map(|row| row.attempts).sum();
    if again > 0 {
        eprintln!("{again} attempts to send failed and were made again");
    }
    let unsent: Vec<_> = rows.iter().filter(|row| !row.done || (row.event.is_none() && !row.joins)).collect();
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

/// What makes a record made one, and what was refused made none.
pub(super) fn check_records(checks: &mut Checks, store: &Path, said: &[Command], messages: &[&Said]) {
    checks.none("records made twice", &ledger::doubled_records(store).unwrap());
    let records = ledger::records(store).unwrap();
    let answers: HashMap<&str, &str> =
        messages.iter().filter_map(|message| Some((message.reply_to.as_deref()?, message.text.as_str()))).collect();
    let mut wrong = Vec::new();
    for command in said {
        let answer = answers.get(command.event.as_str()).copied().unwrap_or_default();
        let words: Vec<&str> = command.text.trim_start_matches('!').split_whitespace().collect();
        let makes = match words[..] {
            ["offer", ..] => answer.starts_with("Offer #"),
            ["meet", ..] => answer.starts_with("Meetup #"),
            ["stop", first, ..] => first.parse::<u32>().is_err() && answer.contains('#'),
            _ => false,
        };
        if makes != records.contains(&command.event) {
            wrong.push((command, answer));
        }
    }
    checks.none("commands that made no record, or one that they shouldn't have", &wrong);
}

/// Every reminder that was set comes once. How many there were.
pub(super) fn check_reminders(
    checks: &mut Checks,
    store: &Path,
    closing: DateTime<Utc>,
    talks: &[Talk],
    said: &[Command],
    messages: &[&Said],
) -> usize {
    let mut count = 0;
    let answers: HashMap<&str, &str> =
        messages.iter().filter_map(|message| Some((message.reply_to.as_deref()?, message.text.as_str()))).collect();
    for command in said.iter().filter(|command| command.text.contains("remind me 20")) {
        let what = command.text.split_whitespace().last().unwrap();
        let set = answers.get(command.event.as_str()).is_some_and(|answer| answer.contains("I remind you"));
        let pings = messages.iter().filter(|message| message.ping && message.text.contains(what)).count();
        count += pings;
        if pings != usize::from(set) {
            checks.fail(format!("{:?} pinged {pings} times, set: {set}", command.text));
        }
    }
    for meeting in talks.iter().flat_map(|talk| &talk.meetings) {
        count += check_meeting(checks, store, closing, meeting, messages);
    }
    count
}

pub(super) fn check_meeting(
    checks: &mut Checks,
    store: &Path,
    closing: DateTime<Utc>,
    meeting: &Meeting,
    messages: &[&Said],
) -> usize {
    let Some(planned) = ledger::planned(store, &meeting.title).unwrap() else {
        // Its answer says why.
        return 0;
    };
    let start = ZONE.from_local_datetime(&meeting.start).unwrap().to_utc();
    let head = format!("{} (#{})", meeting.title, planned.no);
    let pings: Vec<_> = messages.iter().filter(|one| one.ping && one.text.starts_with(&head)).collect();
    let due = |alone: bool| {
        let due = planned.leads.iter().filter(move |(minutes, set, person)| {
            let at = start - TimeDelta::minutes(*minutes);
            person.is_empty() != alone && at > *set && at > planned.timed && at < closing
        });
        due.count()
    };
    let (all, alone) = (due(false), due(true));
    // Of several that came due while the bot was down, one is said; of what was cancelled in between, none.
    let least = if planned.cancelled { 0 } else { all.min(1) + alone };
    if pings.len() < least || pings.len() > all + alone {
        checks.fail(format!("{meeting:?} was pinged {} times: {planned:?} {pings:#?}", pings.len()));
    }
    pings.len()
}

/// Every evening, one word on each trip.
pub(super) fn check_evenings(checks: &mut Checks, rows: &[Row], opening: NaiveDateTime, closing: NaiveDateTime) {
    for trip in [1, 2] {
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
            if at > opening && words != 1 {
                checks.fail(format!("{words} evening words on {day} for trip {trip}"));
            }
            day = day.succ_opt().unwrap();
        }
    }
}

/// What was received is, word for word and for each room and person in order, what an unbroken run says.
pub(super) fn check_unbroken(
    checks: &mut Checks,
    rows: &[Row],
    messages: &[&Said],
    skip: i64,
    plain: &[(String, String)],
) {
    let texts: HashMap<&str, &str> =
        messages.iter().map(|message| (message.event.as_str(), message.text.as_str())).collect();
    let mut real: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.id > skip && !row.joins) {
        let text = row.event.as_deref().and_then(|event| texts.get(event)).copied().unwrap_or("(never received)");
        real.entry(&row.to).or_default().push(text);
    }
    let mut expected: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (to, text) in plain {
        expected.entry(to).or_default().push(text);
    }
    for to in real.keys().chain(expected.keys()).collect::<HashSet<_>>() {
        let [real, expected] = [&real, &expected].map(|side| side.get(to).cloned().unwrap_or_default());
        checks.same(&format!("what was said to {to}, beside an unbroken run"), &real, &expected);
    }
}
