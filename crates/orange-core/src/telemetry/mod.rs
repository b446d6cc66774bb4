//! Metrics and trace context of the client, with the feature `opentelemetry`.
//!
//! The stages of a call report to a [`Telemetry`]. Without the feature, its types have no fields and its functions no
//! code, so that the client neither reads the clock nor computes an attribute for it.
//!
//! `docs/operations/metrics.md` in the repository lists the metrics. The values of their attributes are names from the
//! interface files, words of this module, status codes, and the host and port of requests. None is text of a response.

#[cfg(feature = "opentelemetry")]
mod attributes;
#[cfg(not(feature = "opentelemetry"))]
mod disabled;
#[cfg(feature = "opentelemetry")]
mod instruments;
#[cfg(feature = "opentelemetry")]
mod propagation;
#[cfg(feature = "opentelemetry")]
mod recorder;
#[cfg(feature = "opentelemetry")]
mod timers;
mod words;

#[cfg(not(feature = "opentelemetry"))]
pub(crate) use self::disabled::{
    ApiTelemetry, ListMeter, OpenCircuit, OperationTimer, Telemetry, TelemetrySettings,
};
#[cfg(feature = "opentelemetry")]
pub(crate) use self::recorder::{ApiTelemetry, OpenCircuit, Telemetry, TelemetrySettings};
#[cfg(feature = "opentelemetry")]
pub(crate) use self::timers::{ListMeter, OperationTimer};
pub(crate) use self::words::{CircuitScope, DeniedBy, RejectedBy, ThrottleWait};
