//! The sender: requests as bytes, with what is wrong with them.

use std::net::SocketAddr;
use std::time::Duration;

use orange_sandbox::SandboxClock;
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::SECRET;
use crate::fault_matrix::time;

/// How long nothing must happen before the sender gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// In this time whatever came whole has been read and handled.
const ENOUGH: Duration = Duration::from_millis(100);

/// One event, sent wrongly and then rightly.
pub(super) struct Delivery {
    pub(super) name: &'static str,
    pub(super) acts: Vec<Act>,
    pub(super) repetition: Vec<Act>,
}

/// What a sender does.
pub(super) enum Act {
    /// Sends bytes.
    Send(Vec<u8>),
    /// Waits for an answer, or until nothing happens any more.
    Listen,
    /// Breaks the connection.
    Reset,
    /// Says that nothing more comes, and waits for an answer.
    Close,
    /// Uses another connection beside this one from here on.
    Another,
}

/// A request as bytes.
#[derive(Clone)]
struct Draft {
    start: String,
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

impl Draft {
    fn of(body: Vec<u8>) -> Self {
        let header = |text: String| text.into_bytes();
        let headers = vec![
            header("host: oc.example\r\n".to_owned()),
            header(format!("authorization: Bearer {SECRET}\r\n")),
            header("content-type: application/json\r\n".to_owned()),
            header(format!("content-length: {}\r\n", body.len())),
        ];
        Self { start: "POST /event HTTP/1.1\r\n".to_owned(), headers, body }
    }

