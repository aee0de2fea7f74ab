//! A "yes" or "no" to what the bot asked somebody: to which question, and whether that word is enough.
//!
//! | how it is said | it answers |
//! |---|---|
//! | in reply to the question, or to the message that led to it; in a thread begun on it | that question, or nothing |
//! | by a tap on the question ([`crate::turn::reaction`]) | that question, or nothing |
//! | by a question's own words: "yes, delete" | the only open question that wants these words |
//! | "yes" alone, in a direct chat or to the bot by name | the newest question, where nothing was said since |
//!
//! What can't be undone wants one of the first three.

use crate::actions::crew_requests;
use crate::actions::intros;
use crate::context::Here;
use crate::context::addressed::{is_called, without_name};
use crate::context::confirmations::{is_last, open};
use crate::context::lookup;
use crate::context::outcome::Halt;
use crate::context::settle::settle;
use crate::domain::ids::EventId;
use crate::drafts;
use crate::incoming::SaidKind;
use crate::language::Language;
use crate::outgoing::{Choice, Subject};
use crate::render::say::Arg;
use crate::render::say::Say;
use crate::say;
use crate::store::StoreError;
use crate::store::{Asked, CrewRequest, Outcome, Pending, RequestKind, Stands};
use crate::text::fold::fold;
use crate::turn::dispatch::answer;

/// Questions that are named where one has to be chosen.
const MAX_NAMED: usize = 3;

/// An answer, taken apart.
struct Given {
    yes: bool,
    /// The key of the own words of a question that can't be undone: "yes, delete".
    word: Option<String>,
    /// The very word that is asked for: an "ok" may as well be said to what was told.
    usual: bool,
    /// It calls a command too: "cancel", "stop".
    command: bool,
}

impl Given {
    fn of(here: &Here<'_>) -> Option<Self> {
        let text = without_name(here.world, here.said);
        let text = text.strip_prefix(here.prefix()).unwrap_or(text).trim();
        let words = here.world.words;
        if let Some(key) = words.key("sure", text) {
            return Some(Self { yes: true, word: Some(key.to_owned()), usual: true, command: false });
        }
        match Choice::read(text) {
            Some(Choice::Yes) => return Some(Self { yes: true, word: None, usual: true, command: false }),
            Some(Choice::No) => return Some(Self { yes: false, word: None, usual: true, command: false }),
            _ => {}
        }
        let key = words.key("answers", text)?;
        let usual = |language| fold(text) == fold(words.first(language, "answers", key));
        let command = matches!(here.find(text), lookup::Found::One(_));
        Some(Self { yes: key == "yes", word: None, usual: Language::ALL.into_iter().any(usual), command })
    }
}

/// Carries out, or drops, what this message answers; `None` where it is no answer to a question.
pub(crate) fn answered(here: &mut Here<'_>) -> Result<Option<Vec<Say>>, StoreError> {
    let said = here.said;
    if said.kind != SaidKind::Text || said.replaces.is_some() || said.verbatim {
        return Ok(None);
    }
    let Some(given) = Given::of(here) else { return Ok(None) };
    if let Some(to) = &said.reply_to {
        return match led_to(here, to)? {
            Some(stands) => to_that(here, stands, &given, to),
            None => Ok(None),
        };
    }
    let addressed = said.room.direct || is_called(here.world, said) || said.text.trim().starts_with(here.prefix());
    if let Some(root) = said.thread.clone() {
        let open = open(here)?;
        let in_thread = |question: &Pending| -> Result<bool, StoreError> {
            let asked = here.tx.heard(&question.event)?;
            Ok(asked.is_some_and(|asked| asked.thread.as_ref() == Some(&root)))
        };
        // In a thread that goes on about something else, the newest thing is no question to them there.
        let here_asked = match open.first() {
            Some(newest) => addressed && in_thread(newest)?,
            None => false,
        };
        if !here_asked {
            return match led_to(here, &root)? {
                Some(stands) => to_that(here, stands, &given, &root),
                None => Ok(None),
            };
        }
    }
    if addressed { bare(here, &given) } else { Ok(None) }
}

