//! The bot is killed while encryption keys arrive.

use std::time::Duration;

use tokio::time::{sleep, timeout};

use super::program::{Mark, Program};
use super::{LOOK, READY_LIMIT, bot_store, clock_from_now};
use crate::harness::dice::{Dice, number};
use crate::harness::person::Person;

/// Kills while a key arrives, and the microseconds from its decryption to the kill.
const KEY_KILLS: usize = 6;
const KEY_MICROS: [u64; 2] = [0, 3_000];
/// The limit for the message with that key to be answered.
const KEY_LIMIT: Duration = Duration::from_secs(60);

/// The first room key that a device sends also sets up the Olm session between the two devices. A bot that stores the
/// session without the key can never decrypt the message.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn killed_while_keys_arrive_it_can_decrypt_later() {
    let mut program = Program::login(&clock_from_now(1), "[invites]\nanyone = true\n").await;
    let mut life = program.start();
    assert!(life.until(Mark::Ready, 1, READY_LIMIT).await, "{}", program.keep());
    let mut dice = Dice(number("STOPOVER_KILL_SEED").unwrap_or(1));
    let mut unread = Vec::new();
    for newcomer in 1..=KEY_KILLS {
        let person = Person::new("kari").await;
        let chat = person.chat(&program.id()).await;
        let (_, came) = tokio::join!(person.say(&chat, "help"), life.until(Mark::Deciphered, 1, READY_LIMIT));
        assert!(came, "{}", program.keep());
        sleep(Duration::from_micros(dice.from(KEY_MICROS))).await;
        life.kill().await;
        life = program.start();
        let answered = async {
            while bot_store::progress(&program.store()).ok() != Some((newcomer - unread.len(), 0)) {
                sleep(LOOK).await;
            }
        };
        if timeout(KEY_LIMIT, answered).await.is_err() {
            unread.push(newcomer);
        }
    }
    life.stop().await;
    assert!(unread.is_empty(), "not read: {unread:?} of {KEY_KILLS}; {}", program.keep());
}
