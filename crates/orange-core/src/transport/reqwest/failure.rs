//! What an error of reqwest means: which kind of failure, whether the request was processed, whether it helps to
//! try again.

use std::error::Error as StdError;

use super::super::{TransportError, TransportErrorKind};

type Cause = dyn StdError + 'static;

/// The failure without the URL: a query may hold personal data.
pub(super) fn classify(error: reqwest::Error) -> TransportError {
    let kind = match &error {
        // The caller's body, which was being sent: it says itself what is wrong. reqwest looks through all causes, so
        // a body that is read from another server could pass for a connection of ours that was never made.
        error if let Some(own) = body_error(error) => match own.kind() {
            TransportErrorKind::Timeout => TransportErrorKind::Timeout,
            _ => TransportErrorKind::Body,
        },
        error if error.is_connect() => TransportErrorKind::Connect,
        error if error.is_builder() => TransportErrorKind::Request,
        error if causes(error).any(is_unprocessed) => TransportErrorKind::NotProcessed,
        error if error.is_timeout() => TransportErrorKind::Timeout,
        error if error.is_body() || error.is_decode() => TransportErrorKind::Body,
        _ => TransportErrorKind::Protocol,
    };
    // A connection that was never made carried nothing; of any other failure that cannot be said.
    let never_sent = matches!(
        kind,
        TransportErrorKind::Connect | TransportErrorKind::Request | TransportErrorKind::NotProcessed
    );
    let permanent = kind == TransportErrorKind::Connect && causes(&error).any(needs_another_setting);
    let error = TransportError::new(kind, never_sent, error.without_url());
    if permanent { error.permanent() } else { error }
}

/// The failure of a runtime in which no connection can be opened.
pub(super) fn unusable_runtime() -> TransportError {
    let rule = "no connection can be opened in this tokio runtime: build it with `enable_all`";
    TransportError::new(TransportErrorKind::Request, false, rule).permanent()
}

/// The error of the caller's body, when that broke while it was sent.
fn body_error(error: &reqwest::Error) -> Option<&TransportError> {
    causes(error).find_map(|cause| cause.downcast_ref())
}

/// Whether the server certainly did not process the request.
///
/// RFC 9113, 8.7: after `REFUSED_STREAM`, and for streams above the last stream id of a `GOAWAY`. The h2 library
/// gives the error of a remote `GOAWAY` to those streams only; a stream below the id that dies with its connection
/// gets an I/O error. hyper gives `canceled` for requests that wait for their connection and were never started.
fn is_unprocessed(cause: &Cause) -> bool {
    if let Some(error) = cause.downcast_ref::<h2::Error>() {
        let refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
        return error.is_remote() && (refused || error.is_go_away());
    }
    cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_canceled)
}

/// Whether a connection fails in the same way until a setting is changed, here or at the other side: a
/// certificate that is not trusted, a proxy that wants credentials.
fn needs_another_setting(cause: &Cause) -> bool {
    // The error of a tunnel is private to hyper-util, and so are those of the native TLS libraries.
    let text = cause.to_string();
    text.contains("proxy authorization required")
        || is_distrust(cause)
        || cfg!(feature = "native-tls") && text.to_lowercase().contains("certificate")
}

#[cfg(any(feature = "rustls-tls", feature = "rustls-no-provider"))]
fn is_distrust(cause: &Cause) -> bool {
    use rustls::{AlertDescription as Alert, Error};
    matches!(
        cause.downcast_ref::<Error>(),
        Some(
            Error::InvalidCertificate(_)
                | Error::InvalidCertRevocationList(_)
                | Error::PeerIncompatible(_)
                | Error::AlertReceived(
                    Alert::BadCertificate
                        | Alert::UnsupportedCertificate
                        | Alert::CertificateRevoked
                        | Alert::CertificateExpired
                        | Alert::CertificateUnknown
                        | Alert::UnknownCA
                        | Alert::AccessDenied
                        | Alert::CertificateRequired
                        | Alert::ProtocolVersion
                        | Alert::UnrecognisedName
                )
        )
    )
}

#[cfg(not(any(feature = "rustls-tls", feature = "rustls-no-provider")))]
fn is_distrust(_: &Cause) -> bool {
    false
}

/// The error and its causes. `io::Error` hides the error it was made of from `source`.
fn causes(error: &Cause) -> impl Iterator<Item = &Cause> {
    std::iter::successors(Some(error), |error| cause(*error))
}

fn cause(error: &Cause) -> Option<&Cause> {
    match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
        Some(inside) => Some(inside),
        None => error.source(),
    }
}

/// reqwest keeps the reason in the chain of causes.
pub(super) fn describe(error: &Cause) -> String {
    causes(error).map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
