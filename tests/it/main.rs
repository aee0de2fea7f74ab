//! The integration tests, in one binary: conversations through turns alone, the command line, and a real homeserver.

mod conversations;
mod invariants;
mod talk;
