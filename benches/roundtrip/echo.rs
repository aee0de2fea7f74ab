//! The yardstick: a bot that does nothing but say again what it hears, over plain HTTP.

use anyhow::Result;
use tokio::sync::oneshot;

use crate::plain::Plain;

/// Answers every text message in the rooms that the account is in, from `ready` on, by a notice with the same words,
/// one after another. Ends when `stop` is sent or dropped.
///
/// # Errors
/// Where the homeserver refuses or can't be reached: it never tries again.
pub async fn run(
    url: &str,
    access_token: &str,
    user_id: &str,
    ready: oneshot::Sender<()>,
    stop: oneshot::Receiver<()>,
) -> Result<()> {
    let client = Plain::new(url, access_token, user_id)?;
    let mut since = client.now().await?;
    // Nobody waiting is no matter.
    let _ = ready.send(());
    let answer = async {
        loop {
            let (messages, next) = client.sync(&since).await?;
            since = next;
            for message in messages.iter().filter(|message| message.kind() == "m.text") {
                if message.sender != client.user_id {
                    client.send(&message.room_id, "m.notice", message.body()).await?;
                }
            }
        }
    };
    tokio::select! {
        result = answer => result,
        _ = stop => Ok(()),
    }
}
