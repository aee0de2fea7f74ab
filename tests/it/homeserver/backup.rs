//! Backups of a running bot, and restoring them: with a new device after a loss, with the same one after a move.

mod refused;

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use matrix_sdk::ruma::OwnedRoomId;
use secrecy::ExposeSecret as _;
use stopover::domain::ids::RoomId;
use stopover::matrix;

use crate::harness::bot::{Bot, TIRELESS};
use crate::harness::person::{Heard, Person};
use crate::harness::synapse::register;
use crate::harness::wait::{soon, until};

/// How many stops are added while backups are made.
const STOPS: usize = 40;
/// How many backups are made meanwhile.
const BACKUPS: usize = 3;

/// Runs a subcommand of the program on a file: what it printed.
async fn program(bot: &Bot, task: &str, file: &Path, more: &[&str]) -> String {
    let done = soon(task, bot.command(task).arg(file).args(more).output()).await.unwrap();
    let errors = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{task}: {errors}");
    String::from_utf8(done.stdout).unwrap()
}

/// Asks, and waits for the answer to that message.
async fn ask(person: &Person, room: &OwnedRoomId, text: &str) -> Heard {
    let question = person.say(room, text).await;
    loop {
        let heard = person.hears(room).await;
        if heard.reply_to() == Some(question.as_str()) {
            assert!(heard.encrypted);
            return heard;
        }
    }
}

/// The data directory is lost: it is moved away, so that the test can still look at it.
fn lose(bot: &Bot, name: &str) -> PathBuf {
    let lost = bot.folder.path().join(name);
    std::fs::rename(bot.data(), &lost).unwrap();
    lost
}

/// Everything in a folder, each with its mode.
fn modes(folder: &Path) -> Vec<(String, u32)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        found.push((path.display().to_string(), path.metadata().unwrap().permissions().mode() & 0o777));
        if path.is_dir() {
            found.extend(modes(&path));
        }
    }
    found.sort();
    found
}

