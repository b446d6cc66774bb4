//! The bytes of an HTTP/1 connection on their way to hyper, with every request target [encoded](super::request_head).
//!
//! Heads are told from bodies by message framing, so a body passes as it is, whatever it looks like.

use std::sync::{Arc, OnceLock};

use super::request_head::{self, BodyLength, Head, Unreadable};

/// Marks the request that stands in the place of an unreadable one.
pub(super) const UNREADABLE: &str = "x-sandbox-unreadable";

/// The reason why a connection reads no further.
pub(super) type Refusal = Arc<OnceLock<Unreadable>>;

/// Rewrites the requests of one connection, without I/O.
#[derive(Debug)]
pub(super) struct RequestStream {
    state: State,
    /// Received, and not yet passed on.
    pending: Vec<u8>,
    refusal: Refusal,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Head,
    /// So many bytes of a body, or of a chunk with its line end.
    Sized(u64),
    Chunk(u64),
    ChunkSize,
    Trailers,
    /// Everything passes: HTTP/2, and what hyper has to judge.
    PassThrough,
    /// Nothing passes any more.
    Refused,
}

impl RequestStream {
    pub(super) fn new() -> Self {
        Self { state: State::Head, pending: Vec::new(), refusal: Refusal::default() }
    }

    /// Passes everything on from now.
    pub(super) fn pass_through(&mut self) {
        self.state = State::PassThrough;
    }

    pub(super) fn refusal(&self) -> &Refusal {
        &self.refusal
    }

    /// Whether a head has begun and is not complete.
    pub(super) fn awaits_rest_of_head(&self) -> bool {
        self.state == State::Head && !self.pending.is_empty()
    }

    /// Takes what was received and appends to `output` what hyper is to read.
    pub(super) fn push(&mut self, received: &[u8], output: &mut Vec<u8>) {
        self.pending.extend_from_slice(received);
        // A head becomes complete at a line end. Without this, a drip would be parsed anew at each byte.
        let incomplete =
            self.state == State::Head && !received.contains(&b'\n') && self.pending.len() < 1 << 16;
        while !incomplete && self.advance(output) {}
    }

    /// Refuses the request whose head has begun, in order with the answers before it.
    pub(super) fn refuse(&mut self, unreadable: Unreadable, output: &mut Vec<u8>) {
        let method = self.pending.split(|byte| *byte == b' ').next().unwrap_or_default();
        // Without a body, so that the answer to HEAD is read right.
        let method = if method == b"HEAD" { "HEAD" } else { "GET" };
        output.extend_from_slice(
            format!("{method} / HTTP/1.1\r\nconnection: close\r\n{UNREADABLE}: 1\r\n\r\n").as_bytes(),
        );
        let _ = self.refusal.set(unreadable);
        self.state = State::Refused;
        self.pending.clear();
    }

    /// One step; whether there may be another.
    fn advance(&mut self, output: &mut Vec<u8>) -> bool {
        if self.pending.is_empty() {
            return false;
        }
        match self.state {
            State::Head => self.head(output),
            State::Sized(left) => self.forward(left, output, State::Sized, State::Head),
            State::Chunk(left) => self.forward(left, output, State::Chunk, State::ChunkSize),
            State::ChunkSize => self.chunk_size(output),
            State::Trailers => self.trailer(output),
            State::PassThrough => {
                output.append(&mut self.pending);
                false
            }
            State::Refused => {
                self.pending.clear();
                false
            }
        }
    }

    fn head(&mut self, output: &mut Vec<u8>) -> bool {
        match request_head::read(&self.pending) {
            Head::Partial => return false,
            Head::Complete { bytes, consumed, body } => {
                output.extend_from_slice(&bytes);
                self.pending.drain(..consumed);
                self.state = match body {
                    BodyLength::Sized(0) => State::Head,
                    BodyLength::Sized(length) => State::Sized(length),
                    BodyLength::Chunked => State::ChunkSize,
                    BodyLength::Unknown => State::PassThrough,
                };
            }
            Head::Unreadable(unreadable) => self.refuse(unreadable, output),
        }
        true
    }

