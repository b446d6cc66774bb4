//! Sender of faulty events, as raw bytes.

use std::net::SocketAddr;
use std::time::Duration;

use orange_sandbox::SandboxClock;
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::SECRET;
use crate::fault_matrix::virtual_time;

/// Virtual time after which the sender stops waiting for a response.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(60);

/// Virtual time in which a complete request is read and handled.
const SETTLE_TIME: Duration = Duration::from_millis(100);

/// One faulty delivery, followed by a valid one.
pub(super) struct Delivery {
    pub(super) name: &'static str,
    pub(super) actions: Vec<Action>,
    pub(super) redelivery: Vec<Action>,
}

/// Action of a sender.
pub(super) enum Action {
    /// Sends bytes.
    Send(Vec<u8>),
    /// Waits for a response on each connection, up to [`RESPONSE_TIMEOUT`].
    ReadResponse,
    /// Resets the last connection and closes the others.
    Reset,
    /// Closes the sending side of the last connection, and waits as for [`ReadResponse`](Self::ReadResponse).
    Close,
    /// Opens another connection and uses it from here on.
    OpenConnection,
}

/// HTTP request as bytes.
#[derive(Clone)]
struct RawRequest {
    request_line: String,
    headers: Vec<Vec<u8>>,
    body: Vec<u8>,
}

fn event(id: &str) -> Vec<u8> {
    json!({
        "specversion": "1.0",
        "type": "fr.interop.anomalieadresse.update",
        "source": "https://oi.example/anomalie-adresse",
        "id": id,
        "subject": "t-1",
        "datacontenttype": "application/json",
        "data": { "id": "t-1", "status": "RESOLVED" },
    })
    .to_string()
    .into_bytes()
}

impl RawRequest {
    /// A valid request with a body.
    fn with_body(body: Vec<u8>) -> Self {
        let header = |text: String| text.into_bytes();
        let headers = vec![
            header("host: oc.example\r\n".to_owned()),
            header(format!("authorization: Bearer {SECRET}\r\n")),
            header("content-type: application/json\r\n".to_owned()),
            header(format!("content-length: {}\r\n", body.len())),
        ];
        Self { request_line: "POST /event HTTP/1.1\r\n".to_owned(), headers, body }
    }

    fn valid() -> Self {
        Self::with_body(event("e-1"))
    }

    fn without(mut self, name: &str) -> Self {
        self.headers.retain(|line| !line.starts_with(name.as_bytes()));
        self
    }

    fn with(mut self, line: impl Into<Vec<u8>>) -> Self {
        self.headers.push(line.into());
        self
    }

    fn set(self, name: &str, value: &str) -> Self {
        self.without(name).with(format!("{name}: {value}\r\n"))
    }

    /// Replaces the body. `content-length` stays.
    fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    fn request_line(mut self, line: &str) -> Self {
        self.request_line = line.to_owned();
        self
    }

    fn head(&self) -> Vec<u8> {
        [self.request_line.as_bytes(), &self.headers.concat(), b"\r\n"].concat()
    }

    fn bytes(&self) -> Vec<u8> {
        [self.head(), self.body.clone()].concat()
    }

    /// Sends half of the head, then `end`.
    fn truncated_in_head(&self, end: Action) -> Vec<Action> {
        self.truncated(self.head().len() / 2, end)
    }

    /// Sends the head and half of the body, then `end`.
    fn truncated_in_body(&self, end: Action) -> Vec<Action> {
        self.truncated(self.head().len() + self.body.len() / 2, end)
    }

    fn actions(&self) -> Vec<Action> {
        vec![Action::Send(self.bytes()), Action::ReadResponse]
    }

    fn truncated(&self, length: usize, end: Action) -> Vec<Action> {
        let mut bytes = self.bytes();
        bytes.truncate(length);
        vec![Action::Send(bytes), end]
    }

    fn chunked(&self, text: &[u8]) -> Self {
        self.clone().without("content-length").set("transfer-encoding", "chunked").body(text)
    }
}

