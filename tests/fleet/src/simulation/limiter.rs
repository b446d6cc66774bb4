//! [`SimulatedLimiter`]: the rate limiter of `orange-redis` on the simulated server.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use orange_core::Result;
use orange_core::throttle::{
    LimitScope, SharedRate, SharedRateLimiter, Slot, SlotRequest, SlotResponse, Throttling,
};

use super::model::{Rate, Take, Taken};
use super::process::Process;
use super::world::World;

/// The limiter of one process.
pub(super) struct SimulatedLimiter {
    world: Arc<World>,
    process: Process,
}

impl SimulatedLimiter {
    pub(super) fn new(world: &Arc<World>, process: &Process) -> Self {
        Self { world: Arc::clone(world), process: process.clone() }
    }
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX).min(1_000_000_000_000_000)
}

fn model_rate(rate: SharedRate) -> Rate {
    Rate { per_second: rate.per_second, burst: rate.burst.max(1) }
}

#[async_trait::async_trait]
impl SharedRateLimiter for SimulatedLimiter {
    async fn take(&self, request: &SlotRequest<'_>) -> Result<SlotResponse> {
        let (url, rate) = (request.scope.url.clone(), model_rate(request.rate));
        let take = Take {
            slot: request.slot.map(|slot| (slot.time, slot.revision)),
            longest_wait: micros(request.longest_wait),
            early: micros(Slot::EARLY),
            tolerance: micros(SharedRate::TOLERANCE),
        };
        let redis = &self.world.redis;
        let taken =
            redis.run(&self.process, |data, now| data.slots.entry(url).or_default().take(now, rate, take));
        Ok(match taken.await? {
            Taken::Admitted(time) => SlotResponse::Admitted { time },
            Taken::Reserved { time, revision, wait } => {
                SlotResponse::Reserved { slot: Slot { time, revision }, wait: Duration::from_micros(wait) }
            }
            Taken::Refused(wait) => SlotResponse::Refused { wait: Duration::from_micros(wait) },
        })
    }

    async fn count(&self, scope: &LimitScope, requests: u32, window: Duration) -> Result<Option<Duration>> {
        let (url, limit, window) = (scope.url.clone(), requests.max(1) as usize, micros(window));
        let redis = &self.world.redis;
        let wait = redis
            .run(&self.process, |data, now| data.windows.entry(url).or_default().count(now, limit, window))
            .await?;
        Ok((wait > 0).then(|| Duration::from_micros(wait)))
    }

    async fn on_throttled(&self, scope: &LimitScope, rate: SharedRate, throttling: Throttling) -> Result<()> {
        let (url, rate) = (scope.url.clone(), model_rate(rate));
        let retry_after = throttling.retry_after.map(micros);
        let redis = &self.world.redis;
        redis
            .run(&self.process, |data, now| {
                data.slots.entry(url).or_default().throttled(now, rate, throttling.admitted, retry_after);
            })
            .await
    }

    async fn reset(&self, scope: &LimitScope) -> Result<()> {
        let url = scope.url.clone();
        self.world.redis.run(&self.process, |data, _| data.slots.remove(&url)).await.map(drop)
    }
}

impl fmt::Debug for SimulatedLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SimulatedLimiter").field(&self.process.worker).finish()
    }
}
