//! The data export on a real homeserver: the file is encrypted and can be read. After `!forget me` nothing is left on
//! disk.

use std::time::Duration;

use matrix_sdk::media::{MediaFormat, MediaRequestParameters};
use matrix_sdk::ruma::events::room::{EncryptedFile, MediaSource};
use serde_json::Value;

use crate::harness::bot::Bot;
use crate::harness::person::Person;

#[tokio::test(flavor = "multi_thread")]
async fn the_file_is_for_its_person_alone() {
    let mut bot = Bot::started().await;
    let kari = Person::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    kari.say(&chat, "!remind me tomorrow 9:00 buy saltword").await;
    kari.hears(&chat).await;

    kari.say(&chat, "!mydata").await;
    let answer = kari.hears(&chat).await;
    assert!(answer.text().contains("everything I have about you"), "{answer:?}");
    let file = kari.hears(&chat).await;
    assert!(file.encrypted);
    assert_eq!((&file.content["msgtype"], &file.content["filename"]), (&"m.file".into(), &"stopover.json".into()));
    assert_eq!(file.content["info"]["mimetype"], "application/json");
    assert!(file.content.get("url").is_none(), "where it is uploaded, it can't be read");
    let source: EncryptedFile = serde_json::from_value(file.content["file"].clone()).unwrap();
    let request =
        MediaRequestParameters { source: MediaSource::Encrypted(Box::new(source)), format: MediaFormat::File };
    let bytes = kari.client.media().get_media_content(&request, false).await.unwrap();
    assert_eq!(file.content["info"]["size"], bytes.len());
    let data: Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(data["you"]["id"], kari.account.user_id.as_str());
    assert_eq!(data["reminders"][0]["text"], "buy saltword");

    kari.say(&chat, "!forget me").await;
    assert!(kari.hears(&chat).await.text().contains("forget everything"));
    kari.say(&chat, "yes, forget me").await;
    assert!(kari.hears(&chat).await.text().contains("I no longer know anything about you"));
    kari.hears_nothing(&chat, Duration::from_secs(1)).await;
    bot.stop().await;
    let id = kari.account.user_id.as_bytes();
    for entry in std::fs::read_dir(bot.data()).unwrap().map(Result::unwrap) {
        if entry.file_name().to_string_lossy().starts_with("stopover.db") {
            let bytes = std::fs::read(entry.path()).unwrap();
            for word in [id, b"saltword"] {
                assert!(!bytes.windows(word.len()).any(|window| window == word), "{:?}", entry.file_name());
            }
        }
    }
    // When they come back they are answered as a new person.
    bot.start().await;
    kari.say(&chat, "!reminders").await;
    assert!(kari.hears(&chat).await.text().contains("No reminders yet"));
}
