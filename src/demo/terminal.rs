//! The terminal: lines in, lines out, so that what comes in doesn't break the line being typed. Where it is no terminal
//! but a pipe, plain lines.

use std::io::{self, BufRead, IsTerminal, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc as line;
use std::sync::{Mutex, PoisonError};

use rustyline::error::ReadlineError;
use rustyline::history::MemHistory;
use rustyline::{Config, Editor, ExternalPrinter};
use tokio::sync::mpsc;

use crate::config::environment;

/// Lines that can be brought back by the arrow keys.
const HISTORY: usize = 1_000;

/// The state of the terminal before lines were read, as `stty -g` tells it; kept until it is put back.
static BEFORE: Mutex<Option<String>> = Mutex::new(None);

/// What comes from the keyboard.
#[derive(Debug)]
pub enum Input {
    Line(String),
    /// Ctrl-C, Ctrl-D, or the end of the pipe.
    End,
}

pub struct Terminal {
    /// Somebody types, rather than a pipe.
    pub typed: bool,
    pub colour: bool,
    prompts: line::Sender<String>,
    output: Option<line::Sender<String>>,
    printing: Option<std::thread::JoinHandle<()>>,
}

impl Terminal {
    /// Begins to read, a line for each [`Terminal::ask`]. The second value gives what was read.
    pub fn open() -> (Self, mpsc::UnboundedReceiver<Input>) {
        let (lines, input) = mpsc::unbounded_channel();
        let (prompts, asked) = line::channel::<String>();
        let (output, shown) = line::channel::<String>();
        let colour = io::stdout().is_terminal()
            && environment("NO_COLOR").is_none()
            && environment("TERM").is_some_and(|term| term != "dumb");
        let editor = if io::stdin().is_terminal() && io::stdout().is_terminal() { edited() } else { None };
        let typed = editor.is_some();
        let printing = if let Some((mut editor, mut printer)) = editor {
            remember();
            // Threads of their own, since the program must be able to end while one waits for a key. And printing
            // waits for the editor, which waits for a prompt: so it must not be what gives the prompt.
            std::thread::spawn(move || {
                while let Ok(prompt) = asked.recv() {
                    let read = match editor.readline(&prompt) {
                        Ok(line) => {
                            // Not remembered is not lost.
                            let _ = editor.add_history_entry(&line);
                            Input::Line(line)
                        }
                        Err(ReadlineError::Interrupted | ReadlineError::Eof) => Input::End,
                        Err(_) => Input::End,
                    };
                    let end = matches!(read, Input::End);
                    if lines.send(read).is_err() || end {
                        return;
                    }
                }
            });
            std::thread::spawn(move || {
                while let Ok(text) = shown.recv() {
                    if printer.print(text).is_err() {
                        return;
                    }
                }
            })
        } else {
            std::thread::spawn(move || {
                let mut stdin = io::stdin().lock();
                while asked.recv().is_ok() {
                    let mut line = String::new();
                    let read = match stdin.read_line(&mut line) {
                        Ok(1..) => Input::Line(line),
                        _ => Input::End,
                    };
                    let end = matches!(read, Input::End);
                    if lines.send(read).is_err() || end {
                        return;
                    }
                }
            });
            std::thread::spawn(move || {
                while let Ok(text) = shown.recv() {
                    let mut stdout = io::stdout().lock();
                    if stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).is_err() {
                        return;
                    }
                }
            })
        };
        (Self { typed, colour, prompts, output: Some(output), printing: Some(printing) }, input)
    }

    /// Asks for the next line.
    pub fn ask(&self, prompt: &str) {
        // Where nobody reads any more, the input has ended, and says so itself.
        let _ = self.prompts.send(prompt.to_owned());
    }

    pub fn print(&self, text: &str) {
        if let Some(output) = &self.output {
            let _ = output.send(format!("{text}\n"));
        }
    }

    /// Waits until all is printed. Not where somebody was typing: then the last lines are there already.
    pub fn close(mut self) {
        drop(self.output.take());
        if let Some(printing) = self.printing.take()
            && !self.typed
        {
            // It prints what is left, and ends.
            let _ = printing.join();
        }
    }
}

type Edited = (Editor<(), MemHistory>, Box<dyn ExternalPrinter + Send>);

/// A line editor, where the terminal can do it.
fn edited() -> Option<Edited> {
    let config = Config::builder().max_history_size(HISTORY).ok()?.auto_add_history(false).build();
    let history = MemHistory::with_config(&config);
    let mut editor = Editor::with_history(config, history).ok()?;
    let printer = editor.create_external_printer().ok()?;
    Some((editor, Box::new(printer)))
}

/// Notes how the terminal is set.
fn remember() {
    let told = Command::new("stty").arg("-g").stdin(Stdio::inherit()).stderr(Stdio::null()).output();
    let told = told.ok().filter(|told| told.status.success());
    let state = told.map(|told| String::from_utf8_lossy(&told.stdout).trim().to_owned());
    *BEFORE.lock().unwrap_or_else(PoisonError::into_inner) = state;
}

/// Sets the terminal as it was before: where the program ends while a line is being typed, the line editor has no chance
/// to.
pub fn restore() {
    let Some(state) = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
    let _ = Command::new("stty").arg(state).stdin(Stdio::inherit()).stderr(Stdio::null()).status();
    // Off with what the editor switched on: pastes in brackets.
    let _ = write!(io::stdout(), "\x1b[?2004l\r\n");
    let _ = io::stdout().flush();
}
