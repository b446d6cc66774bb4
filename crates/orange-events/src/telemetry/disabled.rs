//! The types of `metrics` and `trace_context` for builds without the feature `opentelemetry`. They do nothing.

use std::future::Future;

use http::HeaderMap;
use orange_core::time::Clock;

use crate::{CloudEvent, RejectionKind};

#[derive(Clone, Debug)]
pub(crate) struct EventMetrics;

pub(crate) struct EventTimer;

#[derive(Clone, Debug)]
pub(crate) struct EventPropagator;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TraceContext;

impl EventMetrics {
    #[inline(always)]
    pub(crate) fn global() -> Self {
        Self
    }

    #[inline(always)]
    pub(crate) fn event(&self, _: &dyn Clock) -> EventTimer {
        EventTimer
    }
}

impl EventTimer {
    #[inline(always)]
    pub(crate) fn handled(&mut self) {}

    #[inline(always)]
    pub(crate) fn duplicate(&mut self) {}

    #[inline(always)]
    pub(crate) fn rejected(&mut self, _: RejectionKind) {}
}

impl EventPropagator {
    #[inline(always)]
    pub(crate) fn global() -> Self {
        Self
    }

    #[inline(always)]
    pub(crate) fn extract(&self, _: &HeaderMap, _: &CloudEvent) -> TraceContext {
        TraceContext
    }
}

impl TraceContext {
    #[inline(always)]
    pub(crate) fn run<F: Future>(self, future: F) -> F {
        future
    }
}
