//! A small chat in the terminal, as one of the people: what is typed is said, what comes is shown.

mod screen;
mod typed;

use std::collections::{HashMap, VecDeque};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId};
use tokio::sync::mpsc;

use self::screen::HELP;
use self::typed::{MAX_MOVE, Time, Typed, read};
use super::DemoError;
use super::homeserver::Homeserver;
use super::person::{Action, Received};
use super::play::{ZONE, instant};
use super::sample::Sample;
use super::stage::{Place, Stage};
use super::terminal::{Input, Terminal};
use crate::turn::SETTLES;

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

struct Chat<'a> {
    stage: &'a mut Stage,
    terminal: &'a Terminal,
    /// The person who speaks, by their index in the stage's people.
    who: usize,
    place: Place,
    /// Messages that were printed, oldest first.
    shown: VecDeque<OwnedEventId>,
    /// The bot's newest message in each room.
    bots: HashMap<OwnedRoomId, OwnedEventId>,
    /// Each person's newest message in each room, and their newest message or reaction.
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
    mut received: mpsc::UnboundedReceiver<Received>,
    homeserver: &Homeserver,
    quiet: bool,
) -> Result<(), DemoError> {
    // Messages from while the sample trip was typed in are not printed.
    while received.try_recv().is_ok() {}
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
    let ended = chat.run(&mut input, &mut received).await;
    terminal.close();
    ended
}

impl Chat<'_> {
    async fn run(
        &mut self,
        input: &mut mpsc::UnboundedReceiver<Input>,
        received: &mut mpsc::UnboundedReceiver<Received>,
    ) -> Result<(), DemoError> {
        loop {
            self.terminal.ask(&self.prompt());
            let line = loop {
                tokio::select! {
                    // Messages that have come are printed before the line typed after them is handled.
                    biased;
                    Some(received) = received.recv() => self.show(&received),
                    line = input.recv() => break line,
                    error = self.stage.failed() => return Err(error),
                }
            };
            let Some(Input::Line(line)) = line else { return Ok(()) };
            let typed = read(&line);
            if typed == Typed::Quit {
                return Ok(());
            }
            self.perform(typed, received).await?;
        }
    }

    async fn perform(
        &mut self,
        typed: Typed,
        received: &mut mpsc::UnboundedReceiver<Received>,
    ) -> Result<(), DemoError> {
        match typed {
            Typed::Nothing | Typed::Quit => {}
            Typed::Text(text) => self.does(Action::Send(&text), &text, received).await?,
            Typed::Reply(text) => match self.bots.get(&self.room()).cloned() {
                Some(to) => self.does(Action::Reply(&to, &text), &format!("/reply {text}"), received).await?,
                None => self.tell("The bot has said nothing here that you could reply to."),
            },
            Typed::React(key) => match self.bots.get(&self.room()).cloned() {
                Some(to) => self.does(Action::React(&to, &key), &format!("/react {key}"), received).await?,
                None => self.tell("The bot has said nothing here that you could react to."),
            },
            Typed::Edit(text) => match self.said.get(&(self.who, self.room())).cloned() {
                Some(original) => {
                    self.does(Action::Edit(&original, &text), &format!("/edit {text}"), received).await?;
                    // The bot waits a moment for further edits: at a keyboard it does so in real time, in a pipe the
                    // clock is moved on.
                    if !self.terminal.typed {
                        let then = self.stage.clock.now() + SETTLES;
                        self.move_to(then, received).await?;
                    }
                }
                None => self.tell("You have said nothing here that you could edit."),
            },
            Typed::Delete => match self.done.remove(&(self.who, self.room())) {
                Some(event) => self.does(Action::Delete(&event), "/delete", received).await?,
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
                Some(then) => self.go_to(then, received).await?,
                None => self.tell(&format!("The clock shows {}, and never goes back.", self.now())),
            },
            Typed::Later(span) => {
                let then = self.stage.clock.now() + span;
                self.go_to(then, received).await?;
            }
            Typed::Who => self.who(),
            Typed::Help => HELP.lines().for_each(|line| self.tell(line)),
            Typed::Odd(why) => self.tell(&why),
        }
        Ok(())
    }

    /// The room in which the person at the keyboard speaks.
    fn room(&self) -> OwnedRoomId {
        self.stage.room(self.who, self.place).to_owned()
    }

    /// Does it as the person at the keyboard. `typed`: the line, as it is printed where it comes from a pipe.
    async fn does(
        &mut self,
        action: Action<'_>,
        typed: &str,
        received: &mut mpsc::UnboundedReceiver<Received>,
    ) -> Result<(), DemoError> {
        if !self.terminal.typed {
            // A terminal shows what is typed; a pipe doesn't.
            let typed = format!("{}{typed}", self.prompt());
            self.terminal.print(&typed);
        }
        let event = self.stage.does(self.who, self.place, action).await?;
        let here = (self.who, self.room());
        match action {
            Action::Send(_) | Action::Reply(..) => {
                self.said.insert(here.clone(), event.clone());
                self.done.insert(here, event.clone());
            }
            Action::React(..) => {
                self.done.insert(here, event.clone());
            }
            Action::Edit(..) | Action::Delete(_) => {}
        }
        if !self.terminal.typed {
            // The next line is in the pipe already: print the answer to this one first.
            self.stage.answers(Some(&event)).await?;
            while let Ok(received) = received.try_recv() {
                self.show(&received);
            }
        }
        Ok(())
    }

    /// The moment meant, where it lies ahead and at most [`MAX_MOVE`] away.
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
        received: &mut mpsc::UnboundedReceiver<Received>,
    ) -> Result<(), DemoError> {
        self.move_to(then, received).await?;
        self.tell(&format!("It is {} now.", self.now()));
        Ok(())
    }

    async fn move_to(
        &mut self,
        then: DateTime<Utc>,
        received: &mut mpsc::UnboundedReceiver<Received>,
    ) -> Result<(), DemoError> {
        while self.stage.step(then).await?.is_some() {
            while let Ok(received) = received.try_recv() {
                self.show(&received);
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
}
