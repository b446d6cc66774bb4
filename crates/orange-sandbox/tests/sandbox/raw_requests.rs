//! Raw HTTP/1.1 requests over a socket: those that the gateway accepts, and its responses to the others.

use std::time::Duration;

use orange_sandbox::{RunningSandbox, Sandbox};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::{TestClient, builder_with_frozen_clock};

async fn connect(running: &RunningSandbox) -> TcpStream {
    TcpStream::connect(running.address()).await.expect("a connection")
}

/// Sends bytes and reads responses until the server closes.
async fn exchange(running: &RunningSandbox, bytes: &[u8]) -> Vec<RawResponse> {
    let mut stream = connect(running).await;
    stream.write_all(bytes).await.expect("sent");
    read_all(&mut stream).await
}

#[derive(Debug)]
struct RawResponse {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl RawResponse {
    fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }

    /// Returns status and code of an error in the gateway's format, which always has a request id.
    fn error_code(&self) -> (u16, i64) {
        assert_eq!(self.header("content-type"), Some("application/json"), "{self:?}");
        assert_eq!(self.header("x-oapi-request-id").map(str::len), Some(36), "{self:?}");
        let body = self.json();
        for field in ["message", "description"] {
            assert!(body[field].as_str().is_some_and(|text| !text.is_empty()), "{body}");
        }
        (self.status, body["code"].as_i64().expect("a code"))
    }
}

async fn read_all(stream: &mut TcpStream) -> Vec<RawResponse> {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await.expect("a response");
    let mut responses = Vec::new();
    let mut rest = bytes.as_slice();
    while !rest.is_empty() {
        let end = rest.windows(4).position(|piece| piece == b"\r\n\r\n").expect("a head") + 4;
        let head = String::from_utf8(rest[..end].to_vec()).expect("text");
        let mut response =
            RawResponse { status: head[9..12].parse().expect("a status"), head, body: Vec::new() };
        let length = response.header("content-length").map_or(0, |length| length.parse().expect("a length"));
        response.body = rest[end..][..length].to_vec();
        rest = &rest[end + length..];
        responses.push(response);
    }
    responses
}

async fn start(sandbox: Sandbox) -> (RunningSandbox, String) {
    let token = TestClient::new(&sandbox).await.token;
    (sandbox.start().await.expect("a port"), token)
}

/// Returns a request head with a token and further header lines.
fn head(token: &str, line: &str, more: &str) -> String {
    format!(
        "{line}\r\nHost: localhost\r\nAccept: application/json\r\nAuthorization: Bearer {token}\r\n{more}\r\n"
    )
}

/// Returns the head of the last request of a connection.
fn last_head(token: &str, line: &str) -> String {
    head(token, line, "Connection: close\r\n")
}

/// The examples of Orange's page as `curl -g` sends them, with the fields of a ticket.
const EXAMPLES: [&str; 32] = [
    "offset=100&limit=100",
    "sort=+id,-creationDate",
    "fields=id,status",
    "code_oi=ARTD",
    "code_oi[eq]=ARTD",
    "code_oi[==]=ARTD",
    "building.address.code_insee[eq,num]=10",
    "code_oi[ne]=x",
    "code_oi[!=]=x",
    "code_oi[<>]=x",
    "code_oi[!eq]=x",
    "creationDate[>]=2025-06-01",
    "creationDate[>=]=2025-06-01",
    "creationDate[<]=2025-06-01",
    "creationDate[<=]=2025-06-01",
    "status[in]=CLOSED,RESOLVED",
    "status[nin]=CLOSED,RESOLVED",
    "code_oi[regex]=^AR.*",
    "code_oi[=~]=^(AR|FT)\\w+$",
    "code_oi[match]=A{1,2}",
    "relatedEntity[emj]={\"@referredType\":\"Building\"}",
    "relatedEntity[elemMatch]={\"id\":\"IMB/09001/X/000E\"}",
    "relatedEntity[json]={\"id\": \"IMB/09001/X/000E\", \"role\": \"a b\"}",
    "building.address.city=SAINT JEAN",
    "building.address.city=Orl\u{e9}ans",
    "externalId[is]=null",
    "externalId[is]=exists",
    "externalId[isnot]=empty",
    "code_oi=\"ARTD\"",
    "code_oi=`ARTD`",
    "code_oi=A|B\\C^D~E",
    "code_oi=100%",
];

