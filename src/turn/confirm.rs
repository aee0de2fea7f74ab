//! A "yes" or "no" to a question of the bot's: which question it answers, and whether that word is enough.
//!
//! | how it is said | it answers |
//! |---|---|
//! | in reply to the question, or to the message that led to it; in a thread begun on it | that question, or nothing |
//! | by a tap on the question ([`crate::turn::reaction`]) | that question, or nothing |
//! | by a question's own words: "yes, delete" | the only open question that wants these words |
//! | "yes" alone, in a direct chat or to the bot by name | the newest question, where nothing was said since |
//!
//! What can't be undone needs one of the first three.

use crate::actions::{crew_requests, intros};
use crate::context::addressed::{is_called, without_name};
use crate::context::answers::{self, YesNo};
use crate::context::confirmations;
use crate::context::line::Confirmed;
use crate::context::outcome::CommandError;
use crate::context::settle::settle;
use crate::context::{Context, lookup};
use crate::domain::ids::{EventId, RecordNo, TripId};
use crate::incoming::SaidKind;
use crate::language::cues::{self, Cue};
use crate::outgoing::{Choice, Subject};
use crate::render::msg::{Arg, Msg};
use crate::store::{CrewRequest, Outcome, Pending, PendingAction, QuestionState, RequestKind, StoreError};
use crate::turn::dispatch::answer;
use crate::{drafts, msg, view};

/// Questions that are named where one has to be chosen.
const MAX_NAMED: usize = 3;

/// A parsed answer.
struct GivenAnswer {
    yes: bool,
    /// The key of the own words of a question that can't be undone: "yes, delete".
    word: Option<String>,
    /// It is the usual word, "yes" or "no". An "ok" may as well be a comment on other news.
    usual: bool,
    /// It is a command, too: "cancel", "stop".
    command: bool,
}

impl GivenAnswer {
    fn of(cx: &Context<'_>) -> Option<Self> {
        let text = without_name(cx.env, cx.said);
        let text = text.strip_prefix(cx.prefix()).unwrap_or(text).trim();
        let words = cx.env.words;
        if let Some(key) = words.key("sure", text) {
            return Some(Self { yes: true, word: Some(key.to_owned()), usual: true, command: false });
        }
        // Said under an open question, "undo" is a no to it.
        let undo = words.key("commands", text) == Some("undo") || words.key("deed", text) == Some("undo");
        if undo {
            return Some(Self { yes: false, word: None, usual: false, command: true });
        }
        let YesNo { yes, usual } = answers::read(text)?;
        let command = matches!(cx.find(text), lookup::CommandLookup::One(_));
        Some(Self { yes, word: None, usual, command })
    }

    /// "Ok", "great": it may only mean that the news was seen.
    fn is_comment(&self, cx: &Context<'_>) -> bool {
        let text = without_name(cx.env, cx.said).trim().trim_end_matches(['.', '!', ' ']);
        self.yes && !self.usual && cues::is(Cue::WellSaid, text)
    }

    /// A yes or no as anybody says it, and nothing else.
    fn is_plain(&self, cx: &Context<'_>) -> bool {
        self.usual || self.is_word(cx)
    }

    /// "Nope", "nah": one word, and no command. "Forget it" may be said of anything.
    fn is_word(&self, cx: &Context<'_>) -> bool {
        !self.command && without_name(cx.env, cx.said).split_whitespace().count() == 1
    }
}