/// All deliveries.
pub(super) fn deliveries() -> Vec<Delivery> {
    let mut all: Vec<(&'static str, Vec<Action>)> = vec![("valid", RawRequest::valid().actions())];
    all.extend(connections());
    all.extend(framing());
    all.extend(heads());
    all.extend(bodies());
    let mut all: Vec<Delivery> = all
        .into_iter()
        .map(|(name, actions)| Delivery { name, actions, redelivery: RawRequest::valid().actions() })
        .collect();
    all.push(Delivery {
        name: "a later event first",
        actions: RawRequest::with_body(event("e-2")).actions(),
        redelivery: RawRequest::valid().actions(),
    });
    all
}

fn connections() -> Vec<(&'static str, Vec<Action>)> {
    let valid = RawRequest::valid();
    let drip = valid.bytes().into_iter().map(|byte| Action::Send(vec![byte])).chain([Action::ReadResponse]);
    vec![
        (
            "twice concurrently",
            vec![
                Action::Send(valid.bytes()),
                Action::OpenConnection,
                Action::Send(valid.bytes()),
                Action::ReadResponse,
            ],
        ),
        ("response lost", vec![Action::Send(valid.bytes()), Action::Reset]),
        (
            "response lost during a concurrent delivery",
            vec![
                Action::Send(valid.bytes()),
                Action::OpenConnection,
                Action::Send(valid.bytes()),
                Action::Reset,
            ],
        ),
        ("byte by byte", drip.collect()),
        ("stalls in the head", valid.truncated_in_head(Action::ReadResponse)),
        ("stalls before the body", vec![Action::Send(valid.head()), Action::ReadResponse]),
        ("stalls in the body", valid.truncated_in_body(Action::ReadResponse)),
        ("reset in the head", valid.truncated_in_head(Action::Reset)),
        ("reset before the body", vec![Action::Send(valid.head()), Action::Reset]),
        ("reset in the body", valid.truncated_in_body(Action::Reset)),
        ("closed in the head", valid.truncated_in_head(Action::Close)),
        ("closed before the body", vec![Action::Send(valid.head()), Action::Close]),
        ("closed in the body", valid.truncated_in_body(Action::Close)),
    ]
}

fn framing() -> Vec<(&'static str, Vec<Action>)> {
    let valid = RawRequest::valid();
    let body = String::from_utf8_lossy(&valid.body).into_owned();
    let length = body.len();
    let chunk = format!("{length:x}\r\n{body}\r\n");
    let with_length = |value: &str| valid.clone().set("content-length", value).actions();
    vec![
        ("length too small", with_length(&(length - 1).to_string())),
        (
            "length too large",
            with_length(&(length + 10).to_string()).into_iter().chain([Action::Close]).collect(),
        ),
        ("length not a number", with_length("many")),
        ("length negative", with_length("-1")),
        ("length of 10 GB", with_length("10000000000")),
        ("two lengths", valid.clone().with(format!("content-length: {}\r\n", length + 1)).actions()),
        ("no length", valid.clone().without("content-length").actions()),
        (
            "length and chunked encoding",
            valid.clone().with("transfer-encoding: chunked\r\n").body(format!("{chunk}0\r\n\r\n")).actions(),
        ),
        ("chunked encoding", valid.chunked(format!("{chunk}0\r\n\r\n").as_bytes()).actions()),
        ("chunks without an end", vec![Action::Send(valid.chunked(chunk.as_bytes()).bytes()), Action::Close]),
        ("chunk without a size", valid.chunked(b"some\r\n").actions()),
    ]
}

fn heads() -> Vec<(&'static str, Vec<Action>)> {
    let valid = RawRequest::valid();
    let twice = RawRequest {
        headers: valid.headers.iter().flat_map(|line| [line.clone(), line.clone()]).collect(),
        ..valid.clone()
    };
    let with_many_headers =
        (0..10_000).fold(valid.clone(), |request, n| request.with(format!("x-many-{n}: {n}\r\n")));
    vec![
        ("duplicate headers", twice.actions()),
        ("header without a colon", valid.clone().with("no colon\r\n").actions()),
        ("header with a NUL byte", valid.clone().with(b"x-nul: a\0b\r\n".as_slice()).actions()),
        ("folded header", valid.clone().with("x-folded: one\r\n two\r\n").actions()),
        ("header of 1 MiB", valid.clone().with(format!("x-huge: {}\r\n", "a".repeat(1 << 20))).actions()),
        ("10,000 headers", with_many_headers.actions()),
        ("not HTTP", valid.clone().request_line("\u{16}\u{3}\u{1}garbage\r\n").actions()),
        ("GET", valid.clone().request_line("GET /event HTTP/1.1\r\n").actions()),
        ("no credentials", valid.clone().without("authorization").actions()),
        ("wrong credentials", valid.clone().set("authorization", "Bearer another-secret").actions()),
        ("text/html", valid.clone().set("content-type", "text/html").actions()),
        (
            "another charset",
            valid.clone().set("content-type", "application/json; charset=iso-8859-1").actions(),
        ),
        ("declared as gzip", valid.with("content-encoding: gzip\r\n").actions()),
    ]
}

fn bodies() -> Vec<(&'static str, Vec<Action>)> {
    let valid = RawRequest::valid().body;
    let text = String::from_utf8_lossy(&valid).into_owned();
    let members = text.strip_prefix('{').unwrap_or(&text).to_owned();
    let deep = ["[".repeat(100_000), "]".repeat(100_000)].concat();
    let actions = |body: &[u8]| RawRequest::with_body(body.to_vec()).actions();
    vec![
        ("no body", actions(b"")),
        ("half of the body", actions(valid.get(..valid.len() / 2).unwrap_or_default())),
        ("trailing comma", actions(text.replace("}}", "},}").as_bytes())),
        ("HTML", actions(b"<html><body>502</body></html>")),
        ("null", actions(b"null")),
        ("array", actions(format!("[{text}]").as_bytes())),
        ("not a number", actions(format!(r#"{{"n":NaN,{members}"#).as_bytes())),
        ("duplicate property", actions(format!(r#"{{"id":"e-0",{members}"#).as_bytes())),
        ("not UTF-8", actions(&[b"{\"n\":\"\xFF\xC0\",".as_slice(), members.as_bytes()].concat())),
        ("2 MiB", actions(format!(r#"{{"n":"{}",{members}"#, "a".repeat(2 << 20)).as_bytes())),
        ("100,000 nested arrays", actions(deep.as_bytes())),
        ("data in 100,000 nested arrays", actions(format!(r#"{{"n":{deep},{members}"#).as_bytes())),
        ("no id", actions(text.replace(r#""id":"e-1","#, "").as_bytes())),
        (
            "unknown event type",
            actions(text.replace("anomalieadresse.update", "anomalieadresse.unknown").as_bytes()),
        ),
    ]
}

/// Runs the actions and returns the statuses of the responses, in the order of the connections.
pub(super) async fn send(address: SocketAddr, actions: &[Action], clock: &SandboxClock) -> String {
    let mut responses = Vec::new();
    let mut connections: Vec<TcpStream> = Vec::new();
    let connect = async || TcpStream::connect(address).await.expect("the receiver listens");
    connections.push(connect().await);
    for action in actions {
        let Some(stream) = connections.last_mut() else { break };
        match action {
            // The receiver may respond or close instead of reading.
            Action::Send(bytes) => {
                tokio::select! {
                    _ = stream.write_all(bytes) => {}
                    () = virtual_time::advance(clock, RESPONSE_TIMEOUT) => {}
                }
            }
            Action::OpenConnection => connections.push(connect().await),
            Action::Reset => {
                virtual_time::advance(clock, SETTLE_TIME).await;
                stream.set_zero_linger().expect("a socket");
                connections.clear();
            }
            Action::ReadResponse | Action::Close => {
                if matches!(action, Action::Close) {
                    let _ = stream.shutdown().await;
                }
                for stream in &mut connections {
                    responses.extend(response(stream, clock).await);
                }
            }
        }
    }
    drop(connections);
    // Waits for the effects of closed connections.
    virtual_time::advance(clock, SETTLE_TIME).await;
    if responses.is_empty() { "-".to_owned() } else { responses.join(", ") }
}

/// Status of the response, or `None` after [`RESPONSE_TIMEOUT`].
async fn response(stream: &mut TcpStream, clock: &SandboxClock) -> Option<String> {
    // `HTTP/1.1 200`
    let mut start = [0; 12];
    tokio::select! {
        read = stream.read_exact(&mut start) => read.ok()?,
        () = virtual_time::advance(clock, RESPONSE_TIMEOUT) => return None,
    };
    Some(String::from_utf8_lossy(start.get(9..)?).into_owned())
}
