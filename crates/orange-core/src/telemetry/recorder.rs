//! [`Telemetry`]: the instruments of a client and its propagator.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use opentelemetry::KeyValue;
use opentelemetry::global;
use opentelemetry::metrics::{Meter, MeterProvider};
use opentelemetry::propagation::TextMapPropagator;

use super::attributes;
use super::instruments::{self, Instruments};
use super::words::{CircuitScope, DeniedBy, RejectedBy};
use crate::error::Error;
use crate::metadata::OperationInfo;

pub(super) type Propagator = dyn TextMapPropagator + Send + Sync;

/// Settings of the builder; the global meter provider and propagator unless set.
#[derive(Default)]
pub(crate) struct TelemetrySettings {
    meter: Option<Meter>,
    propagator: Option<Arc<Propagator>>,
}

impl TelemetrySettings {
    pub(crate) fn set_meter_provider(&mut self, provider: &dyn MeterProvider) {
        self.meter = Some(provider.meter_with_scope(instruments::scope()));
    }

    pub(crate) fn set_propagator(&mut self, propagator: impl TextMapPropagator + Send + Sync + 'static) {
        self.propagator = Some(Arc::new(propagator));
    }

    pub(crate) fn build(self) -> Telemetry {
        let meter = self.meter.unwrap_or_else(|| global::meter_with_scope(instruments::scope()));
        Telemetry { instruments: Arc::new(Instruments::new(meter)), propagator: self.propagator }
    }
}

/// Instruments and propagator, shared by all parts of a client.
#[derive(Clone)]
pub(crate) struct Telemetry {
    pub(super) instruments: Arc<Instruments>,
    /// `None` for the global one.
    pub(super) propagator: Option<Arc<Propagator>>,
}

impl fmt::Debug for Telemetry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Telemetry").finish_non_exhaustive()
    }
}

impl Telemetry {
    /// The telemetry of the global meter provider and propagator.
    pub(crate) fn global() -> Self {
        TelemetrySettings::default().build()
    }

    /// Reports the end of a fetch of a token.
    pub(crate) fn token_fetched(&self, error: Option<&Error>) {
        self.instruments.token_fetches.add(1, &token_attributes(error));
    }

    /// Exports the age of the token of `source`, until `source` is dropped.
    pub(crate) fn observe_token_age<T: Send + Sync + 'static>(
        &self,
        source: &Arc<T>,
        age: fn(&T) -> Option<Duration>,
    ) {
        let source = Arc::downgrade(source);
        let gauge = self.instruments.meter.f64_observable_gauge("orange.token.age");
        gauge
            .with_unit("s")
            .with_description("Time since the current token was issued")
            .with_callback(move |observer| {
                if let Some(age) = source.upgrade().and_then(|source| age(&source)) {
                    observer.observe(age.as_secs_f64(), &[]);
                }
            })
            .build();
    }

    /// Reports a retry after `error`.
    pub(crate) fn retry(&self, info: &'static OperationInfo, error: &Error) {
        self.count_retry(info, attributes::retry_reason(error));
    }

    /// Reports a request for the rest of an interrupted download.
    #[cfg(feature = "files")]
    pub(crate) fn resumption(&self, info: &'static OperationInfo) {
        self.count_retry(info, KeyValue::new("orange.retry.reason", "interrupted"));
    }

    fn count_retry(&self, info: &'static OperationInfo, reason: KeyValue) {
        let mut attributes = attributes::of_operation(info);
        attributes.push(reason);
        self.instruments.operation_retries.add(1, &attributes);
    }

    pub(crate) fn retry_denied(&self, info: &'static OperationInfo, limit: DeniedBy) {
        let mut attributes = attributes::of_operation(info);
        attributes.push(attributes::denied_by(limit));
        self.instruments.retries_denied.add(1, &attributes);
    }

    pub(crate) fn rejected(&self, info: &'static OperationInfo, part: RejectedBy) {
        let mut attributes = attributes::of_operation(info);
        attributes.push(attributes::rejected_by(part));
        self.instruments.operations_rejected.add(1, &attributes);
    }

    pub(crate) fn throttled(&self, info: &'static OperationInfo) {
        self.instruments.throttle_responses.add(1, &attributes::of_operation(info));
    }

    /// The telemetry of one API.
    pub(crate) fn api(&self, name: &'static str) -> ApiTelemetry {
        ApiTelemetry { instruments: Some(Arc::clone(&self.instruments)), api: name }
    }

    #[cfg(feature = "files")]
    pub(crate) fn downloaded(&self, info: &'static OperationInfo, bytes: usize) {
        self.instruments.download_io.add(bytes as u64, &attributes::of_operation(info));
    }
}

/// Attributes of the outcome of a fetch or a request of a token.
pub(super) fn token_attributes(error: Option<&Error>) -> Vec<KeyValue> {
    match error {
        None => vec![attributes::outcome(attributes::SUCCESS)],
        Some(error) => {
            let failure = error.token_failure().unwrap_or(error);
            vec![attributes::outcome(attributes::FAILURE), attributes::error_type(failure)]
        }
    }
}

/// The telemetry of the breaker of one API.
#[derive(Clone)]
pub(crate) struct ApiTelemetry {
    /// `None` in tests of the breaker alone.
    instruments: Option<Arc<Instruments>>,
    api: &'static str,
}

impl ApiTelemetry {
    #[cfg(test)]
    pub(crate) fn none() -> Self {
        Self { instruments: None, api: "" }
    }

    /// Counts an open circuit until the returned value is dropped.
    pub(crate) fn circuit_opened(&self, scope: CircuitScope) -> OpenCircuit {
        let circuit = OpenCircuit { api: self.clone(), scope };
        circuit.add(1);
        circuit
    }
}

impl fmt::Debug for ApiTelemetry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiTelemetry").field("api", &self.api).finish_non_exhaustive()
    }
}

/// An open circuit of the breaker.
#[derive(Debug)]
pub(crate) struct OpenCircuit {
    api: ApiTelemetry,
    scope: CircuitScope,
}

impl OpenCircuit {
    fn add(&self, circuits: i64) {
        if let Some(instruments) = &self.api.instruments {
            let api = KeyValue::new("orange.api", self.api.api);
            instruments.open_circuits.add(circuits, &[api, attributes::circuit_scope(self.scope)]);
        }
    }
}

impl Drop for OpenCircuit {
    fn drop(&mut self) {
        self.add(-1);
    }
}
