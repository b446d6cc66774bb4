//! Subscriptions: the target, secret, retry policy and queue of event deliveries.

use std::fmt;
use std::future::Future;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::uri::{Authority, Scheme};
use http::{HeaderName, HeaderValue, Request, Response, Uri};

use super::event_format::EventFormat;

/// Replaces a secret.
const REDACTED: &str = "[redacted]";

/// Passwords, and prefixes of a secret, up to this length in bytes are not redacted.
const MAX_UNREDACTED_PREFIX: usize = 3;

/// An invalid subscription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubscriptionError(&'static str);

impl fmt::Display for SubscriptionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for SubscriptionError {}

type ResponseFuture = Pin<Box<dyn Future<Output = Response<Bytes>> + Send>>;
type Handler = Arc<dyn Fn(Request<Bytes>) -> ResponseFuture + Send + Sync>;

/// The target of a subscription.
#[derive(Clone)]
pub(super) enum Target {
    /// A server on this machine.
    Url { uri: Uri, authority: Authority },
    /// A function of this process.
    Handler(Handler),
}

/// A receiver of every event, such as a commercial operator's `POST /event`.
///
/// The operators agree on address, authentication and retries bilaterally, and nothing is published, so all of it can
/// be set. A delivery succeeds with a 2xx response, even if its body is incomplete. Connection errors, timeouts, 5xx
/// responses except 501, and responses with an incomplete head are retried with the same `source` and `id` after an
/// exponential backoff. Every other response is final. Events of the same ticket are delivered in order.
///
/// ```
/// use std::time::Duration;
/// use orange_sandbox::{EventFormat, EventSubscription, Sandbox};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let subscription = EventSubscription::to("http://127.0.0.1:9000/event")?
///     .bearer("s3cr3t")?
///     .format(EventFormat::Binary)
///     .attempts(3)
///     .initial_backoff(Duration::from_secs(5));
/// let sandbox = Sandbox::builder().events_to(subscription).build();
/// // Events are never sent to other machines.
/// assert!(EventSubscription::to("https://example.org/event").is_err());
/// # let _ = sandbox;
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use]
pub struct EventSubscription {
    pub(super) target: Target,
    pub(super) format: EventFormat,
    pub(super) secret: Option<(HeaderName, HeaderValue)>,
    pub(super) attempts: u32,
    pub(super) initial_backoff: Duration,
    pub(super) max_backoff: Duration,
    pub(super) timeout: Duration,
    pub(super) grace_period: Duration,
    pub(super) queue_capacity: usize,
}

impl EventSubscription {
    /// Subscribes a URL on this machine: scheme `http`, host `localhost` or a loopback address.
    ///
    /// # Errors
    /// Returns an error for any other URL, so that a test cannot send ticket data to other machines.
    pub fn to(url: &str) -> Result<Self, SubscriptionError> {
        let uri: Uri = url.parse().map_err(|_| SubscriptionError("the target must be a URL"))?;
        let Some(authority) = uri.authority().cloned() else {
            return Err(SubscriptionError("the target must be an absolute URL"));
        };
        if uri.scheme() != Some(&Scheme::HTTP) {
            return Err(SubscriptionError(
                "the scheme of the target must be http: the sandbox does not support TLS",
            ));
        }
        if authority.as_str().contains('@') {
            return Err(SubscriptionError(
                "the target must not contain a user: use EventSubscription::basic",
            ));
        }
        if !is_loopback(authority.host()) {
            return Err(SubscriptionError("the host of the target must be localhost or a loopback address"));
        }
        Ok(Self::new(Target::Url { uri, authority }))
    }

    /// Subscribes a function of this process, which receives requests and returns responses as a server does. A
    /// running sandbox calls it in the background, other sandboxes on
    /// [`deliver_events`](crate::Sandbox::deliver_events). A panic counts as a missing response.
    ///
    /// ```
    /// use http::{Response, StatusCode};
    /// use orange_sandbox::EventSubscription;
    ///
    /// let subscription = EventSubscription::handled_by(|request| async move {
    ///     println!("{} bytes", request.body().len());
    ///     let mut response = Response::default();
    ///     *response.status_mut() = StatusCode::NO_CONTENT;
    ///     response
    /// });
    /// # let _ = subscription;
    /// ```
    pub fn handled_by<F, R>(receiver: F) -> Self
    where
        F: Fn(Request<Bytes>) -> R + Send + Sync + 'static,
        R: Future<Output = Response<Bytes>> + Send + 'static,
    {
        Self::new(Target::Handler(Arc::new(move |request| Box::pin(receiver(request)))))
    }

    fn new(target: Target) -> Self {
        Self {
            target,
            format: EventFormat::default(),
            secret: None,
            attempts: 6,
            initial_backoff: Duration::from_secs(1),
            max_backoff: Duration::from_secs(300),
            timeout: Duration::from_secs(10),
            grace_period: Duration::from_secs(1),
            queue_capacity: 1_000,
        }
    }