/// Handles a message that answers a question. `None` where it is no such answer.
pub(crate) fn answered(cx: &mut Context<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    let said = cx.said;
    if said.kind != SaidKind::Text || said.replaces.is_some() || said.verbatim {
        return Ok(None);
    }
    let given = match GivenAnswer::of(cx) {
        Some(given) => given,
        // "Maybe" to "you might come?" says that it is so.
        None if drafts::says_the_same(cx, without_name(cx.env, said))? => {
            GivenAnswer { yes: true, word: None, usual: true, command: false }
        }
        None => return Ok(None),
    };
    if let Some(to) = &said.reply_to {
        return match led_to(cx, to)? {
            Some(stands) => to_that(cx, stands, &given, to),
            None => Ok(None),
        };
    }
    let addressed = said.room.direct || is_called(cx.env, said) || said.text.trim().starts_with(cx.prefix());
    if let Some(root) = said.thread.clone() {
        let open = confirmations::open_questions(cx)?;
        let in_thread = |question: &Pending| -> Result<bool, StoreError> {
            let asked = cx.tx.handled(&question.event)?;
            Ok(asked.is_some_and(|asked| asked.thread.as_ref() == Some(&root)))
        };
        // A thread may be about something else, and the newest question was asked outside of it.
        let here_asked = match open.first() {
            Some(newest) => addressed && in_thread(newest)?,
            None => false,
        };
        if !here_asked {
            return match led_to(cx, &root)? {
                Some(stands) => to_that(cx, stands, &given, &root),
                None => Ok(None),
            };
        }
    }
    if addressed { bare(cx, &given) } else { Ok(None) }
}

/// The question that a message asked, of the bot's or of theirs, or that it led to.
fn led_to(cx: &Context<'_>, message: &EventId) -> Result<Option<QuestionState>, StoreError> {
    let (tx, room, me) = (cx.tx, &cx.said.room.id, cx.me());
    match tx.outbox_answers(message)? {
        Some(asked) => tx.asked_by(room, me, &asked, cx.now),
        None => tx.asked_of(room, me, message, cx.now),
    }
}

/// An answer to that very question.
fn to_that(
    cx: &mut Context<'_>,
    stands: QuestionState,
    given: &GivenAnswer,
    message: &EventId,
) -> Result<Option<Vec<Msg>>, StoreError> {
    match stands {
        QuestionState::Open(question) => match (&given.word, &question.what) {
            // The words of another question.
            (Some(word), PendingAction::Line(line)) if line.word.as_ref() != Some(word) => {
                Ok(Some(vec![surely(cx, line)]))
            }
            (Some(_), PendingAction::Draft(_)) => Ok(None),
            _ => confirmed(cx, given.yes, question).map(Some),
        },
        // It is about a record by now: that one is meant.
        _ if cx.tx.outbox_about(message)?.is_some() => Ok(None),
        over => too_late(cx, &over).map(Some),
    }
}

/// What somebody is told who answers a question that is answered already, or over.
pub(crate) fn too_late(cx: &Context<'_>, state: &QuestionState) -> Result<Vec<Msg>, StoreError> {
    let QuestionState::Done(origin) = state else { return Ok(vec![msg!("question-over")]) };
    let made = cx.tx.records_by(origin)?;
    let numbers: Vec<Arg> = made.iter().map(|(_, record)| Arg::Msg(msg!("number", no: record.no))).collect();
    Ok(vec![if numbers.is_empty() { msg!("question-done") } else { msg!("question-made", numbers: numbers) }])
}

