//! What is logged, and what of it is nobody's business.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use orange_core::Error;
use orange_sandbox::Sandbox;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Everything that this thread logs, at the finest level, as long as this lives.
pub(super) struct Log {
    text: Text,
    _guard: Box<dyn std::any::Any>,
}

#[derive(Clone, Default)]
struct Text(Arc<Mutex<Vec<u8>>>);

impl io::Write for Text {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Text {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Log {
    pub(super) fn begin() -> Self {
        let text = Text::default();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(text.clone())
            .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
            .finish();
        // Records of the `log` crate come along: reqwest and rustls write those.
        Self { text, _guard: Box::new(subscriber.set_default()) }
    }

    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.text.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

/// Everything that an error shows to whoever prints it or asks it for texts.
pub(super) fn shown(error: &Error) -> String {
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
        text.push_str(&shown(earlier));
    }
    text
}

/// What must not be seen anywhere.
pub(super) fn secrets(sandbox: &Sandbox) -> Vec<String> {
    let own = sandbox.credentials();
    let pair = format!("{}:{}", own.client_id(), own.client_secret());
    let mut secrets = vec![own.client_secret().to_owned(), own.api_key().to_owned(), STANDARD.encode(pair)];
    secrets.extend(sandbox.tokens());
    secrets
}

/// How many of `secrets` stand in `text`. A large part of one counts as well.
pub(super) fn found(secrets: &[String], text: &str) -> usize {
    let telling = |secret: &str| secret.get(..secret.len().min(24)).unwrap_or(secret).to_owned();
    secrets.iter().filter(|secret| text.contains(&telling(secret))).count()
}

#[cfg(test)]
mod tests {
    use orange_core::transport::{TransportError, TransportErrorKind};

    use super::*;

    #[test]
    fn what_is_logged_here_at_any_level_is_seen_and_what_is_secret_is_found_in_it() {
        let log = Log::begin();
        let secrets = ["0123456789-0123456789-0123456789".to_owned(), "another".to_owned()];
        tracing::trace!(key = "0123456789-0123456789-01", "cut off");
        assert_eq!(found(&secrets, &log.text()), 1);
        let transport = TransportError::new(TransportErrorKind::Protocol, false, "another one");
        assert_eq!(found(&secrets, &shown(&Error::from_transport(transport))), 1);
        assert_eq!(found(&secrets, "nothing"), 0);
    }
}
