//! The least Matrix client there is, over plain HTTP: no encryption, no store, no SDK.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use reqwest::{Client, Method, Url};
use serde_json::{Value, json};

/// How long the server may hold a `/sync` that has nothing to tell, in milliseconds.
const LONG_POLL_MS: u64 = 30_000;
/// For one request, a long poll included.
const REQUEST_LIMIT: Duration = Duration::from_secs(60);
/// Events asked for at once; Synapse gives no more than this by default.
const PAGE: u64 = 100;
/// Pages fetched to fill one gap.
const GAP_PAGES: usize = 50;

#[derive(Clone)]
pub struct Plain {
    http: Client,
    url: String,
    token: String,
    pub user_id: String,
}

/// A message event of a room, in the order in which they came.
pub struct Message {
    pub room_id: String,
    pub event_id: String,
    pub sender: String,
    pub content: Value,
}

impl Message {
    pub fn kind(&self) -> &str {
        self.content["msgtype"].as_str().unwrap_or_default()
    }

    pub fn body(&self) -> &str {
        self.content["body"].as_str().unwrap_or_default()
    }

    /// The event that this one replies to, or whose thread it is in.
    pub fn replies_to(&self) -> Option<&str> {
        let relation = &self.content["m.relates_to"];
        relation["m.in_reply_to"]["event_id"].as_str().or_else(|| relation["event_id"].as_str())
    }
}

impl Plain {
    pub fn new(url: &str, access_token: &str, user_id: &str) -> Result<Plain> {
        // A proxy has no business on loopback.
        let http = Client::builder().no_proxy().timeout(REQUEST_LIMIT).tcp_nodelay(true).build()?;
        Ok(Plain { http, url: url.to_owned(), token: access_token.to_owned(), user_id: user_id.to_owned() })
    }

    /// `path` is of raw segments, which are escaped here: ids contain signs that mean something in a URL.
    async fn call(&self, method: Method, path: &[&str], query: &[(&str, &str)], body: Option<Value>) -> Result<Value> {
        let mut url = Url::parse(&self.url)?;
        url.path_segments_mut()
            .map_err(|()| anyhow::anyhow!("{} is no base", self.url))?
            .extend(["_matrix", "client", "v3"])
            .extend(path);
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let mut request = self.http.request(method, url).bearer_auth(&self.token);
        if let Some(body) = body {
            request = request.json(&body);
        }
        let response = request.send().await?;
        let status = response.status();
        let answer: Value = response.json().await?;
        ensure!(status.is_success(), "{}: {status} {answer}", path.join("/"));
        Ok(answer)
    }

    /// A private, unencrypted room.
    pub async fn create_room(&self, name: &str, invite: &[&str]) -> Result<String> {
        let body = json!({ "name": name, "preset": "private_chat", "invite": invite });
        let answer = self.call(Method::POST, &["createRoom"], &[], Some(body)).await?;
        Ok(answer["room_id"].as_str().context("no room id")?.to_owned())
    }

    pub async fn join(&self, room_id: &str) -> Result<()> {
        self.call(Method::POST, &["join", room_id], &[], Some(json!({}))).await.map(drop)
    }

    pub async fn is_joined(&self, room_id: &str, user_id: &str) -> Result<bool> {
        let answer = self.call(Method::GET, &["rooms", room_id, "joined_members"], &[], None).await?;
        Ok(answer["joined"].get(user_id).is_some())
    }

    /// Sends a message and returns its event id.
    pub async fn send(&self, room_id: &str, kind: &str, body: &str) -> Result<String> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let txn = format!("{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let content = json!({ "msgtype": kind, "body": body, "m.mentions": {} });
        let path = ["rooms", room_id, "send", "m.room.message", &txn];
        let answer = self.call(Method::PUT, &path, &[], Some(content)).await?;
        Ok(answer["event_id"].as_str().context("no event id")?.to_owned())
    }

    /// The token of now: a [`Plain::sync`] from it tells of all that comes after.
    pub async fn now(&self) -> Result<String> {
        let answer = self.sync_raw(None).await?;
        Ok(answer["next_batch"].as_str().context("no next_batch")?.to_owned())
    }

    /// Waits for messages in the rooms that one is in: those since `since`, none left out, and the token for the next
    /// time. There may be none.
    pub async fn sync(&self, since: &str) -> Result<(Vec<Message>, String)> {
        let answer = self.sync_raw(Some(since)).await?;
        let next = answer["next_batch"].as_str().context("no next_batch")?.to_owned();
        let mut messages = Vec::new();
        for (room_id, room) in answer["rooms"]["join"].as_object().into_iter().flatten() {
            let timeline = &room["timeline"];
            if timeline["limited"] == true
                && let Some(start) = timeline["prev_batch"].as_str()
            {
                messages.extend(self.gap(room_id, start, since).await?);
            }
            messages.extend(timeline["events"].as_array().into_iter().flatten().filter_map(|e| message(room_id, e)));
        }
        Ok((messages, next))
    }

    async fn sync_raw(&self, since: Option<&str>) -> Result<Value> {
        let none = json!({ "types": [] });
        let filter = json!({
            "presence": none,
            "account_data": none,
            "room": {
                "account_data": none,
                "ephemeral": none,
                "state": none,
                "timeline": { "types": ["m.room.message"], "limit": PAGE },
            },
        })
        .to_string();
        let wait = since.map_or(0, |_| LONG_POLL_MS).to_string();
        let mut query = vec![("filter", filter.as_str()), ("timeout", wait.as_str()), ("set_presence", "offline")];
        query.extend(since.map(|since| ("since", since)));
        self.call(Method::GET, &["sync"], &query, None).await
    }

    /// The messages between two tokens, `start` being the later one; the oldest first.
    async fn gap(&self, room_id: &str, start: &str, end: &str) -> Result<Vec<Message>> {
        let filter = json!({ "types": ["m.room.message"] }).to_string();
        let limit = PAGE.to_string();
        let mut from = start.to_owned();
        let mut messages = Vec::new();
        for _ in 0..GAP_PAGES {
            let query =
                [("dir", "b"), ("from", from.as_str()), ("to", end), ("limit", limit.as_str()), ("filter", &filter)];
            let answer = self.call(Method::GET, &["rooms", room_id, "messages"], &query, None).await?;
            messages.extend(answer["chunk"].as_array().into_iter().flatten().filter_map(|e| message(room_id, e)));
            match answer["end"].as_str() {
                Some(next) if next != from => from = next.to_owned(),
                _ => {
                    messages.reverse();
                    return Ok(messages);
                }
            }
        }
        bail!("a gap in {room_id} has more than {GAP_PAGES} pages")
    }
}

fn message(room_id: &str, event: &Value) -> Option<Message> {
    Some(Message {
        room_id: room_id.to_owned(),
        event_id: event["event_id"].as_str()?.to_owned(),
        sender: event["sender"].as_str()?.to_owned(),
        content: event["content"].clone(),
    })
}