#[tokio::test]
async fn raw_examples_equal_encoded_ones() {
    let (running, token) = start(builder_with_frozen_clock().tickets(30).build()).await;
    let mut accepted = 0;
    for query in EXAMPLES {
        let encoded = query.replace('%', "%25").replace(' ', "%20").replace('"', "%22").replace('<', "%3C");
        let encoded = encoded.replace('>', "%3E").replace('`', "%60").replace('\u{e9}', "%C3%A9");
        let raw = last_head(&token, &format!("GET /anomalie-adresse?{query} HTTP/1.1"));
        let plain = last_head(&token, &format!("GET /anomalie-adresse?{encoded} HTTP/1.1"));
        let (raw, plain) =
            (exchange(&running, raw.as_bytes()).await, exchange(&running, plain.as_bytes()).await);
        assert_eq!((raw[0].status, raw[0].json()), (plain[0].status, plain[0].json()), "{query}");
        if raw[0].status == 200 {
            accepted += 1;
        } else {
            assert_eq!(raw[0].error_code(), (400, 28), "{query}: {raw:?}");
        }
    }
    // The others use operators or values that the sandbox rejects.
    assert!(accepted >= 28, "{accepted}");
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn spaces_in_a_target_are_accepted() {
    let (running, token) = start(builder_with_frozen_clock().tickets(3).build()).await;
    let request = last_head(&token, "GET /anomalie-adresse?note=a b HTTP/1.1&limit=1 HTTP/1.1");
    let responses = exchange(&running, request.as_bytes()).await;
    assert_eq!((responses.len(), responses[0].status), (1, 200), "{responses:?}");
    let requests = running.sandbox().requests();
    assert_eq!(requests[1].query.as_deref(), Some("note=a%20b%20HTTP/1.1&limit=1"));
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn latin_1_in_a_query_is_rejected() {
    let (running, token) = start(builder_with_frozen_clock().build()).await;
    let mut request = last_head(&token, "GET /anomalie-adresse?city=Orl!ans HTTP/1.1").into_bytes();
    let at = request.iter().position(|byte| *byte == b'!').expect("a mark");
    request[at] = 0xE9;
    assert_eq!(exchange(&running, &request).await[0].error_code(), (400, 28));
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn pipelined_requests_keep_their_order() {
    let (running, token) = start(builder_with_frozen_clock().tickets(3).build()).await;
    let list = head(&token, "GET /anomalie-adresse?creationDate[>]=2020-01-01&limit=1 HTTP/1.1", "");
    let body_like_a_request = "GET /nothing?a=<b> HTTP/1.1\r\nHost: localhost\r\n\r\n";
    let sized = head(
        &token,
        "POST /anomalie-adresse?x=<y> HTTP/1.1",
        &format!("Content-Type: application/json\r\nContent-Length: {}\r\n", body_like_a_request.len()),
    );
    let chunked = head(
        &token,
        "POST /anomalie-adresse HTTP/1.1",
        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n",
    );
    let chunks = format!(
        "{:X};x=y\r\n{body_like_a_request}\r\n1\r\n\n\r\n0\r\nX-Trailer: <>\r\n\r\n",
        body_like_a_request.len()
    );
    let end = last_head(&token, "GET /anomalie-adresse?creationDate[<]=2020-01-01 HTTP/1.1");
    let text = [&*list, &sized, body_like_a_request, &list, &chunked, &chunks, &end].concat();
    let statuses =
        |responses: &[RawResponse]| responses.iter().map(|response| response.status).collect::<Vec<_>>();
    assert_eq!(statuses(&exchange(&running, text.as_bytes()).await), [200, 400, 200, 400, 200]);
    let bodies: Vec<String> =
        running.sandbox().requests().into_iter().skip(1).map(|item| item.body).collect();
    assert_eq!(bodies, ["", body_like_a_request, "", &format!("{body_like_a_request}\n"), ""]);

    // The same in small pieces, which split heads and chunk sizes everywhere.
    running.sandbox().clear_journal();
    let mut stream = connect(&running).await;
    for piece in text.as_bytes().chunks(7) {
        stream.write_all(piece).await.expect("sent");
        stream.flush().await.expect("sent");
        tokio::task::yield_now().await;
    }
    assert_eq!(statuses(&read_all(&mut stream).await), [200, 400, 200, 400, 200]);
    let again: Vec<String> = running.sandbox().requests().into_iter().map(|item| item.body).collect();
    assert_eq!(again, bodies);
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn rejected_heads_get_an_error_and_close_the_connection() {
    let (running, token) = start(builder_with_frozen_clock().build()).await;
    let long_target = format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(70_000));
    let beyond_our_limit =
        last_head(&token, &format!("GET /anomalie-adresse?a={} HTTP/1.1", "b".repeat(9_000)));
    let long_header = head(&token, "GET / HTTP/1.1", &format!("x: {}\r\n", "a".repeat(1 << 20)));
    let many_headers = head(&token, "GET / HTTP/1.1", &"x: y\r\n".repeat(200));
    for (request, expected) in [
        ("nonsense\r\n\r\n", (400, 20)),
        ("GET\r\n\r\n", (400, 20)),
        ("GET /x\r\n\r\n", (400, 20)),
        ("GET /x HTTP/9.9\r\n\r\n", (400, 20)),
        ("GET /\0 HTTP/1.1\r\n\r\n", (400, 20)),
        ("G(T / HTTP/1.1\r\n\r\n", (400, 20)),
        ("GET / HTTP/1.1\r\nno colon\r\n\r\n", (400, 26)),
        ("GET / HTTP/1.1\r\nbad name: x\r\n\r\n", (400, 26)),
        ("GET / HTTP/1.1\r\nx: a\0b\r\n\r\n", (400, 26)),
        ("POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n", (400, 26)),
        ("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", (400, 26)),
        ("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", (400, 26)),
        (&*long_target, (414, 67)),
        (&*beyond_our_limit, (414, 67)),
        (&*long_header, (400, 26)),
        (&*many_headers, (400, 26)),
    ] {
        let start = request.chars().take(40).collect::<String>();
        let before =
            last_head(&token, "GET /anomalie-adresse?limit=1 HTTP/1.1").replace("Connection: close\r\n", "");
        // Sent after another request, whose response comes first.
        let responses = exchange(&running, format!("{before}{request}").as_bytes()).await;
        assert_eq!(responses.len(), 2, "{start:?}: {responses:?}");
        assert_eq!(responses[0].status, 200, "{start:?}");
        assert_eq!(responses[1].error_code(), expected, "{start:?}");
        let recorded = running.sandbox().requests().pop().expect("a request");
        assert_eq!(Some(&*recorded.request_id), responses[1].header("x-oapi-request-id"), "{start:?}");
        assert_eq!(recorded.header("x-sandbox-rejected"), None);
    }
    let mut stream = connect(&running).await;
    stream.write_all(b"HEAD / nonsense\r\n\r\n").await.expect("sent");
    let mut response = String::new();
    stream.read_to_string(&mut response).await.expect("a response");
    assert!(response.starts_with("HTTP/1.1 400 ") && response.ends_with("\r\n\r\n"), "{response}");
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn non_utf8_path_is_rejected_by_the_gateway() {
    let (running, token) = start(builder_with_frozen_clock().build()).await;
    let request = last_head(&token, "GET /anomalie-adresse/%FF HTTP/1.1");
    assert_eq!(exchange(&running, request.as_bytes()).await[0].error_code(), (400, 20));
    running.stop().await.expect("it stops");
}

/// Sends `start`, then one byte per second, and returns the response.
async fn drip(running: &RunningSandbox, start: &str) -> RawResponse {
    let (mut read, mut write) = connect(running).await.into_split();
    write.write_all(start.as_bytes()).await.expect("sent");
    let dripping = tokio::spawn(async move {
        while write.write_all(b"a").await.is_ok() {
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    });
    let mut bytes = Vec::new();
    // The connection may end with a reset, because data is in flight.
    let _ = read.read_to_end(&mut bytes).await;
    dripping.abort();
    let text = String::from_utf8(bytes).expect("text");
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head.get(9..12).and_then(|status| status.parse().ok()).unwrap_or(0);
    RawResponse { status, head: head.to_owned(), body: body.into() }
}

#[tokio::test(start_paused = true)]
async fn slow_heads_time_out() {
    let (running, _) = start(builder_with_frozen_clock().build()).await;
    for start in ["GET /", "GET / HTTP/1.1\r\nHost: localhost\r\nx: "] {
        assert_eq!(drip(&running, start).await.error_code(), (408, 63), "{start:?}");
    }
    running.stop().await.expect("it stops");
}

#[tokio::test(start_paused = true)]
async fn slow_bodies_time_out() {
    let (running, token) = start(builder_with_frozen_clock().build()).await;
    let ticket = TestClient::new(running.sandbox()).await.create_ticket().await;
    for (path, content_type) in [
        ("/anomalie-adresse", "application/json"),
        (&*format!("/anomalie-adresse/{ticket}/attachment"), "multipart/form-data; boundary=b"),
        ("/oauth/v3/token", "application/x-www-form-urlencoded"),
    ] {
        let start = head(
            &token,
            &format!("POST {path} HTTP/1.1"),
            &format!("Content-Type: {content_type}\r\nContent-Length: 100000\r\n"),
        );
        assert_eq!(drip(&running, &start).await.error_code(), (408, 63), "{path}");
    }
    running.stop().await.expect("it stops");
}

#[tokio::test(start_paused = true)]
async fn idle_connections_are_closed() {
    let (running, token) = start(builder_with_frozen_clock().build()).await;
    // No data, the start of an HTTP/2 preface, and silence after a request.
    let request = head(&token, "GET /anomalie-adresse?limit=1 HTTP/1.1", "");
    for (start, responses) in [("", 0), ("PRI * HT", 0), (&*request, 1)] {
        assert_eq!(exchange(&running, start.as_bytes()).await.len(), responses, "{start:?}");
    }
    running.stop().await.expect("it stops");
}
