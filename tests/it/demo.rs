//! The demo: the conversations in the README and in docs/journey.md, and the program itself.

use std::process::Stdio;
use std::time::Duration;

use stopover::demo::play::{clock, play, read};
use stopover::demo::sample::Sample;
use stopover::demo::stage::Stage;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::homeserver::shared;
use crate::talk::Talk;

const JOURNEY_SCRIPT: &str = include_str!("../../data/demo/journey.script");
const JOURNEY: &str = include_str!("../../docs/journey.md");
const README_SCRIPT: &str = include_str!("../../data/demo/readme.script");
const README: &str = include_str!("../../README.md");
/// For the program to set everything up, talk, and end, on a machine where Synapse is installed.
const PROGRAM_LIMIT: Duration = Duration::from_secs(120);

/// A page's conversation: the code block between its markers.
fn conversation(page: &str) -> &str {
    let (_, rest) = page.split_once("<!-- conversation -->").expect("the page has the marker");
    let (block, _) = rest.split_once("<!-- /conversation -->").expect("the page has the closing marker");
    block.trim().strip_prefix("```text\n").and_then(|block| block.strip_suffix("```")).expect("a ```text block")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journey_is_what_people_read_on_a_real_homeserver() {
    let suffix = format!("-{}", std::process::id());
    let sample = Sample::embedded().unwrap();
    let (mut stage, _) = Stage::set(shared(), &suffix, &sample, clock(), |_| {}).await.unwrap();
    let transcript = play(&mut stage, &read(JOURNEY_SCRIPT, &sample).unwrap()).await.unwrap();
    stage.stop().await.unwrap();
    // Ids are this test's own.
    let transcript = transcript.replace(&suffix, "");
    assert_eq!(transcript, conversation(JOURNEY), "\nmade by: cargo run -- demo --script data/demo/journey.script");
}

#[test]
fn the_journey_is_what_turns_alone_give() {
    assert_eq!(Talk::new().play(JOURNEY_SCRIPT), conversation(JOURNEY));
}

#[test]
fn the_readmes_conversation_is_what_turns_alone_give() {
    let transcript = Talk::new().play(README_SCRIPT);
    assert_eq!(transcript, conversation(README), "\nmade by: cargo run -- demo --script data/demo/readme.script");
}

/// Every line of the sample trip does what it is there for.
#[test]
fn the_sample_trip_is_taken_as_typed() {
    let mut talk = Talk::new();
    let said: Vec<String> =
        Sample::embedded().unwrap().says.iter().map(|said| talk.says(&said.who, said.room, &said.text)).collect();
    let (stops, offers, meetups) = talk
        .store
        .transact(|tx| -> stopover::store::Result<_> {
            let trip = tx.trips_under_way()?.remove(0);
            Ok((tx.stops(trip.id)?.len(), tx.offers(trip.id)?.len(), tx.meetups(trip.id)?.len()))
        })
        .unwrap();
    assert_eq!((stops, offers, meetups), (5, 1, 2), "{}", said.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_talks_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = tokio::process::Command::new(env!("CARGO_BIN_EXE_stopover"))
        .arg("demo")
        .env("TMPDIR", folder.path())
        .env_remove("RUST_LOG")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all("/as kari\n/dm\nhelp\n/later 3d\n/quit\n".as_bytes()).await.unwrap();
    let (mut out, mut err) = (String::new(), String::new());
    let (mut stdout, mut stderr) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let ended = async {
        tokio::try_join!(stdout.read_to_string(&mut out), stderr.read_to_string(&mut err)).unwrap();
        child.wait().await.unwrap()
    };
    let ended = tokio::time::timeout(PROGRAM_LIMIT, ended).await.expect("it ends");
    assert!(ended.success(), "{out}\n{err}");
    for expected in ["You are Kari", "Kari (dm) > help", "dm Kari Stopover", "offer", "It is Mon 6 April"] {
        assert!(out.contains(expected), "no {expected:?} in\n{out}\n{err}");
    }
    assert!(!out.contains('\x1b'), "{out:?}");
    assert!(err.lines().all(|line| line.starts_with("demo: ")), "{err}");
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}
