//! Trace context of outgoing requests.

use std::future::Future;

use http::header::Entry;
use http::{HeaderMap, HeaderName, HeaderValue};
use opentelemetry::context::FutureExt as _;
use opentelemetry::propagation::{Injector, TextMapPropagator};
use opentelemetry::{Context, global};

use super::Telemetry;

impl Telemetry {
    /// Adds the headers of the current context, such as `traceparent`, unless the request has one of them.
    pub(crate) fn inject(&self, headers: &mut HeaderMap) {
        let inject = |propagator: &dyn TextMapPropagator| {
            if !propagator.fields().any(|name| headers.contains_key(name)) {
                Context::map_current(|context| {
                    propagator.inject_context(context, &mut HeaderInjector(headers));
                });
            }
        };
        with_propagator(self, inject);
    }

    /// Attaches the current context to a future that another task polls.
    pub(crate) fn in_current_context<F: Future>(
        &self,
        future: F,
    ) -> impl Future<Output = F::Output> + use<F> {
        future.with_current_context()
    }
}

fn with_propagator(telemetry: &Telemetry, inject: impl FnOnce(&dyn TextMapPropagator)) {
    // The global function takes an `FnMut`.
    let mut inject = Some(inject);
    let mut call = |propagator: &dyn TextMapPropagator| {
        if let Some(inject) = inject.take() {
            inject(propagator);
        }
    };
    match &telemetry.propagator {
        Some(propagator) => call(&**propagator),
        None => global::get_text_map_propagator(call),
    }
}

/// Adds the headers of a propagator. Headers that the client or the caller has set are kept.
struct HeaderInjector<'a>(&'a mut HeaderMap);

impl Injector for HeaderInjector<'_> {
    fn set(&mut self, key: &str, value: String) {
        // Without vendor entries, the propagator of the SDK sets an empty `tracestate`, which senders should avoid
        // (W3C Trace Context, section 3.3.1.1).
        if value.is_empty() {
            return;
        }
        let (Ok(name), Ok(value)) = (HeaderName::try_from(key), HeaderValue::try_from(value)) else { return };
        if let Entry::Vacant(entry) = self.0.entry(name) {
            entry.insert(value);
        }
    }
}
