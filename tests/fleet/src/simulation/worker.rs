//! One worker: a client of `orange-core` and a consumer of the work queue.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use orange_core::operation::{Api, Method};
use orange_core::throttle::ThrottlePolicy;
use orange_core::time::Random as _;
use orange_core::{Client, Credentials, Error, Result, Service};
use orange_redis::work::Disposition;
use tokio::time::sleep;

use super::clock::{SeededRandom, WorkerClock};
use super::gateway::{GatewayTransport, TOKEN_PATH};
use super::limiter::SimulatedLimiter;
use super::model::{ClaimedJob, Outcome, WorkModel};
use super::process::Process;
use super::token_store::SimulatedTokenStore;
use super::world::World;

static API: Api = Api { name: "simulated", base_path: "/simulated", ..Api::DEFAULT };

/// Time after which a claim without renewal passes to another worker, in milliseconds. The default of the queue.
const VISIBILITY: u64 = 60_000;

/// Number of attempts after which a job is given up. The default of the queue.
const MAX_ATTEMPTS: u32 = 16;

/// Number of renewals per visibility time, as in the worker of `orange-redis`.
const RENEWALS: u64 = 4;

/// Longest pause between two claims while there is no job, and between two calls while Redis is away.
const MAX_PAUSE: Duration = Duration::from_secs(1);
const MIN_PAUSE: Duration = Duration::from_millis(20);

/// Delay after the first attempt of a job, which doubles up to the maximum. The defaults of the worker.
const RETRY_DELAY: Duration = Duration::from_secs(1);
const MAX_RETRY_DELAY: Duration = Duration::from_secs(600);

/// Runs a worker process, which crashes and starts again until the simulation ends.
pub(super) async fn supervise(world: Arc<World>, number: usize) {
    let random = world.random.fork();
    // The clocks of a machine survive the crash of a process.
    let skew = random.symmetric() * world.scenario.clock_skew.as_secs_f64();
    let speed = 1.0 + random.symmetric() * world.scenario.clock_drift;
    let clock = WorkerClock::new(world.start.into_std(), skew, speed);
    for incarnation in 0.. {
        let process = Process::new(number);
        let life = random.exponential(world.scenario.crash_interval);
        let consumer = (number as u64) << 32 | incarnation;
        tokio::select! {
            biased;
            () = world.kill[number].notified() => {}
            () = sleep(life) => {
                world.crashes.fetch_add(1, Ordering::Relaxed);
            }
            () = run(&world, &process, &random, clock, consumer) => {}
        }
        process.kill();
        sleep(random.log_normal(Duration::from_secs(5), 1.5)).await;
    }
}

async fn run(
    world: &Arc<World>,
    process: &Process,
    random: &SeededRandom,
    clock: WorkerClock,
    consumer: u64,
) {
    let service = client(world, process, clock).expect("valid settings").service(&API);
    let tasks = (0..world.scenario.concurrency)
        .map(|_| Consumer { world, process, random, name: consumer }.run(&service));
    futures_util::future::join_all(tasks).await;
}

fn client(world: &Arc<World>, process: &Process, clock: WorkerClock) -> Result<Client> {
    let scenario = &world.scenario;
    let throttle =
        ThrottlePolicy::new().per_second(scenario.rate as f64).local_share(1.0 / scenario.workers as f64);
    Client::builder()
        .credentials(Credentials::new("simulated-client", "simulated-secret")?)
        .base_url("https://gateway.example")
        .token_url(format!("https://gateway.example{TOKEN_PATH}"))
        .transport(GatewayTransport::new(Arc::clone(&world.gateway), process.clone()))
        .token_store(SimulatedTokenStore::new(world, process))
        .shared_rate_limiter(SimulatedLimiter::new(world, process))
        .throttle(throttle)
        .clock(clock)
        .random(world.random.fork())
        // A fleet of 1,000 workers at 20 requests per second gives each worker one request in 50 s.
        .operation_timeout(Duration::from_secs(300))
        .build()
}

