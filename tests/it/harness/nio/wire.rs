//! The lines of JSON between a test and a client on nio, kept until the test asks for them.

use std::collections::VecDeque;
use std::sync::Mutex;

use matrix_sdk::ruma::OwnedEventId;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::sync::Notify;

use super::Seen;
use crate::harness::wait::SOON;

/// Lines that a failure shows; the oldest go first.
const MAX_LINES: usize = 200;

/// What a process wrote.
#[derive(Default)]
pub struct Wire {
    came: Mutex<Came>,
    arrival: Notify,
}

#[derive(Default)]
pub struct Came {
    pub ready: Option<Value>,
    /// Answers, removed by the call that waits for them.
    pub answers: Vec<Value>,
    /// Events in the order in which they came, removed by the call that waits for them.
    pub seen: Vec<Seen>,
    /// Events that could not be decrypted, neither when they came nor later.
    pub unread: Vec<OwnedEventId>,
    lines: VecDeque<String>,
    ended: bool,
}

impl Wire {
    /// Keeps a line for a failure to show.
    pub fn note(&self, line: String) {
        let lines = &mut self.came.lock().unwrap().lines;
        if lines.len() >= MAX_LINES {
            lines.pop_front();
        }
        lines.push_back(line);
    }

    /// Reads what a process writes, until it has ended.
    pub async fn hear(&self, output: impl AsyncRead + Unpin, errors: impl AsyncRead + Unpin) {
        let output = each(output, |text| {
            self.note(text.clone());
            self.take(serde_json::from_str(&text).unwrap_or_default());
        });
        tokio::join!(output, each(errors, |text| self.note(text)));
        self.came.lock().unwrap().ended = true;
        self.arrival.notify_waiters();
    }

    fn take(&self, mut line: Value) {
        let mut came = self.came.lock().unwrap();
        if line["event"].is_object() {
            let seen = Seen::read(&line["event"]);
            came.unread.retain(|event| Some(event) != seen.event.as_ref());
            came.unread.extend(seen.event.clone().filter(|_| seen.undecryptable));
            came.seen.push(seen);
        } else if line["ready"].is_object() {
            came.ready = Some(line["ready"].take());
        } else {
            came.answers.push(line);
        }
        drop(came);
        self.arrival.notify_waiters();
    }

    /// Waits until `take` finds something. Fails the test after a limit, and shows what came instead.
    pub async fn wait<T>(&self, what: &str, mut take: impl FnMut(&mut Came) -> Option<T>) -> T {
        let found = async {
            loop {
                let arrival = self.arrival.notified();
                {
                    let mut came = self.came.lock().unwrap();
                    let found = take(&mut came);
                    if found.is_some() || came.ended {
                        return found;
                    }
                }
                arrival.await;
            }
        };
        let found = tokio::time::timeout(SOON, found).await;
        let why = match found {
            Ok(Some(found)) => return found,
            Ok(None) => "nio has ended".to_owned(),
            Err(_) => format!("not within {SOON:?}"),
        };
        panic!("{what}: {why}; it has seen\n{}", self.tail());
    }

    /// Looks at what has come so far.
    pub fn look<T>(&self, at: impl FnOnce(&Came) -> T) -> T {
        at(&self.came.lock().unwrap())
    }

    /// The last lines.
    pub fn tail(&self) -> String {
        Vec::from(self.came.lock().unwrap().lines.clone()).join("\n")
    }
}

async fn each(stream: impl AsyncRead + Unpin, mut take: impl FnMut(String)) {
    let mut lines = BufReader::new(stream).lines();
    while let Ok(Some(line)) = lines.next_line().await {
        take(line);
    }
}
