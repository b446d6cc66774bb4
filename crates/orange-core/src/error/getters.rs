//! What an [`Error`] tells: every fact that was known when it happened.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::{Code, Error, ErrorKind, OrangeCode, ResponseDetails};
use crate::metadata::{OperationInfo, Provenance};

/// Header names under which a request id has been seen. Orange's error guide promises an id with
/// every answer without naming the header; `X-OAPI-Request-Id` is what public client code reads.
const REQUEST_ID_HEADERS: [&str; 3] = ["x-oapi-request-id", "x-request-id", "x-correlation-id"];

impl Error {
    pub(super) fn answer(&self) -> Option<&ResponseDetails> {
        self.0.answer.as_deref()
    }

    /// What kind of failure this is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that failed, if one was under way.
    pub fn operation(&self) -> Option<&'static OperationInfo> {
        self.0.operation
    }

    /// The parameter, member, header or setting that breaks a rule.
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// Whether the operation was not sent because it got no access token.
    pub fn is_token_failure(&self) -> bool {
        self.kind() == ErrorKind::Token
    }

    /// The failure of the token request, where that is the reason for this error: its status, code, body and
    /// request id. `None` for every other error, and where no token was requested because a local limit is
    /// reached.
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

    /// The HTTP status of the answer.
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(|answer| answer.status)
    }

    /// The headers of the answer.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.answer().map(|answer| &answer.headers)
    }

    /// The `code` of the error body, a number or a text.
    pub fn code(&self) -> Option<&Code> {
        self.answer()?.code.as_ref()
    }

    /// The row of Orange's published table that status and code name, if they name one.
    ///
    /// Of an error body that came with a status of success the code alone counts. That the table holds there is
    /// *inferred*; the predicates of the statuses, such as [`is_not_found`](Self::is_not_found), do not.
    pub fn orange_code(&self) -> Option<OrangeCode> {
        let (status, code) = (self.status()?, self.code()?.as_i64()?);
        match status.is_success() {
            true => OrangeCode::ALL.iter().copied().find(|row| row.number() == code),
            false => OrangeCode::of(status, code),
        }
    }

    /// The `error` word of an OAuth 2.0 error body, such as `invalid_client`; of the `Bearer` challenge in
    /// `WWW-Authenticate` where the body has none.
    pub fn oauth_error(&self) -> Option<&str> {
        self.answer()?.oauth_error.as_deref()
    }

    /// The `message` of the error body.
    pub fn message(&self) -> Option<&str> {
        self.answer()?.message.as_deref()
    }

    /// The `description` (gateway), `reason` (interop) or `error_description` (OAuth) of the error body.
    pub fn description(&self) -> Option<&str> {
        self.answer()?.description.as_deref()
    }

    /// The `referenceError` of an interop error body: a link to documentation of the error.
    pub fn reference_error(&self) -> Option<&str> {
        self.answer()?.reference.as_deref()
    }

    /// The `status` member of an interop error body, such as `400-2`.
    pub fn extension_status(&self) -> Option<&str> {
        self.answer()?.extension_status.as_deref()
    }

    /// The id that support asks for.
    ///
    /// The header's name is inferred: Orange promises an id without naming the header. Others can be
    /// read from [`Error::headers`].
    pub fn request_id(&self) -> Option<&str> {
        let headers = self.headers()?;
        REQUEST_ID_HEADERS.iter().find_map(|name| headers.get(*name)?.to_str().ok())
    }

    /// How long to wait before a next try: what the server asked for (`Retry-After`, in seconds or as
    /// a date), or how long a limit of our own lasts.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.wait.or_else(|| self.answer()?.retry_after).or_else(|| self.token_failure()?.retry_after())
    }

    /// The body of the answer: the first 8 KiB, with everything that looks like a secret taken out.
    pub fn body(&self) -> Option<&str> {
        self.answer().map(|answer| &*answer.body)
    }

    /// How long the body was in bytes, as far as it was read.
    pub fn body_length(&self) -> Option<usize> {
        self.answer().map(|answer| answer.body_length)
    }

    /// Where in the JSON decoding failed: `[3].statusChanges[0].changeDate`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// How many attempts were made; 0 when none was.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The failures of the attempts before the last one, oldest first.
    pub fn previous_errors(&self) -> &[Error] {
        &self.0.earlier
    }

    /// Whether the server may have done what was asked although the call failed: the request left, and no
    /// answer that refuses it came back. Never for operations that only read.
    ///
    /// Before such a call is made again, look whether it is needed: a ticket that was raised can be found
    /// by its `externalId`.
    pub fn outcome_unknown(&self) -> bool {
        self.0.open
    }

    /// Whether the server certainly did not process the request, so that repeating it cannot have a
    /// second effect: it never left, or the server said so (HTTP/2 `REFUSED_STREAM` and `GOAWAY`, RFC 9113, 8.7).
    pub fn never_sent(&self) -> bool {
        self.0.never_sent
    }

    /// Where the knowledge of the operation comes from, if one is named.
    pub(super) fn provenance(&self) -> Option<Provenance> {
        self.0.operation.map(|operation| operation.provenance)
    }
}
