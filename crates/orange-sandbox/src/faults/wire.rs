//! Wire faults: responses that hyper would not write, as sequences of bytes, pauses and ends of the connection.

use std::time::Duration;

use axum::body::{Bytes, to_bytes as collect};
use axum::response::Response;
use http::header::{CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderName, HeaderValue, Method, StatusCode, Version};
use tokio::sync::watch;

use super::fault::Fault;
use super::kinds::{ChunkFault, FaultPoint, HeaderFault, LengthFault, StatusLineFault};

/// Marks a response whose fault hyper cannot write. The server or the in-memory client carries out its
/// [`steps`] instead.
#[derive(Clone, Debug)]
pub(crate) struct WireFault(pub(crate) Fault);

impl WireFault {
    /// Returns an empty marked response, for a fault that occurs before the request is handled.
    pub(super) fn without_response(fault: Fault) -> Response {
        let mut response = Response::default();
        response.extensions_mut().insert(Self(fault));
        response
    }
}

/// Returns whether the client receives the status of the response.
pub(crate) fn sends_status(response: &Response, version: Version) -> bool {
    let Some(WireFault(fault)) = response.extensions().get() else { return true };
    match fault {
        Fault::Delay { .. } => true,
        Fault::Hang { at } if version == Version::HTTP_2 => at.is_after_head(),
        // The stream is reset in place of the response.
        _ if version == Version::HTTP_2 => false,
        Fault::StatusLine { .. } => false,
        _ => fault.stops_at().is_none_or(|at| at == FaultPoint::MidHead || at.is_after_head()),
    }
}

/// Resolves when the server shuts down.
#[derive(Clone, Debug)]
pub(crate) struct ShutdownSignal(pub(crate) watch::Receiver<()>);

impl ShutdownSignal {
    pub(crate) async fn wait(mut self) {
        // No value is ever sent: dropping the sender is the signal.
        while self.0.changed().await.is_ok() {}
    }
}

/// A step on a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum WireStep {
    Send(Bytes),
    Wait(Duration),
    /// Sends nothing more and keeps the connection open.
    Hang,
    /// Resets the TCP connection.
    Reset,
    /// Closes the connection in an orderly way.
    Close,
}

/// Returns the steps that write the response to a request with `method`, with `fault`.
pub(crate) async fn steps(response: Response, fault: &Fault, method: &Method) -> Vec<WireStep> {
    let (head, body) = response.into_parts();
    let statuses_without_body = [StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED];
    let mut raw = RawResponse {
        allows_body: method != Method::HEAD && !statuses_without_body.contains(&head.status),
        status_line: status_line(head.status),
        headers: head.headers.iter().map(|(name, value)| header_line(name, value)).collect(),
        body: collect(body, usize::MAX).await.unwrap_or_default(),
    };
    // No response follows on the connection, whichever the fault.
    raw.set(CONNECTION, "close");
    raw.steps(fault)
}

fn status_line(status: StatusCode) -> Vec<u8> {
    format!("HTTP/1.1 {} {}\r\n", status.as_u16(), status.canonical_reason().unwrap_or_default()).into_bytes()
}

