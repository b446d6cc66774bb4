//! Rewrites the bytes of an HTTP/1 connection for hyper, with every request target [encoded](super::request_head).
//!
//! Message framing separates heads from bodies. Bodies are forwarded unchanged.

use std::sync::{Arc, OnceLock};

use super::request_head::{self, BodyLength, Head, HeadRejection};

/// The header of the request that replaces one with a rejected head.
pub(super) const REJECTED: &str = "x-sandbox-rejected";

/// The rejection after which a connection reads no further request; set at most once.
pub(super) type SharedRejection = Arc<OnceLock<HeadRejection>>;

/// Size in bytes from which a head without a line end is parsed: slightly above the maximum target length.
const MAX_UNPARSED_HEAD: usize = 64 << 10;

/// Rewrites the requests of one connection, without I/O.
#[derive(Debug)]
pub(super) struct RequestStream {
    state: State,
    /// Received and not forwarded yet.
    pending: Vec<u8>,
    rejection: SharedRejection,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Head,
    /// The number of remaining bytes of a body.
    Sized(u64),
    /// The number of remaining bytes of a chunk and its line end.
    Chunk(u64),
    ChunkSize,
    Trailers,
    /// Forwards everything: HTTP/2, or a framing that hyper must check.
    PassThrough,
    /// Discards everything.
    Rejected,
}

impl RequestStream {
    pub(super) fn new() -> Self {
        Self { state: State::Head, pending: Vec::new(), rejection: SharedRejection::default() }
    }

    /// Forwards everything from now on.
    pub(super) fn pass_through(&mut self) {
        self.state = State::PassThrough;
    }

    pub(super) fn rejection(&self) -> &SharedRejection {
        &self.rejection
    }

    /// Returns whether a head has begun and is incomplete.
    pub(super) fn awaits_rest_of_head(&self) -> bool {
        self.state == State::Head && !self.pending.is_empty()
    }

    /// Appends to `output` the bytes that hyper reads next.
    pub(super) fn push(&mut self, received: &[u8], output: &mut Vec<u8>) {
        self.pending.extend_from_slice(received);
        // A head ends with a line end. Without this check, each byte of a slow client would cause a parse. A long head
        // is parsed, because it may have to be rejected.
        let incomplete =
            self.state == State::Head && !received.contains(&b'\n') && self.pending.len() < MAX_UNPARSED_HEAD;
        while !incomplete && self.advance(output) {}
    }

    /// Rejects the pending head: hyper reads a request with the header [`REJECTED`] in its place, so that the response
    /// follows those of earlier requests.
    pub(super) fn reject(&mut self, rejection: HeadRejection, output: &mut Vec<u8>) {
        let method = self.pending.split(|byte| *byte == b' ').next().unwrap_or_default();
        // HEAD is kept, because its response has no body.
        let method = if method == b"HEAD" { "HEAD" } else { "GET" };
        output.extend_from_slice(
            format!("{method} / HTTP/1.1\r\nconnection: close\r\n{REJECTED}: 1\r\n\r\n").as_bytes(),
        );
        let _ = self.rejection.set(rejection);
        self.state = State::Rejected;
        self.pending.clear();
    }

    /// Carries out one step; returns whether another may follow.
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
            State::Rejected => {
                self.pending.clear();
                false
            }
        }
    }

    fn head(&mut self, output: &mut Vec<u8>) -> bool {
        match request_head::parse(&self.pending) {
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
            Head::Rejected(rejection) => self.reject(rejection, output),
        }
        true
    }

    /// Forwards up to `left` bytes. The next state is `more` of the remaining number, or `then` if it is zero.
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
                // A chunk ends with its own line end.
                self.state = if size == 0 { State::Trailers } else { State::Chunk(size.saturating_add(2)) };
                true
            }
            // A chunk size is short; only a chunk extension can be this long.
            Ok(httparse::Status::Partial) if self.pending.len() < 1 << 14 => false,
            // hyper rejects the body.
            _ => {
                self.pass_through();
                true
            }
        }
    }

    /// Forwards a trailer, or the empty line after which the next head begins.
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

    /// Returns the bytes that hyper reads if `text` arrives in pieces of `size` bytes.
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
    fn bodies_are_unchanged_and_every_head_is_rewritten() {
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
    fn framings_that_hyper_checks_are_unchanged() {
        for text in [
            "GET / HTTP/1.1\r\nUpgrade: x\r\n\r\nGET /<> HTTP/1.1\r\n\r\n".to_owned(),
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nmany\r\nGET /<> HTTP/1.1\r\n\r\n"
                .to_owned(),
        ] {
            assert_eq!(forwarded(&text, 7), text);
        }
    }

    #[test]
    fn nothing_is_forwarded_after_a_rejected_head() {
        let mut stream = RequestStream::new();
        let mut output = Vec::new();
        stream.push(b"GET / HTTP/1.1\r\n\r\nnonsense\r\n\r\nGET / HTTP/1.1\r\n\r\n", &mut output);
        let text = String::from_utf8(output).expect("text");
        assert_eq!(text.matches("GET / HTTP/1.1").count(), 2, "{text}");
        assert!(text.ends_with("x-sandbox-rejected: 1\r\n\r\n"), "{text}");
        assert!(stream.rejection().get().is_some());
        let mut more = Vec::new();
        stream.push(b"GET / HTTP/1.1\r\n\r\n", &mut more);
        assert_eq!(more, b"");
    }

    proptest! {
        #[test]
        fn result_is_independent_of_piece_size(text in "[A-Z/x?=<> \r\n:0-9a-f]{0,80}", size in 1_usize..20) {
            let text = format!("POST /a b HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n{text}");
            prop_assert_eq!(forwarded(&text, size), forwarded(&text, text.len()));
        }
    }
}