    fn right() -> Self {
        Self::of(event("e-1"))
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

    fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    fn start(mut self, line: &str) -> Self {
        self.start = line.to_owned();
        self
    }

    fn head(&self) -> Vec<u8> {
        [self.start.as_bytes(), &self.headers.concat(), b"\r\n"].concat()
    }

    fn bytes(&self) -> Vec<u8> {
        [self.head(), self.body.clone()].concat()
    }

    /// The bytes up to the middle of the body, or of the head.
    fn half(&self, of_the_body: bool) -> Vec<u8> {
        let head = self.head().len();
        let mut bytes = self.bytes();
        bytes.truncate(if of_the_body { head + self.body.len() / 2 } else { head / 2 });
        bytes
    }

    fn sent(&self) -> Vec<Act> {
        vec![Act::Send(self.bytes()), Act::Listen]
    }

    fn cut(&self, of_the_body: bool, end: Act) -> Vec<Act> {
        vec![Act::Send(self.half(of_the_body)), end]
    }

    fn chunked(&self, text: &[u8]) -> Self {
        self.clone().without("content-length").set("transfer-encoding", "chunked").body(text)
    }
}

/// All of them.
pub(super) fn deliveries() -> Vec<Delivery> {
    let mut all: Vec<(&'static str, Vec<Act>)> = vec![("as it should be", Draft::right().sent())];
    all.extend(connections());
    all.extend(framing());
    all.extend(heads());
    all.extend(bodies());
    let mut all: Vec<Delivery> = all
        .into_iter()
        .map(|(name, acts)| Delivery { name, acts, repetition: Draft::right().sent() })
        .collect();
    all.push(Delivery {
        name: "the later one first",
        acts: Draft::of(event("e-2")).sent(),
        repetition: Draft::right().sent(),
    });
    all
}

fn connections() -> Vec<(&'static str, Vec<Act>)> {
    let right = Draft::right();
    let drip = right.bytes().into_iter().map(|byte| Act::Send(vec![byte])).chain([Act::Listen]);
    vec![
        (
            "twice at once",
            vec![Act::Send(right.bytes()), Act::Another, Act::Send(right.bytes()), Act::Listen],
        ),
        ("the answer lost", vec![Act::Send(right.bytes()), Act::Reset]),
        (
            "the answer lost while it is repeated",
            vec![Act::Send(right.bytes()), Act::Another, Act::Send(right.bytes()), Act::Reset],
        ),
        ("byte by byte", drip.collect()),
        ("hangs mid head", right.cut(false, Act::Listen)),
        ("hangs before the body", vec![Act::Send(right.head()), Act::Listen]),
        ("hangs mid body", right.cut(true, Act::Listen)),
        ("reset mid head", right.cut(false, Act::Reset)),
        ("reset before the body", vec![Act::Send(right.head()), Act::Reset]),
        ("reset mid body", right.cut(true, Act::Reset)),
        ("closed mid head", right.cut(false, Act::Close)),
        ("closed before the body", vec![Act::Send(right.head()), Act::Close]),
        ("closed mid body", right.cut(true, Act::Close)),
    ]
}

fn framing() -> Vec<(&'static str, Vec<Act>)> {
    let right = Draft::right();
    let body = String::from_utf8_lossy(&right.body).into_owned();
    let length = body.len();
    let chunk = format!("{length:x}\r\n{body}\r\n");
    let given = |value: &str| right.clone().set("content-length", value).sent();
    vec![
        ("length too small", given(&(length - 1).to_string())),
        ("length too large", [given(&(length + 10).to_string()), vec![Act::Close]].concat_acts()),
        ("length not a number", given("many")),
        ("length negative", given("-1")),
        ("length of ten gigabytes", given("10000000000")),
        ("two lengths", right.clone().with(format!("content-length: {}\r\n", length + 1)).sent()),
        ("no length", right.clone().without("content-length").sent()),
        (
            "a length beside chunks",
            right.clone().with("transfer-encoding: chunked\r\n").body(format!("{chunk}0\r\n\r\n")).sent(),
        ),
        ("in chunks", right.chunked(format!("{chunk}0\r\n\r\n").as_bytes()).sent()),
        ("chunks without end", vec![Act::Send(right.chunked(chunk.as_bytes()).bytes()), Act::Close]),
        ("a chunk of no size", right.chunked(b"some\r\n").sent()),
    ]
}

fn heads() -> Vec<(&'static str, Vec<Act>)> {
    let right = Draft::right();
    let twice = Draft {
        headers: right.headers.iter().flat_map(|line| [line.clone(), line.clone()]).collect(),
        ..right.clone()
    };
    let many = (0..10_000).fold(right.clone(), |draft, n| draft.with(format!("x-many-{n}: {n}\r\n")));
    vec![
        ("headers twice", twice.sent()),
        ("a header without colon", right.clone().with("no colon\r\n").sent()),
        ("a header with the byte zero", right.clone().with(b"x-nul: a\0b\r\n".as_slice()).sent()),
        ("a folded header", right.clone().with("x-folded: one\r\n two\r\n").sent()),
        ("a header of a megabyte", right.clone().with(format!("x-huge: {}\r\n", "a".repeat(1 << 20))).sent()),
        ("ten thousand headers", many.sent()),
        ("not HTTP", right.clone().start("\u{16}\u{3}\u{1}garbage\r\n").sent()),
        ("GET", right.clone().start("GET /event HTTP/1.1\r\n").sent()),
        ("no credentials", right.clone().without("authorization").sent()),
        ("wrong credentials", right.clone().set("authorization", "Bearer of-somebody-else").sent()),
        ("text/html", right.clone().set("content-type", "text/html").sent()),
        ("another charset", right.clone().set("content-type", "application/json; charset=iso-8859-1").sent()),
        ("said to be gzip", right.with("content-encoding: gzip\r\n").sent()),
    ]
}

fn bodies() -> Vec<(&'static str, Vec<Act>)> {
    let right = Draft::right().body;
    let text = String::from_utf8_lossy(&right).into_owned();
    let members = text.strip_prefix('{').unwrap_or(&text).to_owned();
    let deep = ["[".repeat(100_000), "]".repeat(100_000)].concat();
    let sent = |body: &[u8]| Draft::of(body.to_vec()).sent();
    vec![
        ("no body", sent(b"")),
        ("half a body", sent(right.get(..right.len() / 2).unwrap_or_default())),
        ("a comma too many", sent(text.replace("}}", "},}").as_bytes())),
        ("HTML", sent(b"<html><body>502</body></html>")),
        ("null", sent(b"null")),
        ("a list", sent(format!("[{text}]").as_bytes())),
        ("not a number", sent(format!(r#"{{"n":NaN,{members}"#).as_bytes())),
        ("a member twice", sent(format!(r#"{{"id":"e-0",{members}"#).as_bytes())),
        ("not UTF-8", sent(&[b"{\"n\":\"\xFF\xC0\",".as_slice(), members.as_bytes()].concat())),
        ("two megabytes", sent(format!(r#"{{"n":"{}",{members}"#, "a".repeat(2 << 20)).as_bytes())),
        ("a hundred thousand lists", sent(deep.as_bytes())),
        ("data in a hundred thousand lists", sent(format!(r#"{{"n":{deep},{members}"#).as_bytes())),
        ("no id", sent(text.replace(r#""id":"e-1","#, "").as_bytes())),
        ("of another type", sent(text.replace("anomalieadresse.update", "anomalieadresse.dance").as_bytes())),
    ]
}

trait ConcatActs {
    fn concat_acts(self) -> Vec<Act>;
}

impl ConcatActs for [Vec<Act>; 2] {
    fn concat_acts(self) -> Vec<Act> {
        self.into_iter().flatten().collect()
    }
}

/// Does it; says what was answered, in the order of the connections.
pub(super) async fn send(address: SocketAddr, acts: &[Act], clock: &SandboxClock) -> String {
    let mut answers = Vec::new();
    let mut open: Vec<TcpStream> = Vec::new();
    let connect = async || TcpStream::connect(address).await.expect("it listens");
    open.push(connect().await);
    for act in acts {
        let Some(stream) = open.last_mut() else { break };
        match act {
            // What the other side does not want to read it answers or closes.
            Act::Send(bytes) => {
                tokio::select! {
                    _ = stream.write_all(bytes) => {}
                    () = time::pass(clock, PATIENCE) => {}
                }
            }
            Act::Another => open.push(connect().await),
            Act::Reset => {
                time::pass(clock, ENOUGH).await;
                stream.set_zero_linger().expect("a socket");
                open.clear();
            }
            Act::Listen | Act::Close => {
                if matches!(act, Act::Close) {
                    let _ = stream.shutdown().await;
                }
                for stream in &mut open {
                    answers.extend(answer(stream, clock).await);
                }
            }
        }
    }
    drop(open);
    // What a connection that is gone still does is done before anything else is sent.
    time::pass(clock, ENOUGH).await;
    if answers.is_empty() { "-".to_owned() } else { answers.join(", ") }
}

/// The status of an answer, if one comes before nothing happens any more.
async fn answer(stream: &mut TcpStream, clock: &SandboxClock) -> Option<String> {
    let mut start = [0; 12];
    tokio::select! {
        read = stream.read_exact(&mut start) => read.ok()?,
        () = time::pass(clock, PATIENCE) => return None,
    };
    Some(String::from_utf8_lossy(start.get(9..)?).into_owned())
}
