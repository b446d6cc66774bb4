//! [`SharedError`]: the parts of a failed token request that other processes need.

use std::sync::Arc;

use http::StatusCode;
use serde::{Deserialize, Serialize};

use super::{Code, Error, ErrorKind, ResponseDetails};

/// A failed token request, as a store shares it between processes. It has no headers and no body, and its texts have no
/// secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SharedError {
    kind: Kind,
    /// Request and failure in words, without operation and details.
    text: String,
    status: Option<u16>,
    code: Option<Code>,
    oauth_error: Option<Box<str>>,
    message: Option<Box<str>>,
    description: Option<Box<str>>,
    is_retryable: bool,
}

/// The kinds of failed token requests. Another version of this crate may add kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Connect,
    Timeout,
    Transport,
    Status,
    Decode,
    #[serde(other)]
    Other,
}

impl Kind {
    fn of(kind: ErrorKind) -> Self {
        match kind {
            ErrorKind::Connect => Self::Connect,
            ErrorKind::Timeout => Self::Timeout,
            ErrorKind::Transport => Self::Transport,
            ErrorKind::Status => Self::Status,
            ErrorKind::Decode => Self::Decode,
            _ => Self::Other,
        }
    }

    fn error_kind(self) -> ErrorKind {
        match self {
            Self::Connect => ErrorKind::Connect,
            Self::Timeout => ErrorKind::Timeout,
            Self::Transport => ErrorKind::Transport,
            Self::Status => ErrorKind::Status,
            Self::Decode => ErrorKind::Decode,
            Self::Other => ErrorKind::Token,
        }
    }
}

impl SharedError {
    /// Copies the failure of a token request.
    pub(crate) fn of(error: &Error) -> Self {
        let cause = error.token_failure().unwrap_or(error);
        let response = cause.response();
        Self {
            kind: Kind::of(cause.kind()),
            text: cause.failure().to_string(),
            status: response.map(|response| response.status.as_u16()),
            code: response.and_then(|response| response.code.clone()),
            oauth_error: response.and_then(|response| response.oauth_error.clone()),
            message: response.and_then(|response| response.message.clone()),
            description: response.and_then(|response| response.description.clone()),
            is_retryable: error.is_retryable(),
        }
    }

    /// Creates the error of an operation that needs the token. Its predicates agree with those of the copied error.
    pub(crate) fn to_error(&self) -> Error {
        let status = self.status.and_then(|status| StatusCode::from_u16(status).ok());
        let response = status.map(|status| ResponseDetails {
            status,
            code: self.code.clone(),
            oauth_error: self.oauth_error.clone(),
            message: self.message.clone(),
            description: self.description.clone(),
            ..ResponseDetails::default()
        });
        let cause = match (self.kind, response) {
            (Kind::Status, Some(response)) => response.into_error(),
            (kind, response) => Error::new(kind.error_kind(), self.text.clone())
                .with(|inner| inner.response = response.map(Arc::new)),
        };
        let message = format!("no access token: {} (request of another process)", self.text);
        Error::token(message, Some(cause.with_retryable(self.is_retryable))).with_retryable(self.is_retryable)
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;
    use crate::time::SystemClock;

    fn response(status: u16, body: &str) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        Error::from_response(status, &HeaderMap::new(), body.as_bytes(), &SystemClock)
    }

    fn facts(error: &Error) -> impl PartialEq + std::fmt::Debug {
        let failure = error.token_failure().unwrap();
        (
            (error.kind(), failure.kind(), failure.status(), failure.code().cloned()),
            (failure.oauth_error().map(str::to_owned), error.is_retryable(), failure.is_retryable()),
            (error.is_token_refusal(), error.is_invalid_credentials(), error.is_throttled()),
            (error.is_unavailable(), error.is_timeout(), error.is_connect(), error.is_server_error()),
        )
    }

    #[test]
    fn the_predicates_of_a_shared_error_agree_with_the_original() {
        let connect = Error::new(ErrorKind::Connect, "could not connect to api.orange.com:443: refused");
        let causes = [
            response(401, r#"{"error":"invalid_client","error_description":"no such client"}"#),
            response(401, r#"{"code":41,"message":"Invalid credentials"}"#),
            response(403, r#"{"code":53}"#),
            response(403, "<html>blocked</html>"),
            response(404, ""),
            response(429, ""),
            response(500, r#"{"code":"X-1"}"#),
            response(503, ""),
            connect,
            Error::timeout("token request", std::time::Duration::from_secs(15)),
            Error::decode(StatusCode::OK, &HeaderMap::new(), b"", &[]).at("no access_token", "", &[]),
        ];
        for cause in causes {
            let error = cause.into_token_error();
            let json = serde_json::to_string(&SharedError::of(&error)).unwrap();
            let again: SharedError = serde_json::from_str(&json).unwrap();
            let error_retryable = error.clone().with_retryable(error.is_retryable());
            let cause = error.token_failure().unwrap().clone().with_retryable(error.is_retryable());
            let expected = Error::token("", Some(cause)).with_retryable(error_retryable.is_retryable());
            assert_eq!(format!("{:?}", facts(&again.to_error())), format!("{:?}", facts(&expected)));
            let text = again.to_error().to_string();
            assert!(text.contains(&error.token_failure().unwrap().failure().to_string()), "{text}");
        }
    }

    #[test]
    fn a_kind_of_a_later_version_is_a_token_error() {
        let json = r#"{"kind":"quantum","text":"no","is_retryable":true}"#;
        let error = serde_json::from_str::<SharedError>(json).unwrap().to_error();
        assert!(error.is_token_failure() && error.is_retryable());
    }
}
