//! `!help`: what one can do here and now, in a few lines for one's role; one topic with examples; one command in full; all.

mod trip;

use crate::context::Context;
use crate::context::examples::{Examples, Sample};
use crate::context::lookup::CommandLookup;
use crate::context::outcome::{Outcome, usage};
use crate::domain::command::{Audience, CommandId, Topic};
use crate::language::vocabulary::Small;
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::text::clean::clean_line;
use crate::view;

/// The group of words for topics in `data/words/*/commands.toml`.
const TOPICS: &str = "help";

/// What somebody is on the trip at hand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Of the crew.
    Traveller,
    /// Offers a bed.
    Host,
    /// May come along.
    Guest,
    /// There is no trip yet.
    Newcomer,
}

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let text = text.trim().trim_start_matches(cx.prefix());
    // "help offer": its first word is enough.
    let word = text.split_whitespace().next().unwrap_or_default();
    if word.is_empty() || cx.env.words.small(text) == Some(Small::Me) {
        return short(cx);
    }
    if cx.env.words.small(text) == Some(Small::All) || cx.env.words.key(TOPICS, text) == Some("all") {
        return all(cx);
    }
    // A topic in their own language comes before a command, a command before a topic in another language.
    if let Some(topic) = cx.env.words.key_in(cx.language(), TOPICS, text).and_then(Topic::from_key) {
        return about(cx, topic);
    }
    let own = cx.env.words.key_in(cx.language(), "commands", word).is_some();
    if let Some(topic) = cx.env.words.key(TOPICS, text).filter(|_| !own).and_then(Topic::from_key) {
        return about(cx, topic);
    }
    match cx.find_line(text).0 {
        CommandLookup::One(CommandId::Trip) => about(cx, Topic::Trip),
        CommandLookup::One(command) | CommandLookup::Near(command) => in_full(cx, command),
        _ => Err(usage!("no-command", typed: clean_line(word, 30))),
    }
}

fn role(cx: &Context<'_>, examples: &Examples<'_, '_>) -> Role {
    match examples.trip() {
        Some(trip) if trip.is_crew(cx.me()) => Role::Traveller,
        Some(_) if examples.is_host() => Role::Host,
        Some(_) => Role::Guest,
        None => Role::Newcomer,
    }
}

/// A few lines for one's role: what to say, the commands that are wanted most, and where there is more.
fn short(cx: &Context<'_>) -> Outcome {
    let examples = Examples::of(cx)?;
    if !cx.said.room.direct {
        let words = |one: CommandId| Arg::Msg(msg!("help-code", words: brief(cx, &examples, one)));
        let mut commands = vec![words(CommandId::Today), words(CommandId::Meetups)];
        if examples.of_command(CommandId::Rsvp).is_some() {
            commands.push(words(CommandId::Rsvp));
        }
        let all = help_word(cx, cx.env.words.first(cx.language(), TOPICS, "all"));
        return Ok(vec![msg!("help-room", commands: Arg::Row(commands), all: all)]);
    }
    let role = role(cx, &examples);
    let Sample { place, night } = examples.sample().clone();
    let say = match role {
        Role::Traveller | Role::Guest => msg!("help-say-meet", place: place, day: night),
        Role::Host | Role::Newcomer => msg!("help-say-bed", place: place, day: night),
    };
    let commands: &[CommandId] = match role {
        Role::Traveller => &[CommandId::Stop, CommandId::Nights, CommandId::Today],
        Role::Host => &[CommandId::Offers, CommandId::Details, CommandId::Withdraw],
        Role::Guest => &[CommandId::Meetups, CommandId::Rsvp, CommandId::Offer],
        Role::Newcomer => &[CommandId::Trip, CommandId::Offer, CommandId::Trips],
    };
    let mut lines = vec![msg!("help-friend", say: say)];
    lines.extend(commands.iter().map(|one| match one {
        CommandId::Trip => line(Arg::Msg(Msg::new(one.help()[2], vec![])), msg!("help-trip-new")),
        one => line(brief(cx, &examples, *one), does(*one)),
    }));
    let topics: &[Topic] = match role {
        Role::Traveller => &[Topic::Beds, Topic::Meetups, Topic::Trip],
        _ => &[Topic::Beds, Topic::Meetups],
    };
    let topics = topics.iter().map(|topic| {
        let word = cx.env.words.first(cx.language(), TOPICS, topic.key());
        Arg::Msg(msg!("help-code", words: help_word(cx, word)))
    });
    let all = help_word(cx, cx.env.words.first(cx.language(), TOPICS, "all"));
    lines.push(msg!("help-more", topics: Arg::Row(topics.collect()), all: all));
    Ok(lines)
}

