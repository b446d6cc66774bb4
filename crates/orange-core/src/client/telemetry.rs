//! Settings of the builder for metrics and trace context.

use opentelemetry::metrics::MeterProvider;
use opentelemetry::propagation::TextMapPropagator;

use super::ClientBuilder;

impl ClientBuilder {
    /// Sets the provider of the meter that receives the [metrics](crate#metrics-and-trace-context). Default: the global
    /// provider at the time of [`build`](Self::build).
    ///
    /// The type comes from the crate `opentelemetry`, so this method follows the versions of that crate.
    ///
    /// ```
    /// use orange_core::opentelemetry::metrics::MeterProvider;
    /// use orange_core::{Client, ClientBuilder};
    ///
    /// fn measured(provider: &dyn MeterProvider) -> ClientBuilder {
    ///     Client::builder().meter_provider(provider)
    /// }
    /// ```
    #[cfg_attr(docsrs, doc(cfg(feature = "opentelemetry")))]
    pub fn meter_provider(mut self, provider: &dyn MeterProvider) -> Self {
        self.telemetry.set_meter_provider(provider);
        self
    }

    /// Sets the propagator that writes the trace context into the headers of requests. Default: the global
    /// propagator at the time of the request.
    ///
    /// If [`with_header`](crate::Service::with_header) sets one of these headers, the request gets none of the others.
    ///
    /// ```
    /// use orange_core::opentelemetry::propagation::TextMapPropagator;
    /// use orange_core::{Client, ClientBuilder};
    ///
    /// fn traced(propagator: impl TextMapPropagator + Send + Sync + 'static) -> ClientBuilder {
    ///     Client::builder().propagator(propagator)
    /// }
    /// ```
    #[cfg_attr(docsrs, doc(cfg(feature = "opentelemetry")))]
    pub fn propagator(mut self, propagator: impl TextMapPropagator + Send + Sync + 'static) -> Self {
        self.telemetry.set_propagator(propagator);
        self
    }
}
