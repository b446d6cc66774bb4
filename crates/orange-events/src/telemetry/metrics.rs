//! [`EventMetrics`]: number and duration of events by their outcome.

use std::fmt;
use std::time::Instant;

use opentelemetry::metrics::{Histogram, Meter, MeterProvider};
use opentelemetry::{InstrumentationScope, KeyValue, global};
use orange_core::time::Clock;

use crate::RejectionKind;

/// Buckets of the duration of handling, in seconds. No time limit of senders is published.
const SECONDS: [f64; 12] = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

/// Instruments of a webhook.
#[derive(Clone)]
pub(crate) struct EventMetrics {
    duration: Histogram<f64>,
}

impl EventMetrics {
    pub(crate) fn new(provider: &dyn MeterProvider) -> Self {
        Self::with_meter(&provider.meter_with_scope(scope()))
    }

    /// The metrics of the global meter provider.
    pub(crate) fn global() -> Self {
        Self::with_meter(&global::meter_with_scope(scope()))
    }

    fn with_meter(meter: &Meter) -> Self {
        let duration = meter
            .f64_histogram("orange.event.duration")
            .with_unit("s")
            .with_description("Time from the head of a delivery to its response")
            .with_boundaries(SECONDS.to_vec());
        Self { duration: duration.build() }
    }

    /// Measures the handling of one delivery.
    pub(crate) fn event<'a>(&'a self, clock: &'a dyn Clock) -> EventTimer<'a> {
        EventTimer { duration: &self.duration, clock, began: Some(clock.now()) }
    }
}

fn scope() -> InstrumentationScope {
    InstrumentationScope::builder("orange-events").with_version(env!("CARGO_PKG_VERSION")).build()
}

impl fmt::Debug for EventMetrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventMetrics").finish_non_exhaustive()
    }
}

/// Handling of one delivery. Its end is reported once.
pub(crate) struct EventTimer<'a> {
    duration: &'a Histogram<f64>,
    clock: &'a dyn Clock,
    began: Option<Instant>,
}

impl EventTimer<'_> {
    pub(crate) fn handled(&mut self) {
        self.report("success", None);
    }

    /// Reports a delivery of an event that was handled before.
    pub(crate) fn duplicate(&mut self) {
        self.report("duplicate", None);
    }

    pub(crate) fn rejected(&mut self, kind: RejectionKind) {
        let (outcome, error_type) = attributes(kind);
        self.report(outcome, Some(error_type));
    }

    fn report(&mut self, outcome: &'static str, error_type: Option<&'static str>) {
        let Some(began) = self.began.take() else { return };
        let elapsed = self.clock.now().saturating_duration_since(began).as_secs_f64();
        let outcome = KeyValue::new("orange.outcome", outcome);
        match error_type {
            None => self.duration.record(elapsed, &[outcome]),
            Some(text) => self.duration.record(elapsed, &[outcome, KeyValue::new("error.type", text)]),
        }
    }
}

impl Drop for EventTimer<'_> {
    /// Reports a delivery whose sender has disconnected, or whose handler panicked.
    fn drop(&mut self) {
        self.report("cancelled", None);
    }
}

/// Values of `orange.outcome` and `error.type` for a rejection.
fn attributes(kind: RejectionKind) -> (&'static str, &'static str) {
    match kind {
        RejectionKind::InvalidEvent => ("rejected", "invalid_event"),
        RejectionKind::Unauthenticated => ("rejected", "unauthenticated"),
        RejectionKind::Forbidden => ("rejected", "forbidden"),
        RejectionKind::UnknownSubject => ("rejected", "unknown_subject"),
        RejectionKind::MethodNotAllowed => ("rejected", "method_not_allowed"),
        RejectionKind::TooLarge => ("rejected", "payload_too_large"),
        RejectionKind::UnsupportedMediaType => ("rejected", "unsupported_media_type"),
        RejectionKind::NotImplemented => ("rejected", "not_implemented"),
        RejectionKind::InProgress => ("rejected", "in_progress"),
        RejectionKind::Failed => ("failure", "internal_error"),
    }
}
