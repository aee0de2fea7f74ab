//! A proxy between one client and the homeserver, on loopback: it can hold a request or its answer until the test says so,
//! refuse it, and change the JSON that comes back. So a test plays a slow homeserver, or one that lies.
//!
//! ```ignore
//! let proxy = Proxy::start(&shared().url).await;
//! let bot = Bot::login(register("bot").await, &proxy.url, TIRELESS).await;
//! let hold = proxy.hold("POST /_matrix/client/v3/keys/query");
//! hold.reached(1).await; // the bot asks, and waits
//! hold.release();
//! proxy.rewrite("/sync", |_, answer| answer["rooms"]["join"]["!r:x"]["timeline"]["events"][0]["sender"] = "@ada:x".into());
//! ```
//!
//! A rule says which requests it is for by a part of `METHOD /path?query`, as the client wrote it: ids in it are
//! percent-encoded (`%21room%3Alocalhost`). Rules apply in the order in which they were made, and until they are dropped.

use std::sync::{Arc, Mutex};

use reqwest::Method;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::harness::wait::soon;

/// The longest body of a request, in bytes.
const MAX_BODY: usize = 50 << 20;

/// A request, as the client wrote it.
#[derive(Clone, Debug)]
pub struct Asked {
    pub method: String,
    /// With its query.
    pub path: String,
    /// `Null` where it isn't JSON.
    pub body: Value,
}

impl Asked {
    fn matches(&self, part: &str) -> bool {
        format!("{} {}", self.method, self.path).contains(part)
    }
}

type Change = Box<dyn FnMut(&Asked, &mut Value) + Send>;

enum Rule {
    Hold { part: String, answer: bool, gate: Arc<Gate> },
    Rewrite { part: String, change: Change },
    Refuse { part: String, status: u16, body: Value },
}

/// How many requests have come, and whether they may go on.
struct Gate {
    reached: watch::Sender<usize>,
    open: watch::Sender<bool>,
}

/// Requests that are held until [`release`](Self::release), or until this is dropped.
pub struct Hold(Arc<Gate>);

impl Hold {
    /// Waits until so many requests have come, released or not.
    pub async fn reached(&self, count: usize) {
        let mut reached = self.0.reached.subscribe();
        soon("a request is held", reached.wait_for(|come| *come >= count)).await.unwrap();
    }

    /// Lets all requests go on, also later ones.
    pub fn release(&self) {
        self.0.open.send_replace(true);
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.release();
    }
}

struct Shared {
    upstream: String,
    http: reqwest::Client,
    rules: Mutex<Vec<Rule>>,
    asked: Mutex<Vec<Asked>>,
}

/// The proxy. It ends when this is dropped.
pub struct Proxy {
    /// The address that clients use as the homeserver's.
    pub url: String,
    shared: Arc<Shared>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Proxy {
    /// Starts one in front of the homeserver at that address, which is on this machine.
    pub async fn start(upstream: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::new(Shared {
            upstream: upstream.trim_end_matches('/').to_owned(),
            http: reqwest::Client::builder().no_proxy().build().unwrap(),
            rules: Mutex::default(),
            asked: Mutex::default(),
        });
        let there = Arc::clone(&shared);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let shared = Arc::clone(&there);
                // Where either side closes it, the connection is over.
                tokio::spawn(async move { serve(stream, &shared).await.unwrap_or_default() });
            }
        });
        Self { url, shared, task }
    }

    /// Holds requests before the homeserver sees them.
    pub fn hold(&self, part: &str) -> Hold {
        self.held(part, false)
    }

    /// Holds answers that the homeserver has given already: later changes there are not in them.
    pub fn hold_answers(&self, part: &str) -> Hold {
        self.held(part, true)
    }

    fn held(&self, part: &str, answer: bool) -> Hold {
        let gate = Arc::new(Gate { reached: watch::Sender::new(0), open: watch::Sender::new(false) });
        self.add(Rule::Hold { part: part.to_owned(), answer, gate: Arc::clone(&gate) });
        Hold(gate)
    }

    /// Changes the JSON of answers.
    pub fn rewrite(&self, part: &str, change: impl FnMut(&Asked, &mut Value) + Send + 'static) {
        self.add(Rule::Rewrite { part: part.to_owned(), change: Box::new(change) });
    }

    /// Answers instead of the homeserver, which does not see the request.
    pub fn refuse(&self, part: &str, status: u16, body: Value) {
        self.add(Rule::Refuse { part: part.to_owned(), status, body });
    }

    fn add(&self, rule: Rule) {
        self.shared.rules.lock().unwrap().push(rule);
    }

    /// Ends all rules. Held requests go on.
    pub fn honest(&self) {
        for rule in self.shared.rules.lock().unwrap().drain(..) {
            if let Rule::Hold { gate, .. } = rule {
                gate.open.send_replace(true);
            }
        }
    }

    /// The requests so far that contain that part, in order.
    pub fn asked(&self, part: &str) -> Vec<Asked> {
        self.shared.asked.lock().unwrap().iter().filter(|asked| asked.matches(part)).cloned().collect()
    }
}

