//! What the chat prints: messages as they come, and what the demo itself has to say.

use chrono::Datelike;

use super::Chat;
use crate::demo::homeserver::Homeserver;
use crate::demo::person::Received;
use crate::demo::play::ZONE;
use crate::demo::stage::{Place, Stage};
use crate::text::clean::clean_line;

/// Messages remembered as shown: each comes to everybody in the room.
const SHOWN: usize = 1_000;
/// Characters of one line of a message that are shown.
const MAX_LINE: usize = 2_000;

impl Chat<'_> {
    /// Tells as whom and where the person at the keyboard speaks.
    pub(super) fn here(&self) {
        let person = &self.stage.people[self.who];
        let place = match self.place {
            Place::Room => "in the room, where all can read it; the bot hears what begins with !",
            Place::Chat => "in a direct chat with the bot; ! can be left out",
        };
        self.tell(&format!("You are {}, {}, {place}.", person.name, person.about));
    }

    /// Lists the people and the time: `/who`.
    pub(super) fn who(&self) {
        for (number, person) in self.stage.people.iter().enumerate() {
            let mark = if number == self.who { "←" } else { " " };
            self.tell(&format!("/as {:<6} {}, {} {mark}", person.key, person.name, person.about));
        }
        self.here();
        self.tell(&format!("It is {}.", self.now()));
    }

    /// Explains the demo, once, before the first prompt.
    pub(super) fn welcome(&self, homeserver: &Homeserver) {
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

    /// Prints a line of the demo itself, apart from the messages.
    pub(super) fn tell(&self, text: &str) {
        self.terminal.print(&self.paint("2", text));
    }

    /// Prints a message, unless it was printed before or was typed here.
    pub(super) fn show(&mut self, received: &Received) {
        let own = self.stage.people.iter().any(|person| person.id == received.sender);
        // Each message reaches everybody in the room. What was typed here is on the screen already; what one of the
        // people said by another client is not, and is taken from what they themselves received.
        if (own && received.by != received.sender) || self.shown.contains(&received.event) {
            return;
        }
        if self.shown.len() >= SHOWN {
            self.shown.pop_front();
        }
        self.shown.push_back(received.event.clone());
        if received.sender == self.stage.bot && received.replaces.is_none() {
            self.bots.insert(received.room.clone(), received.event.clone());
        }

        let at = received.at.with_timezone(&ZONE);
        if self.day.replace(at.date_naive()) != Some(at.date_naive()) {
            self.tell(&format!("── {} {} {}", at.format("%A"), at.day(), at.format("%B")));
        }
        let place = if self.stage.is_room(&received.room) {
            "room".to_owned()
        } else {
            self.stage.chat_of(&received.room).map_or_else(|| "elsewhere".to_owned(), |one| format!("dm {}", one.name))
        };
        let pinged: Vec<&str> = received
            .mentions
            .iter()
            .map(|id| self.stage.people.iter().find(|one| one.id.as_str() == id).map_or(id.as_str(), |one| &one.name))
            .collect();
        let ping = match (received.sender == self.stage.bot && received.loud, pinged.is_empty()) {
            (false, true) => String::new(),
            (true, true) => " (!)".to_owned(),
            (_, false) => format!(" (! {})", clean_line(&pinged.join(", "), MAX_LINE)),
        };
        let open = match (received.encrypted, &received.replaces) {
            (false, _) => " (not encrypted)",
            (true, Some(_)) => " (edited)",
            (true, None) => "",
        };
        let head = format!(
            "{} {} {}{}{open}",
            self.paint("2", &at.format("%H:%M").to_string()),
            self.paint("36", &place),
            self.paint("1", &received.name),
            self.paint("33", &ping),
        );
        // Other people's text: cleaned, so that no escape sequence reaches the terminal.
        let text: Vec<String> =
            received.text.lines().map(|line| format!("      {}", clean_line(line, MAX_LINE))).collect();
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

/// The answer to `/help`.
pub(super) const HELP: &str = "\
What you type is said, in real encrypted rooms. Commands of the demo itself:
/as NAME            speak as ada, kari or jonas
/room, /dm          speak in the room, or in a direct chat with the bot
/reply TEXT, /react ✅  to the bot's newest message here
/edit TEXT, /delete  what you said here last; a reaction too can be deleted
/now TIME, /later 2h   move the clock on: 2026-04-07 15:55, 15:55, 30m, 2h, 1d12h; what falls due is said
/who                who is there, who you are, and what time it is
/quit               end it all (so do Ctrl-C and Ctrl-D)
A line that is to begin with / begins with //. What pings somebody is marked (!).";
