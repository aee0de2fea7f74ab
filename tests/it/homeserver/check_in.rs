//! Check-in details on a real homeserver: they go encrypted to the crew only, and the bot deletes them again.

use matrix_sdk::ruma::OwnedRoomId;
use stopover::clock::Clock;

use crate::harness::bot::Bot;
use crate::harness::nio::{Nio, Seen, encryption};
use crate::harness::wait::until;

/// Sunday 5 April 2026, noon in Oslo: the day before the first night.
const DAY_BEFORE: &str = "2026-04-05T10:00:00Z";
/// The afternoon after that night.
const DAY_AFTER: &str = "2026-04-07T12:00:00Z";
const SECRET: &str = "Storgata 1, third floor";

struct Hosted {
    bot: Bot,
    ada: Nio,
    kari: Nio,
    room: OwnedRoomId,
    adas: OwnedRoomId,
    karis: OwnedRoomId,
}

impl Hosted {
    /// Ada travels to Oslo. Kari hosts there, and has given check-in details.
    async fn new() -> Self {
        let mut bot = Bot::new().await;
        bot.clock = Clock::starting_at(DAY_BEFORE.parse().unwrap());
        bot.start().await;
        let (ada, kari) = tokio::join!(Nio::new("ada"), Nio::new("kari"));
        let (adas, karis) = (ada.chat(&bot.id()).await, kari.chat(&bot.id()).await);
        for (one, chat) in [(&ada, &adas), (&kari, &karis)] {
            one.hears(chat).await;
        }
        let room = ada.room("Co-op tour", Some(encryption()), &[&bot.id(), &kari.id()]).await;
        kari.join(&room).await;
        for one in [&ada, &kari] {
            one.sees_in(&room, &bot.id()).await;
        }
        let hosted = Self { bot, ada, kari, room, adas, karis };
        hosted.asks(&hosted.ada, &hosted.room, "!trip new North 6–19 April", "started").await;
        hosted.asks(&hosted.ada, &hosted.room, "!stop Oslo 6–9 April", "New stop: #1").await;
        hosted.asks(&hosted.kari, &hosted.karis, "offer Oslo sofa Mon–Tue", "offer #2").await;
        hosted.asks(&hosted.kari, &hosted.karis, &format!("details 2 {SECRET}"), "Saved with").await;
        hosted
    }

    async fn asks(&self, who: &Nio, room: &OwnedRoomId, text: &str, answer: &str) {
        let question = who.say(room, text).await;
        let answers = |seen: &Seen| seen.reply_to() == Some(question.as_str());
        let said = who.sees(answer, answers).await;
        assert!(said.encrypted && said.text().contains(answer), "{said:?}");
        assert!(!said.text().contains(SECRET), "{said:?}");
    }

    /// Ada accepts, and is told.
    async fn told(&self) -> Seen {
        self.asks(&self.ada, &self.adas, "accept 2", "accepted").await;
        let told = self.ada.sees("how to get in", |seen| seen.text().contains(SECRET)).await;
        assert!(told.encrypted && told.room == self.adas, "{told:?}");
        told
    }

    /// The bot deletes the details, and the server does not have them any more.
    async fn deleted(&self, told: &Seen) {
        let event = told.event.clone().unwrap();
        let gone = self.ada.sees("the deletion", |seen| seen.redacts() == Some(event.as_str())).await;
        assert_eq!(gone.sender, self.bot.id());
        let left = self.ada.raw(&self.adas, &event).await;
        assert!(left["content"]["ciphertext"].is_null(), "{left}");
        until("nothing waits", async || self.bot.engine().store(|tx| tx.outbox_len()).await.unwrap() == 0).await;
        assert!(self.bot.engine().store(|tx| tx.carried()).await.unwrap().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_told_is_deleted_when_the_bed_is_withdrawn() {
    let hosted = Hosted::new().await;
    let told = hosted.told().await;
    hosted.asks(&hosted.kari, &hosted.karis, "withdraw 2", "Withdraw #2").await;
    hosted.asks(&hosted.kari, &hosted.karis, "yes, withdraw", "You've withdrawn").await;
    hosted.deleted(&told).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_told_is_deleted_after_the_stay() {
    let hosted = Hosted::new().await;
    let told = hosted.told().await;
    // Sent in the room by mistake: the bot only answers the person who wrote it.
    let slip = hosted.kari.say(&hosted.room, &format!("!details 2 {SECRET}")).await;
    let warned = hosted.kari.sees("the warning", |seen| seen.reply_to() == Some(slip.as_str())).await;
    assert!(warned.encrypted && !warned.text().contains(SECRET), "{warned:?}");
    assert_eq!(warned.content["m.mentions"]["user_ids"][0], hosted.kari.id().as_str());
    hosted.bot.clock.set(DAY_AFTER.parse().unwrap());
    hosted.bot.engine().timer.notify_one();
    hosted.deleted(&told).await;
    assert!(hosted.bot.engine().store(|tx| tx.all_details()).await.unwrap().is_empty());
}
