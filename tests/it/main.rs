//! The integration tests, in one binary: conversations through turns alone, the command line, and a real homeserver.

mod at_rest;
mod backup;
mod bot;
mod cli;
mod conversations;
mod demo;
mod dice;
mod faults;
mod homeserver;
mod invariants;
mod kill;
mod leaks;
mod limits;
mod locales;
mod login;
mod matrix;
mod nio;
mod other_client;
mod own_data;
mod rooms;
mod secrets;
mod talk;
mod trust;
mod with_people;
