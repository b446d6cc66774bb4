//! Timers and counts that report when they end or are dropped.

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{Method, StatusCode, Uri, Version};
use opentelemetry::KeyValue;

use super::Telemetry;
use super::attributes::{self, CANCELLED, FAILURE, SUCCESS, TIMEOUT};
use super::instruments::Instruments;
use super::recorder::token_attributes;
use super::words::ThrottleWait;
use crate::error::{Error, Result};
use crate::metadata::OperationInfo;
use crate::time::Clock;

/// Shortest wait that is reported. Shorter ones are the time of the code itself.
const SHORTEST_WAIT: Duration = Duration::from_millis(1);

/// Measures the time since its start.
struct Stopwatch<'a> {
    clock: &'a dyn Clock,
    /// `None` after the end was reported.
    began: Option<Instant>,
}

impl<'a> Stopwatch<'a> {
    fn start(clock: &'a dyn Clock) -> Self {
        Self { clock, began: Some(clock.now()) }
    }

    /// Returns the elapsed time of the first call only.
    fn stop(&mut self) -> Option<Duration> {
        Some(self.clock.now().saturating_duration_since(self.began.take()?))
    }
}

impl Telemetry {
    /// Measures an operation. Its end is reported once.
    pub(crate) fn operation<'a>(
        &'a self,
        info: &'static OperationInfo,
        clock: &'a dyn Clock,
    ) -> OperationTimer<'a> {
        OperationTimer { instruments: &self.instruments, info, watch: Stopwatch::start(clock) }
    }

    /// Measures one HTTP request of an operation that ends at `deadline`.
    pub(crate) fn attempt<'a>(
        &'a self,
        info: &'static OperationInfo,
        uri: &Uri,
        clock: &'a dyn Clock,
        deadline: Option<Instant>,
    ) -> RequestTimer<'a> {
        let mut attributes = attributes::of_request(&info.method, uri);
        attributes.extend(attributes::url_template(info));
        self.request(attributes, clock, deadline)
    }

    /// Measures one request for a token.
    pub(crate) fn token_request<'a>(
        &'a self,
        method: &Method,
        uri: &Uri,
        clock: &'a dyn Clock,
    ) -> TokenTimer<'a> {
        TokenTimer { request: self.request(attributes::of_request(method, uri), clock, None) }
    }

    fn request<'a>(
        &'a self,
        attributes: Vec<KeyValue>,
        clock: &'a dyn Clock,
        deadline: Option<Instant>,
    ) -> RequestTimer<'a> {
        RequestTimer { instruments: &self.instruments, attributes, deadline, watch: Stopwatch::start(clock) }
    }

    /// Measures a wait for a limit of the client, until the returned value is dropped.
    pub(crate) fn throttle_wait<'a>(
        &'a self,
        info: &'static OperationInfo,
        wait: ThrottleWait,
        clock: &'a dyn Clock,
    ) -> WaitTimer<'a> {
        WaitTimer { instruments: &self.instruments, info, wait, watch: Stopwatch::start(clock) }
    }

    /// Counts the pages and items of a list.
    pub(crate) fn list(&self, info: &'static OperationInfo) -> ListMeter {
        ListMeter {
            instruments: Arc::clone(&self.instruments),
            info,
            pages: 0,
            items: 0,
            has_failed: false,
            has_ended: false,
        }
    }

    /// Measures a download.
    #[cfg(feature = "files")]
    pub(crate) fn download<'a>(
        &'a self,
        info: &'static OperationInfo,
        clock: &'a dyn Clock,
    ) -> DownloadTimer<'a> {
        DownloadTimer { instruments: &self.instruments, info, watch: Stopwatch::start(clock) }
    }
}

/// Duration and attempts of an operation.
pub(crate) struct OperationTimer<'a> {
    instruments: &'a Instruments,
    info: &'static OperationInfo,
    watch: Stopwatch<'a>,
}

impl OperationTimer<'_> {
    pub(crate) fn succeed(&mut self, attempts: u32) {
        self.report(SUCCESS, None, Some(attempts));
    }

    pub(crate) fn fail(&mut self, error: &Error) {
        self.report(attributes::failed_outcome(error), Some(error), Some(error.attempts()));
    }

    fn report(&mut self, outcome: &'static str, error: Option<&Error>, attempts: Option<u32>) {
        let Some(elapsed) = self.watch.stop() else { return };
        let mut attributes = attributes::of_operation(self.info);
        if let Some(attempts) = attempts {
            self.instruments.operation_attempts.record(u64::from(attempts), &attributes);
        }
        attributes.push(attributes::outcome(outcome));
        attributes.extend(error.map(attributes::error_type));
        self.instruments.operation_duration.record(elapsed.as_secs_f64(), &attributes);
    }
}

impl Drop for OperationTimer<'_> {
    fn drop(&mut self) {
        self.report(CANCELLED, None, None);
    }
}

/// Duration of one HTTP request.
pub(crate) struct RequestTimer<'a> {
    instruments: &'a Instruments,
    attributes: Vec<KeyValue>,
    deadline: Option<Instant>,
    watch: Stopwatch<'a>,
}