    /// Passes up to `left` bytes on.
    fn forward(&mut self, left: u64, output: &mut Vec<u8>, more: fn(u64) -> State, then: State) -> bool {
        let count = usize::try_from(left).unwrap_or(usize::MAX).min(self.pending.len());
        output.extend(self.pending.drain(..count));
        let left = left - count as u64;
        self.state = if left == 0 { then } else { more(left) };
        true
    }

    fn chunk_size(&mut self, output: &mut Vec<u8>) -> bool {
        match httparse::parse_chunk_size(&self.pending) {
            Ok(httparse::Status::Complete((line, size))) => {
                output.extend(self.pending.drain(..line));
                // A chunk ends with a line end of its own.
                self.state = if size == 0 { State::Trailers } else { State::Chunk(size.saturating_add(2)) };
                true
            }
            // A size is short; only an extension could be this long.
            Ok(httparse::Status::Partial) if self.pending.len() < 1 << 14 => false,
            // hyper refuses the body.
            _ => {
                self.pass_through();
                true
            }
        }
    }

    /// Passes lines on, up to an empty one.
    fn trailer(&mut self, output: &mut Vec<u8>) -> bool {
        let Some(end) = self.pending.iter().position(|byte| *byte == b'\n') else { return false };
        let is_last = self.pending[..end].iter().all(|byte| *byte == b'\r');
        output.extend(self.pending.drain(..=end));
        if is_last {
            self.state = State::Head;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What hyper would read, in pieces of `size` bytes.
    fn forwarded(text: &str, size: usize) -> String {
        let mut stream = RequestStream::new();
        let mut output = Vec::new();
        for piece in text.as_bytes().chunks(size) {
            stream.push(piece, &mut output);
        }
        String::from_utf8(output).expect("text")
    }

    const LOOKS_LIKE_A_REQUEST: &str = "GET /x?a=<b> HTTP/1.1\r\n\r\n";

    #[test]
    fn bodies_pass_untouched_and_every_head_is_read() {
        let raw = "GET /x?a=b c HTTP/1.1\r\nHost: h\r\n\r\n";
        let encoded = "GET /x?a=b%20c HTTP/1.1\r\nHost: h\r\n\r\n";
        let length = LOOKS_LIKE_A_REQUEST.len();
        let sized = format!("POST /y HTTP/1.1\r\nContent-Length: {length}\r\n\r\n{LOOKS_LIKE_A_REQUEST}");
        let chunked = format!(
            "POST /z HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n\
             {length:x};a=b\r\n{LOOKS_LIKE_A_REQUEST}\r\n3\r\na\r\n\r\n0\r\nT: GET /<> HTTP/1.1\r\n\r\n"
        );
        let text = [raw, &sized, raw, &chunked, raw].concat();
        let expected = [encoded, &sized, encoded, &chunked, encoded].concat();
        for size in 1..text.len() {
            assert_eq!(forwarded(&text, size), expected, "in pieces of {size}");
        }
    }

    #[test]
    fn what_hyper_has_to_judge_passes_as_it_is() {
        for text in [
            "GET / HTTP/1.1\r\nUpgrade: x\r\n\r\nGET /<> HTTP/1.1\r\n\r\n".to_owned(),
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nmany\r\nGET /<> HTTP/1.1\r\n\r\n"
                .to_owned(),
        ] {
            assert_eq!(forwarded(&text, 7), text);
        }
    }

    #[test]
    fn after_an_unreadable_head_nothing_passes() {
        let mut stream = RequestStream::new();
        let mut output = Vec::new();
        stream.push(b"GET / HTTP/1.1\r\n\r\nnonsense\r\n\r\nGET / HTTP/1.1\r\n\r\n", &mut output);
        let text = String::from_utf8(output).expect("text");
        assert_eq!(text.matches("GET / HTTP/1.1").count(), 2, "{text}");
        assert!(text.ends_with("x-sandbox-unreadable: 1\r\n\r\n"), "{text}");
        assert!(stream.refusal().get().is_some());
        let mut more = Vec::new();
        stream.push(b"GET / HTTP/1.1\r\n\r\n", &mut more);
        assert_eq!(more, b"");
    }

    proptest! {
        #[test]
        fn pieces_make_no_difference(text in "[A-Z/x?=<> \r\n:0-9a-f]{0,80}", size in 1_usize..20) {
            let text = format!("POST /a b HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n{text}");
            prop_assert_eq!(forwarded(&text, size), forwarded(&text, text.len()));
        }
    }
}
