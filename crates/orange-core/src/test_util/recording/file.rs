//! [`Recording`]: a recording that was read from its file.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use http::{Method, Uri};

use super::error::RecordingError;
use super::exchange::{Exchange, Header, Outcome, RecordedBody, RecordedRequest, header_map};

/// `format` of the first line.
pub(super) const FORMAT: &str = "orange-recording";

/// `version` of the first line that this crate writes and reads.
pub(super) const VERSION: u32 = 1;

/// Recorded traffic, read and checked.
///
/// [`Replay`](super::Replay) responds from it, and [`drift`](Self::drift) compares it with a server.
#[derive(Clone)]
pub struct Recording {
    path: PathBuf,
    redacted: Vec<String>,
    /// In the order of the requests.
    exchanges: Vec<(usize, Exchange)>,
}

impl Recording {
    /// Reads a recording.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read, has another format or version, or has an invalid line. A last line
    /// without its line break is reported as torn: the program ended while it was written.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        let path = path.as_ref();
        let text = fs::read_to_string(path).map_err(|error| RecordingError::io(path, "read", error))?;
        Self::parse(path, &text)
    }

    fn parse(path: &Path, text: &str) -> Result<Self, RecordingError> {
        let mut lines = text.lines().zip(1..);
        let (first, _) = lines.next().unwrap_or_default();
        if !text.is_empty() && !text.ends_with('\n') {
            let message = "the line is torn: the program that recorded ended while it was written; remove the line or \
                           record again";
            return Err(RecordingError::at_line(path, text.lines().count(), message));
        }
        let header = match serde_json::from_str::<Header>(first) {
            Ok(header) if header.format == FORMAT => header,
            _ => {
                let message = format!("not a recording: the first line needs `\"format\":\"{FORMAT}\"`");
                return Err(RecordingError::at_line(path, 1, message));
            }
        };
        if header.version != VERSION {
            let message = format!("version {} of the format is unknown, expected {VERSION}", header.version);
            return Err(RecordingError::at_line(path, 1, message));
        }
        let mut exchanges = Vec::new();
        for (line, number) in lines {
            let exchange = serde_json::from_str(line).map_err(|error| error.to_string());
            let checked = exchange.and_then(|exchange| check(&exchange).map(|()| exchange));
            let invalid = |why| RecordingError::at_line(path, number, format!("not an exchange: {why}"));
            exchanges.push((number, checked.map_err(invalid)?));
        }
        exchanges.sort_by_key(|(_, exchange)| exchange.sequence);
        Ok(Self { path: path.to_owned(), redacted: header.redacted, exchanges })
    }

    /// Returns the number of exchanges, including those of access tokens.
    pub fn len(&self) -> usize {
        self.exchanges.len()
    }

    /// Whether nothing was recorded.
    pub fn is_empty(&self) -> bool {
        self.exchanges.is_empty()
    }

    /// Returns the scheme, host and port of the first request that does not ask for a token.
    pub fn origin(&self) -> Option<&str> {
        let mut requests = self.exchanges.iter().map(|(_, exchange)| &exchange.request);
        requests.find(|request| !request.is_token_request()).map(|request| request.origin.as_str())
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The names whose values were removed besides the built-in ones.
    pub(super) fn redacted(&self) -> &[String] {
        &self.redacted
    }

    /// The exchanges with their line numbers.
    pub(super) fn exchanges(&self) -> &[(usize, Exchange)] {
        &self.exchanges
    }
}

impl fmt::Debug for Recording {
    /// Shows no content, which may be personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recording")
            .field("path", &self.path)
            .field("exchanges", &self.exchanges.len())
            .finish_non_exhaustive()
    }
}

/// Checks the parts of an exchange that its types do not.
fn check(exchange: &Exchange) -> Result<(), String> {
    check_request(&exchange.request)?;
    match &exchange.outcome {
        Outcome::Response(response) => response.to_response().map(drop),
        Outcome::Error(error) => error.to_error().map(drop),
        Outcome::Cancelled => Ok(()),
    }
}

fn check_request(request: &RecordedRequest) -> Result<(), String> {
    let method = &request.method;
    Method::try_from(method.as_str()).map_err(|_| format!("{method}: not a method"))?;
    let target = &request.target;
    target.parse::<Uri>().map_err(|error| format!("{target}: {error}"))?;
    header_map(&request.headers)?;
    RecordedBody::bytes(request.body.as_ref()).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "{\"format\":\"orange-recording\",\"version\":1}\n";

    fn message(text: &str) -> String {
        Recording::parse(Path::new("a.jsonl"), text).unwrap_err().to_string()
    }

    #[test]
    fn an_unknown_format_or_version_is_reported() {
        for text in ["", "{}\n", "GET /\n", "{\"format\":\"har\",\"version\":1}\n"] {
            assert!(message(text).starts_with("a.jsonl:1: not a recording"), "{text}");
        }
        let expected = "a.jsonl:1: version 2 of the format is unknown, expected 1";
        assert_eq!(message("{\"format\":\"orange-recording\",\"version\":2}\n"), expected);
    }

    #[test]
    fn a_torn_last_line_is_reported() {
        let torn = format!("{HEADER}{{\"sequence\":1,\"requ");
        assert!(message(&torn).starts_with("a.jsonl:2: the line is torn"), "{}", message(&torn));
        assert!(message(HEADER.trim_end()).starts_with("a.jsonl:1: the line is torn"));
    }

    #[test]
    fn an_invalid_line_is_reported_with_its_reason() {
        let exchange = |request: &str, outcome: &str| {
            format!("{HEADER}{{\"sequence\":1,\"request\":{request},\"outcome\":{outcome}}}\n")
        };
        let request = r#"{"method":"GET","origin":"","target":"/","headers":[]}"#;
        let response = |rest: &str| format!("{{\"response\":{{\"headers\":[],{rest}}}}}");
        assert!(Recording::parse(Path::new("a"), &exchange(request, "\"cancelled\"")).is_ok());
        for (text, expected) in [
            (format!("{HEADER}1\n"), "a.jsonl:2: not an exchange: "),
            (exchange(&request.replace("GET", "G T"), "\"cancelled\""), "G T: not a method"),
            (exchange(&request.replace("\"/\"", "\"/a b\""), "\"cancelled\""), "/a b: "),
            (exchange(request, &response("\"status\":42")), "42: "),
            (exchange(request, &response("\"status\":200,\"body\":{\"base64\":\"?\"}")), "not base64"),
            (
                exchange(request, r#"{"error":{"kind":"odd","never_sent":true,"message":""}}"#),
                "odd: unknown kind",
            ),
        ] {
            assert!(message(&text).contains(expected), "{}", message(&text));
        }
    }
}
