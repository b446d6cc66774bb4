//! Searches logs and errors for secrets.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use orange_core::Error;
use orange_sandbox::Sandbox;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::log_buffer::LogBuffer;

/// Captures the log of this thread at the TRACE level until it is dropped.
pub(super) struct LogCapture {
    log: LogBuffer,
    _guard: Box<dyn std::any::Any>,
}

impl LogCapture {
    pub(super) fn start() -> Self {
        let log = LogBuffer::default();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(log.clone())
            .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
            .finish();
        // Includes records of the `log` crate, which reqwest and rustls write.
        Self { log, _guard: Box::new(subscriber.set_default()) }
    }

    pub(super) fn text(&self) -> String {
        self.log.text()
    }
}

/// All texts of an error: `Display`, `Debug`, getters, sources and earlier failures.
pub(super) fn error_texts(error: &Error) -> String {
    let mut text = format!(
        "{error}\n{error:?}\n{error:#?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}",
        error.body(),
        error.message(),
        error.description(),
        error.code(),
        error.headers(),
    );
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(&format!("\n{cause}\n{cause:?}"));
        source = cause.source();
    }
    for earlier in error.previous_errors() {
        text.push_str(&error_texts(earlier));
    }
    text
}

/// The secrets of a sandbox: client secret, API key, Basic credentials and issued tokens.
pub(super) fn secrets(sandbox: &Sandbox) -> Vec<String> {
    let credentials = sandbox.credentials();
    let (client_id, client_secret) = (credentials.client_id(), credentials.client_secret());
    let basic = STANDARD.encode(format!("{client_id}:{client_secret}"));
    let mut secrets = vec![client_secret.to_owned(), credentials.api_key().to_owned(), basic];
    secrets.extend(sandbox.tokens());
    secrets
}

/// Number of `secrets` in `text`. The first 24 characters of a secret count as well.
pub(super) fn count(secrets: &[String], text: &str) -> usize {
    let prefix = |secret: &str| secret.get(..secret.len().min(24)).unwrap_or(secret).to_owned();
    secrets.iter().filter(|secret| text.contains(&prefix(secret))).count()
}

#[cfg(test)]
mod tests {
    use orange_core::transport::{TransportError, TransportErrorKind};

    use super::*;

    #[test]
    fn secrets_in_logs_and_errors_are_found() {
        let log = LogCapture::start();
        let secrets = ["0123456789-0123456789-0123456789".to_owned(), "another".to_owned()];
        tracing::trace!(key = "0123456789-0123456789-01", "truncated");
        assert_eq!(count(&secrets, &log.text()), 1);
        let transport = TransportError::new(TransportErrorKind::Protocol, false, "another one");
        assert_eq!(count(&secrets, &error_texts(&Error::from_transport(transport))), 1);
        assert_eq!(count(&secrets, "nothing"), 0);
    }
}
