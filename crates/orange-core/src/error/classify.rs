//! The predicates of [`Error`]: the status decides first, then the code.

use http::StatusCode;

use super::{Error, ErrorKind};

impl Error {
    pub(crate) fn has_status(&self, status: StatusCode) -> bool {
        self.status() == Some(status)
    }

    pub(crate) fn has_code(&self, status: StatusCode, code: i64) -> bool {
        self.has_status(status) && self.code().and_then(super::Code::as_i64) == Some(code)
    }

    /// It does not exist, or this client may not see it: 404, or an empty list where one element was
    /// due.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND) || self.0.nothing_there
    }

    /// 401: no, wrong or expired credentials.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// The token is no longer good, and a new one helps: 401 with code 42, or with OAuth's `invalid_token` in
    /// its body or in `WWW-Authenticate` (RFC 6750), unless a code says that the credentials were refused.
    pub fn is_expired_token(&self) -> bool {
        self.has_code(StatusCode::UNAUTHORIZED, 42)
            || self.is_unauthorized()
                && !self.is_invalid_credentials()
                && self.oauth_error() == Some("invalid_token")
    }

    /// The credentials were refused: 401 with code 40 or 41, or OAuth's `invalid_client`. A new
    /// token does not help.
    pub fn is_invalid_credentials(&self) -> bool {
        self.has_code(StatusCode::UNAUTHORIZED, 40)
            || self.has_code(StatusCode::UNAUTHORIZED, 41)
            || matches!(self.oauth_error(), Some("invalid_client" | "unauthorized_client"))
    }

    /// 403 for another reason than too many requests.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN) && !self.is_throttled()
    }

    /// 403 with code 51: the application may not use this API.
    pub fn is_forbidden_requester(&self) -> bool {
        self.has_code(StatusCode::FORBIDDEN, 51)
    }

    /// Too many requests: 429, or 403 with code 53.
    pub fn is_throttled(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS) || self.has_code(StatusCode::FORBIDDEN, 53)
    }

    /// 400 or 422: the server found the request wrong.
    pub fn is_bad_request(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST) || self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// 409: it conflicts with the state of the resource.
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// 412: the resource is no longer the one that was read (`If-Match`).
    pub fn is_precondition_failed(&self) -> bool {
        self.has_status(StatusCode::PRECONDITION_FAILED)
    }

    /// A time limit passed, here or at the server (408, 504).
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
            || self.has_status(StatusCode::REQUEST_TIMEOUT)
            || self.has_status(StatusCode::GATEWAY_TIMEOUT)
    }

    /// The service is away or over capacity: 502, 503, 504, whatever the code.
    pub fn is_unavailable(&self) -> bool {
        self.status().is_some_and(|status| matches!(status.as_u16(), 502..=504))
    }

    /// 5xx.
    pub fn is_server_error(&self) -> bool {
        self.status().is_some_and(|status| status.is_server_error())
    }

    /// The request was refused here, before any I/O.
    pub fn is_invalid_request(&self) -> bool {
        self.kind() == ErrorKind::InvalidRequest
    }

    /// No connection could be made.
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// The answer could not be understood.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// The same request may succeed soon: no connection, a time limit, a connection that broke, 408, 429, 403
    /// with code 53, 500 with code 1, 502, 503 with code 5 or 6, 504, and a token that could not be had for
    /// such a reason.
    ///
    /// This says nothing about whether repeating it is *safe*: that depends on the operation and on
    /// [`Error::never_sent`]. The client repeats only what is both, and what
    /// [`RetryPolicy::also_after`](crate::retry::RetryPolicy::also_after) adds.
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::Held => true,
            ErrorKind::Status => self.has_passing_status(),
            ErrorKind::Token => {
                // The codes are those of APIs; a token endpoint that is away is away.
                self.has_passing_status()
                    || self.has_status(StatusCode::SERVICE_UNAVAILABLE)
                    || self.0.passes
                    || self.cause_is_retryable()
            }
            _ => false,
        }
    }

    fn has_passing_status(&self) -> bool {
        self.is_throttled()
            || self.has_code(StatusCode::INTERNAL_SERVER_ERROR, 1)
            || self.has_code(StatusCode::SERVICE_UNAVAILABLE, 5)
            || self.has_code(StatusCode::SERVICE_UNAVAILABLE, 6)
            || self.status().is_some_and(|status| matches!(status.as_u16(), 408 | 502 | 504))
    }

    /// A token error without an answer is as retryable as what caused it.
    fn cause_is_retryable(&self) -> bool {
        std::error::Error::source(self)
            .and_then(|source| source.downcast_ref::<Self>())
            .is_some_and(Self::is_retryable)
    }
}
