//! A small chat in the terminal, as one of the people: what is typed is said, what comes is shown.

use std::collections::{HashMap, VecDeque};

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId};
use tokio::sync::mpsc;

use super::DemoError;
use super::homeserver::Homeserver;
use super::person::{Deed, Heard};
use super::play::{ZONE, instant};
use super::sample::Sample;
use super::stage::{Place, Stage};
use super::terminal::{Input, Terminal};
use crate::text::clean::clean_line;
use crate::turn::SETTLES;

/// Messages remembered as shown: each comes to everybody in the room.
const SHOWN: usize = 1_000;
/// Characters of one line of a message that are shown.
const MAX_LINE: usize = 2_000;
/// Characters of a name that was typed.
const MAX_NAME: usize = 40;
/// How far the clock can be moved in one go.
const MAX_MOVE: TimeDelta = TimeDelta::days(400);

/// Types the sample trip, line by line, as its people.
///
/// # Errors
/// The bot, the homeserver or time fail it.
pub async fn rehearse(stage: &mut Stage, sample: &Sample) -> Result<(), DemoError> {
    for said in &sample.says {
        let who = stage.find(&said.who)?;
        let place = if said.room { Place::Room } else { Place::Chat };
        let event = stage.say(who, place, &said.text).await?;
        stage.answers(Some(&event)).await?;
    }
    Ok(())
}

/// What a line from the keyboard asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Typed {
    Nothing,
    Say(String),
    /// To the bot's newest message here.
    Reply(String),
    React(String),
    /// Of one's own newest message here.
    Edit(String),
    /// One's own newest message or reaction here.
    Delete,
    As(String),
    Go(Place),
    Now(Time),
    Later(TimeDelta),
    Who,
    Help,
    Quit,
    /// Says what is wrong.
    Odd(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Time {
    At(NaiveDateTime),
    /// Today, or where that has passed, tomorrow.
    OfDay(NaiveTime),
}

struct Chat<'a> {
    stage: &'a mut Stage,
    terminal: &'a Terminal,
    who: usize,
    place: Place,
    shown: VecDeque<OwnedEventId>,
    /// The bot's newest message in each room, and the newest of each person: what they said, and what they did last.
    bots: HashMap<OwnedRoomId, OwnedEventId>,
    said: HashMap<(usize, OwnedRoomId), OwnedEventId>,
    done: HashMap<(usize, OwnedRoomId), OwnedEventId>,
    /// The day that was shown last.
    day: Option<NaiveDate>,
}

/// Talks until `/quit`, Ctrl-C, Ctrl-D or the end of the input.
///
/// # Errors
/// The bot or the homeserver fails.
pub async fn chat(
    stage: &mut Stage,
    mut heard: mpsc::UnboundedReceiver<Heard>,
    homeserver: &Homeserver,
    quiet: bool,
) -> Result<(), DemoError> {
    // What was said while the journey was typed in is past.
    while heard.try_recv().is_ok() {}
    let (terminal, mut input) = Terminal::open();
    let mut chat = Chat {
        stage,
        terminal: &terminal,
        who: 0,
        place: Place::Room,
        shown: VecDeque::new(),
        bots: HashMap::new(),
        said: HashMap::new(),
        done: HashMap::new(),
        day: None,
    };
    if !quiet {
        chat.welcome(homeserver);
    }
    let ended = chat.run(&mut input, &mut heard).await;
    terminal.close();
    ended
}