    /// Sets the format; [`EventFormat::Json`] by default.
    pub fn format(mut self, format: EventFormat) -> Self {
        self.format = format;
        self
    }

    /// Sends `Authorization: Bearer …`.
    ///
    /// # Errors
    /// Returns an error if the secret is not a valid header value.
    pub fn bearer(self, secret: &str) -> Result<Self, SubscriptionError> {
        self.header(AUTHORIZATION, &format!("Bearer {secret}"))
    }

    /// Sends `Authorization: Basic …`.
    ///
    /// # Errors
    /// Returns an error if the user name contains a colon.
    pub fn basic(self, user: &str, password: &str) -> Result<Self, SubscriptionError> {
        if user.contains(':') {
            return Err(SubscriptionError("user must not contain a colon"));
        }
        self.header(AUTHORIZATION, &format!("Basic {}", STANDARD.encode(format!("{user}:{password}"))))
    }

    /// Sends a secret in a header.
    ///
    /// # Errors
    /// Returns an error if the secret is not a valid header value.
    pub fn header(mut self, name: HeaderName, secret: &str) -> Result<Self, SubscriptionError> {
        let mut value = HeaderValue::try_from(secret)
            .map_err(|_| SubscriptionError("the secret must be a valid header value"))?;
        value.set_sensitive(true);
        self.secret = Some((name, value));
        Ok(self)
    }

    /// Sets the maximum number of attempts; 6 by default, at least 1.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the backoff before the second attempt, on the sandbox's clock; 1 s by default. It doubles for each
    /// further attempt. A longer `Retry-After` of the receiver takes precedence.
    pub fn initial_backoff(mut self, pause: Duration) -> Self {
        self.initial_backoff = pause;
        self
    }

    /// Sets the maximum backoff, also for `Retry-After`; 5 minutes by default. The initial backoff is never shortened.
    pub fn max_backoff(mut self, pause: Duration) -> Self {
        self.max_backoff = pause;
        self
    }

    /// Sets the timeout of an attempt on the sandbox's clock; 10 s by default. With a frozen clock it elapses only
    /// when the clock is advanced. The [grace period](Self::grace_period) follows.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the additional time of an attempt on the system clock; 1 s by default. It protects a response in flight
    /// when the sandbox's clock is advanced or accelerated. Use zero if the clock is advanced only while nothing is
    /// in flight.
    pub fn grace_period(mut self, grace_period: Duration) -> Self {
        self.grace_period = grace_period;
        self
    }

    /// Sets the maximum number of queued events; 1,000 by default. Further events are
    /// [dropped](crate::DeliveryOutcome::Overflowed).
    pub fn queue_capacity(mut self, events: usize) -> Self {
        self.queue_capacity = events;
        self
    }

    /// Returns the header with the secret.
    pub(super) fn secret_header(&self) -> Option<&HeaderName> {
        self.secret.as_ref().map(|(name, _)| name)
    }

    /// Returns the target for display.
    pub(super) fn display_target(&self) -> String {
        match &self.target {
            // The query could contain a secret.
            Target::Url { uri, authority } => format!("http://{authority}{}", uri.path()),
            Target::Handler(_) => "a function".to_owned(),
        }
    }

    /// Redacts the secret in a response, encoded or decoded, in case the receiver echoes it.
    pub(super) fn redact(&self, text: String) -> String {
        let Some(secret) = self.secret.as_ref().and_then(|(_, secret)| secret.to_str().ok()) else {
            return text;
        };
        let (scheme, bare) = secret.split_once(' ').unwrap_or(("", secret));
        let basic = scheme.eq_ignore_ascii_case("basic").then(|| STANDARD.decode(bare).ok()).flatten();
        let basic = basic.and_then(|pair| String::from_utf8(pair).ok()).unwrap_or_default();
        let (_, password) = basic.split_once(':').unwrap_or_default();
        // Very short passwords occur in ordinary text.
        let password = Some(password).filter(|password| password.len() > MAX_UNREDACTED_PREFIX);
        let secrets = || Some(bare).into_iter().chain(password).filter(|secret| !secret.is_empty());
        let text = secrets().fold(text, |text, secret| text.replace(secret, REDACTED));
        // The response may be truncated within a secret, or within a character.
        let end = text.trim_end_matches(char::REPLACEMENT_CHARACTER);
        match secrets().find_map(|secret| end.strip_suffix(truncated_prefix(secret, end)?)) {
            Some(rest) => format!("{rest}{REDACTED}"),
            None => text,
        }
    }

    /// Returns the backoff after an attempt, counted from 1.
    pub(super) fn backoff(&self, attempt: u32, retry_after: Option<Duration>) -> Duration {
        let doubled = self.initial_backoff.saturating_mul(2_u32.saturating_pow(attempt.saturating_sub(1)));
        doubled.max(retry_after.unwrap_or_default()).min(self.max_backoff.max(self.initial_backoff))
    }
}