impl RequestTimer<'_> {
    /// Reports the response, or the error of the request.
    pub(crate) fn respond(&mut self, response: Result<(StatusCode, Option<Version>), &Error>) {
        match response {
            Ok((status, version)) => {
                attributes::push_response(&mut self.attributes, status, version);
                self.end(None);
            }
            Err(error) => {
                if let Some(status) = error.status() {
                    attributes::push_response(&mut self.attributes, status, None);
                }
                self.end(Some(attributes::error_type(error)));
            }
        }
    }

    fn end(&mut self, error: Option<KeyValue>) {
        let Some(elapsed) = self.watch.stop() else { return };
        self.attributes.extend(error);
        self.instruments.request_duration.record(elapsed.as_secs_f64(), &self.attributes);
    }
}

impl Drop for RequestTimer<'_> {
    /// Reports a request whose operation was cancelled or ended by its time limit.
    fn drop(&mut self) {
        if self.watch.began.is_some() {
            let is_over = self.deadline.is_some_and(|deadline| self.watch.clock.now() >= deadline);
            self.end(Some(KeyValue::new("error.type", if is_over { TIMEOUT } else { CANCELLED })));
        }
    }
}

/// Duration and outcome of one request for a token.
pub(crate) struct TokenTimer<'a> {
    request: RequestTimer<'a>,
}

impl TokenTimer<'_> {
    /// Reports the response, or the error of the request.
    pub(crate) fn respond(&mut self, response: Result<(StatusCode, Option<Version>), &Error>) {
        let attributes = token_attributes(response.as_ref().err().copied());
        self.request.instruments.token_requests.add(1, &attributes);
        let failure = |error| Error::token_failure(error).unwrap_or(error);
        self.request.respond(response.map_err(failure));
    }
}

/// Duration of a wait.
pub(crate) struct WaitTimer<'a> {
    instruments: &'a Instruments,
    info: &'static OperationInfo,
    wait: ThrottleWait,
    watch: Stopwatch<'a>,
}

impl WaitTimer<'_> {
    /// Reports the wait, as dropping does.
    pub(crate) fn stop(self) {}
}

impl Drop for WaitTimer<'_> {
    fn drop(&mut self) {
        let Some(elapsed) = self.watch.stop().filter(|elapsed| *elapsed >= SHORTEST_WAIT) else { return };
        let mut attributes = attributes::of_operation(self.info);
        attributes.push(attributes::throttle_wait(self.wait));
        self.instruments.throttle_wait.record(elapsed.as_secs_f64(), &attributes);
    }
}

/// Pages and items of a list, reported at its end or when the caller stops.
pub(crate) struct ListMeter {
    instruments: Arc<Instruments>,
    info: &'static OperationInfo,
    pages: u64,
    items: u64,
    /// Whether the last request has failed. The caller may try again.
    has_failed: bool,
    has_ended: bool,
}

impl ListMeter {
    pub(crate) fn page(&mut self) {
        self.pages = self.pages.saturating_add(1);
        self.has_failed = false;
    }

    pub(crate) fn items(&mut self, items: u64) {
        self.items = self.items.saturating_add(items);
    }

    pub(crate) fn fail(&mut self) {
        self.has_failed = true;
    }

    pub(crate) fn end(&mut self) {
        self.report(SUCCESS);
    }

    fn report(&mut self, outcome: &'static str) {
        if std::mem::replace(&mut self.has_ended, true) {
            return;
        }
        let mut attributes = attributes::of_operation(self.info);
        attributes.push(attributes::outcome(outcome));
        self.instruments.list_pages.record(self.pages, &attributes);
        self.instruments.list_items.record(self.items, &attributes);
    }
}

impl Drop for ListMeter {
    fn drop(&mut self) {
        match self.has_failed {
            true => self.report(FAILURE),
            // A list that was never requested has nothing to report.
            false if self.pages > 0 => self.report(CANCELLED),
            false => {}
        }
    }
}

/// Duration of a download.
#[cfg(feature = "files")]
pub(crate) struct DownloadTimer<'a> {
    instruments: &'a Instruments,
    info: &'static OperationInfo,
    watch: Stopwatch<'a>,
}

#[cfg(feature = "files")]
impl DownloadTimer<'_> {
    pub(crate) fn end(&mut self, result: Result<(), &Error>) {
        match result {
            Ok(()) => self.report(SUCCESS, None),
            Err(error) => self.report(attributes::failed_outcome(error), Some(error)),
        }
    }

    fn report(&mut self, outcome: &'static str, error: Option<&Error>) {
        let Some(elapsed) = self.watch.stop() else { return };
        let mut attributes = attributes::of_operation(self.info);
        attributes.push(attributes::outcome(outcome));
        attributes.extend(error.map(attributes::error_type));
        self.instruments.download_duration.record(elapsed.as_secs_f64(), &attributes);
    }
}

#[cfg(feature = "files")]
impl Drop for DownloadTimer<'_> {
    fn drop(&mut self) {
        self.report(CANCELLED, None);
    }
}
