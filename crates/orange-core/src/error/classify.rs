//! The predicates of [`Error`]: the status decides first, then the code.
//!
//! Which of them look at the request for a token as well is in the table of the [module](super).

use http::StatusCode;

use super::{Error, ErrorKind};

/// The error words of a token endpoint (RFC 6749, section 5.2).
pub(super) const TOKEN_REFUSALS: [&str; 6] = [
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "invalid_scope",
];

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

    /// The credentials were refused, by the API or by the token endpoint: 401 with code 40 or 41, or OAuth's
    /// `invalid_client` or `unauthorized_client`. A new token does not help.
    pub fn is_invalid_credentials(&self) -> bool {
        self.anywhere(|error| {
            // Gateways exist that report an error under 200.
            let refused = error.is_unauthorized() || error.status().is_some_and(|status| status.is_success());
            let code = error.code().and_then(super::Code::as_i64);
            refused && matches!(code, Some(40 | 41))
                || matches!(error.oauth_error(), Some("invalid_client" | "unauthorized_client"))
        })
    }

    /// 403 for another reason than too many requests.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN) && !self.is_throttled_here()
    }

    /// 403 with code 51: the application may not use this API.
    pub fn is_forbidden_requester(&self) -> bool {
        self.has_code(StatusCode::FORBIDDEN, 51)
    }

    /// Too many requests, to the API or to the token endpoint: 429, or 403 with code 53.
    pub fn is_throttled(&self) -> bool {
        self.anywhere(Self::is_throttled_here)
    }

    fn is_throttled_here(&self) -> bool {
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

    /// A time limit passed, here or at the server (408, 504), in the request or in the one for a token.
    pub fn is_timeout(&self) -> bool {
        self.anywhere(|error| {
            error.kind() == ErrorKind::Timeout
                || error.has_status(StatusCode::REQUEST_TIMEOUT)
                || error.has_status(StatusCode::GATEWAY_TIMEOUT)
        })
    }

    /// The API or the token endpoint is away or over capacity: 502, 503, 504, whatever the code.
    pub fn is_unavailable(&self) -> bool {
        self.anywhere(|error| error.status().is_some_and(|status| matches!(status.as_u16(), 502..=504)))
    }

    /// 5xx of the API or of the token endpoint.
    pub fn is_server_error(&self) -> bool {
        self.anywhere(|error| error.status().is_some_and(|status| status.is_server_error()))
    }

    /// The request was refused here, before any I/O.
    pub fn is_invalid_request(&self) -> bool {
        self.kind() == ErrorKind::InvalidRequest
    }

    /// No connection could be made, to the API or to the token endpoint.
    pub fn is_connect(&self) -> bool {
        self.anywhere(|error| error.kind() == ErrorKind::Connect)
    }

    /// The answer of the operation could not be understood.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// The server returned an item that fails a filter of the request: it did not apply the filter, so the list
    /// says nothing about the items that were asked for, not even that there are none.
    ///
    /// See [`query`](crate::query#whether-the-server-has-filtered) for what is checked, and for a server with other
    /// semantics [`List::without_filter_check`](crate::pagination::List::without_filter_check).
    pub fn is_filter_ignored(&self) -> bool {
        self.0.filter_ignored
    }

    /// The same request may succeed soon: no connection, a time limit, a connection that broke, 408, 429, 403
    /// with code 53, 500 with code 1, 502, 503 with code 5 or 6, 504. Not after a certificate that is not trusted
    /// or a proxy that wants credentials: that passes when a setting is changed.
    ///
    /// Without a token: all of these, 425, every 5xx and an unreadable answer of the token endpoint. Not
    /// retryable are refused credentials, redirects and every other 4xx of the token endpoint. The client
    /// requests no new token before [`retry_after`](Self::retry_after) has passed.
    ///
    /// This says nothing about whether repeating it is *safe*: that depends on the operation and on
    /// [`Error::never_sent`]. The client repeats only what is both, and what
    /// [`RetryPolicy::also_after`](crate::retry::RetryPolicy::also_after) adds.
    pub fn is_retryable(&self) -> bool {
        if let Some(retryable) = self.0.retryable {
            return retryable;
        }
        match self.kind() {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::RejectedLocally => {
                true
            }
            ErrorKind::Status => self.has_passing_status(),
            ErrorKind::Token => self.token_failure().is_some_and(Self::passes_at_token_endpoint),
            _ => false,
        }
    }

    fn has_passing_status(&self) -> bool {
        self.is_throttled_here()
            || self.has_code(StatusCode::INTERNAL_SERVER_ERROR, 1)
            || self.has_code(StatusCode::SERVICE_UNAVAILABLE, 5)
            || self.has_code(StatusCode::SERVICE_UNAVAILABLE, 6)
            || self.status().is_some_and(|status| matches!(status.as_u16(), 408 | 502 | 504))
    }

    /// Whether a failed token request may succeed soon. The codes are those of APIs; a token endpoint that is
    /// away is away, and an unreadable answer is the page of a proxy.
    fn passes_at_token_endpoint(&self) -> bool {
        if let Some(retryable) = self.0.retryable {
            return retryable;
        }
        match self.kind() {
            ErrorKind::Status => {
                self.is_throttled_here()
                    || self.status().is_some_and(|status| {
                        let error_under_success = status.is_success() && !self.is_token_refusal();
                        error_under_success
                            || status.is_server_error()
                            || matches!(status.as_u16(), 408 | 425)
                    })
            }
            ErrorKind::Decode => true,
            _ => self.is_retryable(),
        }
    }

    /// Whether an answer to a token request refuses the credentials or what was asked for with them, so that the
    /// same request gets the same answer: an OAuth error word, 401, or 403 of Orange's gateway.
    pub(crate) fn is_token_refusal(&self) -> bool {
        self.anywhere(|error| {
            error.is_invalid_credentials()
                || error.is_unauthorized()
                || error.is_forbidden() && error.code().is_some()
                || error.oauth_error().is_some_and(|word| TOKEN_REFUSALS.contains(&word))
        })
    }

    /// Whether this error, or the failure of the token request behind it, is as `test` says.
    fn anywhere(&self, test: impl Fn(&Self) -> bool) -> bool {
        test(self) || self.token_failure().is_some_and(test)
    }
}
