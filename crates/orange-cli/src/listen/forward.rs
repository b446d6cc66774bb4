//! Forwarding of one event, with its attempts.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use clap::Args;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, StatusCode};
use orange_core::time::{Clock, SystemClock};
use tokio::sync::watch;
use url::Url;

use crate::failure::{Failure, Result};

/// Media type of a structured CloudEvent.
const MEDIA_TYPE: &str = "application/cloudevents+json; charset=utf-8";

/// Maximum pause between two attempts.
const MAX_PAUSE: Duration = Duration::from_secs(60);

/// Options of the attempts.
#[derive(Args)]
#[command(next_help_heading = "Forwarding")]
pub(crate) struct ForwardArguments {
    /// Attempts to forward an event
    #[arg(long, value_name = "NUMBER", default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..))]
    attempts: u32,
    /// Pause before the second attempt; it doubles with each further attempt, up to 60 s
    #[arg(long, value_name = "SECONDS", default_value_t = 1)]
    retry_pause: u64,
    /// Time limit of an attempt
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..))]
    attempt_limit: u64,
}

/// Result of forwarding an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ForwardResult {
    /// The target responded with success.
    Forwarded { status: u16, attempts: u32 },
    /// The target refused the event, or the attempts are exhausted.
    Failed { reason: String, attempts: u32 },
    /// The program was stopped between two attempts.
    Stopped,
}

/// Sends events to the target.
pub(crate) struct Forwarder {
    client: reqwest::Client,
    url: Url,
    attempts: u32,
    retry_pause: Duration,
    clock: Arc<dyn Clock>,
}

/// Creates a forwarder to `url`.
pub(crate) fn forwarder(url: Url, arguments: &ForwardArguments) -> Result<Forwarder> {
    if !matches!(url.scheme(), "http" | "https") {
        return Err(Failure::Usage(format!(
            "--forward-to: must be an http or https URL, not {}:",
            url.scheme()
        )));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Failure::Usage(
            "--forward-to: must have no user and password, which other users can see in the list of processes".to_owned(),
        ));
    }
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .timeout(Duration::from_secs(arguments.attempt_limit))
        .user_agent(concat!("orange-cli/", env!("CARGO_PKG_VERSION")))
        .build()
        .map_err(|error| Failure::io("the HTTP client cannot be built", std::io::Error::other(error)))?;
    let retry_pause = Duration::from_secs(arguments.retry_pause);
    Ok(Forwarder { client, url, attempts: arguments.attempts, retry_pause, clock: Arc::new(SystemClock) })
}

/// Response of the target to one attempt.
enum Attempt {
    Success(u16),
    Refused(String),
    /// A further attempt can succeed.
    Failed {
        reason: String,
        retry_after: Option<Duration>,
    },
}

impl Forwarder {
    /// Forwards a structured event. An attempt in progress is not interrupted by `stopped`, because the target may have
    /// received it.
    pub(crate) async fn forward(&self, event: &str, stopped: &mut watch::Receiver<bool>) -> ForwardResult {
        let mut attempts = 0_u32;
        loop {
            attempts = attempts.saturating_add(1);
            let (reason, retry_after) = match self.attempt(event).await {
                Attempt::Success(status) => return ForwardResult::Forwarded { status, attempts },
                Attempt::Refused(reason) => return ForwardResult::Failed { reason, attempts },
                Attempt::Failed { reason, retry_after } => (reason, retry_after),
            };
            if attempts >= self.attempts {
                return ForwardResult::Failed { reason, attempts };
            }
            tokio::select! {
                () = self.clock.sleep(self.pause(attempts, retry_after)) => {}
                _ = stopped.wait_for(|stopped| *stopped) => return ForwardResult::Stopped,
            }
        }
    }

