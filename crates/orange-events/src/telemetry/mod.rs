//! Metrics of events and the trace context of their senders, with the feature `opentelemetry`. Without it, the types
//! have no fields and the functions no code.

#[cfg(not(feature = "opentelemetry"))]
mod disabled;
#[cfg(feature = "opentelemetry")]
mod metrics;
#[cfg(feature = "opentelemetry")]
mod trace_context;

#[cfg(not(feature = "opentelemetry"))]
pub(crate) use self::disabled::{EventMetrics, EventPropagator, TraceContext};
#[cfg(feature = "opentelemetry")]
pub(crate) use self::metrics::EventMetrics;
#[cfg(feature = "opentelemetry")]
pub(crate) use self::trace_context::{EventPropagator, TraceContext};
