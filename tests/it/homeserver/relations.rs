//! Reactions, edits, deletions, replies and threads, from a client on matrix-nio. What each of them does is tested in
//! `conversations`.

use std::time::Duration;

use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId};
use serde_json::{Value, json};
use stopover::clock::Clock;
use stopover::domain::ids::TripId;

use crate::harness::bot::Bot;
use crate::harness::nio::{Nio, Seen, encryption};
use crate::harness::person::Person;
use crate::harness::wait::until;

/// A traveller, a host, and a room with the bot in which there is a trip to Oslo.
struct Journey {
    bot: Bot,
    ada: Nio,
    kari: Nio,
    room: OwnedRoomId,
}

impl Journey {
    async fn new() -> Self {
        let bot = Bot::started().await;
        let (ada, kari) = tokio::join!(Nio::new("ada"), Nio::new("kari"));
        let room = ada.room("Co-op tour", Some(encryption()), &[&bot.id(), &kari.id()]).await;
        kari.join(&room).await;
        for one in [&ada, &kari] {
            one.sees_in(&room, &bot.id()).await;
            one.sees_in(&room, if one.id() == ada.id() { kari.id() } else { ada.id() }.as_ref()).await;
        }
        let journey = Self { bot, ada, kari, room };
        journey.asks(&journey.ada, "!trip new North by train 2027-04-06 to 2027-04-19").await;
        journey.asks(&journey.ada, "!stop Oslo 2027-04-06 to 2027-04-09").await;
        journey
    }

    /// Says something in the room; the bot's answer.
    async fn asks(&self, who: &Nio, text: &str) -> Seen {
        let question = who.say(&self.room, text).await;
        self.answer(who, &question).await
    }

    async fn answer(&self, who: &Nio, to: &OwnedEventId) -> Seen {
        let answers = |seen: &Seen| seen.reply_to() == Some(to.as_str()) && seen.sender == self.bot.id();
        let answer = who.sees("the answer", answers).await;
        assert!(answer.encrypted, "{answer:?}");
        answer
    }

    /// What the bot's message becomes.
    async fn becomes(&self, who: &Nio, message: &Seen, words: &str) -> Seen {
        let event = message.event.clone().unwrap();
        let edited = who
            .sees(&format!("{event} become “{words}”"), |seen| {
                seen.replaces() == Some(event.as_str()) && seen.new_text().is_some_and(|text| text.contains(words))
            })
            .await;
        assert!(edited.encrypted, "{edited:?}");
        edited
    }

    /// Joins the direct chat that the bot makes to tell somebody something.
    async fn joins_chat(&self, who: &Nio) -> OwnedRoomId {
        let asked = |seen: &Seen| {
            let own = seen.kind == "m.room.member" && seen.state_key.as_deref() == Some(who.id().as_str());
            own && seen.sender == self.bot.id() && seen.room != self.room
        };
        let chat = who.sees("the bot's invitation", asked).await.room;
        who.join(&chat).await;
        chat
    }