    async fn attempt(&self, event: &str) -> Attempt {
        let request =
            self.client.post(self.url.clone()).header(CONTENT_TYPE, MEDIA_TYPE).body(event.to_owned());
        match request.send().await {
            Ok(response) => classify(response.status(), response.headers(), self.clock.wall()),
            Err(error) => Attempt::Failed { reason: describe(&error.without_url()), retry_after: None },
        }
    }

    /// Pause after an attempt, counted from 1.
    fn pause(&self, attempt: u32, retry_after: Option<Duration>) -> Duration {
        let doubled = self.retry_pause.saturating_mul(2_u32.saturating_pow(attempt.saturating_sub(1)));
        doubled.max(retry_after.unwrap_or_default()).min(MAX_PAUSE)
    }
}

fn classify(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Attempt {
    if status.is_success() {
        return Attempt::Success(status.as_u16());
    }
    let is_transient =
        matches!(status, StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY | StatusCode::TOO_MANY_REQUESTS)
            || (status.is_server_error() && status != StatusCode::NOT_IMPLEMENTED);
    let reason = format!("the target responds with {status}");
    if !is_transient {
        return Attempt::Refused(reason);
    }
    let retry_after = headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok()).and_then(|text| {
        let seconds = text.trim().parse().map(Duration::from_secs).ok();
        seconds.or_else(|| httpdate::parse_http_date(text).ok()?.duration_since(now).ok())
    });
    Attempt::Failed { reason, retry_after }
}

/// The innermost cause. The outer ones are generic.
fn describe(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    if error.is_connect() { format!("no connection: {cause}") } else { format!("no response: {cause}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class(status: u16, retry_after: Option<&str>) -> String {
        let mut headers = HeaderMap::new();
        headers.extend(retry_after.map(|value| (RETRY_AFTER, value.parse().unwrap())));
        match classify(StatusCode::from_u16(status).unwrap(), &headers, SystemTime::UNIX_EPOCH) {
            Attempt::Success(status) => format!("success {status}"),
            Attempt::Refused(_) => "refused".to_owned(),
            Attempt::Failed { retry_after, .. } => {
                format!("failed {:?}", retry_after.map(|pause| pause.as_secs()))
            }
        }
    }

    #[test]
    fn the_status_decides_whether_another_attempt_follows() {
        for (status, retry_after, expected) in [
            (200, None, "success 200"),
            (204, None, "success 204"),
            (301, None, "refused"),
            (400, None, "refused"),
            (401, None, "refused"),
            (404, None, "refused"),
            (501, None, "refused"),
            (408, None, "failed None"),
            (425, None, "failed None"),
            (429, Some("7"), "failed Some(7)"),
            (500, Some("soon"), "failed None"),
            (503, Some("Thu, 01 Jan 1970 00:00:09 GMT"), "failed Some(9)"),
        ] {
            assert_eq!(class(status, retry_after), expected, "{status}");
        }
    }

    #[test]
    fn the_pause_doubles_up_to_its_maximum() {
        let arguments = ForwardArguments { attempts: 9, retry_pause: 1, attempt_limit: 30 };
        let forwarder = forwarder("http://localhost/".parse().unwrap(), &arguments).unwrap();
        let pauses = [1, 2, 3, 6, 7, 99].map(|attempt| forwarder.pause(attempt, None).as_secs());
        assert_eq!(pauses, [1, 2, 4, 32, 60, 60]);
        let after = |seconds| forwarder.pause(2, Some(Duration::from_secs(seconds))).as_secs();
        assert_eq!((after(1), after(9), after(3600)), (2, 9, 60));
    }

    #[test]
    fn a_target_with_a_password_or_another_scheme_is_refused() {
        let arguments = ForwardArguments { attempts: 1, retry_pause: 0, attempt_limit: 1 };
        for url in ["http://me:hunter2@localhost/", "https://hunter2@localhost/", "file:///tmp/hunter2"] {
            let Err(error) = forwarder(url.parse().unwrap(), &arguments) else { panic!("{url}") };
            assert!(!error.to_string().contains("hunter2"), "{error}");
        }
    }
}
