//! Details that an error gains on its way to the caller: operation, request, attempts, time, and the removal of secrets.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use super::redact::{scrub_exact, scrub_shortened, short};
use super::request::RequestTarget;
use super::{CallHistory, Error, ErrorKind, ResponseEffect, TransportError};
use crate::metadata::OperationInfo;

impl Error {
    /// Names the violating value, shortened and with control characters escaped. It must not be a secret.
    pub(crate) fn found(self, value: &str) -> Self {
        let shown = short(value).escape_debug().to_string();
        self.with(|inner| inner.message = format!("{}, not `{shown}`", inner.message).into())
    }

    /// Names the type whose method is the setting, unless an environment variable is the setting.
    pub(crate) fn of_builder(self, builder: &str) -> Self {
        let is_method = |name: &str| name.starts_with(|c: char| c.is_ascii_lowercase());
        match &self.0.field {
            Some(name) if self.0.kind == ErrorKind::Configuration && is_method(name) => {
                let name = format!("{builder}::{name}");
                self.with(|inner| inner.field = Some(name.into()))
            }
            _ => self,
        }
    }

    /// Sets the backoff imposed by the client.
    pub(crate) fn wait(self, wait: Duration) -> Self {
        self.with(|inner| inner.wait = Some(wait))
    }

    /// Sets whether the same request may succeed soon.
    pub(crate) fn retryable(self, retryable: bool) -> Self {
        self.with(|inner| inner.retryable = Some(retryable))
    }

    /// Names the file that was not written, received completely or accepted.
    pub(crate) fn for_file(self, path: &std::path::Path) -> Self {
        match (self.0.kind, &self.0.field) {
            (ErrorKind::File | ErrorKind::Transport, None) => {
                self.with(|inner| inner.field = Some(path.display().to_string().into()))
            }
            _ => self,
        }
    }

    /// Marks the request as not sent.
    pub(crate) fn before_sending(self) -> Self {
        self.with(|inner| inner.never_sent = true)
    }

    /// Sets message and JSON path. Both may quote the response, so secrets are removed from them.
    pub(crate) fn at(self, message: &str, json_path: &str, secrets: &[&str]) -> Self {
        let clean = |text: &str| scrub_shortened(text, secrets);
        self.with(|inner| {
            inner.message = clean(message).into();
            inner.json_path = (!matches!(json_path, "" | ".")).then(|| clean(json_path).into());
        })
    }

    /// Marks the error as an empty list instead of one element.
    pub(crate) fn for_empty_list(self) -> Self {
        self.with(|inner| inner.is_empty_list = true)
    }

    /// Marks the error as a filter that the server did not apply.
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

    /// Sets the time from the start of the call to its failure.
    pub(crate) fn after(self, elapsed: Duration) -> Self {
        self.with(|inner| inner.elapsed = Some(elapsed))
    }

    /// Sets the time from the start of the call to its failure, if it is known.
    pub(crate) fn after_if(self, elapsed: Option<Duration>) -> Self {
        match elapsed {
            Some(elapsed) => self.after(elapsed),
            None => self,
        }
    }

    /// Adds the attempts that led to the response. After a success response, a request with side effects may have
    /// been executed.
    pub(crate) fn with_history(self, history: &CallHistory) -> Self {
        let outcome_unknown = self.0.outcome_unknown || history.response == ResponseEffect::Changed;
        let mut error = self.after_attempts(history.attempts, history.previous.clone(), outcome_unknown);
        if let Some(request) = &history.request {
            error = error.for_request(request);
        }
        error = error.after_if(history.elapsed);
        if history.response == ResponseEffect::None {
            return error;
        }
        error.with(|inner| inner.never_sent = false)
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

    /// Adds what the operation was waiting for when its time limit passed.
    pub(crate) fn while_waiting_for(self, what: &str) -> Self {
        self.with(|inner| inner.message = format!("{}, waiting for {what}", inner.message).into())
    }

    /// Removes the given secrets from every text of this error.
    pub(crate) fn without_secrets(self, secrets: &[&str]) -> Self {
        self.with(|inner| {
            // Patterns that look like secrets were already removed from quoted text.
            inner.message = scrub_exact(&inner.message, secrets).into_owned().into();
            if let Some(request) = &mut inner.request
                && let Cow::Owned(url) = scrub_exact(&request.url, secrets)
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
                let (mut all, mut next) = (String::new(), Some(cause as &(dyn StdError + 'static)));
                while let Some(cause) = next {
                    all.push_str(&format!("{cause} {cause:?} "));
                    next = cause.source();
                }
                if matches!(scrub_exact(&all, secrets), Cow::Owned(_)) {
                    let text = scrub_exact(&cause.to_string(), secrets).into_owned();
                    inner.source =
                        Some(Arc::new(TransportError::new(cause.kind(), cause.never_sent(), text)));
                }
            }
        })
    }

    /// The request id, shortened.
    pub(crate) fn short_request_id(&self) -> Option<Cow<'_, str>> {
        self.request_id().map(short)
    }
}
