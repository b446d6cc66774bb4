//! [`ObservedLimiter`]: a rate limiter whose admissions a test sees.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use orange_core::Result;
use orange_core::throttle::{
    LimitScope, SharedRate, SharedRateLimiter, SlotRequest, SlotResponse, Throttling,
};
use orange_redis::RedisRateLimiter;

/// Calls a function with the time of each admission.
#[derive(Clone)]
pub struct ObservedLimiter {
    limiter: RedisRateLimiter,
    on_admitted: Arc<dyn Fn(u64) + Send + Sync>,
}

impl ObservedLimiter {
    /// Creates a limiter that calls `on_admitted`.
    pub fn new(limiter: RedisRateLimiter, on_admitted: impl Fn(u64) + Send + Sync + 'static) -> Self {
        Self { limiter, on_admitted: Arc::new(on_admitted) }
    }
}

impl fmt::Debug for ObservedLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ObservedLimiter").field(&self.limiter).finish()
    }
}

#[async_trait::async_trait]
impl SharedRateLimiter for ObservedLimiter {
    async fn take(&self, request: &SlotRequest<'_>) -> Result<SlotResponse> {
        let response = self.limiter.take(request).await?;
        if let SlotResponse::Admitted { time } = response {
            (self.on_admitted)(time);
        }
        Ok(response)
    }

    async fn count(&self, scope: &LimitScope, requests: u32, window: Duration) -> Result<Option<Duration>> {
        self.limiter.count(scope, requests, window).await
    }

    async fn on_throttled(&self, scope: &LimitScope, rate: SharedRate, throttling: Throttling) -> Result<()> {
        self.limiter.on_throttled(scope, rate, throttling).await
    }

    async fn reset(&self, scope: &LimitScope) -> Result<()> {
        self.limiter.reset(scope).await
    }
}
