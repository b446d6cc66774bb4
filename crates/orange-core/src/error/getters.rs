//! Getters of [`Error`].

use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};

use super::request::{RequestSummary, request_id};
use super::{Code, Error, ErrorKind, OrangeCode, ResponseDetails};
use crate::metadata::OperationInfo;

impl Error {
    pub(super) fn response(&self) -> Option<&ResponseDetails> {
        self.0.response.as_deref()
    }

    /// The kind of the failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that failed, if any.
    pub fn operation(&self) -> Option<&'static OperationInfo> {
        self.0.operation
    }

    /// The method of the request.
    ///
    /// Method and URL are those of the operation. For a download over several requests, they are those of the last
    /// one. [`token_failure`](Self::token_failure) has those of the token request.
    ///
    /// ```
    /// fn row(error: &orange_core::Error) -> String {
    ///     let method = error.method().map_or("-", |method| method.as_str());
    ///     format!("{method} {} {:?} {:?}", error.url().unwrap_or("-"), error.status(), error.elapsed())
    /// }
    /// ```
    pub fn method(&self) -> Option<&Method> {
        self.request().map(|request| &request.method)
    }

    /// The URL of the request, for display: at most 400 characters, without user name, password and secrets.
    pub fn url(&self) -> Option<&str> {
        self.request().map(|request| &*request.url)
    }

    /// The host of the request.
    pub fn host(&self) -> Option<&str> {
        self.request()?.host.as_deref()
    }

    /// The port of the request: that of the URL, or the default of its scheme.
    pub fn port(&self) -> Option<u16> {
        self.request()?.port
    }

    /// The id that [`with_correlation_id`](crate::Service::with_correlation_id) has set for the request.
    pub fn correlation_id(&self) -> Option<&str> {
        self.request()?.correlation_id.as_deref()
    }

    /// The time from the start of the call to its failure, waits and earlier attempts included.
    ///
    /// It is measured with the [clock](crate::client::ClientBuilder::clock) of the client. `None` if no call was
    /// started.
    pub fn elapsed(&self) -> Option<Duration> {
        self.0.elapsed
    }

    fn request(&self) -> Option<&RequestSummary> {
        self.0.request.as_deref()
    }

    /// The parameter, field, header or setting that violates a rule, or the path of a downloaded file.
    ///
    /// ```
    /// let error = orange_core::Credentials::new("id", "").unwrap_err();
    /// assert_eq!(error.field(), Some("client_secret"));
    /// ```
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// Whether the operation was not sent because no access token is available.
    pub fn is_token_failure(&self) -> bool {
        self.kind() == ErrorKind::Token
    }

    /// The failure of the token request that caused this error, with its status, code, body and request id.
    ///
    /// Returns `None` for other errors, and if a local limit prevented the token request.
    ///
    /// ```
    /// fn explain(error: &orange_core::Error) -> String {
    ///     match error.token_failure() {
    ///         Some(failure) => format!("token endpoint: {:?}, {:?}", failure.status(), failure.oauth_error()),
    ///         None => error.to_string(),
    ///     }
    /// }
    /// ```
    pub fn token_failure(&self) -> Option<&Error> {
        let cause = self.0.source.as_ref().filter(|_| self.is_token_failure())?.downcast_ref::<Self>()?;
        Some(cause.token_failure().unwrap_or(cause))
    }

    /// The HTTP status of the response.
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(|response| response.status)
    }

    /// The headers of the response.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.response().map(|response| &response.headers)
    }

    /// The `code` of the error body, a number or a string.
    pub fn code(&self) -> Option<&Code> {
        self.response()?.code.as_ref()
    }

    /// The row of Orange's published table for the status and the code, if there is one.
    ///
    /// For an error body with a success status, only the code is compared. That the table applies there is
    /// *inferred*. Status predicates such as [`is_not_found`](Self::is_not_found) do not apply to it.
    pub fn orange_code(&self) -> Option<OrangeCode> {
        let (status, code) = (self.status()?, self.code()?.as_i64()?);
        match status.is_success() {
            true => OrangeCode::ALL.iter().copied().find(|row| row.number() == code),
            false => OrangeCode::of(status, code),
        }
    }

    /// The `error` code of an OAuth 2.0 error body, such as `invalid_client`. If the body has none, the one of the
    /// `Bearer` challenge in `WWW-Authenticate`.
    pub fn oauth_error(&self) -> Option<&str> {
        self.response()?.oauth_error.as_deref()
    }

    /// The `message` of the error body.
    pub fn message(&self) -> Option<&str> {
        self.response()?.message.as_deref()
    }

    /// The `description` (gateway), `reason` (interop) or `error_description` (OAuth) of the error body.
    pub fn description(&self) -> Option<&str> {
        self.response()?.description.as_deref()
    }

    /// The `referenceError` of an interop error body, a link to documentation of the error.
    pub fn reference_error(&self) -> Option<&str> {
        self.response()?.reference.as_deref()
    }

    /// The `status` property of an interop error body, such as `400-2`.
    pub fn extension_status(&self) -> Option<&str> {
        self.response()?.extension_status.as_deref()
    }

    /// The request id to quote to Orange's support.
    ///
    /// The name of the header is inferred: Orange promises an id without naming the header. [`Error::headers`] has
    /// all headers.
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers()?)
    }

    /// The time to wait before another attempt: the server's `Retry-After`, or the remaining time of a local limit.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0
            .backoff
            .or_else(|| self.response()?.retry_after)
            .or_else(|| self.token_failure()?.retry_after())
    }

    /// The first 8 KiB of the response body, without text that looks like a secret.
    pub fn body(&self) -> Option<&str> {
        self.response().map(|response| &*response.body)
    }

    /// The length of the body in bytes, as far as it was read.
    pub fn body_length(&self) -> Option<usize> {
        self.response().map(|response| response.body_length)
    }

    /// The JSON path at which decoding failed, such as `3.statusChanges.0.changeDate`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// The number of attempts; 0 if none was made.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The failures of the attempts before the last, oldest first.
    pub fn previous_errors(&self) -> &[Error] {
        &self.0.previous
    }

    /// Whether the server may have executed the request although the call failed.
    ///
    /// True if the request was sent and no response refused it; always false for operations that only read. Before
    /// repeating the call, check whether it is needed: a ticket can be found by its `externalId`.
    pub fn outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// Whether the server certainly did not process the request: it was not sent, or the server reported that it did
    /// not process it (HTTP/2 `REFUSED_STREAM` and `GOAWAY`, RFC 9113, section 8.7). Repeating it cannot have a second
    /// effect.
    pub fn never_sent(&self) -> bool {
        self.0.never_sent
    }
}