fn header_line(name: &HeaderName, value: &HeaderValue) -> Vec<u8> {
    [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat()
}

/// A response as bytes.
struct RawResponse {
    /// Whether the response can have a body (RFC 9112, section 6.3).
    allows_body: bool,
    /// With its line end; after interim responses, if any.
    status_line: Vec<u8>,
    /// Header lines with their line ends.
    headers: Vec<Vec<u8>>,
    body: Bytes,
}

impl RawResponse {
    fn remove(&mut self, name: &HeaderName) {
        let start = format!("{name}:");
        self.headers.retain(|line| !line.starts_with(start.as_bytes()));
    }

    fn set(&mut self, name: HeaderName, value: &str) {
        self.remove(&name);
        self.add(format!("{name}: {value}\r\n"));
    }

    fn add(&mut self, line: impl Into<Vec<u8>>) {
        self.headers.push(line.into());
    }

    fn head(&self) -> Vec<u8> {
        let mut head = self.status_line.clone();
        head.extend(self.headers.iter().flatten());
        head.extend_from_slice(b"\r\n");
        head
    }

    fn to_bytes(&self) -> Bytes {
        [&*self.head(), &self.body].concat().into()
    }

    /// Returns the number of bytes that are sent before `at`.
    fn offset(&self, at: FaultPoint) -> usize {
        let head = self.head().len();
        match at {
            FaultPoint::BeforeBody | FaultPoint::BeforeEffect | FaultPoint::BeforeHead => 0,
            // The journal records the status, so the client must receive it.
            FaultPoint::MidHead => self.status_line.len().max(head / 2),
            FaultPoint::AfterHead => head,
            FaultPoint::MidBody => head + self.body.len() / 2,
        }
    }

    /// Returns the steps that send all bytes before `at`, then `end`.
    fn steps_until(&self, at: FaultPoint, end: WireStep) -> Vec<WireStep> {
        let offset = self.offset(at);
        let sent = WireStep::Send(self.to_bytes().slice(..offset));
        if offset == 0 { vec![end] } else { vec![sent, end] }
    }

    fn steps(mut self, fault: &Fault) -> Vec<WireStep> {
        match *fault {
            Fault::Delay { at, milliseconds } => {
                let mut steps = self.steps_until(at, WireStep::Wait(Duration::from_millis(milliseconds)));
                steps.push(WireStep::Send(self.to_bytes().slice(self.offset(at)..)));
                steps.push(WireStep::Close);
                return steps;
            }
            Fault::Hang { at } => return self.steps_until(at, WireStep::Hang),
            Fault::Reset { at } => return self.steps_until(at, WireStep::Reset),
            Fault::Close { at } => return self.steps_until(at, WireStep::Close),
            Fault::Truncate { bytes } => {
                let bytes = usize::try_from(bytes).unwrap_or(usize::MAX).min(self.body.len());
                // `Content-Length` keeps the full length.
                self.body.truncate(bytes);
            }
            Fault::Drip { bytes, milliseconds } => return self.drip_steps(bytes, milliseconds),
            Fault::Length { how } => self.set_wrong_length(how),
            Fault::Chunks { how } => self.set_chunked_body(how),
            Fault::Headers { how } => self.add_bad_headers(how),
            Fault::StatusLine { how } => match how {
                StatusLineFault::NotANumber => self.status_line = b"HTTP/1.1 fine OK\r\n".to_vec(),
                StatusLineFault::BadVersion => self.status_line = b"HTTP/9.9 200 OK\r\n".to_vec(),
                StatusLineFault::Missing => return vec![WireStep::Send(self.body), WireStep::Close],
                StatusLineFault::Garbage => {
                    self.status_line = b"\x16\x03\x01\x00\xFF\x00garbage\r\n".to_vec()
                }
            },
            Fault::Interim { status, times } => {
                let interim = format!("HTTP/1.1 {status} Wait\r\nx-interim: yes\r\n\r\n");
                // Only parsing checks a fault; one that is built in Rust can have any number.
                let times = usize::try_from(times.min(Fault::MAX_INTERIM_RESPONSES)).unwrap_or(0);
                self.status_line = [interim.repeat(times).into_bytes(), self.status_line].concat();
            }
            // Handled before the response reaches the wire.
            Fault::Response(_)
            | Fault::Merge { .. }
            | Fault::IgnoreFilters
            | Fault::Pagination { .. }
            | Fault::Skew { .. } => {}
        }
        if !self.allows_body {
            self.body.clear();
        }
        vec![WireStep::Send(self.to_bytes()), WireStep::Close]
    }

    /// Gives an empty body one byte, for faults that need one.
    fn fill_empty_body(&mut self) {
        if self.body.is_empty() {
            self.body = Bytes::from_static(b"\n");
        }
    }

    fn drip_steps(self, bytes: u64, milliseconds: u64) -> Vec<WireStep> {
        let size = usize::try_from(bytes).unwrap_or(usize::MAX).max(1);
        let pause = Duration::from_millis(milliseconds);
        let mut rest = self.to_bytes();
        let mut steps = Vec::new();
        while !rest.is_empty() {
            if !steps.is_empty() {
                steps.push(WireStep::Wait(pause));
            }
            steps.push(WireStep::Send(rest.split_to(size.min(rest.len()))));
        }
        steps.push(WireStep::Close);
        steps
    }

    fn set_wrong_length(&mut self, how: LengthFault) {
        if how == LengthFault::TooSmall {
            self.fill_empty_body();
        }
        let length = self.body.len();
        match how {
            LengthFault::TooSmall => self.set(CONTENT_LENGTH, &length.saturating_sub(1).to_string()),
            LengthFault::TooLarge => self.set(CONTENT_LENGTH, &(length + 10).to_string()),
            LengthFault::NotANumber => self.set(CONTENT_LENGTH, "many"),
            LengthFault::Negative => self.set(CONTENT_LENGTH, "-1"),
            LengthFault::Two => {
                self.set(CONTENT_LENGTH, &length.to_string());
                self.add(format!("{CONTENT_LENGTH}: {}\r\n", length + 1));
            }
            LengthFault::BesideChunks => {
                self.set(CONTENT_LENGTH, &length.to_string());
                self.add(format!("{TRANSFER_ENCODING}: chunked\r\n"));
                self.body = [&*chunked(&self.body), b"0\r\n\r\n"].concat().into();
            }
            LengthFault::Missing => self.remove(&CONTENT_LENGTH),
        }
    }

    fn set_chunked_body(&mut self, how: ChunkFault) {
        if how == ChunkFault::Cut {
            self.fill_empty_body();
        }
        self.remove(&CONTENT_LENGTH);
        self.set(TRANSFER_ENCODING, "chunked");
        let mut body = chunked(&self.body);
        match how {
            ChunkFault::Cut => body.truncate(body.len() / 4 * 3),
            ChunkFault::NoEnd => {}
            ChunkFault::BadSize => body.splice(0..0, b"some\r\n".iter().copied()).for_each(drop),
        }
        self.body = body.into();
    }

    fn add_bad_headers(&mut self, how: HeaderFault) {
        match how {
            HeaderFault::Twice => {
                self.headers = self.headers.iter().flat_map(|line| [line.clone(), line.clone()]).collect()
            }
            HeaderFault::NoColon => self.add("this line has no colon\r\n"),
            HeaderFault::Nul => self.add(b"x-nul: a\0b\r\n".as_slice()),
            HeaderFault::Folded => self.add("x-folded: one\r\n two\r\n"),
            HeaderFault::Latin1 => self.add(b"x-latin1: caf\xE9\r\n".as_slice()),
            HeaderFault::Huge => self.add(format!("x-huge: {}\r\n", "a".repeat(1 << 20))),
            HeaderFault::Many => self
                .headers
                .extend((0..10_000).map(|number| format!("x-many-{number}: {number}\r\n").into_bytes())),
        }
    }
}

/// Encodes the body as two chunks, without the terminating chunk.
fn chunked(body: &[u8]) -> Vec<u8> {
    let (first, second) = body.split_at(body.len() / 2);
    let mut text = Vec::new();
    for chunk in [first, second].into_iter().filter(|chunk| !chunk.is_empty()) {
        text.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
        text.extend_from_slice(chunk);
        text.extend_from_slice(b"\r\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the steps of a fault on a response to GET with this body, as text with `|` for each line end.
    async fn steps_as_text(fault: &Fault, body: &'static str) -> String {
        let mut response = Response::new(body.into());
        response.headers_mut().insert(CONTENT_LENGTH, body.len().into());
        steps_of_response(response, fault, &Method::GET).await
    }

    async fn steps_of_response(response: Response, fault: &Fault, method: &Method) -> String {
        let mut text = String::new();
        for step in steps(response, fault, method).await {
            match step {
                WireStep::Send(bytes) => {
                    text.push_str(&bytes.escape_ascii().to_string().replace("\\r\\n", "|"))
                }
                other => text.push_str(&format!("<{other:?}>")),
            }
        }
        text
    }

    #[tokio::test]
    async fn wire_bytes_of_faults() {
        let mut wire_bytes = String::new();
        for fault in [
            "reset",
            r#"{"kind":"close","at":"mid-head"}"#,
            r#"{"kind":"hang","at":"mid-body"}"#,
            r#"{"kind":"delay","at":"after-head","milliseconds":7}"#,
            r#"{"kind":"truncate","bytes":3}"#,
            r#"{"kind":"drip","bytes":30}"#,
            r#"{"kind":"length","how":"too-small"}"#,
            r#"{"kind":"length","how":"too-large"}"#,
            r#"{"kind":"length","how":"not-a-number"}"#,
            r#"{"kind":"length","how":"negative"}"#,
            r#"{"kind":"length","how":"two"}"#,
            r#"{"kind":"length","how":"beside-chunks"}"#,
            r#"{"kind":"length","how":"missing"}"#,
            r#"{"kind":"chunks","how":"cut"}"#,
            r#"{"kind":"chunks","how":"no-end"}"#,
            r#"{"kind":"chunks","how":"bad-size"}"#,
            r#"{"kind":"headers","how":"twice"}"#,
            r#"{"kind":"headers","how":"no-colon"}"#,
            r#"{"kind":"headers","how":"nul"}"#,
            r#"{"kind":"headers","how":"folded"}"#,
            r#"{"kind":"headers","how":"latin1"}"#,
            r#"{"kind":"status-line","how":"not-a-number"}"#,
            r#"{"kind":"status-line","how":"bad-version"}"#,
            r#"{"kind":"status-line","how":"missing"}"#,
            r#"{"kind":"status-line","how":"garbage"}"#,
            r#"{"kind":"interim","times":2}"#,
        ] {
            let text = steps_as_text(&fault.parse().expect("a fault"), "hello").await;
            wire_bytes.push_str(&format!("{fault}\n  {text}\n"));
        }
        insta::assert_snapshot!(wire_bytes);
    }

    #[tokio::test]
    async fn too_small_length_of_an_empty_body_is_wrong() {
        let text = steps_as_text(&Fault::Length { how: LengthFault::TooSmall }, "").await;
        assert_eq!(text, "HTTP/1.1 200 OK|connection: close|content-length: 0||\\n<Close>");
    }

    #[tokio::test]
    async fn cut_chunks_of_an_empty_body_end_within_a_chunk() {
        let text = steps_as_text(&Fault::Chunks { how: ChunkFault::Cut }, "").await;
        assert_eq!(text, "HTTP/1.1 200 OK|connection: close|transfer-encoding: chunked||1|<Close>");
    }

    #[tokio::test]
    async fn responses_without_a_body_get_none_from_a_fault() {
        for fault in [
            r#"{"kind":"length","how":"too-small"}"#,
            r#"{"kind":"length","how":"beside-chunks"}"#,
            r#"{"kind":"chunks","how":"cut"}"#,
            r#"{"kind":"chunks","how":"bad-size"}"#,
        ] {
            let fault = fault.parse().expect("a fault");
            for (method, status) in [(Method::HEAD, StatusCode::OK), (Method::DELETE, StatusCode::NO_CONTENT)]
            {
                let mut response = Response::default();
                *response.status_mut() = status;
                let text = steps_of_response(response, &fault, &method).await;
                assert!(text.ends_with("||<Close>"), "{method} {fault}: {text}");
            }
        }
    }

    #[tokio::test]
    async fn half_a_head_includes_the_status_line() {
        let mut response = Response::default();
        *response.status_mut() = StatusCode::NETWORK_AUTHENTICATION_REQUIRED;
        let steps = steps(response, &Fault::Close { at: FaultPoint::MidHead }, &Method::GET).await;
        let sent = Bytes::from_static(b"HTTP/1.1 511 Network Authentication Required\r\n");
        assert_eq!(steps, [WireStep::Send(sent), WireStep::Close]);
    }

    #[tokio::test]
    async fn number_of_interim_responses_is_bounded() {
        let text = steps_as_text(&Fault::Interim { status: 103, times: u32::MAX }, "hello").await;
        assert_eq!(text.matches("HTTP/1.1 103 Wait").count(), 10_000);
    }
}
