//! Runs a scenario: starts the workers, the producer and the incidents, and reports what became of the work.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, sleep, sleep_until};

use super::clock::SeededRandom;
use super::gateway::{Gateway, GatewayRules};
use super::process::Process;
use super::redis::SimulatedRedis;
use super::report::{Report, WorkReport};
use super::scenario::Scenario;
use super::world::{Data, World};
use super::{incidents, worker};

/// Time limit of a command, the default of `orange-redis`.
const REDIS_TIMEOUT: Duration = Duration::from_secs(2);

/// Number of open jobs up to which the producer adds inputs.
const OPEN_JOBS: usize = 5_000;

/// Number of inputs that the producer adds with one command.
const BATCH: usize = 500;

/// Number of inputs that the producer adds again with each batch.
const OVERLAP: usize = 1_000;

/// Runs a scenario to its end.
pub(super) async fn run(scenario: Scenario) -> Report {
    assert!(scenario.workers > 0, "a scenario has workers");
    let random = SeededRandom::new(scenario.seed);
    let rules = GatewayRules {
        rate: scenario.rate,
        token_rate: 50,
        token_lifetime: scenario.token_lifetime,
        latency: Duration::from_millis(10),
        processing: Duration::from_millis(150),
        failure: 0.001,
        lost_response: 0.0005,
    };
    let end = Instant::now() + scenario.length;
    let workers = scenario.workers;
    let world = Arc::new(World {
        start: Instant::now(),
        redis: SimulatedRedis::new(Data::default(), random.fork(), REDIS_TIMEOUT),
        gateway: Arc::new(Gateway::new(rules, random.fork(), workers, scenario.length)),
        kill: (0..workers).map(|_| Notify::new()).collect(),
        random,
        crashes: AtomicU64::new(0),
        scenario,
    });
    let producer = tokio::spawn(produce(Arc::clone(&world)));
    tokio::spawn(incidents::run(Arc::clone(&world)));
    for number in 0..workers {
        tokio::spawn(worker::supervise(Arc::clone(&world), number));
    }
    sleep_until(end).await;
    producer.abort();
    let record = world.gateway.state().record.clone();
    let crashes = world.crashes.load(Ordering::Relaxed);
    Report::new(&world.scenario, &record, work_report(&world, &record.executions), crashes)
}

/// Adds inputs for as long as the simulation runs. The keys are numbers without a gap.
///
/// A fail-over may lose inputs that were added shortly before. The producer adds its last inputs again, which changes
/// nothing for those that the queue still has.
async fn produce(world: Arc<World>) {
    let process = Process::new(usize::MAX);
    let mut next = 0;
    loop {
        let from = next - next.min(OVERLAP);
        let result =
            world.redis.run(&process, |data, _| data.work.enqueue(OPEN_JOBS, from..next + BATCH)).await;
        if let Ok((processed, _)) = result {
            next = next.max(from + processed);
        }
        sleep(Duration::from_secs(5)).await;
    }
}

fn work_report(world: &World, executions: &[u8]) -> WorkReport {
    let server = world.redis.server();
    let work = &server.data.work;
    let mut results = vec![0_u64; work.keys()];
    for (key, _) in work.results() {
        results[*key] += 1;
    }
    let counts = work.counts();
    let remaining = counts.waiting + counts.in_work + counts.delayed;
    let once = results.iter().filter(|count| **count == 1).count() as u64;
    let finished = results.iter().filter(|count| **count > 0).count() as u64;
    WorkReport {
        inputs: work.keys() as u64,
        results: once,
        duplicates: results.iter().map(|count| count.saturating_sub(1)).sum(),
        given_up: counts.dead,
        lost: work.keys() as u64 - finished - remaining - counts.dead,
        remaining,
        repeated_requests: executions.iter().map(|count| u64::from(count.saturating_sub(1))).sum(),
    }
}