impl fmt::Debug for EventSubscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventSubscription")
            .field("target", &self.display_target())
            .field("format", &self.format)
            .field("secret", &self.secret_header())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// Returns the prefix of `secret` with which `text` ends.
fn truncated_prefix<'a>(secret: &'a str, text: &str) -> Option<&'a str> {
    let prefixes = secret.char_indices().rev().filter_map(|(end, _)| secret.get(..end));
    prefixes.take_while(|prefix| prefix.len() > MAX_UNREDACTED_PREFIX).find(|prefix| text.ends_with(prefix))
}

fn is_loopback(host: &str) -> bool {
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    host.eq_ignore_ascii_case("localhost")
        || address.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn echoed_secrets_are_redacted_encoded_and_decoded() {
        let subscription = || EventSubscription::to("http://localhost:1/event").expect("this machine");
        let basic = subscription().basic("me", "hush-hush").expect("a secret");
        let sent = STANDARD.encode("me:hush-hush");
        let redacted = basic.redact(format!("Basic {sent}: me may not enter with hush-hush"));
        assert_eq!(redacted, "Basic [redacted]: me may not enter with [redacted]");
        let bearer = subscription().bearer("s3cr3t").expect("a secret");
        assert_eq!(bearer.redact("Bearer s3cr3t".to_owned()), "Bearer [redacted]");
        let header = subscription().header(HeaderName::from_static("x-key"), "s3cr3t").expect("a secret");
        assert_eq!(header.redact("s3cr3t?".to_owned()), "[redacted]?");
        let short = subscription().basic("me", "a").expect("a secret");
        assert_eq!(short.redact("a man".to_owned()), "a man");
        assert_eq!(subscription().redact("s3cr3t".to_owned()), "s3cr3t");
    }

    #[test]
    fn truncated_secrets_are_redacted() {
        let subscription = || EventSubscription::to("http://localhost:1/event").expect("this machine");
        let bearer = subscription().bearer("s3cr3t-of-both").expect("a secret");
        for (text, shown) in [
            ("you are s3cr3t-of-bot", "you are [redacted]"),
            ("s3cr3t-of-both s3cr3t", "[redacted] [redacted]"),
            ("s3cr", "[redacted]"),
            ("it is s3c", "it is s3c"),
            ("s3cr3t?", "s3cr3t?"),
        ] {
            assert_eq!(bearer.redact(text.to_owned()), shown);
        }
        let basic = subscription().basic("me", "secret d'été").expect("a secret");
        let cut = &"you are secret d'été".as_bytes()[..19];
        assert_eq!(basic.redact(String::from_utf8_lossy(cut).into_owned()), "you are [redacted]");
    }

    #[test]
    fn only_targets_on_this_machine_are_allowed() {
        for good in [
            "http://localhost/event",
            "http://LOCALHOST:81",
            "http://127.0.0.1:9000/event?a=b",
            "http://127.9.9.9/",
            "http://[::1]:9000/event",
        ] {
            assert!(EventSubscription::to(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "/event",
            "localhost",
            "https://localhost/event",
            "http://example.org/event",
            "http://localhost.example.org/event",
            "http://10.0.0.1/event",
            "http://0.0.0.0/event",
            "http://2130706433/event",
            "http://127.1/event",
            "http://[::ffff:127.0.0.1]/event",
            "http://[::]/event",
            "http://me:secret@localhost/event",
            "http://localhost@example.org/event",
            "file:///etc/passwd",
        ] {
            assert!(EventSubscription::to(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn backoff_doubles_up_to_maximum_and_respects_retry_after() {
        let subscription = EventSubscription::to("http://localhost").expect("a target");
        let subscription = subscription.max_backoff(Duration::from_secs(6));
        let pauses = [1, 2, 3, 4, 99].map(|attempt| subscription.backoff(attempt, None).as_secs());
        assert_eq!(pauses, [1, 2, 4, 6, 6]);
        let backoff = |seconds| subscription.backoff(2, Some(Duration::from_secs(seconds))).as_secs();
        assert_eq!((backoff(1), backoff(5), backoff(3600)), (2, 5, 6));
    }

    #[test]
    fn secrets_are_never_displayed() {
        let subscription = EventSubscription::to("http://localhost/event?key=s3cr3t").expect("a target");
        let subscription = subscription.bearer("s3cr3t").expect("a secret");
        assert!(!format!("{subscription:?}").contains("s3cr3t"), "{subscription:?}");
        assert!(!format!("{:?}", subscription.secret).contains("s3cr3t"));
    }

    #[test]
    fn invalid_secrets_and_users_are_rejected() {
        let subscription = EventSubscription::to("http://localhost").expect("a target");
        assert!(subscription.clone().bearer("a\nb").is_err());
        assert!(subscription.basic("a:b", "c").is_err());
    }
}