/// The question that a message asked, of the bot's or of theirs, or that it led to.
fn led_to(here: &Here<'_>, message: &EventId) -> Result<Option<Stands>, StoreError> {
    let (tx, room, me) = (here.tx, &here.said.room.id, here.me());
    match tx.outbox_answers(message)? {
        Some(asked) => tx.asked_by(room, me, &asked, here.now),
        None => tx.asked_of(room, me, message, here.now),
    }
}

/// An answer to that very question.
fn to_that(
    here: &mut Here<'_>,
    stands: Stands,
    given: &Given,
    message: &EventId,
) -> Result<Option<Vec<Say>>, StoreError> {
    match stands {
        Stands::Open(question) => match (&given.word, &question.what) {
            // The words of another question.
            (Some(word), Asked::Line(line)) if line.word.as_ref() != Some(word) => Ok(Some(vec![surely(here, line)])),
            (Some(_), Asked::Draft(_)) => Ok(None),
            _ => confirmed(here, given.yes, question).map(Some),
        },
        // It is about a record by now: that one is meant.
        _ if here.tx.outbox_about(message)?.is_some() => Ok(None),
        Stands::Done(origin) => {
            let made = here.tx.records_by(&origin)?;
            let numbers: Vec<Arg> = made.iter().map(|(_, record)| Arg::Say(say!("number", no: record.no))).collect();
            let done = if numbers.is_empty() { say!("question-done") } else { say!("question-made", numbers: numbers) };
            Ok(Some(vec![done]))
        }
        Stands::Over => Ok(Some(vec![say!("question-over")])),
    }
}

/// A word without a reply.
fn bare(here: &mut Here<'_>, given: &Given) -> Result<Option<Vec<Say>>, StoreError> {
    let said = here.said;
    let open = open(here)?;
    if let Some(word) = &given.word {
        let wants = |question: &&Pending| match &question.what {
            Asked::Line(line) => line.word.as_ref() == Some(word),
            Asked::Draft(_) => false,
        };
        let wanting: Vec<&Pending> = open.iter().filter(wants).collect();
        return match wanting.as_slice() {
            [] => Ok(None),
            [one] => confirmed(here, true, (*one).clone()).map(Some),
            several => Ok(Some(vec![which(several.iter().map(|one| named(one)).collect())])),
        };
    }
    let newest = open.first();
    let last = match newest {
        Some(question) => is_last(here, question)?,
        None => false,
    };
    let after = newest.filter(|_| last).and_then(|question| question.row).unwrap_or(here.since);
    let unasked = here.tx.said_unasked(&said.room.id, here.me(), said.room.direct, after)?;
    // One that is settled asks nothing any more.
    let unasked = match unasked {
        Some((_, Subject::Intro(id))) if !here.tx.intros_of(here.me())?.iter().any(|intro| intro.id == id) => None,
        Some((_, Subject::CrewRequest(id))) if !requests(here)?.iter().any(|request| request.id == id) => None,
        other => other,
    };
    let Some(newest) = newest else {
        if let Some(lines) = expired(here)? {
            return Ok(Some(lines));
        }
        return match unasked {
            Some((row, subject @ (Subject::Intro(_) | Subject::CrewRequest(_)))) if said.room.direct => {
                // It came while something else was there to be answered: nobody gets into a crew by somebody else's timing.
                match besides(here, row, subject)? {
                    Some(other) => Ok(Some(vec![which(vec![other, subject_named(here, subject)?])])),
                    None => agreed(here, subject, given.yes).map(Some),
                }
            }
            None if said.room.direct && given.usual => asked_before(here, given.yes),
            _ => Ok(None),
        };
    };
    match (last, unasked) {
        (true, None) => match &newest.what {
            Asked::Line(line) if given.yes && line.word.is_some() => {
                // Asked once more: the next word is about this.
                here.tx.ask_again(&newest.event, &said.event)?;
                Ok(Some(vec![surely(here, line)]))
            }
            _ => confirmed(here, given.yes, newest.clone()).map(Some),
        },
        (false, Some((_, subject @ (Subject::Intro(_) | Subject::CrewRequest(_))))) if said.room.direct => {
            agreed(here, subject, given.yes).map(Some)
        }
        // "Cancel" alone is a command, where it answers nothing.
        _ if given.command => Ok(None),
        (true, Some((_, subject))) => {
            let other = subject_named(here, subject)?;
            Ok(Some(vec![which(vec![named(newest), other])]))
        }
        // A no takes nothing away that was written down: it may come late.
        (false, None) if !given.yes && given.usual => {
            let question = Arg::from(&newest.shown);
            confirmed(here, false, newest.clone())?;
            Ok(Some(vec![say!("question-dropped", question: question)]))
        }
        // An "ok" to what was told.
        _ if !given.usual => Ok(Some(Vec::new())),
        _ => Ok(Some(vec![which(open.iter().take(MAX_NAMED).map(named).collect())])),
    }
}

