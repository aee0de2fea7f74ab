//! Which person a message means, with two lines and two links, as Element writes them.

use serde_json::json;

use crate::harness::bot::Bot;
use crate::harness::nio::Nio;

#[tokio::test(flavor = "multi_thread")]
async fn each_line_means_its_own_people() {
    let bot = Bot::started().await;
    let kari = Nio::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    let link = |name: &str, id: &str| format!(r#"<a href="https://matrix.to/#/{id}">{name}</a>"#);
    let (lars, mal) = ("@lars:example.org", "@mal:example.org");
    let content = json!({
        "msgtype": "m.text",
        "body": "!block Mal\n!unblock Lars",
        "format": "org.matrix.custom.html",
        "formatted_body": format!("!block {}<br>!unblock {}", link("Mal", mal), link("Lars", lars)),
        "m.mentions": { "user_ids": [mal, lars] },
    });
    kari.send(&chat, "m.room.message", content).await;
    let answer = kari.hears(&chat).await.text().to_owned();
    let (blocked, unblocked) = answer.split_once('\n').expect("a line for each command");
    assert!(blocked.contains(mal) && !blocked.contains(lars), "{answer}");
    assert!(unblocked.contains(lars) && !unblocked.contains(mal), "{answer}");

    // The text is one id, the link another.
    let content = json!({
        "msgtype": "m.text",
        "body": format!("!block {lars}"),
        "format": "org.matrix.custom.html",
        "formatted_body": format!("!block {}", link(lars, "@trap:example.org")),
    });
    kari.send(&chat, "m.room.message", content).await;
    let answer = kari.hears(&chat).await.text().to_owned();
    assert!(answer.contains(lars) && answer.contains("@trap:example.org"), "both are named: {answer}");
    kari.say(&chat, "!block").await;
    let blocked = kari.hears(&chat).await.text().to_owned();
    assert!(blocked.contains(mal) && !blocked.contains(lars) && !blocked.contains("@trap"), "{blocked}");
}