/// `help beds`, in the reader's words.
fn help_word(cx: &Context<'_>, word: &str) -> String {
    format!("{} {word}", cx.word(CommandId::Help))
}

/// A command as it is shown beside others: its word alone where that is enough, or nothing is there to name.
fn brief(cx: &Context<'_>, examples: &Examples<'_, '_>, command: CommandId) -> Arg {
    let alone = matches!(command, CommandId::Today | CommandId::Meetups);
    let example = examples.of_command(command).filter(|_| !alone);
    example.unwrap_or_else(|| Arg::from(cx.word(command)))
}

/// A line of a list: what is typed, and what it does.
fn line(words: impl Into<Arg>, what: Msg) -> Msg {
    view::item(msg!("help-word", word: words.into(), what: what))
}

/// What a topic has, for one's role, each with an example.
fn about(cx: &Context<'_>, topic: Topic) -> Outcome {
    let examples = Examples::of(cx)?;
    let mut lines = vec![msg!("help-topic", head: head(topic))];
    if topic == Topic::Trip {
        lines.extend(trip::lines(cx, &examples));
    }
    let shown = shown(cx, topic)?.into_iter().filter(|one| *one != CommandId::Trip);
    lines.extend(shown.map(|one| line(brief(cx, &examples, one), does(one))));
    Ok(lines)
}

/// The commands of a topic that are for the sender, here.
fn shown(cx: &Context<'_>, topic: Topic) -> Result<Vec<CommandId>, crate::store::StoreError> {
    // Somebody without a trip sees what a guest can do; so does a room, which is mixed company.
    let crew = cx.said.room.direct && cx.trip_if_clear()?.is_some_and(|trip| trip.is_crew(cx.me()));
    let operator = cx.is_operator();
    let is_shown = |one: &CommandId| match one.audience() {
        Audience::All => true,
        Audience::Crew => crew,
        Audience::Operator => operator,
    };
    Ok(CommandId::ALL.iter().copied().filter(|one| one.topic() == topic).filter(is_shown).collect())
}

fn head(topic: Topic) -> Msg {
    match topic {
        Topic::Start | Topic::Trip => msg!("help-topic-trip"),
        Topic::Stops => msg!("help-topic-stops"),
        Topic::Beds => msg!("help-topic-beds"),
        Topic::Meetups => msg!("help-topic-meetups"),
        Topic::People => msg!("help-topic-people"),
        Topic::Oneself => msg!("help-topic-oneself"),
        Topic::Operator => msg!("help-topic-operator"),
    }
}

/// Every command that is for the sender, here.
fn all(cx: &Context<'_>) -> Outcome {
    let mut lines = vec![msg!("help-head")];
    for topic in Topic::ALL {
        let shown = shown(cx, topic)?;
        if shown.is_empty() {
            continue;
        }
        lines.push(msg!("help-topic", head: head(topic)));
        lines.extend(shown.into_iter().map(|one| line(cx.word(one), does(one))));
    }
    lines.push(msg!("help-tail"));
    Ok(lines)
}

fn in_full(cx: &Context<'_>, command: CommandId) -> Outcome {
    let usage = Arg::Msg(Msg::new(command.help()[1], vec![]));
    let others = cx.env.words.of(cx.language(), "commands", command.key());
    let others: Vec<Arg> = others.iter().skip(1).map(Arg::from).collect();
    let mut lines = vec![msg!("help-usage", usage: usage, what: does(command))];
    lines.extend(Examples::of(cx)?.of_command(command).map(|example| msg!("help-example", example: example)));
    if !others.is_empty() {
        lines.push(msg!("help-others", words: Arg::Row(others)));
    }
    Ok(lines)
}

fn does(command: CommandId) -> Msg {
    Msg::new(command.help()[0], vec![])
}
