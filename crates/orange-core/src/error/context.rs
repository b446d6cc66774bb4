//! Details that an error gains on its way to the caller: operation, request, attempts, time, and the removal of secrets.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use super::redact::{scrub, scrub_secrets, truncate_for_display};
use super::request::RequestTarget;
use super::{CallHistory, Error, ErrorKind, ResponseEffect, TransportError};
use crate::metadata::OperationInfo;

impl Error {
    /// Adds the invalid value to the message, shortened and with control characters escaped. It must not be a secret.
    pub(crate) fn with_value(self, value: &str) -> Self {
        let shown = truncate_for_display(value).escape_debug().to_string();
        self.with(|inner| inner.message = format!("{}, not `{shown}`", inner.message).into())
    }

    /// Puts the name of the builder before the name of the setting, if that is a method and not an environment
    /// variable.
    pub(crate) fn for_builder(self, builder: &str) -> Self {
        let is_method = |name: &str| name.starts_with(|c: char| c.is_ascii_lowercase());
        match &self.0.field {
            Some(name) if self.0.kind == ErrorKind::Configuration && is_method(name) => {
                let name = format!("{builder}::{name}");
                self.with(|inner| inner.field = Some(name.into()))
            }
            _ => self,
        }
    }

    /// Sets the time for which the client sends no further request.
    pub(crate) fn with_backoff(self, backoff: Duration) -> Self {
        self.with(|inner| inner.backoff = Some(backoff))
    }

    /// Sets the result of [`is_retryable`](Self::is_retryable), in place of the rule for kind and status.
    pub(crate) fn with_retryable(self, retryable: bool) -> Self {
        self.with(|inner| inner.retryable = Some(retryable))
    }

    /// Sets the path of a file that could not be written, received or accepted, unless a field is already set.
    pub(crate) fn for_file(self, path: &std::path::Path) -> Self {
        match (self.0.kind, &self.0.field) {
            (ErrorKind::File | ErrorKind::Transport, None) => {
                self.with(|inner| inner.field = Some(path.display().to_string().into()))
            }
            _ => self,
        }
    }

    /// Sets [`never_sent`](Self::never_sent).
    pub(crate) fn with_never_sent(self) -> Self {
        self.with(|inner| inner.never_sent = true)
    }

    /// Sets message and JSON path. Both may quote the response, so secrets are removed from them.
    pub(crate) fn at(self, message: &str, json_path: &str, secrets: &[&str]) -> Self {
        self.with(|inner| {
            inner.message = scrub(message, secrets).into();
            inner.json_path = (!json_path.is_empty()).then(|| scrub(json_path, secrets).into());
        })
    }

    /// Sets that the response was an empty list instead of one element, see [`is_not_found`](Self::is_not_found).
    pub(crate) fn for_empty_list(self) -> Self {
        self.with(|inner| inner.is_empty_list = true)
    }

    /// Sets [`is_filter_ignored`](Self::is_filter_ignored).
    pub(crate) fn for_ignored_filter(self) -> Self {
        self.with(|inner| inner.filter_ignored = true)
    }

    /// Sets the operation, unless it is already set.
    #[must_use]
    pub fn for_operation(self, operation: &'static OperationInfo) -> Self {
        if self.0.operation.is_some() { self } else { self.with(|inner| inner.operation = Some(operation)) }
    }

    /// Sets the request, unless it is already set.
    pub(crate) fn for_request(self, request: &RequestTarget) -> Self {
        match self.0.request {
            Some(_) => self,
            None => self.with(|inner| inner.request = Some(Arc::new(request.summary()))),
        }
    }

    /// Sets the time from the start of the call to its failure, if it is known.
    pub(crate) fn after(self, elapsed: impl Into<Option<Duration>>) -> Self {
        let elapsed = elapsed.into();
        self.with(|inner| inner.elapsed = elapsed.or(inner.elapsed))
    }

    /// Adds the attempts that led to the response. After a success response, a request with side effects may have
    /// been executed.
    pub(crate) fn with_history(self, history: &CallHistory) -> Self {
        let outcome_unknown = self.0.outcome_unknown || history.response == ResponseEffect::Changed;
        let mut error = self
            .after_attempts(history.attempts, history.previous.clone(), outcome_unknown)
            .after(history.elapsed);
        if let Some(request) = &history.request {
            error = error.for_request(request);
        }
        error.with(|inner| inner.never_sent &= history.response == ResponseEffect::None)
    }

    /// Sets the number of attempts and the `previous` failures.
    pub(crate) fn after_attempts(self, attempts: u32, previous: Vec<Error>, outcome_unknown: bool) -> Self {
        self.with(|inner| {
            inner.attempts = attempts;
            inner.never_sent &= previous.iter().all(Error::never_sent);
            inner.previous = previous;
            inner.outcome_unknown = outcome_unknown;
        })
    }

    /// Adds the permit or token for which the operation waited when its time limit passed.
    pub(crate) fn while_waiting_for(self, awaited: &str) -> Self {
        self.with(|inner| inner.message = format!("{}, waiting for {awaited}", inner.message).into())
    }

    /// Removes `secrets` from every text of this error. Text that looks like a secret was removed when it was quoted.
    pub(crate) fn without_secrets(self, secrets: &[&str]) -> Self {
        self.with(|inner| {
            inner.message = scrub_secrets(&inner.message, secrets).into_owned().into();
            if let Some(request) = &mut inner.request
                && let Cow::Owned(url) = scrub_secrets(&request.url, secrets)
            {
                Arc::make_mut(request).url = url.into();
            }
            if let Some(response) = &mut inner.response {
                let response = Arc::make_mut(response);
                response.scrub(secrets);
                // Summarised again, because the old summary may contain a truncated secret.
                if inner.kind == ErrorKind::Status {
                    inner.message = response.summary().into();
                }
            }
            let Some(source) = &inner.source else { return };
            if let Some(cause) = source.downcast_ref::<Self>() {
                inner.source = Some(Arc::new(cause.clone().without_secrets(secrets)));
            } else if let Some(cause) = source.downcast_ref::<TransportError>() {
                // If any cause quotes a secret, only the text of the error is preserved.
                let causes = std::iter::successors(Some(cause as &dyn StdError), |cause| (*cause).source());
                let texts: String = causes.map(|cause| format!("{cause} {cause:?} ")).collect();
                if matches!(scrub_secrets(&texts, secrets), Cow::Owned(_)) {
                    let text = scrub_secrets(&cause.to_string(), secrets).into_owned();
                    let cause = TransportError::new(cause.kind(), cause.never_sent(), text);
                    inner.source = Some(Arc::new(cause));
                }
            }
        })
    }

    /// The request id, shortened.
    pub(crate) fn short_request_id(&self) -> Option<Cow<'_, str>> {
        self.request_id().map(truncate_for_display)
    }
}
