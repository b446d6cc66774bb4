//! The message of an [`Error`]: one line, described in the [module](super#message).

use std::fmt;
use std::time::Duration;

use super::{Error, ErrorKind, truncate_for_display};

/// The shortest elapsed time that is shown.
const MIN_ELAPSED: Duration = Duration::from_secs(1);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{}: ", operation.id)?;
        }
        write!(f, "{}", Failure(self))?;
        let details = self.details();
        if !details.is_empty() {
            write!(f, " ({})", details.join(", "))?;
        }
        if self.outcome_unknown() {
            f.write_str("; outcome unknown: the request may have taken effect")?;
        }
        Ok(())
    }
}

impl Error {
    /// The message without operation and details, to be quoted in the message of another error.
    pub(crate) fn failure(&self) -> impl fmt::Display {
        Failure(self)
    }

    /// Request id, correlation id, attempts, elapsed time, and the backoff of the client.
    fn details(&self) -> Vec<String> {
        let mut details = Vec::new();
        let token_request_id = || self.token_failure().and_then(Self::short_request_id);
        if let Some(request_id) = self.short_request_id().or_else(token_request_id) {
            details.push(format!("request id {request_id}"));
        }
        if let Some(correlation_id) = self.correlation_id() {
            details.push(format!("correlation id {}", truncate_for_display(correlation_id)));
        }
        // The message of a timeout has its length already.
        let is_in_message = self.0.kind == ErrorKind::Timeout && self.0.attempts < 2;
        let elapsed = self.0.elapsed.filter(|elapsed| *elapsed >= MIN_ELAPSED && !is_in_message);
        let elapsed = elapsed.map(|elapsed| format!("{:.1} s", elapsed.as_secs_f64()));
        match (self.0.attempts, elapsed) {
            (attempts @ 2.., Some(elapsed)) => details.push(format!("{attempts} attempts in {elapsed}")),
            (attempts @ 2.., None) => details.push(format!("{attempts} attempts")),
            (_, Some(elapsed)) => details.push(format!("after {elapsed}")),
            (_, None) => {}
        }
        if let Some(backoff) = self.0.backoff {
            let seconds = backoff.as_secs().saturating_add(u64::from(backoff.subsec_nanos() > 0));
            match self.0.kind {
                ErrorKind::Token => details.push(format!("next token request in {seconds} s")),
                ErrorKind::RejectedLocally => details.push(format!("next request in {seconds} s")),
                _ => {}
            }
        }
        details
    }
}

/// The words of a text with single spaces between them, without control characters.
pub(super) fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Request and failure, without operation and details.
struct Failure<'a>(&'a Error);

impl fmt::Display for Failure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0.0;
        // Without a token, the message names the token request.
        if let Some(request) = inner.request.as_ref().filter(|_| inner.kind != ErrorKind::Token) {
            write!(f, "{} {}: ", request.method, request.url)?;
        }
        if let Some(field) = &inner.field {
            write!(f, "{field}: ")?;
        }
        f.write_str(&inner.message)?;
        match &inner.json_path {
            Some(path) => write!(f, " at `{path}`"),
            None => Ok(()),
        }
    }
}