/// A word without a reply.
fn bare(cx: &mut Context<'_>, given: &GivenAnswer) -> Result<Option<Vec<Msg>>, StoreError> {
    let said = cx.said;
    let open = confirmations::open_questions(cx)?;
    if let Some(word) = &given.word {
        let wants = |question: &&Pending| match &question.what {
            PendingAction::Line(line) => line.word.as_ref() == Some(word),
            PendingAction::Draft(_) => false,
        };
        let wanting: Vec<&Pending> = open.iter().filter(wants).collect();
        return match wanting.as_slice() {
            [] => Ok(None),
            [one] => confirmed(cx, true, (*one).clone()).map(Some),
            several => Ok(Some(vec![which(several.iter().map(|one| named(one)).collect())])),
        };
    }
    let newest = open.first();
    let last = match newest {
        Some(question) => confirmations::is_last(cx, question)?,
        None => false,
    };
    let after = newest.filter(|_| last).and_then(|question| question.row).unwrap_or(cx.since);
    let unasked = cx.tx.said_unasked(&said.room.id, cx.me(), said.room.direct, after)?;
    // A settled request isn't a question any more.
    let unasked = match unasked {
        Some((_, Subject::Intro(id))) if !cx.tx.intros_of(cx.me())?.iter().any(|intro| intro.id == id) => None,
        Some((_, Subject::CrewRequest(id))) if !requests(cx)?.iter().any(|request| request.id == id) => None,
        other => other,
    };
    let Some(newest) = newest else {
        if let Some(lines) = expired(cx)? {
            return Ok(Some(lines));
        }
        return match unasked {
            Some((row, subject @ (Subject::Intro(_) | Subject::CrewRequest(_)))) if said.room.direct => {
                // Another question was open when it came: nobody may join a crew by an answer meant for that.
                match besides(cx, row, subject)? {
                    Some(other) => Ok(Some(vec![which(vec![other, subject_named(cx, subject)?])])),
                    None => agreed(cx, subject, given.yes).map(Some),
                }
            }
            Some((row, card @ Subject::Record { .. }))
                if said.room.direct && given.is_comment(cx) && is_card(cx, card, row)? =>
            {
                for_that(cx, card).map(Some)
            }
            // The last card with taps, where nothing else was asked: read as a reply to it.
            Some((row, card @ Subject::Record { .. })) if said.room.direct && is_card(cx, card, row)? => {
                cx.replied = Some(card);
                Ok(None)
            }
            // Other cards or news came besides: is it for the newest card?
            Some((row, Subject::Record { .. })) if said.room.direct && given.is_plain(cx) => {
                match newest_card(cx, row)? {
                    Some(card @ Subject::Record { .. }) => for_that(cx, card).map(Some),
                    _ => Ok(None),
                }
            }
            None if said.room.direct && given.is_plain(cx) => match cx.tx.last_answer_to_tap(&said.room.id)? {
                // "Yes or no?", asked with the card of it.
                Some(card) => {
                    cx.replied = Some(card);
                    Ok(None)
                }
                None if given.usual => asked_before(cx, given.yes),
                None => Ok(None),
            },
            _ => Ok(None),
        };
    };
    match (last, unasked) {
        (true, None) => match &newest.what {
            PendingAction::Line(line) if given.yes && line.word.is_some() => {
                // Asked once more: the next word is about this.
                cx.tx.ask_again(&newest.event, &said.event)?;
                Ok(Some(vec![surely(cx, line)]))
            }
            _ => confirmed(cx, given.yes, newest.clone()).map(Some),
        },
        (false, Some((_, subject @ (Subject::Intro(_) | Subject::CrewRequest(_))))) if said.room.direct => {
            agreed(cx, subject, given.yes).map(Some)
        }
        // A card that came since is what they were asked last.
        (false, Some((row, card @ Subject::Record { .. }))) if said.room.direct && is_card(cx, card, row)? => {
            cx.replied = Some(card);
            Ok(None)
        }
        // "Cancel" alone is a command, where it answers nothing.
        _ if given.command => Ok(None),
        (true, Some((_, subject))) => {
            let other = subject_named(cx, subject)?;
            Ok(Some(vec![which(vec![named(newest), other])]))
        }
        // A late no is harmless: nothing was recorded yet.
        (false, None) if !given.yes && (given.usual || given.is_word(cx)) => {
            let question = Arg::from(&newest.shown);
            confirmed(cx, false, newest.clone())?;
            Ok(Some(vec![msg!("question-dropped", question: question)]))
        }
        // An "ok" as a comment on news.
        _ if !given.usual => Ok(Some(Vec::new())),
        _ => Ok(Some(vec![which(open.iter().take(MAX_NAMED).map(named).collect())])),
    }
}

/// Whether what the bot last said of its own accord is a card with taps, and the only one since they last wrote.
fn is_card(cx: &Context<'_>, card: Subject, row: i64) -> Result<bool, StoreError> {
    Ok(newest_card(cx, row)? == Some(card) && besides(cx, row, card)?.is_none())
}

/// The newest message with taps that the bot sent of its own accord since they last wrote, up to that row.
fn newest_card(cx: &Context<'_>, row: i64) -> Result<Option<Subject>, StoreError> {
    cx.tx.asked_besides(&cx.said.room.id, cx.me(), cx.since, row + 1)
}