pub fn assert_private(folder: &Path) {
    for (path, mode) in modes(folder) {
        assert!([0o600, 0o700].contains(&mode), "{path}: {mode:o}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_backed_up_at_work_is_brought_back_by_a_new_login_and_then_moved() {
    let mut bot = Bot::unknown(register("bot").await);
    TIRELESS.clone_into(&mut bot.settings);
    let password = bot.account.password.clone();
    let first = matrix::login(&bot.config(), password.clone().into()).await.unwrap();
    bot.start().await;
    let ada = Person::new("ada").await;
    let room = ada.room("Journey", true, &[&bot.id()]).await;
    ada.sees_in(&room, &bot.id()).await;
    ask(&ada, &room, "!trip new North by train").await;
    ask(&ada, &room, "!stop Oslo 2030-04-06 to 2030-04-09").await;

    let elsewhere = ada.room("Elsewhere", true, &[&bot.id()]).await;
    ada.hears(&elsewhere).await;

    // Backups while people write to it.
    let backups: Vec<PathBuf> = (0..BACKUPS).map(|n| bot.folder.path().join(format!("{n}.tar"))).collect();
    let talk = async {
        for n in 0..STOPS {
            ada.say(&room, &format!("!stop Oslo 2031-{:02}-{:02}", 1 + n / 28, 1 + n % 28)).await;
        }
    };
    let copy = async {
        for backup in &backups {
            tokio::time::sleep(Duration::from_millis(200)).await;
            program(&bot, "backup", backup, &[]).await;
            let mode = std::fs::metadata(backup).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    };
    tokio::join!(talk, copy);
    let before = ask(&ada, &room, "!stops").await;
    let names: Vec<_> = std::fs::read_dir(bot.data()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().starts_with('.')), "{names:?}");

    // The disk is lost. Before the bot is back, a message comes with a key that it had, and then one with a key that
    // only the lost device got.
    bot.client().encryption().backups().wait_for_steady_state().await.unwrap();
    bot.stop().await;
    let lost = lose(&bot, "lost");
    ada.say(&room, "!stop Hamburg 2032-04-16 to 2032-04-18").await;
    ada.client.get_room(&room).unwrap().discard_room_key().await.unwrap();
    ada.say(&room, "!stop Bremen 2032-05-01").await;
    ada.client.get_room(&elsewhere).unwrap().kick_user(&bot.id(), None).await.unwrap();

    // Each backup is complete and undamaged, with the SDK's stores and the session.
    for backup in &backups {
        let told = program(&bot, "restore", backup, &["--same-device"]).await;
        assert!(told.contains("was running"), "{told}");
        assert_private(&bot.data());
        let lines = matrix::check(&bot.config()).await;
        assert!(lines.len() == 14 && lines.iter().all(|line| line.ok), "{lines:?}");
        std::fs::remove_dir_all(bot.data()).unwrap();
    }

    let told = program(&bot, "restore", &backups[0], &[]).await;
    assert!(told.contains("login"), "{told}");
    assert_private(&bot.data());
    let names = modes(&bot.data()).into_iter().map(|(path, _)| path);
    let laid_out = ["/stopover.db", "/database.key", "/lock"];
    assert!(names.clone().all(|path| laid_out.iter().any(|name| path.ends_with(name))), "{names:?}");
    let key = bot.folder.path().join("recovery");
    std::fs::write(&key, first.recovery_key.unwrap().expose_secret()).unwrap();
    bot.settings = format!("recovery_key_file = {key:?}\n{}", bot.settings);
    let second = matrix::login(&bot.config(), password.into()).await.unwrap();
    assert_ne!(second.device, first.device);
    let devices = async || ada.client.encryption().get_user_devices(&bot.id()).await.unwrap();
    until("she hears of its new device", async || devices().await.devices().count() == 2).await;
    ada.say(&room, "!stop Lund 2032-06-01").await;
    bot.start().await;
    until("it reads what was said before the loss", async || ledger(&bot).await == 1).await;
    let after = ask(&ada, &room, "!stops").await;
    // Everything is handled in the order in which it was sent, except what only the lost device could decrypt.
    let (first, last) = (STOPS + 2, STOPS + 3);
    let more = format!(
        "• #{first} Hamburg, Fri 16 – Sun 18 April 2032 · no bed yet\n• #{last} Lund, Tue 1 – Wed 2 June 2032 · no bed yet"
    );
    assert_eq!(after.text(), format!("{}\n{more}", before.text()));
    let rooms = bot.engine().store(|tx| tx.present_rooms()).await.unwrap();
    assert_eq!(rooms, [RoomId::new(room.as_str())], "it was put out of the other one");
    // Its new messages do not count as those of the lost bot.
    assert_ne!(letters(&lost), letters(&bot.data()));

    // A move: stopped, backed up, restored with everything. It goes on as the same device.
    bot.stop().await;
    let moved = bot.folder.path().join("moved.tar");
    program(&bot, "backup", &moved, &[]).await;
    lose(&bot, "old");
    ada.say(&room, "!stop Malmö 2033-04-16").await;
    let told = program(&bot, "restore", &moved, &["--same-device"]).await;
    assert!(told.contains(&second.device) && !told.contains("was running"), "{told}");
    assert_private(&bot.data());
    bot.start().await;
    assert!(ada.hears(&room).await.text().contains("Malmö"));
    ask(&ada, &room, "!drop Malmö").await;
    assert_eq!(bot.client().device_id().unwrap().as_str(), second.device);
    bot.stop().await;
    let lines = matrix::check(&bot.config()).await;
    // The lost device is still logged in.
    assert!(lines.iter().all(|line| line.ok == (line.what != "logins")), "{lines:?}");
}

/// How many events could not be decrypted.
async fn ledger(bot: &Bot) -> usize {
    bot.engine().store(|tx| Ok(tx.unread()?.len())).await.unwrap()
}

fn letters(data: &Path) -> String {
    let store = data.join("stopover.db");
    let key = crate::crash::bot_store::key(&store);
    let store = stopover::store::connect(&store, key.as_ref(), rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    store.query_row("SELECT value FROM meta WHERE key = 'install'", [], |row| row.get(0)).unwrap()
}
