//! Classification of reqwest errors: kind of failure, whether the request was processed, and whether a retry can
//! help.

use std::error::Error as StdError;

use super::super::{TransportError, TransportErrorKind};

type Cause = dyn StdError + 'static;

/// Converts the error and removes the URL, whose query may contain personal data.
pub(super) fn classify(error: reqwest::Error) -> TransportError {
    let kind = match &error {
        // Before `is_connect`, which examines all causes: the body of the request may come from another server, to
        // which the connection failed.
        error if let Some(cause) = body_error(error) => match cause.kind() {
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
    // Without a connection nothing was sent. After other failures the request may have been processed.
    let never_sent = matches!(
        kind,
        TransportErrorKind::Connect | TransportErrorKind::Request | TransportErrorKind::NotProcessed
    );
    let permanent = kind == TransportErrorKind::Connect && causes(&error).any(is_caused_by_settings);
    let error = TransportError::new(kind, never_sent, error.without_url());
    if permanent { error.permanent() } else { error }
}

/// Error for a runtime that cannot open connections.
pub(super) fn unusable_runtime() -> TransportError {
    let rule = "no connection can be opened in this tokio runtime: build it with `enable_all`";
    TransportError::new(TransportErrorKind::Request, true, rule).permanent()
}

/// Error of the request body, if it failed while it was sent.
fn body_error(error: &reqwest::Error) -> Option<&TransportError> {
    causes(error).find_map(|cause| cause.downcast_ref())
}

/// Whether the server did not process the request.
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

/// Whether every connection fails until a setting is changed, for example because of an untrusted certificate or a proxy
/// that requires credentials.
fn is_caused_by_settings(cause: &Cause) -> bool {
    // The tunnel error of hyper-util and the errors of native TLS libraries are private types.
    let text = cause.to_string();
    text.contains("proxy authorization required")
        || is_refused_by_tls(cause)
        || cfg!(feature = "native-tls") && text.to_lowercase().contains("certificate")
}

#[cfg(any(feature = "rustls-tls", feature = "rustls-no-provider"))]
fn is_refused_by_tls(cause: &Cause) -> bool {
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
fn is_refused_by_tls(_: &Cause) -> bool {
    false
}

/// Iterates over the error and its causes. `io::Error` hides its inner error from `source`.
fn causes(error: &Cause) -> impl Iterator<Item = &Cause> {
    std::iter::successors(Some(error), |error| cause(*error))
}

fn cause(error: &Cause) -> Option<&Cause> {
    match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}

/// Joins the messages of an error and its causes.
pub(super) fn describe(error: &Cause) -> String {
    causes(error).map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