    /// Waits until the room's answer to a question says that.
    async fn tells(&self, question: &str, words: &str) {
        until(words, async || self.asks(&self.ada, question).await.text().contains(words)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reaction_answers_and_can_be_taken_back() {
    let journey = Journey::new().await;
    let card = journey.asks(&journey.ada, "!meet Dinner 2027-04-07 18:00 in Oslo").await.event.unwrap();
    // The bot puts the choices itself, after what it has to say.
    for key in ["✅", "🤔", "❌"] {
        journey.kari.sees(key, |seen| seen.reacts() == Some((card.as_str(), key))).await;
    }
    let tap = journey.kari.react(&journey.room, &card, "👍🏽").await;
    journey.tells("!show 2", "1 yes").await;
    journey.kari.redact(&journey.room, &tap).await;
    until("taken back", async || !journey.asks(&journey.ada, "!show 2").await.text().contains("yes")).await;
    // An offer, accepted by a tap in the traveller's own chat.
    journey.asks(&journey.kari, "!offer Oslo sofa 2027-04-06 to 2027-04-08").await;
    let chat = journey.joins_chat(&journey.ada).await;
    let offer = journey.ada.sees("the offer", |seen| seen.room == chat && seen.text().contains("sofa")).await;
    assert!(offer.encrypted, "{offer:?}");
    journey.ada.react(&chat, offer.event.as_ref().unwrap(), "✅").await;
    let accepted = journey.ada.sees("accepted", |seen| seen.room == chat && seen.text().contains("accepted")).await;
    assert_eq!(accepted.reply_to(), offer.event.as_ref().map(|event| event.as_str()));
    // Who may not, is not heard.
    journey.asks(&journey.kari, "!offer Oslo bed 2027-04-08 to 2027-04-09").await;
    let own = journey.asks(&journey.kari, "!show 4").await.event.unwrap();
    journey.kari.react(&journey.room, &own, "✅").await;
    assert!(journey.asks(&journey.ada, "!nights").await.text().contains("1 offer"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crew_request_is_answered_by_a_reaction() {
    let journey = Journey::new().await;
    let (ada, kari) = (&journey.ada, &journey.kari);
    let asked = journey.asks(ada, &format!("!trip crew add {}", kari.id())).await;
    assert!(asked.text().contains(kari.id().as_str()) && asked.text().contains("nothing changes"), "{asked:?}");
    let chat = journey.joins_chat(kari).await;
    let request = kari.sees("the request", |seen| seen.room == chat && seen.text().contains("join the crew")).await;
    assert!(request.encrypted, "{request:?}");
    assert!(request.text().contains(ada.id().as_str()) && request.text().contains("North by train"), "{request:?}");
    let event = request.event.clone().unwrap();
    for key in ["✅", "❌"] {
        kari.sees(key, |seen| seen.reacts() == Some((event.as_str(), key))).await;
    }
    // Nothing changes before the tap, and nobody taps for somebody else.
    assert!(!journey.asks(ada, "!trip crew").await.text().contains(" and "));
    kari.react(&chat, &event, "✅").await;
    let joined = kari.sees("joined", |seen| seen.room == chat && seen.text().contains("Welcome to the crew")).await;
    assert!(joined.encrypted && joined.reply_to() == Some(event.as_str()), "{joined:?}");
    let own = journey.joins_chat(ada).await;
    let told = ada.sees("who joined", |seen| seen.room == own && seen.text().contains("said yes")).await;
    assert!(told.encrypted && told.text().contains(kari.id().as_str()), "{told:?}");
    assert!(journey.asks(ada, "!trip crew").await.text().contains(" and "));
    kari.say(&chat, "trip leave").await;
    kari.sees("out again", |seen| seen.room == chat && seen.text().contains("You've left the crew")).await;
    ada.sees("who left", |seen| seen.room == own && seen.text().contains("left the crew")).await;
    assert!(!journey.asks(ada, "!trip crew").await.text().contains(" and "));
}

/// Neither a crew nor an introduction makes the bot write to somebody it hasn't met.
#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_gets_no_invitation() {
    let bot = Bot::started().await;
    let (ada, met, stranger) = tokio::join!(Person::new("ada"), Person::new("met"), Person::new("stranger"));
    let id = bot.id();
    let (chat, other) = tokio::join!(ada.chat(&id), met.chat(&id));
    ada.hears(&chat).await;
    met.hears(&other).await;
    let says = async |text: &str| {
        ada.say(&chat, text).await;
        ada.hears(&chat).await.text().to_owned()
    };
    says("!trip new North").await;
    says(&format!("!contact Met, Oslo, {}", met.account.user_id)).await;
    says(&format!("!contact BUY-CHEAP-PILLS, Oslo, {}", stranger.account.user_id)).await;
    for text in ["!intro Met, BUY-CHEAP-PILLS".to_owned(), format!("!trip crew add {}", stranger.account.user_id)] {
        let answer = says(&text).await;
        assert!(answer.contains("haven't met") || answer.contains("don't know"), "{answer}");
    }
    met.hears_nothing(&other, Duration::from_secs(1)).await;
    assert!(stranger.client.invited_rooms().is_empty());
    let waiting = bot.engine().store(|tx| tx.outbox_list(10)).await.unwrap();
    assert!(waiting.is_empty(), "{waiting:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn edits_change_the_record_and_the_answer() {
    let journey = Journey::new().await;
    let meet = journey.ada.say(&journey.room, "!meet Dinner 2027-04-07 18:00 in Oslo").await;
    let answer = journey.answer(&journey.ada, &meet).await;
    // Several in a row settle to the last, answered by one edit.
    for time in ["18:30", "19:00", "19:30"] {
        journey.ada.edit(&journey.room, &meet, &format!("!meet Dinner 2027-04-07 {time} in Oslo at the library")).await;
    }
    journey.becomes(&journey.kari, &answer, "19:30").await;
    assert!(journey.asks(&journey.kari, "!show 2").await.text().contains("19:30, at the library"));
    journey.ada.edit(&journey.room, &meet, "!meet Dinner some time").await;
    journey.becomes(&journey.kari, &answer, "#2 stays as it was").await;
    // A slip that is mended.
    let slip = journey.kari.say(&journey.room, "!stosp").await;
    let answer = journey.answer(&journey.kari, &slip).await;
    journey.kari.edit(&journey.room, &slip, "!meetups").await;
    journey.becomes(&journey.kari, &answer, "Dinner").await;
    // Nobody edits somebody else's.
    let forged = json!({
        "msgtype": "m.text", "body": "* !cancel 2",
        "m.new_content": { "msgtype": "m.text", "body": "!meet Party 2027-04-07 20:00 in Oslo" },
        "m.relates_to": { "rel_type": "m.replace", "event_id": meet },
    });
    journey.kari.send(&journey.room, "m.room.message", forged).await;
    tokio::time::sleep(std::time::Duration::from_secs(4)).await;
    assert!(journey.asks(&journey.kari, "!show 2").await.text().contains("Dinner"));
}

#[tokio::test(flavor = "multi_thread")]
async fn deletions_take_back() {
    let journey = Journey::new().await;
    let meet = journey.ada.say(&journey.room, "!meet Dinner 2027-04-07 18:00 in Oslo -- bring cake").await;
    let answer = journey.answer(&journey.ada, &meet).await;
    journey.kari.react(&journey.room, answer.event.as_ref().unwrap(), "✅").await;
    journey.tells("!show 2", "1 yes").await;
    journey.ada.redact(&journey.room, &meet).await;
    journey.becomes(&journey.kari, &answer, "deleted").await;
    assert!(journey.asks(&journey.ada, "!show 2").await.text().contains("no #2"));
    let chat = journey.joins_chat(&journey.kari).await;
    journey.kari.sees("who comes hears", |seen| seen.room == chat && seen.text().contains("Dinner")).await;
    // Nothing of it is kept.
    until("all is said", async || journey.bot.engine().store(|tx| tx.outbox_len()).await.unwrap() == 0).await;
    assert!(journey.bot.engine().store(|tx| tx.meetups(TripId::new(1))).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn replies_and_threads_are_about_what_they_answer() {
    let journey = Journey::new().await;
    let card = journey.asks(&journey.ada, "!meet Dinner 2027-04-07 18:00 in Oslo").await.event.unwrap();
    let yes = journey.kari.reply(&journey.room, &card, "yes").await;
    assert!(journey.answer(&journey.kari, &yes).await.text().contains("See you at #2"));
    let later = journey.ada.say_in_thread(&journey.room, &card, "19:00 instead").await;
    let answer = journey.answer(&journey.ada, &later).await;
    assert_eq!(answer.thread(), Some(card.as_str()));
    assert!(answer.text().contains("19:00"), "{answer:?}");
    // An answer that changes its mind.
    journey.kari.edit(&journey.room, &yes, "no").await;
    until("not coming", async || !journey.asks(&journey.ada, "!show 2").await.text().contains("Coming")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn undecryptable_messages_are_reported_once() {
    let mut bot = Bot::new().await;
    // A minute passes in a second.
    let now = Clock::system().now().to_rfc3339();
    bot.clock = format!("{now}/{now}/60").parse().unwrap();
    bot.start().await;
    let kari = Nio::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    let asked = kari.say(&chat, "help").await;
    let answered = |to: &OwnedEventId, seen: &Seen| seen.reply_to() == Some(to.as_str());
    kari.sees("help", |seen| answered(&asked, seen)).await;
    // As from a client that keeps its keys to itself: nobody ever gets this one's.
    let mut dark = kari.raw(&chat, &asked).await["content"].clone();
    dark["session_id"] = "4bS3WTHDXlIgDZPY9WGrNpTCcN8CsqIKCEnmWZqXyzA".into();
    let mut events = Vec::new();
    for _ in 0..2 {
        events.push(put(&kari, &chat, &dark).await);
    }
    let told = kari.sees("told", |seen| answered(&events[0], seen)).await;
    assert!(told.encrypted && told.text().contains("can't read"), "{told:?}");
    kari.hears_nothing(&chat).await;
    // What is said in the clear there may be anybody's: it is not run, and that is said, encrypted.
    let clear = put_clear(&kari, &chat, "trip new Forged").await;
    let told = kari.sees("told", |seen| answered(&clear, seen)).await;
    assert!(told.encrypted && told.text().contains("that message wasn't"), "{told:?}");
    let trips = bot.engine().store(|tx| Ok(tx.trips_under_way()?.len())).await.unwrap();
    assert_eq!(trips, 0);
}

/// Sends an event as it is, past what the client would make of it.
async fn put_as(kari: &Nio, room: &OwnedRoomId, kind: &str, content: &Value) -> OwnedEventId {
    let txn = stopover::matrix::data_dir::random();
    let url = format!("{}/_matrix/client/v3/rooms/{room}/send/{kind}/{txn}", crate::harness::synapse::shared().url);
    let sent = reqwest::Client::new()
        .put(url)
        .bearer_auth(&kari.account.access_token)
        .body(content.to_string())
        .send()
        .await
        .unwrap();
    let sent: Value = sent.json().await.unwrap();
    OwnedEventId::try_from(sent["event_id"].as_str().unwrap()).unwrap()
}

async fn put(kari: &Nio, room: &OwnedRoomId, content: &Value) -> OwnedEventId {
    put_as(kari, room, "m.room.encrypted", content).await
}

async fn put_clear(kari: &Nio, room: &OwnedRoomId, text: &str) -> OwnedEventId {
    put_as(kari, room, "m.room.message", &json!({ "msgtype": "m.text", "body": text })).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_accepted_by_a_reaction() {
    let journey = Journey::new().await;
    // In the room, addressed by a reply to what the bot said; in a direct chat, as to a friend.
    let nights = journey.asks(&journey.ada, "!nights").await.event.unwrap();
    let said = journey.kari.reply(&journey.room, &nights, "my sofa in Oslo is free on 2027-04-07").await;
    let draft = journey.answer(&journey.kari, &said).await;
    assert!(draft.text().contains("Let me check"), "{draft:?}");
    let event = draft.event.clone().unwrap();
    journey.kari.sees("✅", |seen| seen.reacts() == Some((event.as_str(), "✅"))).await;
    // It is nobody else's to take.
    journey.ada.react(&journey.room, &event, "✅").await;
    assert!(journey.asks(&journey.ada, "!offers").await.text().contains("No offers"));
    let smaller = journey.kari.reply(&journey.room, &event, "for two").await;
    let draft = journey.answer(&journey.kari, &smaller).await;
    assert!(draft.text().contains("for 2"), "{draft:?}");
    journey.kari.react(&journey.room, draft.event.as_ref().unwrap(), "👍").await;
    journey.tells("!offers", "a sofa in Oslo for 2").await;
    // Editing what was said changes what it made.
    journey.kari.edit(&journey.room, &said, "my sofa in Oslo is free on 2027-04-08").await;
    journey.tells("!offers", "Thu 8 April").await;
    // Talk is talk.
    let talk = journey.kari.say(&journey.room, "I can offer my sofa in Oslo on 2027-04-06").await;
    let question = journey.kari.say(&journey.room, "!offers").await;
    let either = |seen: &Seen| seen.reply_to().is_some_and(|to| to == talk.as_str() || to == question.as_str());
    assert_eq!(journey.kari.sees("an answer", either).await.reply_to(), Some(question.as_str()));
}
