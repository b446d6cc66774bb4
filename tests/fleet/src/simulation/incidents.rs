//! Begins and ends the incidents of a scenario.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep, sleep_until};

use super::redis::ServerState;
use super::scenario::{Incident, IncidentKind};
use super::world::World;

/// Runs the incidents one after the other.
pub(super) async fn run(world: Arc<World>) {
    let start = Instant::now();
    for Incident { at, length, kind } in world.scenario.incidents.clone() {
        sleep_until(start + at).await;
        begin(&world, kind, length).await;
        sleep_until(start + at + length).await;
        end(&world, kind);
    }
}

async fn begin(world: &World, kind: IncidentKind, length: Duration) {
    let redis = &world.redis;
    match kind {
        IncidentKind::ColdStart => {}
        IncidentKind::RedisRestart | IncidentKind::Emptied => redis.server().state = ServerState::Down,
        IncidentKind::FailOver { lost, .. } => {
            redis.stop_replication();
            sleep(lost).await;
            redis.server().state = ServerState::Down;
        }
        IncidentKind::SlowRedis => redis.server().state = ServerState::Slow,
        IncidentKind::FullRedis => redis.server().state = ServerState::Full,
        IncidentKind::Partition => redis.server().partitioned = world.scenario.workers / 10,
        IncidentKind::TokenEndpointDown => {
            world.gateway.state().token_endpoint_down = true;
            world.gateway.revoke_tokens();
        }
        IncidentKind::TokensExpired => world.gateway.revoke_tokens(),
        IncidentKind::TokensRevoked => {
            world.gateway.state().reports_expiry = false;
            world.gateway.revoke_tokens();
        }
        IncidentKind::Throttled => world.gateway.state().current_rate = world.scenario.rate / 2,
        IncidentKind::Deployment => {
            let pause = length / u32::try_from(world.scenario.workers).unwrap_or(u32::MAX);
            for kill in &world.kill {
                kill.notify_one();
                sleep(pause).await;
            }
        }
    }
}

fn end(world: &World, kind: IncidentKind) {
    let mut server = world.redis.server();
    match kind {
        IncidentKind::ColdStart
        | IncidentKind::TokensExpired
        | IncidentKind::TokensRevoked
        | IncidentKind::Deployment => {}
        IncidentKind::FailOver { clock_step, .. } => {
            server.promote_replica();
            server.clock_step += 1_000 * clock_step;
        }
        IncidentKind::Emptied => server.data.forget_tokens_and_limits(),
        IncidentKind::Partition => server.partitioned = 0,
        IncidentKind::TokenEndpointDown => world.gateway.state().token_endpoint_down = false,
        IncidentKind::Throttled => world.gateway.state().current_rate = world.scenario.rate,
        IncidentKind::RedisRestart | IncidentKind::SlowRedis | IncidentKind::FullRedis => {}
    }
    server.state = ServerState::Running;
}