/// Serves one connection, one request after the other.
async fn serve(stream: TcpStream, shared: &Shared) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    while let Some((asked, headers, body)) = request(&mut stream).await? {
        shared.asked.lock().unwrap().push(asked.clone());
        let (status, kind, body) = answer(shared, &asked, headers, body).await;
        let head = format!("HTTP/1.1 {status} -\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n", body.len());
        stream.get_mut().write_all(head.as_bytes()).await?;
        stream.get_mut().write_all(&body).await?;
    }
    Ok(())
}

type Headers = Vec<(String, String)>;

/// Reads a request (RFC 9112); `None` at the end of the connection.
async fn request(stream: &mut BufReader<TcpStream>) -> std::io::Result<Option<(Asked, Headers, Vec<u8>)>> {
    let mut line = String::new();
    if stream.read_line(&mut line).await? == 0 {
        return Ok(None);
    }
    let mut words = line.split(' ').map(str::to_owned);
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let mut headers = Headers::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let header = |name: &str| headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    if header("expect").is_some() {
        stream.get_mut().write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await?;
    }
    let mut body = Vec::new();
    if header("transfer-encoding").is_some() {
        loop {
            let mut size = String::new();
            stream.read_line(&mut size).await?;
            let size = usize::from_str_radix(size.trim(), 16).unwrap_or(0);
            assert!(body.len() + size <= MAX_BODY, "{path}: too long");
            let start = body.len();
            body.resize(start + size, 0);
            stream.read_exact(&mut body[start..]).await?;
            stream.read_line(&mut String::new()).await?;
            if size == 0 {
                break;
            }
        }
    } else if let Some(length) = header("content-length").and_then(|length| length.parse::<usize>().ok()) {
        assert!(length <= MAX_BODY, "{path}: too long");
        body.resize(length, 0);
        stream.read_exact(&mut body).await?;
    }
    let json = serde_json::from_slice(&body).unwrap_or_default();
    Ok(Some((Asked { method, path, body: json }, headers, body)))
}

/// The answer after all rules: status, media type, body.
async fn answer(shared: &Shared, asked: &Asked, headers: Headers, body: Vec<u8>) -> (u16, String, Vec<u8>) {
    hold(shared, asked, false).await;
    if let Some((status, body)) = refused(shared, asked) {
        return (status, "application/json".to_owned(), body);
    }
    let method = Method::from_bytes(asked.method.as_bytes()).unwrap_or_default();
    let mut request = shared.http.request(method, format!("{}{}", shared.upstream, asked.path)).body(body);
    for (name, value) in headers {
        // The other headers are about the one connection, or would ask for a compressed answer.
        if matches!(&*name, "authorization" | "content-type" | "user-agent" | "accept") {
            request = request.header(name, value);
        }
    }
    let Ok(response) = request.send().await else {
        return (502, "text/plain".to_owned(), Vec::new());
    };
    let status = response.status().as_u16();
    let kind =
        response.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default().to_owned();
    let Ok(body) = response.bytes().await else {
        return (502, "text/plain".to_owned(), Vec::new());
    };
    let body = rewritten(shared, asked, body.to_vec());
    hold(shared, asked, true).await;
    (status, kind, body)
}

/// Waits for each hold that matches this request or answer.
async fn hold(shared: &Shared, asked: &Asked, answered: bool) {
    let gates: Vec<Arc<Gate>> = {
        let rules = shared.rules.lock().unwrap();
        let held = rules.iter().filter_map(|rule| match rule {
            Rule::Hold { part, answer, gate } if *answer == answered && asked.matches(part) => Some(Arc::clone(gate)),
            _ => None,
        });
        held.collect()
    };
    for gate in gates {
        gate.reached.send_modify(|count| *count += 1);
        let _ = gate.open.subscribe().wait_for(|open| *open).await;
    }
}

fn refused(shared: &Shared, asked: &Asked) -> Option<(u16, Vec<u8>)> {
    shared.rules.lock().unwrap().iter().find_map(|rule| match rule {
        Rule::Refuse { part, status, body } if asked.matches(part) => Some((*status, body.to_string().into_bytes())),
        _ => None,
    })
}

fn rewritten(shared: &Shared, asked: &Asked, body: Vec<u8>) -> Vec<u8> {
    let mut rules = shared.rules.lock().unwrap();
    let changes = rules.iter_mut().filter_map(|rule| match rule {
        Rule::Rewrite { part, change } if asked.matches(part) => Some(change),
        _ => None,
    });
    let mut changes = changes.peekable();
    if changes.peek().is_none() {
        return body;
    }
    let Ok(mut json) = serde_json::from_slice::<Value>(&body) else { return body };
    for change in changes {
        change(asked, &mut json);
    }
    json.to_string().into_bytes()
}
