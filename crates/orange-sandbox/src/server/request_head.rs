//! Parses HTTP/1 request heads and encodes their targets for `http::Uri`.
//!
//! Orange's examples contain raw spaces, quotes and angle brackets in the query. Gateways accept them; `http::Uri` in
//! hyper does not. RFC 9112, section 3.2, lets a server answer 400 or redirect to the encoded form. The sandbox
//! serves the encoded form directly.

use http::{Method, Uri};
use percent_encoding::{AsciiSet, CONTROLS, percent_encode};

use crate::problem::{ErrorKind, Problem};

/// Maximum number of header lines: the limit of hyper.
const MAX_HEADERS: usize = 100;

/// Maximum target length: the limit of `http::Uri`.
const MAX_TARGET: usize = 65_534;

/// Maximum size of the header lines of a request, in bytes: a limit of the sandbox.
const MAX_HEADER_BYTES: usize = 64 << 10;

/// Characters that are encoded in a target: those that `http::Uri` rejects in a path or query, and non-ASCII bytes.
const ENCODED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`');

/// The reason for which a request head is rejected: it cannot be parsed, is too long, or does not arrive in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HeadRejection {
    pub(super) kind: ErrorKind,
    pub(super) description: String,
}

impl HeadRejection {
    fn new(kind: ErrorKind, description: impl Into<String>) -> Self {
        Self { kind, description: description.into() }
    }

    /// Creates the rejection of a head that did not arrive in time.
    pub(super) fn timed_out() -> Self {
        Self::new(ErrorKind::REQUEST_TIMEOUT, "The head of the request did not arrive in time.")
    }

    pub(crate) fn problem(&self) -> Problem {
        Problem::gateway(self.kind, self.description.clone())
    }
}

/// The framing of a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BodyLength {
    Sized(u64),
    Chunked,
    /// The following bytes may not be HTTP (`CONNECT`, `Upgrade`), or hyper must check the framing.
    Unknown,
}

/// The result of parsing the beginning of a buffer.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Head {
    Partial,
    Complete {
        /// The head with its target encoded.
        bytes: Vec<u8>,
        /// The number of parsed bytes.
        consumed: usize,
        body: BodyLength,
    },
    Rejected(HeadRejection),
}

/// Parses the head at the beginning of `buffer`.
pub(super) fn parse(buffer: &[u8]) -> Head {
    // Empty lines before a request are skipped (RFC 9112, section 2.2).
    let start = buffer.iter().position(|byte| !matches!(byte, b'\r' | b'\n')).unwrap_or(buffer.len());
    let text = &buffer[start..];
    let Some(line_end) = text.iter().position(|byte| *byte == b'\n') else {
        return if text.len() > MAX_TARGET { Head::Rejected(target_too_long()) } else { Head::Partial };
    };
    let line = text[..line_end].strip_suffix(b"\r").unwrap_or(&text[..line_end]);
    let mut bytes = match encode_request_line(line) {
        Ok(line) => line,
        Err(rejection) => return Head::Rejected(rejection),
    };
    let after_line = &text[line_end + 1..];
    bytes.extend_from_slice(b"\r\n");
    let line_length = bytes.len();
    bytes.extend_from_slice(after_line);
    match parse_headers(&bytes) {
        Ok(Some((length, body))) if length - line_length <= MAX_HEADER_BYTES => {
            bytes.truncate(length);
            Head::Complete { bytes, consumed: start + line_end + 1 + length - line_length, body }
        }
        Ok(None) if after_line.len() <= MAX_HEADER_BYTES => Head::Partial,
        Ok(_) => Head::Rejected(HeadRejection::new(
            ErrorKind::INVALID_HEADER,
            format!("The headers of the request are longer than {MAX_HEADER_BYTES} bytes."),
        )),
        Err(rejection) => Head::Rejected(rejection),
    }
}

fn target_too_long() -> HeadRejection {
    HeadRejection::new(ErrorKind::URI_TOO_LONG, "The path and query of the request are too long.")
}

/// Encodes the target of a request line. The method ends at the first space and the version begins after the last
/// one, so a target can contain spaces.
fn encode_request_line(line: &[u8]) -> Result<Vec<u8>, HeadRejection> {
    let refuse = |reason: &str| HeadRejection::new(ErrorKind::INVALID_URL_PARAMETER, reason);
    let mut spaces = line.iter().enumerate().filter(|(_, byte)| **byte == b' ').map(|(index, _)| index);
    let (first, last) = match (spaces.next(), spaces.next_back()) {
        (Some(first), Some(last)) => (first, last),
        _ => return Err(refuse("The request line must be a method, a target and a version.")),
    };
    let (method, target, version) = (&line[..first], &line[first + 1..last], &line[last + 1..]);
    if Method::from_bytes(method).is_err() {
        return Err(refuse("The request line must begin with a method."));
    }
    if !matches!(version, b"HTTP/1.1" | b"HTTP/1.0") {
        return Err(refuse("The request line must end with HTTP/1.1 or HTTP/1.0."));
    }
    if target.iter().any(u8::is_ascii_control) {
        return Err(refuse("The path and query must not contain control characters."));
    }
    let target = percent_encode(target, ENCODED).to_string();
    if target.len() > MAX_TARGET {
        return Err(target_too_long());
    }
    if target.parse::<Uri>().is_err() {
        return Err(refuse("The target of the request line must be a path or a URL."));
    }
    Ok([method, target.as_bytes(), version].join(&b' '))
}

/// Returns the length of a head and the framing of its body, or `None` while it is incomplete.
///
/// The rules match hyper, which parses the same bytes afterwards: requests that hyper answers with 400 are rejected
/// here.
fn parse_headers(head: &[u8]) -> Result<Option<(usize, BodyLength)>, HeadRejection> {
    let mut lines = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut request = httparse::Request::new(&mut lines);
    let length = match request.parse(head) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(error) => {
            let description = format!("The headers of the request cannot be read: {error}.");
            return Err(HeadRejection::new(ErrorKind::INVALID_HEADER, description));
        }
    };
    Ok(Some((length, body_length(&request)?)))
}

/// Returns the framing of a body (RFC 9112, section 6.3).
fn body_length(request: &httparse::Request<'_, '_>) -> Result<BodyLength, HeadRejection> {
    let refuse = |reason: &str| Err(HeadRejection::new(ErrorKind::INVALID_HEADER, reason));
    let values = |name: &'static str| {
        let lines = request.headers.iter().filter(move |line| line.name.eq_ignore_ascii_case(name));
        lines.map(|line| line.value.trim_ascii())
    };
    if let Some(coding) = values("transfer-encoding").next_back() {
        let is_chunked = coding
            .rsplit(|byte| *byte == b',')
            .next()
            .is_some_and(|last| last.trim_ascii().eq_ignore_ascii_case(b"chunked"));
        return match (request.version, is_chunked, values("content-length").next()) {
            (Some(1), true, None) => Ok(BodyLength::Chunked),
            // Two lengths: hyper uses the chunks and may close the connection afterwards.
            (Some(1), true, Some(_)) => Ok(BodyLength::Unknown),
            _ => refuse("Transfer-Encoding must end with chunked, and needs HTTP/1.1."),
        };
    }
    let mut length = None;
    for value in values("content-length") {
        let is_number = !value.is_empty() && value.iter().all(u8::is_ascii_digit);
        let parsed = std::str::from_utf8(value).ok().filter(|_| is_number).and_then(|text| text.parse().ok());
        match (parsed, length) {
            // hyper reserves the two largest values.
            (Some(new), None) if new < u64::MAX - 1 => length = Some(new),
            (Some(new), Some(old)) if new == old => {}
            _ => return refuse("Content-Length must be one whole number."),
        }
    }
    let upgrades = request.method == Some("CONNECT") || values("upgrade").next().is_some();
    Ok(if upgrades { BodyLength::Unknown } else { BodyLength::Sized(length.unwrap_or(0)) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Result<String, String> {
        let line = encode_request_line(text.as_bytes()).map_err(|rejection| rejection.description)?;
        Ok(String::from_utf8(line).expect("ASCII"))
    }

    #[test]
    fn only_characters_rejected_by_http_uri_are_encoded() {
        for (target, encoded) in [
            ("/x?a[>]=2025-06-01", "/x?a[%3E]=2025-06-01"),
            ("/x?a[<>]=b&c[=~]=^a|b\\d+$", "/x?a[%3C%3E]=b&c[=~]=^a|b\\d+$"),
            (r#"/x?a[emj]={"@type":"B"}"#, "/x?a[emj]={%22@type%22:%22B%22}"),
            ("/x?note=a b  c", "/x?note=a%20b%20%20c"),
            ("/x?city=Orl\u{e9}ans", "/x?city=Orl%C3%A9ans"),
            ("/x?a%5Bgt%5D=100%", "/x?a%5Bgt%5D=100%"),
            ("/a b/`c`", "/a%20b/%60c%60"),
            ("http://localhost/x?a=<b>", "http://localhost/x?a=%3Cb%3E"),
            ("*", "*"),
        ] {
            assert_eq!(
                line(&format!("GET {target} HTTP/1.1")),
                Ok(format!("GET {encoded} HTTP/1.1")),
                "{target}"
            );
        }
    }

    #[test]
    fn invalid_request_lines_are_rejected() {
        for invalid in
            ["", "GET", "GET /x", "GET HTTP/1.1", "G@T /x HTTP/1.1", " /x HTTP/1.1", "GET /x HTTP/9.9"]
        {
            assert!(line(invalid).is_err(), "{invalid:?}");
        }
        for invalid in ["GET /\0 HTTP/1.1", "GET /a\tb HTTP/1.1", "GET  HTTP/1.1"] {
            assert!(line(invalid).is_err(), "{invalid:?}");
        }
    }

    fn body(headers: &str) -> Result<BodyLength, ErrorKind> {
        let head = format!("POST /x HTTP/1.1\r\n{headers}\r\n");
        match parse(head.as_bytes()) {
            Head::Complete { consumed, body, .. } => {
                assert_eq!(consumed, head.len());
                Ok(body)
            }
            Head::Rejected(rejection) => Err(rejection.kind),
            Head::Partial => panic!("{head:?} is complete"),
        }
    }

    #[test]
    fn body_framing_is_derived_from_the_head() {
        assert_eq!(body(""), Ok(BodyLength::Sized(0)));
        assert_eq!(body("Content-Length: 7\r\n"), Ok(BodyLength::Sized(7)));
        assert_eq!(body("content-length:  7 \r\nContent-Length: 7\r\n"), Ok(BodyLength::Sized(7)));
        assert_eq!(body("Transfer-Encoding: gzip, Chunked\r\n"), Ok(BodyLength::Chunked));
        assert_eq!(body("Transfer-Encoding: chunked\r\nContent-Length: 7\r\n"), Ok(BodyLength::Unknown));
        assert_eq!(body("Upgrade: websocket\r\n"), Ok(BodyLength::Unknown));
        for invalid in [
            "Content-Length: 7\r\nContent-Length: 8\r\n",
            "Content-Length: +7\r\n",
            "Content-Length:\r\n",
            "Content-Length: 18446744073709551615\r\n",
            "Transfer-Encoding: gzip\r\n",
            "no colon\r\n",
        ] {
            assert_eq!(body(invalid), Err(ErrorKind::INVALID_HEADER), "{invalid:?}");
        }
        assert_eq!(body(&"x: y\r\n".repeat(101)), Err(ErrorKind::INVALID_HEADER));
    }

    #[test]
    fn head_size_is_limited() {
        let long = format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(MAX_TARGET));
        assert!(
            matches!(parse(long.as_bytes()), Head::Rejected(rejection) if rejection.kind == ErrorKind::URI_TOO_LONG)
        );
        assert_eq!(parse(&long.as_bytes()[..MAX_TARGET]), Head::Partial);
        let unfinished = parse(&long.as_bytes()[..=MAX_TARGET]);
        assert!(matches!(unfinished, Head::Rejected(rejection) if rejection.kind == ErrorKind::URI_TOO_LONG));
        let long = format!("GET / HTTP/1.1\r\nx: {}", "a".repeat(MAX_HEADER_BYTES));
        assert!(
            matches!(parse(long.as_bytes()), Head::Rejected(rejection) if rejection.kind == ErrorKind::INVALID_HEADER)
        );
    }
}