/// A consumer of the work queue, which behaves like the worker of `orange-redis`.
struct Consumer<'a> {
    world: &'a World,
    process: &'a Process,
    random: &'a SeededRandom,
    name: u64,
}

/// How a job was left.
enum Settled {
    Done,
    /// The worker claims nothing for this time.
    Pause(Duration),
    /// The worker ends, because the error concerns all jobs.
    Stop,
}

impl Consumer<'_> {
    /// Runs a script of the queue.
    async fn call<T>(&self, script: impl FnOnce(&mut WorkModel, u64) -> T) -> Result<T> {
        self.world.redis.run(self.process, |data, now| script(&mut data.work, now / 1_000)).await
    }

    /// Runs jobs one after the other, until an error stops the worker.
    async fn run(self, service: &Service) {
        let (mut cursor, mut pause) = (0, MIN_PAUSE);
        loop {
            let claim =
                self.call(|work, now| work.claim(now, self.name, 1, VISIBILITY, MAX_ATTEMPTS, cursor)).await;
            let jobs = claim.map_or_else(
                |_| Vec::new(),
                |claim| {
                    cursor = claim.cursor;
                    claim.jobs
                },
            );
            if jobs.is_empty() {
                sleep(pause).await;
                pause = (2 * pause).min(MAX_PAUSE);
                continue;
            }
            pause = MIN_PAUSE;
            for job in jobs {
                match self.process(service, job).await {
                    Settled::Done => {}
                    Settled::Pause(time) => sleep(time).await,
                    Settled::Stop => return,
                }
            }
        }
    }

    async fn process(&self, service: &Service, job: ClaimedJob) -> Settled {
        let request = service.raw(Method::GET, "/items/{key}").path_parameter("key", job.key.to_string());
        let request = request.returning::<u32>();
        let result = tokio::select! {
            biased;
            result = service.send(&request) => result,
            () = self.renew(job) => return Settled::Done,
        };
        let (outcome, settled) = match result {
            Ok(_) => (Outcome::Succeeded, Settled::Done),
            Err(error) => self.outcome(&error, job.attempt),
        };
        let mut pause = MIN_PAUSE;
        // The claim was taken over if a call is repeated whose response was lost.
        while self.call(|work, now| work.settle(now, self.name, job, outcome, MAX_ATTEMPTS)).await.is_err() {
            sleep(pause).await;
            pause = (2 * pause).min(MAX_PAUSE);
        }
        settled
    }

    fn outcome(&self, error: &Error, attempt: u32) -> (Outcome, Settled) {
        let retry_after = error.retry_after();
        match Disposition::of(error) {
            Disposition::Pause => (Outcome::Release, Settled::Pause(retry_after.unwrap_or_default())),
            Disposition::Stop => (Outcome::Release, Settled::Stop),
            Disposition::Retry => {
                let delay =
                    RETRY_DELAY.saturating_mul(1 << attempt.saturating_sub(1).min(20)).min(MAX_RETRY_DELAY);
                let delay = delay.mul_f64(0.5 + 0.5 * self.random.fraction());
                let delay = delay.max(retry_after.unwrap_or_default());
                (Outcome::Retry(u64::try_from(delay.as_millis()).unwrap_or(u64::MAX)), Settled::Done)
            }
            Disposition::DeadLetter => (Outcome::Dead, Settled::Done),
            _ => (Outcome::Failed, Settled::Done),
        }
    }

    /// Renews a claim for as long as the consumer has it.
    async fn renew(&self, job: ClaimedJob) {
        loop {
            sleep(Duration::from_millis(VISIBILITY / RENEWALS)).await;
            let renewed = self.call(|work, now| work.renew(now, self.name, job.entry, job.deliveries)).await;
            if matches!(renewed, Ok(false)) {
                return;
            }
        }
    }
}