/// What else was asked unasked since they last spoke, by name, where a word could be meant for it as well.
fn besides(here: &Here<'_>, row: i64, subject: Subject) -> Result<Option<Arg>, StoreError> {
    let (room, me) = (&here.said.room.id, here.me());
    let other = match here.tx.asked_besides(room, me, (here.since, row))? {
        // The same, asked once more.
        Some(other) if other == subject => None,
        Some(Subject::CrewRequest(id)) if !requests(here)?.iter().any(|request| request.id == id) => None,
        Some(Subject::Intro(id)) if !here.tx.intros_of(here.me())?.iter().any(|intro| intro.id == id) => None,
        other => other,
    };
    other.map(|other| subject_named(here, other)).transpose()
}

/// Said right behind a question whose time is over.
fn expired(here: &Here<'_>) -> Result<Option<Vec<Say>>, StoreError> {
    let (tx, said) = (here.tx, here.said);
    let Some(row) = tx.expired_question(&said.room.id, here.me(), here.now)? else { return Ok(None) };
    Ok((row > here.since).then(|| vec![say!("question-over")]))
}

/// The words that a question wants, said to somebody who said too little.
fn surely(here: &Here<'_>, line: &crate::store::Line) -> Say {
    match &line.word {
        Some(word) => say!("question-surely", sure: here.sure(word)),
        None => say!("question-over"),
    }
}

fn named(question: &Pending) -> Arg {
    Arg::Say(say!("quoted", text: &question.shown))
}

fn which(questions: Vec<Arg>) -> Say {
    if questions.len() == 1 {
        say!("question-which-one", question: questions)
    } else {
        say!("question-which", questions: Arg::OneOf(questions))
    }
}

/// What the bot said unasked, by name.
fn subject_named(here: &Here<'_>, subject: Subject) -> Result<Arg, StoreError> {
    Ok(match subject {
        Subject::Record { trip, no, .. } => match here.tx.trip(trip)? {
            Some(trip) => Arg::Say(say!("question-record", no: no, trip: &trip.title)),
            None => Arg::Say(say!("number", no: no)),
        },
        Subject::Intro(_) => Arg::Say(say!("question-intro")),
        Subject::CrewRequest(id) => {
            let request = here.tx.crew_request(id)?;
            let trip = request.as_ref().map(|request| here.tx.trip(request.trip)).transpose()?.flatten();
            Arg::Say(match (request, trip) {
                (Some(request), Some(trip)) if request.kind == RequestKind::Owner => {
                    say!("question-owner", trip: &trip)
                }
                (_, Some(trip)) => say!("question-crew", trip: &trip),
                _ => say!("question-newer"),
            })
        }
        Subject::Reminder(_) | Subject::Question(_) => Arg::Say(say!("question-newer")),
    })
}

/// A "yes" or "no" to the introduction, or the request to join a crew, that they were asked about last, alone with the bot.
fn agreed(here: &mut Here<'_>, about: Subject, yes: bool) -> Result<Vec<Say>, StoreError> {
    let (tx, queued) = (here.tx, here.queue_len());
    let choice = if yes { Choice::Yes } else { Choice::No };
    let outcome = tx.attempt(|| match about {
        Subject::Intro(id) => intros::answer(here, id, choice),
        Subject::CrewRequest(id) => crew_requests::answer(here, id, choice),
        _ => Err(Halt::Talk),
    });
    settle(here, queued, outcome)
}

