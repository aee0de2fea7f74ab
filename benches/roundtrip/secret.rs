//! Somebody with an encrypting client: matrix-sdk's, all in memory.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use matrix_sdk::config::SyncSettings;
use matrix_sdk::ruma::api::client::room::create_room::v3::{Request as CreateRoom, RoomPreset};
use matrix_sdk::ruma::events::InitialStateEvent;
use matrix_sdk::ruma::events::room::encryption::RoomEncryptionEventContent;
use matrix_sdk::ruma::{OwnedRoomId, UserId};
use matrix_sdk::{Client, RoomMemberships};
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

/// How long the server may hold a sync that has nothing to tell.
const LONG_POLL: Duration = Duration::from_secs(30);
/// For the bot to accept its invitation, and for the key to be there.
const JOIN_LIMIT: Duration = Duration::from_secs(60);
const JOIN_POLL: Duration = Duration::from_millis(200);
/// For one answer.
const ANSWER_LIMIT: Duration = Duration::from_secs(20);

pub struct Secret {
    client: Client,
    room_id: OwnedRoomId,
    /// What each reply is to, and when it was read.
    replies: mpsc::UnboundedReceiver<(Instant, String)>,
    _listening: JoinSet<Result<()>>,
}

impl Secret {
    /// An encrypted room with the bot, which has joined it.
    pub async fn new(url: &str, user: &str, password: &str, bot: &str) -> Result<Secret> {
        let client = Client::builder().homeserver_url(url).build().await?;
        client.matrix_auth().login_username(user, password).send().await?;
        client.sync_once(SyncSettings::new().timeout(Duration::ZERO)).await?;
        let bot = UserId::parse(bot)?;
        let mut request = CreateRoom::new();
        request.invite = vec![bot.clone()];
        request.preset = Some(RoomPreset::PrivateChat);
        let encryption = RoomEncryptionEventContent::with_recommended_defaults();
        request.initial_state = vec![InitialStateEvent::with_empty_state_key(encryption).to_raw_any()];
        let room_id = client.create_room(request).await?.room_id().to_owned();

        let (heard, replies) = mpsc::unbounded_channel();
        let mut listening = JoinSet::new();
        let listener = client.clone();
        listening.spawn(async move {
            loop {
                let response = listener.sync_once(SyncSettings::new().timeout(LONG_POLL)).await?;
                let at = Instant::now();
                for event in response.rooms.joined.into_values().flat_map(|room| room.timeline.events) {
                    let json: Value = serde_json::from_str(event.raw().json().get())?;
                    let to = &json["content"]["m.relates_to"]["m.in_reply_to"]["event_id"];
                    if let Some(to) = to.as_str().filter(|_| json["type"] == "m.room.message") {
                        heard.send((at, to.to_owned()))?;
                    }
                }
            }
        });
        let joined = async {
            loop {
                let room = client.get_room(&room_id).context("no room")?;
                if room.members_no_sync(RoomMemberships::JOIN).await?.iter().any(|member| member.user_id() == bot) {
                    return anyhow::Ok(());
                }
                sleep(JOIN_POLL).await;
            }
        };
        timeout(JOIN_LIMIT, joined).await.context("the bot didn't accept its invitation")??;
        Ok(Secret { client, room_id, replies, _listening: listening })
    }

    /// From just before sending to having read the answer.
    pub async fn round_trip(&mut self, text: &str) -> Result<Duration> {
        let room = self.client.get_room(&self.room_id).context("no room")?;
        let start = Instant::now();
        let content = json!({ "msgtype": "m.text", "body": text, "m.mentions": {} });
        let asked = room.send_raw("m.room.message", content).await?.response.event_id;
        let answer = async {
            loop {
                match self.replies.recv().await {
                    Some((at, to)) if to == asked.as_str() => return Ok(at - start),
                    Some(_) => {}
                    None => bail!("the sender has stopped listening"),
                }
            }
        };
        timeout(ANSWER_LIMIT, answer).await.context("the bot didn't answer")?
    }
}
