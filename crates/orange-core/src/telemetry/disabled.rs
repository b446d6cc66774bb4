//! The types of [`telemetry`](super) for builds without the feature `opentelemetry`: without fields, and with empty
//! functions.

use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{HeaderMap, Method, StatusCode, Uri, Version};

use super::words::{CircuitScope, DeniedBy, RejectedBy, ThrottleWait};
use crate::error::{Error, Result};
use crate::metadata::OperationInfo;
use crate::time::Clock;

#[derive(Clone, Debug, Default)]
pub(crate) struct TelemetrySettings;

#[derive(Clone, Debug)]
pub(crate) struct Telemetry;

#[derive(Clone, Debug)]
pub(crate) struct ApiTelemetry;

#[derive(Debug)]
pub(crate) struct OpenCircuit;

#[derive(Debug)]
pub(crate) struct ListMeter;

pub(crate) struct Timer;

/// Has the lifetime parameter of the type that the feature `opentelemetry` enables.
pub(crate) struct OperationTimer<'a>(PhantomData<&'a ()>);

impl TelemetrySettings {
    #[inline(always)]
    pub(crate) fn build(self) -> Telemetry {
        Telemetry
    }
}

impl Telemetry {
    #[inline(always)]
    pub(crate) fn global() -> Self {
        Self
    }

    #[inline(always)]
    pub(crate) fn operation(&self, _: &'static OperationInfo, _: &dyn Clock) -> OperationTimer<'_> {
        OperationTimer(PhantomData)
    }

    #[inline(always)]
    pub(crate) fn attempt(
        &self,
        _: &'static OperationInfo,
        _: &Uri,
        _: &dyn Clock,
        _: Option<Instant>,
    ) -> Timer {
        Timer
    }

    #[inline(always)]
    pub(crate) fn token_request(&self, _: &Method, _: &Uri, _: &dyn Clock) -> Timer {
        Timer
    }

    #[inline(always)]
    pub(crate) fn token_fetched(&self, _: Option<&Error>) {}

    #[inline(always)]
    pub(crate) fn observe_token_age<T: Send + Sync + 'static>(
        &self,
        _: &Arc<T>,
        _: fn(&T) -> Option<Duration>,
    ) {
    }

    #[inline(always)]
    pub(crate) fn retry(&self, _: &'static OperationInfo, _: &Error) {}

    #[cfg(feature = "files")]
    #[inline(always)]
    pub(crate) fn resumption(&self, _: &'static OperationInfo) {}

    #[inline(always)]
    pub(crate) fn retry_denied(&self, _: &'static OperationInfo, _: DeniedBy) {}

    #[inline(always)]
    pub(crate) fn rejected(&self, _: &'static OperationInfo, _: RejectedBy) {}

    #[inline(always)]
    pub(crate) fn throttled(&self, _: &'static OperationInfo) {}

    #[inline(always)]
    pub(crate) fn throttle_wait(&self, _: &'static OperationInfo, _: ThrottleWait, _: &dyn Clock) -> Timer {
        Timer
    }

    #[inline(always)]
    pub(crate) fn api(&self, _: &'static str) -> ApiTelemetry {
        ApiTelemetry
    }

    #[inline(always)]
    pub(crate) fn list(&self, _: &'static OperationInfo) -> ListMeter {
        ListMeter
    }

    #[cfg(feature = "files")]
    #[inline(always)]
    pub(crate) fn download(&self, _: &'static OperationInfo, _: &dyn Clock) -> Timer {
        Timer
    }

    #[cfg(feature = "files")]
    #[inline(always)]
    pub(crate) fn downloaded(&self, _: &'static OperationInfo, _: usize) {}

    #[inline(always)]
    pub(crate) fn inject(&self, _: &mut HeaderMap) {}

    #[inline(always)]
    pub(crate) fn in_current_context<F: Future>(&self, future: F) -> F {
        future
    }
}

impl ApiTelemetry {
    #[cfg(test)]
    pub(crate) fn none() -> Self {
        Self
    }

    #[inline(always)]
    pub(crate) fn circuit_opened(&self, _: CircuitScope) -> OpenCircuit {
        OpenCircuit
    }
}

impl OperationTimer<'_> {
    #[inline(always)]
    pub(crate) fn succeed(&mut self, _: u32) {}

    #[inline(always)]
    pub(crate) fn fail(&mut self, _: &Error) {}
}

impl Timer {
    #[cfg(feature = "files")]
    #[inline(always)]
    pub(crate) fn end(&mut self, _: Result<(), &Error>) {}

    #[inline(always)]
    pub(crate) fn stop(self) {}

    #[inline(always)]
    pub(crate) fn respond(&mut self, _: Result<(StatusCode, Option<Version>), &Error>) {}
}

impl ListMeter {
    #[inline(always)]
    pub(crate) fn page(&mut self) {}

    #[inline(always)]
    pub(crate) fn items(&mut self, _: u64) {}

    #[inline(always)]
    pub(crate) fn fail(&mut self) {}

    #[inline(always)]
    pub(crate) fn end(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_the_feature_every_type_is_empty() {
        let sizes = [
            size_of::<TelemetrySettings>(),
            size_of::<Telemetry>(),
            size_of::<ApiTelemetry>(),
            size_of::<OpenCircuit>(),
            size_of::<ListMeter>(),
            size_of::<Timer>(),
            size_of::<OperationTimer<'_>>(),
        ];
        assert_eq!(sizes, [0; 7]);
    }
}
