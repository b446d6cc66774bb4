//! Predicates of [`Error`]. The status is considered before the code.
//!
//! The table in the [module](super) lists the predicates that also consider the token request.

use http::StatusCode;

use super::{Error, ErrorKind};

/// Error codes of a token endpoint (RFC 6749, section 5.2).
pub(super) const TOKEN_ERROR_CODES: [&str; 6] = [
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "invalid_scope",
];

impl Error {
    /// Whether the response has this status.
    pub(crate) fn has_status(&self, status: StatusCode) -> bool {
        self.status() == Some(status)
    }

    /// Whether the response has this status and this code.
    pub(crate) fn has_code(&self, status: StatusCode, code: i64) -> bool {
        self.has_status(status) && self.code().and_then(super::Code::as_i64) == Some(code)
    }

    /// The resource does not exist or is not visible to this client: 404, or an empty list instead of one element.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND) || self.0.is_empty_list
    }

    /// 401: missing, wrong or expired credentials.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// The token has expired and a new one is needed: 401 with code 42, or with OAuth's `invalid_token` in the body
    /// or in `WWW-Authenticate` (RFC 6750). False if a code means that the credentials were rejected.
    pub fn is_expired_token(&self) -> bool {
        self.has_code(StatusCode::UNAUTHORIZED, 42)
            || self.is_unauthorized()
                && !self.is_invalid_credentials()
                && self.oauth_error() == Some("invalid_token")
    }

    /// The API or the token endpoint rejected the credentials: 401 with code 40 or 41, or OAuth's `invalid_client` or
    /// `unauthorized_client`. A new token does not help.
    pub fn is_invalid_credentials(&self) -> bool {
        self.here_or_in_token_request(|error| {
            // Some gateways report an error with status 200.
            let has_status =
                error.is_unauthorized() || error.status().is_some_and(|status| status.is_success());
            let code = error.code().and_then(super::Code::as_i64);
            has_status && matches!(code, Some(40 | 41))
                || matches!(error.oauth_error(), Some("invalid_client" | "unauthorized_client"))
        })
    }

    /// 403, except for too many requests.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN) && !self.is_throttled_here()
    }

    /// 403 with code 51: the application may not use this API.
    pub fn is_forbidden_requester(&self) -> bool {
        self.has_code(StatusCode::FORBIDDEN, 51)
    }

    /// The API or the token endpoint received too many requests: 429, or 403 with code 53.
    pub fn is_throttled(&self) -> bool {
        self.here_or_in_token_request(Self::is_throttled_here)
    }

    fn is_throttled_here(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS) || self.has_code(StatusCode::FORBIDDEN, 53)
    }

    /// 400 or 422: the server considers the request invalid.
    pub fn is_bad_request(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST) || self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// 409: the request conflicts with the state of the resource.
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// 412: the resource has changed since it was read (`If-Match`).
    pub fn is_precondition_failed(&self) -> bool {
        self.has_status(StatusCode::PRECONDITION_FAILED)
    }

    /// A time limit passed, in the client or at the server (408, 504), for the operation or for its token request.
    pub fn is_timeout(&self) -> bool {
        self.here_or_in_token_request(|error| {
            error.kind() == ErrorKind::Timeout
                || error.has_status(StatusCode::REQUEST_TIMEOUT)
                || error.has_status(StatusCode::GATEWAY_TIMEOUT)
        })
    }

    /// The API or the token endpoint is unavailable or overloaded: 502, 503 or 504 with any code.
    pub fn is_unavailable(&self) -> bool {
        self.here_or_in_token_request(|error| {
            error.status().is_some_and(|status| matches!(status.as_u16(), 502..=504))
        })
    }

    /// The API or the token endpoint returned a 5xx status.
    pub fn is_server_error(&self) -> bool {
        self.here_or_in_token_request(|error| error.status().is_some_and(|status| status.is_server_error()))
    }

    /// The client refused the request before any I/O.
    pub fn is_invalid_request(&self) -> bool {
        self.kind() == ErrorKind::InvalidRequest
    }

    /// No connection to the API or the token endpoint could be established.
    pub fn is_connect(&self) -> bool {
        self.here_or_in_token_request(|error| error.kind() == ErrorKind::Connect)
    }

    /// The response of the operation could not be decoded.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// The server returned an item that fails a filter of the request, so it did not apply the filter.
    ///
    /// The list then gives no information about the requested items, not even that there are none.
    /// [`query`](crate::query#verification-of-filters) describes the check. For a server with other
    /// semantics, use [`List::without_filter_check`](crate::pagination::List::without_filter_check).
    pub fn is_filter_ignored(&self) -> bool {
        self.0.filter_ignored
    }

    /// The same request may succeed soon.
    ///
    /// - True for: no connection, a time limit, a connection that was cut off, a call that the client
    ///   [rejected locally](ErrorKind::RejectedLocally), 408, 429, 403 with code 53, 500 with code 1, 502, 503 with code 5
    ///   or 6, 504.
    /// - False for: an untrusted certificate, a proxy that requires credentials. These need a changed setting.
    /// - True for a token request that failed with one of the above, 425, any 5xx, or an unreadable response. False
    ///   for rejected credentials, redirects and every other 4xx. The client requests no new token before
    ///   [`retry_after`](Self::retry_after) has passed.
    ///
    /// The predicate does not consider whether a retry is *safe*, which depends on the operation and on
    /// [`Error::never_sent`]. The client retries a request only if a retry is also safe.
    /// [`RetryPolicy::retry_on`](crate::retry::RetryPolicy::retry_on) adds failures.
    pub fn is_retryable(&self) -> bool {
        if let Some(retryable) = self.0.retryable {
            return retryable;
        }
        match self.kind() {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::RejectedLocally => {
                true
            }
            ErrorKind::Status => self.has_transient_status(),
            ErrorKind::Token => self.token_failure().is_some_and(Self::is_transient_at_token_endpoint),
            _ => false,
        }
    }

    fn has_transient_status(&self) -> bool {
        self.is_throttled_here()
            || self.has_code(StatusCode::INTERNAL_SERVER_ERROR, 1)
            || self.has_code(StatusCode::SERVICE_UNAVAILABLE, 5)
            || self.has_code(StatusCode::SERVICE_UNAVAILABLE, 6)
            || self.status().is_some_and(|status| matches!(status.as_u16(), 408 | 502 | 504))
    }

    /// Whether a failed token request may succeed soon. The gateway codes apply to APIs only, and an unreadable
    /// response is the page of a proxy.
    fn is_transient_at_token_endpoint(&self) -> bool {
        if let Some(retryable) = self.0.retryable {
            return retryable;
        }
        match self.kind() {
            ErrorKind::Status => {
                self.is_throttled_here()
                    || self.status().is_some_and(|status| {
                        let error_with_success_status = status.is_success() && !self.is_token_refusal();
                        error_with_success_status
                            || status.is_server_error()
                            || matches!(status.as_u16(), 408 | 425)
                    })
            }
            ErrorKind::Decode => true,
            _ => self.is_retryable(),
        }
    }

    /// Whether the token endpoint rejected the credentials or the requested scope, so that repeating the request
    /// gives the same result: an OAuth error code, 401, or 403 of Orange's gateway.
    pub(crate) fn is_token_refusal(&self) -> bool {
        self.here_or_in_token_request(|error| {
            error.is_invalid_credentials()
                || error.is_unauthorized()
                || error.is_forbidden() && error.code().is_some()
                || error.oauth_error().is_some_and(|code| TOKEN_ERROR_CODES.contains(&code))
        })
    }

    /// Whether `test` is true for this error or for the failure of its token request.
    fn here_or_in_token_request(&self, test: impl Fn(&Self) -> bool) -> bool {
        test(self) || self.token_failure().is_some_and(test)
    }
}
