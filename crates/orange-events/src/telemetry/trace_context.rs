//! [`TraceContext`]: the trace that the sender of an event began.

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use http::HeaderMap;
use opentelemetry::context::FutureExt as _;
use opentelemetry::propagation::{Extractor, TextMapPropagator};
use opentelemetry::trace::TraceContextExt as _;
use opentelemetry::{Context, global};

use crate::CloudEvent;

/// Attributes of the distributed tracing extension of CloudEvents.
///
/// # Source
/// <https://github.com/cloudevents/spec/blob/main/cloudevents/extensions/distributed-tracing.md>
const EXTENSION: [&str; 2] = ["traceparent", "tracestate"];

/// The global propagator, or one of the application.
#[derive(Clone)]
pub(crate) struct EventPropagator(Option<Arc<dyn TextMapPropagator + Send + Sync>>);

impl EventPropagator {
    pub(crate) fn global() -> Self {
        Self(None)
    }

    pub(crate) fn new(propagator: impl TextMapPropagator + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(propagator)))
    }

    /// Reads the trace context of a request. Without one in its headers, that of the event applies.
    ///
    /// Headers belong to the last sender. The extension belongs to the first one, which may have been another system
    /// if the event was forwarded.
    pub(crate) fn extract(&self, headers: &HeaderMap, event: &CloudEvent) -> TraceContext {
        match &self.0 {
            Some(propagator) => extract(&**propagator, headers, event),
            None => global::get_text_map_propagator(|propagator| extract(propagator, headers, event)),
        }
    }
}

fn extract(propagator: &dyn TextMapPropagator, headers: &HeaderMap, event: &CloudEvent) -> TraceContext {
    let context = propagator.extract_with_context(&Context::new(), &HeaderExtractor(headers));
    if context.has_active_span() {
        return TraceContext(context);
    }
    let attribute = |name: &str| {
        let text = event.extensions.get(name)?.to::<String>().ok()?;
        Some((name.to_owned(), text))
    };
    let extension: HashMap<String, String> = EXTENSION.into_iter().filter_map(attribute).collect();
    TraceContext(propagator.extract_with_context(&context, &extension))
}

impl fmt::Debug for EventPropagator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("EventPropagator").field(&self.0).finish()
    }
}

/// Headers from which a propagator reads.
struct HeaderExtractor<'a>(&'a HeaderMap);

impl Extractor for HeaderExtractor<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.to_str().ok()
    }

    fn keys(&self) -> Vec<&str> {
        self.0.keys().map(http::HeaderName::as_str).collect()
    }
}

/// Trace context of the sender of an event.
#[derive(Clone, Debug)]
pub(crate) struct TraceContext(pub(crate) Context);

impl TraceContext {
    /// Runs a future in this context, unless the web server has already made a span current.
    pub(crate) fn run<F: Future>(self, future: F) -> impl Future<Output = F::Output> {
        let context = Context::map_current(|current| match current.has_active_span() {
            true => current.clone(),
            false => self.0,
        });
        future.with_context(context)
    }
}

impl PartialEq for TraceContext {
    fn eq(&self, other: &Self) -> bool {
        self.0.span().span_context() == other.0.span().span_context()
    }
}