/// Another question since they last wrote, by name, which a bare word may answer as well.
fn besides(cx: &Context<'_>, row: i64, subject: Subject) -> Result<Option<Arg>, StoreError> {
    let (room, me) = (&cx.said.room.id, cx.me());
    let other = match cx.tx.asked_besides(room, me, cx.since, row)? {
        // The same, asked once more.
        Some(other) if other == subject => None,
        Some(Subject::CrewRequest(id)) if !requests(cx)?.iter().any(|request| request.id == id) => None,
        Some(Subject::Intro(id)) if !cx.tx.intros_of(cx.me())?.iter().any(|intro| intro.id == id) => None,
        other => other,
    };
    other.map(|other| subject_named(cx, other)).transpose()
}

/// The reply where the answer comes right after a question that expired.
fn expired(cx: &Context<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    let (tx, said) = (cx.tx, cx.said);
    let Some(row) = tx.expired_question(&said.room.id, cx.me(), cx.now)? else { return Ok(None) };
    Ok((row > cx.since).then(|| vec![msg!("question-over")]))
}

/// Names the words that a question needs, for somebody whose "yes" is too little.
fn surely(cx: &Context<'_>, line: &crate::store::Line) -> Msg {
    match &line.word {
        Some(word) => msg!("question-surely", sure: cx.sure_words(word)),
        None => msg!("question-over"),
    }
}

fn named(question: &Pending) -> Arg {
    Arg::Msg(msg!("quoted", text: &question.shown))
}

fn which(questions: Vec<Arg>) -> Msg {
    if questions.len() == 1 {
        msg!("question-which-one", question: questions)
    } else {
        msg!("question-which", questions: Arg::OneOf(questions))
    }
}

/// Names the subject of a message that the bot sent unasked.
fn subject_named(cx: &Context<'_>, subject: Subject) -> Result<Arg, StoreError> {
    Ok(match subject {
        Subject::Record { trip, no, .. } => Arg::Msg(record_named(cx, trip, no)?),
        Subject::Intro(_) => Arg::Msg(msg!("question-intro")),
        Subject::CrewRequest(id) => {
            let request = cx.tx.crew_request(id)?;
            let trip = request.as_ref().map(|request| cx.tx.trip(request.trip)).transpose()?.flatten();
            Arg::Msg(match (request, trip) {
                (Some(request), Some(trip)) if request.kind == RequestKind::Owner => {
                    msg!("question-owner", trip: &trip)
                }
                (_, Some(trip)) => msg!("question-crew", trip: &trip),
                _ => msg!("question-newer"),
            })
        }
        Subject::Trip(_) | Subject::Reminder(_) | Subject::Question(_) => Arg::Msg(msg!("question-newer")),
    })
}

/// The same of a message about a record.
fn record_named(cx: &Context<'_>, trip: TripId, no: RecordNo) -> Result<Msg, StoreError> {
    let Some(of) = cx.tx.trip(trip)? else { return Ok(msg!("number", no: no)) };
    if let Some(meetup) = cx.tx.meetup(trip, no)? {
        return Ok(msg!("question-meetup", no: no, title: &meetup.title, trip: &of.title));
    }
    if let Some(offer) = cx.tx.offer(trip, no)? {
        let (kind, place) = (view::bed(&offer), view::spot(&offer.spot));
        return Ok(msg!("question-offer", no: no, kind: kind, place: place, trip: &of.title));
    }
    Ok(msg!("question-record", no: no, trip: &of.title))
}

/// A "yes" or "no" to the introduction, or the request to join a crew, that they were asked about last, alone with the bot.
fn agreed(cx: &mut Context<'_>, about: Subject, yes: bool) -> Result<Vec<Msg>, StoreError> {
    let (tx, queued) = (cx.tx, cx.queue_len());
    let choice = if yes { Choice::Yes } else { Choice::No };
    let outcome = tx.attempt(|| match about {
        Subject::Intro(id) => intros::answer(cx, id, choice),
        Subject::CrewRequest(id) => crew_requests::answer(cx, id, choice),
        _ => Err(CommandError::NotForBot),
    });
    settle(cx, queued, outcome)
}

