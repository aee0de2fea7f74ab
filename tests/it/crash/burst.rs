//! Many commands at once.

use std::collections::HashMap;
use std::time::Duration;

use futures_util::future::join_all;
use matrix_sdk::ruma::UserId;
use tokio::time::{Instant, sleep, timeout};

use super::program::{Mark, Program};
use super::{LOOK, READY_LIMIT, bot_store, clock_from_now, history};
use crate::harness::bot::TIRELESS;
use crate::harness::person::Person;

/// Commands in the burst, and how many people send them. One client's SDK cannot send more than a hundred at once in an
/// encrypted room, since then it has to change the room's key.
const BURST: usize = 200;
const BURST_PEOPLE: usize = 4;
/// The limit for all of them to be answered. Far more than it takes.
const BURST_LIMIT: Duration = Duration::from_secs(300);

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_burst_is_answered_to_the_last() {
    let mut program = Program::login(&clock_from_now(1), TIRELESS).await;
    let mut life = program.start();
    assert!(life.until(Mark::Ready, 1, READY_LIMIT).await, "{}", program.keep());
    let people = join_all((0..BURST_PEOPLE).map(|_| Person::new("kari"))).await;
    let others: Vec<&UserId> = people[1..].iter().map(|person| person.client.user_id().unwrap()).collect();
    let bot = program.id();
    let room = people[0].room("Journey", true, &[&[&*bot], &others[..]].concat()).await;
    for person in &people[1..] {
        person.join(&room).await;
    }
    for person in &people {
        person.sees_in(&room, &bot).await;
        for other in &others {
            person.sees_in(&room, other).await;
        }
        // The key is made and shared once, not by each of the many that follow.
        person.say(&room, "hello").await;
    }

    let began = Instant::now();
    let commands = (0..BURST).map(|n| people[n % BURST_PEOPLE].say(&room, if n % 3 == 0 { "!help" } else { "!me" }));
    let asked = join_all(commands).await;
    let sent = began.elapsed();
    let store = program.store();
    let answered = async {
        while bot_store::progress(&store).ok() < Some((BURST, 0)) {
            sleep(LOOK).await;
        }
    };
    let all = timeout(BURST_LIMIT, answered).await.is_ok();
    eprintln!(
        "{BURST} commands sent in {:.1} s, answered after {:.1} s",
        sent.as_secs_f64(),
        began.elapsed().as_secs_f64()
    );
    life.stop().await;

    let heard = history(&people[0], &room).await;
    let mut answers: HashMap<&str, usize> = HashMap::new();
    for question in heard.iter().filter_map(|heard| heard.reply_to.as_deref()) {
        *answers.entry(question).or_default() += 1;
    }
    let wrong: Vec<_> = asked.iter().filter(|event| answers.get(event.as_str()) != Some(&1)).collect();
    assert!(all && wrong.is_empty() && answers.len() == BURST, "not answered once: {wrong:#?}\n{}", program.keep());
    // In the order in which the server took them.
    let questions: Vec<&str> =
        heard.iter().filter(|one| one.text.starts_with('!')).map(|one| one.event.as_str()).collect();
    let replies: Vec<&str> = heard.iter().filter_map(|heard| heard.reply_to.as_deref()).collect();
    assert_eq!(questions, replies);
}