/// Requests to join a crew, or to take a trip over, that wait for this person.
fn requests(here: &Here<'_>) -> Result<Vec<CrewRequest>, StoreError> {
    here.tx.crew_requests_of(here.me(), here.now)
}

/// Something else was said since such a request: nobody gets into a crew by a stray "yes", so it is asked once more. A
/// "no" may come late. An introduction is only named.
fn asked_before(here: &mut Here<'_>, yes: bool) -> Result<Option<Vec<Say>>, StoreError> {
    let Some(request) = requests(here)?.into_iter().next() else {
        return for_this(here);
    };
    if !yes {
        return agreed(here, Subject::CrewRequest(request.id), false).map(Some);
    }
    let queued = here.queue_len();
    let outcome = crew_requests::ask_again(here, &request);
    settle(here, queued, outcome).map(Some)
}

/// The newest request or introduction that waits for this person.
fn waiting(here: &Here<'_>) -> Result<Option<Subject>, StoreError> {
    if let Some(request) = requests(here)?.first() {
        return Ok(Some(Subject::CrewRequest(request.id)));
    }
    let open = here.tx.intros_of(here.me())?.into_iter().find(|intro| intro.expires > here.now);
    Ok(open.map(|intro| Subject::Intro(intro.id)))
}

/// Whether what they said answers the request or introduction that waits: a tap on this, or a word behind it, does.
fn for_this(here: &mut Here<'_>) -> Result<Option<Vec<Say>>, StoreError> {
    let Some(subject) = waiting(here)? else { return Ok(None) };
    let question = subject_named(here, subject)?;
    here.about_subject(subject);
    here.offer_choices(Choice::YES_NO);
    Ok(Some(vec![say!("question-for-this", question: question)]))
}

/// Something that begins like an answer, alone with the bot, while a question waits: "yes, delete it please", "Ja klar!".
/// What waits is named, with what answers it.
pub(crate) fn nearly(here: &mut Here<'_>, text: &str) -> Result<Option<Vec<Say>>, StoreError> {
    let word = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    if !here.said.room.direct || here.world.words.key("answers", word).is_none() {
        return Ok(None);
    }
    let open = open(here)?;
    if open.is_empty() {
        return for_this(here);
    }
    Ok(Some(vec![which(open.iter().take(MAX_NAMED).map(named).collect())]))
}

/// Carries out, or not, what waited for this person's word.
pub(crate) fn confirmed(here: &mut Here<'_>, yes: bool, question: Pending) -> Result<Vec<Say>, StoreError> {
    let event = question.event.clone();
    let line = match question.what {
        Asked::Draft(draft) if yes => return drafts::take(here, &event, &question.origin, &draft),
        Asked::Draft(_) => {
            here.tx.settle_pending(&event, Outcome::Over)?;
            return Ok(vec![say!("draft-dropped")]);
        }
        Asked::Line(line) => line,
    };
    if !yes {
        here.tx.settle_pending(&event, Outcome::Over)?;
        return Ok(vec![say!("not-done")]);
    }
    // Their message says something else by now, which is yet to be read.
    if here.tx.is_edited(&event)? {
        here.tx.settle_pending(&event, Outcome::Over)?;
        return Ok(vec![say!("question-over")]);
    }
    here.tx.settle_pending(&event, Outcome::Done)?;
    if let Some(about) = line.about {
        // The yes is for that trip: the person may have switched meanwhile.
        here.replied = Some(Subject::from(about));
    }
    here.confirmed = true;
    here.named = line.named;
    here.answered = Some(event.clone());
    let lines = answer(here, &line.text)?;
    here.confirmed = false;
    here.answered = None;
    if here.refused() {
        here.tx.unsettle_pending(&event)?;
    }
    Ok(lines)
}