impl Chat<'_> {
    async fn run(
        &mut self,
        input: &mut mpsc::UnboundedReceiver<Input>,
        heard: &mut mpsc::UnboundedReceiver<Heard>,
    ) -> Result<(), DemoError> {
        loop {
            self.terminal.ask(&self.prompt());
            let line = loop {
                tokio::select! {
                    // What has come is shown before what was typed after it is taken.
                    biased;
                    Some(heard) = heard.recv() => self.show(&heard),
                    line = input.recv() => break line,
                    error = self.stage.failed() => return Err(error),
                }
            };
            let Some(Input::Line(line)) = line else { return Ok(()) };
            let typed = read(&line);
            if typed == Typed::Quit {
                return Ok(());
            }
            self.perform(typed, heard).await?;
        }
    }

    async fn perform(&mut self, typed: Typed, heard: &mut mpsc::UnboundedReceiver<Heard>) -> Result<(), DemoError> {
        match typed {
            Typed::Nothing | Typed::Quit => {}
            Typed::Say(text) => self.does(Deed::Say(&text), &text, heard).await?,
            Typed::Reply(text) => match self.bots.get(&self.room()).cloned() {
                Some(to) => self.does(Deed::Reply(&to, &text), &format!("/reply {text}"), heard).await?,
                None => self.tell("The bot has said nothing here that you could reply to."),
            },
            Typed::React(key) => match self.bots.get(&self.room()).cloned() {
                Some(to) => self.does(Deed::React(&to, &key), &format!("/react {key}"), heard).await?,
                None => self.tell("The bot has said nothing here that you could react to."),
            },
            Typed::Edit(text) => match self.said.get(&(self.who, self.room())).cloned() {
                Some(original) => {
                    self.does(Deed::Edit(&original, &text), &format!("/edit {text}"), heard).await?;
                    // Edits in a row settle to the last: at a keyboard in two seconds, in a pipe at once.
                    if !self.terminal.typed {
                        let then = self.stage.clock.now() + SETTLES;
                        self.move_to(then, heard).await?;
                    }
                }
                None => self.tell("You have said nothing here that you could edit."),
            },
            Typed::Delete => match self.done.remove(&(self.who, self.room())) {
                Some(event) => self.does(Deed::Delete(&event), "/delete", heard).await?,
                None => self.tell("You have said nothing here that you could delete."),
            },
            Typed::As(who) => match self.stage.find(&who) {
                Ok(person) => {
                    self.who = person;
                    self.here();
                }
                Err(nobody) => self.tell(&format!("{nobody}.")),
            },
            Typed::Go(place) => {
                self.place = place;
                self.here();
            }
            Typed::Now(time) => match self.ahead(time) {
                Some(then) => self.go_to(then, heard).await?,
                None => self.tell(&format!("The clock shows {}, and never goes back.", self.now())),
            },
            Typed::Later(span) => {
                let then = self.stage.clock.now() + span;
                self.go_to(then, heard).await?;
            }
            Typed::Who => self.who(),
            Typed::Help => HELP.lines().for_each(|line| self.tell(line)),
            Typed::Odd(why) => self.tell(&why),
        }
        Ok(())
    }

    /// Where whoever speaks now is.
    fn room(&self) -> OwnedRoomId {
        self.stage.room(self.who, self.place).to_owned()
    }

    /// `typed`: as it stands in the terminal.
    async fn does(
        &mut self,
        deed: Deed<'_>,
        typed: &str,
        heard: &mut mpsc::UnboundedReceiver<Heard>,
    ) -> Result<(), DemoError> {
        if !self.terminal.typed {
            // A terminal shows what is typed; a pipe doesn't.
            let typed = format!("{}{typed}", self.prompt());
            self.terminal.print(&typed);
        }
        let event = self.stage.does(self.who, self.place, deed).await?;
        let here = (self.who, self.room());
        match deed {
            Deed::Say(_) | Deed::Reply(..) => {
                self.said.insert(here.clone(), event.clone());
                self.done.insert(here, event.clone());
            }
            Deed::React(..) => {
                self.done.insert(here, event.clone());
            }
            Deed::Edit(..) | Deed::Delete(_) => {}
        }
        if !self.terminal.typed {
            // The next line is there already, and its answer belongs below it.
            self.stage.answers(Some(&event)).await?;
            while let Ok(heard) = heard.try_recv() {
                self.show(&heard);
            }
        }
        Ok(())
    }

    /// The moment meant, where it lies ahead.
    fn ahead(&self, time: Time) -> Option<DateTime<Utc>> {
        let now = self.stage.clock.now();
        let then = match time {
            Time::At(local) => instant(local)?,
            Time::OfDay(time) => {
                let today = now.with_timezone(&ZONE).date_naive();
                [today, today + TimeDelta::days(1)]
                    .into_iter()
                    .filter_map(|day| instant(day.and_time(time)))
                    .find(|then| *then > now)?
            }
        };
        (then > now && then - now <= MAX_MOVE).then_some(then)
    }

    /// Moves the clock on, and shows what falls due on the way at its time.
    async fn go_to(
        &mut self,
        then: DateTime<Utc>,
        heard: &mut mpsc::UnboundedReceiver<Heard>,
    ) -> Result<(), DemoError> {
        self.move_to(then, heard).await?;
        self.tell(&format!("It is {} now.", self.now()));
        Ok(())
    }

    async fn move_to(
        &mut self,
        then: DateTime<Utc>,
        heard: &mut mpsc::UnboundedReceiver<Heard>,
    ) -> Result<(), DemoError> {
        while self.stage.step(then).await?.is_some() {
            while let Ok(heard) = heard.try_recv() {
                self.show(&heard);
            }
        }
        Ok(())
    }

    fn now(&self) -> String {
        self.stage.clock.now().with_timezone(&ZONE).format("%a %-d %B, %H:%M").to_string()
    }

    fn prompt(&self) -> String {
        let name = &self.stage.people[self.who].name;
        match self.place {
            Place::Room => format!("{name} (room) > "),
            Place::Chat => format!("{name} (dm) > "),
        }
    }

    fn here(&self) {
        let person = &self.stage.people[self.who];
        let place = match self.place {
            Place::Room => "in the room, where all can read it; the bot hears what begins with !",
            Place::Chat => "in a direct chat with the bot; ! can be left out",
        };
        self.tell(&format!("You are {}, {}, {place}.", person.name, person.about));
    }

    fn who(&self) {
        for (number, person) in self.stage.people.iter().enumerate() {
            let mark = if number == self.who { "←" } else { " " };
            self.tell(&format!("/as {:<6} {}, {} {mark}", person.key, person.name, person.about));
        }
        self.here();
        self.tell(&format!("It is {}.", self.now()));
    }

    fn welcome(&self, homeserver: &Homeserver) {
        let Stage { people, bot, alias, .. } = &*self.stage;
        let accounts: Vec<&str> = people.iter().map(|person| person.id.as_str()).collect();
        let password = people.first().map_or("", |person| &person.password);
        self.tell("");
        self.tell("A journey is under way: three people, a bot, real encrypted rooms, all on this machine.");
        self.tell(&format!("Any Matrix client on this machine can join: homeserver {}", homeserver.url));
        self.tell(&format!("  register any account there, join {alias}, or write to {bot};"));
        self.tell(&format!("  or log in as {}: password {password}", accounts.join(", ")));
        self.tell("");
        PROTECTION.lines().for_each(|line| self.tell(line));
        self.tell("");
        self.here();
        self.tell("Try !stops, !nights, !meetups, !help. Then /as kari and /dm, or /later 3d. /help shows the rest.");
        self.tell(&format!("It is {}.", self.now()));
        self.tell("");
    }

    /// What the demo itself says.
    fn tell(&self, text: &str) {
        self.terminal.print(&self.paint("2", text));
    }

    fn show(&mut self, heard: &Heard) {
        let own = self.stage.people.iter().any(|person| person.id == heard.sender);
        // What one of them says comes back to the others: shown is only what they said elsewhere, from another client.
        if (own && heard.by != heard.sender) || self.shown.contains(&heard.event) {
            return;
        }
        if self.shown.len() >= SHOWN {
            self.shown.pop_front();
        }
        self.shown.push_back(heard.event.clone());
        if heard.sender == self.stage.bot && heard.replaces.is_none() {
            self.bots.insert(heard.room.clone(), heard.event.clone());
        }

        let at = heard.at.with_timezone(&ZONE);
        if self.day.replace(at.date_naive()) != Some(at.date_naive()) {
            self.tell(&format!("── {} {} {}", at.format("%A"), at.day(), at.format("%B")));
        }
        let place = if self.stage.is_room(&heard.room) {
            "room".to_owned()
        } else {
            self.stage.chat_of(&heard.room).map_or_else(|| "elsewhere".to_owned(), |one| format!("dm {}", one.name))
        };
        let pinged: Vec<&str> = heard
            .mentions
            .iter()
            .map(|id| self.stage.people.iter().find(|one| one.id.as_str() == id).map_or(id.as_str(), |one| &one.name))
            .collect();
        let ping = match (heard.sender == self.stage.bot && heard.loud, pinged.is_empty()) {
            (false, true) => String::new(),
            (true, true) => " (!)".to_owned(),
            (_, false) => format!(" (! {})", clean_line(&pinged.join(", "), MAX_LINE)),
        };
        let open = match (heard.encrypted, &heard.replaces) {
            (false, _) => " (not encrypted)",
            (true, Some(_)) => " (edited)",
            (true, None) => "",
        };
        let head = format!(
            "{} {} {}{}{open}",
            self.paint("2", &at.format("%H:%M").to_string()),
            self.paint("36", &place),
            self.paint("1", &heard.name),
            self.paint("33", &ping),
        );
        // Other people's text: nothing in it may speak to the terminal.
        let text: Vec<String> =
            heard.text.lines().map(|line| format!("      {}", clean_line(line, MAX_LINE))).collect();
        self.terminal.print(&format!("{head}\n{}", text.join("\n")));
    }

    fn paint(&self, code: &str, text: &str) -> String {
        if self.terminal.colour && !text.is_empty() { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

/// What is protected here, and what isn't.
const PROTECTION: &str = "\
What is said in these rooms is encrypted, but this is no place for real addresses: everybody's keys and the homeserver
are on this machine, their password is on the screen, nobody has verified a login, and any account may invite the bot.
Only this machine can connect, and all of it is deleted when the demo ends.";

const HELP: &str = "\
What you type is said, in real encrypted rooms. Commands of the demo itself:
/as NAME            speak as ada, kari or jonas
/room, /dm          speak in the room, or in a direct chat with the bot
/reply TEXT, /react ✅  to the bot's newest message here
/edit TEXT, /delete  what you said here last; a reaction too can be deleted
/now TIME, /later 2h   move the clock on: 2026-04-07 15:55, 15:55, 30m, 2h, 1d12h; what falls due is said
/who                who is there, who you are, and what time it is
/quit               end it all (so do Ctrl-C and Ctrl-D)
A line that is to begin with / begins with //. What pings somebody is marked (!).";

fn read(line: &str) -> Typed {
    let line = line.trim();
    let Some(command) = line.strip_prefix('/').filter(|rest| !rest.starts_with('/')) else {
        let text = if line.starts_with("//") { &line[1..] } else { line };
        return if text.is_empty() { Typed::Nothing } else { Typed::Say(text.to_owned()) };
    };
    let (word, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
    let rest = rest.trim();
    match (word.to_lowercase().as_str(), rest) {
        ("reply", "") => Typed::Odd("What? /reply only Tuesday".to_owned()),
        ("reply", text) => Typed::Reply(text.to_owned()),
        ("react", "") => Typed::React("✅".to_owned()),
        ("react", key) => Typed::React(clean_line(key, MAX_NAME)),
        ("edit", "") => Typed::Odd("To what? /edit !offer Oslo sofa Mon–Wed".to_owned()),
        ("edit", text) => Typed::Edit(text.to_owned()),
        ("delete", _) => Typed::Delete,
        ("as", "") => Typed::Odd("As whom? /as kari".to_owned()),
        ("as", who) => Typed::As(clean_line(who, MAX_NAME)),
        ("room", _) => Typed::Go(Place::Room),
        ("dm", _) => Typed::Go(Place::Chat),
        ("now", "") | ("who", _) => Typed::Who,
        ("now", time) => {
            self::time(time).map_or_else(|| Typed::Odd("A time is 2026-04-07 15:55, or 15:55.".to_owned()), Typed::Now)
        }
        ("later", span) => self::span(span).filter(|span| *span <= MAX_MOVE).map_or_else(
            || Typed::Odd("How much later? /later 30m, 2h, 1d12h; at most 400 days.".to_owned()),
            Typed::Later,
        ),
        ("help" | "h" | "?", _) => Typed::Help,
        ("quit" | "exit" | "q", _) => Typed::Quit,
        (word, _) => Typed::Odd(format!("There is no /{}. /help shows what there is.", clean_line(word, 20))),
    }
}

fn time(text: &str) -> Option<Time> {
    let at = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").map(Time::At);
    at.or_else(|_| NaiveTime::parse_from_str(text, "%H:%M").map(Time::OfDay)).ok()
}

/// `30m`, `2h`, `1d12h`.
fn span(text: &str) -> Option<TimeDelta> {
    let mut span = TimeDelta::zero();
    let mut number = String::new();
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        if c.is_ascii_digit() {
            number.push(c);
            continue;
        }
        let count: i64 = std::mem::take(&mut number).parse().ok()?;
        span = span.checked_add(&match c {
            'm' => TimeDelta::try_minutes(count)?,
            'h' => TimeDelta::try_hours(count)?,
            'd' => TimeDelta::try_days(count)?,
            'w' => TimeDelta::try_weeks(count)?,
            _ => return None,
        })?;
    }
    (number.is_empty() && span > TimeDelta::zero()).then_some(span)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_typed() {
        let say = |text: &str| Typed::Say(text.to_owned());
        for (line, typed) in [
            ("", Typed::Nothing),
            (" !stops \n", say("!stops")),
            ("//me waves", say("/me waves")),
            ("/as Kari", Typed::As("Kari".to_owned())),
            ("/DM", Typed::Go(Place::Chat)),
            ("/room", Typed::Go(Place::Room)),
            ("/later 1d 12h", Typed::Later(TimeDelta::hours(36))),
            ("/now 15:55", Typed::Now(Time::OfDay(NaiveTime::from_hms_opt(15, 55, 0).unwrap()))),
            ("/now", Typed::Who),
            ("/reply only Tuesday", Typed::Reply("only Tuesday".to_owned())),
            ("/react 👍", Typed::React("👍".to_owned())),
            ("/edit !stops", Typed::Edit("!stops".to_owned())),
            ("/delete", Typed::Delete),
            ("/quit", Typed::Quit),
        ] {
            assert_eq!(read(line), typed, "{line}");
        }
        for odd in [
            "/as",
            "/reply",
            "/edit",
            "/later",
            "/later 2x",
            "/later 5",
            "/later 99999999999999999999d",
            "/now then",
            "/dance",
        ] {
            assert!(matches!(read(odd), Typed::Odd(_)), "{odd}");
        }
    }
}
