//! The integration tests, in one binary: conversations through turns alone, the command line, and a real homeserver.

mod conversations;
mod talk;