/// Requests to join a crew, or to take a trip over, that wait for this person.
fn requests(cx: &Context<'_>) -> Result<Vec<CrewRequest>, StoreError> {
    cx.tx.crew_requests_of(cx.me(), cx.now)
}

/// Other messages came since such a request. Nobody may join a crew by a stray "yes", so the question is asked once more; a
/// late "no" counts. An introduction is only named.
fn asked_before(cx: &mut Context<'_>, yes: bool) -> Result<Option<Vec<Msg>>, StoreError> {
    let Some(request) = requests(cx)?.into_iter().next() else {
        return for_this(cx);
    };
    if !yes {
        return agreed(cx, Subject::CrewRequest(request.id), false).map(Some);
    }
    let queued = cx.queue_len();
    let outcome = crew_requests::ask_again(cx, &request);
    settle(cx, queued, outcome).map(Some)
}

/// The newest request or introduction that waits for this person.
fn waiting(cx: &Context<'_>) -> Result<Option<Subject>, StoreError> {
    if let Some(request) = requests(cx)?.first() {
        return Ok(Some(Subject::CrewRequest(request.id)));
    }
    let open = cx.tx.intros_of(cx.me())?.into_iter().find(|intro| intro.expires > cx.now);
    Ok(open.map(|intro| Subject::Intro(intro.id)))
}

/// Whether what they said answers the request or introduction that waits: a tap on this, or a word behind it, does.
fn for_this(cx: &mut Context<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    let Some(subject) = waiting(cx)? else { return Ok(None) };
    for_that(cx, subject).map(Some)
}

/// Asks whether a word answers that.
fn for_that(cx: &mut Context<'_>, subject: Subject) -> Result<Vec<Msg>, StoreError> {
    let question = subject_named(cx, subject)?;
    cx.about_subject(subject);
    cx.offer_choices(Choice::YES_NO);
    Ok(vec![msg!("question-for-this", question: question)])
}

/// Something that begins like an answer, alone with the bot, while a question waits: "yes, delete it please", "Ja klar!".
/// What waits is named, with what answers it.
pub(crate) fn nearly(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    let word = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    if !cx.said.room.direct || answers::read(word).is_none() {
        return Ok(None);
    }
    let open = confirmations::open_questions(cx)?;
    if open.is_empty() {
        return for_this(cx);
    }
    Ok(Some(vec![which(open.iter().take(MAX_NAMED).map(named).collect())]))
}

/// Carries out or drops what waited for this person's yes or no.
pub(crate) fn confirmed(cx: &mut Context<'_>, yes: bool, question: Pending) -> Result<Vec<Msg>, StoreError> {
    let event = question.event.clone();
    let line = match question.what {
        PendingAction::Draft(draft) if yes => return drafts::take(cx, &event, &question.origin, &draft),
        PendingAction::Draft(_) => {
            cx.tx.settle_pending(&event, Outcome::Over)?;
            return Ok(vec![msg!("draft-dropped")]);
        }
        PendingAction::Line(line) => line,
    };
    if !yes {
        cx.tx.settle_pending(&event, Outcome::Over)?;
        return Ok(vec![msg!("not-done")]);
    }
    // Their message was edited meanwhile, and the edit isn't handled yet.
    if cx.tx.is_edited(&event)? {
        cx.tx.settle_pending(&event, Outcome::Over)?;
        return Ok(vec![msg!("question-over")]);
    }
    cx.tx.settle_pending(&event, Outcome::Done)?;
    if let Some(about) = line.about {
        // The yes is for that trip, also where the person has switched to another one since.
        cx.replied = Some(Subject::from(about));
    }
    cx.set_confirmed(Some(Confirmed { named: line.named, message: event.clone() }));
    let lines = answer(cx, &line.text)?;
    cx.set_confirmed(None);
    if cx.refused() {
        cx.tx.unsettle_pending(&event)?;
    }
    Ok(lines)
}
