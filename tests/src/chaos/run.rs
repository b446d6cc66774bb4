//! One bad day: all tasks of the client on one thread.

use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::time::Duration;

use orange_core::Client;
use orange_core::breaker::BreakerPolicy;
use orange_core::retry::RetryPolicy;
use orange_core::throttle::ThrottlePolicy;
use orange_sandbox::FaultPlan;
use tokio::time::{Instant, sleep, timeout};

use super::day::{ATTEMPT, DEADLINE, Day, PATIENCE, Wire};
use super::effects::Effects;
use super::ledger::{Ending, Entry, Ledger};
use super::report::{Memory, Report, most_in_a_minute};
use super::stage::Stage;
use super::task::{Ready, Task, kind_of};
use super::weather::Weather;

impl Day {
    /// Lives it.
    ///
    /// # Panics
    /// There is no socket to be had, or something goes wrong before anything goes wrong on purpose.
    pub fn run(self) -> Report {
        let weather = Arc::new(Weather::new(self));
        let (stage, runtime) = Stage::set(self, &weather);
        // Whatever reads a clock reads that of the runtime.
        let _entered = runtime.enter();
        let started = std::time::Instant::now();
        let sandbox = &stage.sandbox;
        let ledger = RefCell::new(Ledger::new(self.operations));
        let ready = runtime.block_on(Ready::prepare(&stage, self.tasks));
        let next = Cell::new(0);
        let client = self.client(&stage);
        let half = |until: u32| runtime.block_on(self.work(&client, &ready, &ledger, &next, until));
        let before = sandbox.requests().len();
        sandbox.faults().set(FaultPlan::chaos(self.seed, self.percent));
        weather.set_bad(true);
        half(self.operations / 2);
        let memory = allocation_counter::measure(|| half(self.operations));
        let took = started.elapsed();
        let faults = sandbox.faults().injected() + weather.faults();
        let answers = (sandbox.requests().len() - before) as u64 + weather.faults();
        sandbox.faults().clear();
        weather.set_bad(false);
        let effects = runtime.block_on(Effects::read(&stage, &ready));
        let requests = sandbox.requests();
        let tokens: Vec<&str> = requests
            .iter()
            .filter(|request| request.path.starts_with("/oauth"))
            .map(|request| request.received_at.as_str())
            .collect();
        Report {
            day: self,
            ledger: ledger.into_inner(),
            took,
            requests: requests.len() - tokens.len(),
            answers,
            faults,
            token_calls: tokens.len(),
            token_calls_in_a_minute: most_in_a_minute(&tokens),
            effects,
            // In one thread, the sandbox allocates as well.
            memory: (self.wire != Wire::Virtual)
                .then_some(Memory { grown: memory.bytes_current, peak: memory.bytes_max }),
        }
    }

    fn client(self, stage: &Stage) -> Client {
        let builder = stage
            .client_of_the_day()
            .attempt_timeout(ATTEMPT)
            .stall_timeout(ATTEMPT)
            .token_timeout(ATTEMPT)
            .operation_timeout(DEADLINE)
            .retry(
                RetryPolicy::new()
                    .transient_backoff(Duration::from_millis(10))
                    .throttled_backoff(Duration::from_millis(50)),
            );
        let builder = match self.guards {
            true => builder,
            // A fault says that there were too many requests where there were not, or that there is no token;
            // who believes it stands still all day.
            false => builder
                .throttle(ThrottlePolicy::none())
                .breaker(BreakerPolicy::none())
                .token_failure_backoff(Duration::from_millis(100))
                .token_refusal_backoff(Duration::from_millis(100)),
        };
        builder.build().expect("a client")
    }

    /// All tasks, until `until` operations have been begun.
    async fn work(
        self,
        client: &Client,
        ready: &Ready,
        ledger: &RefCell<Ledger>,
        next: &Cell<u32>,
        until: u32,
    ) {
        let task = |number: u32| async move {
            let own = &ready.own[number as usize];
            let mut task = Task::new(client, ready, own);
            loop {
                let operation = next.get();
                if operation >= until {
                    return;
                }
                next.set(operation + 1);
                let kind = kind_of(self.seed, operation);
                let begun = Instant::now();
                // Whatever hangs for longer than all its limits together has no end in the ledger.
                let limit = DEADLINE * kind.requests() + PATIENCE;
                let Ok(result) = timeout(limit, task.operate(kind, operation)).await else {
                    continue;
                };
                let took = begun.elapsed();
                // Whoever is told to wait does.
                let wait = result.as_ref().err().filter(|error| error.never_sent());
                let wait = wait.map(|error| error.retry_after().unwrap_or(ATTEMPT).min(ATTEMPT));
                let ending = result.map_or_else(|error| Ending::from(&error), |()| Ending::Success);
                ledger.borrow_mut().enter(operation, Entry { task: number, kind, ending, took });
                sleep(wait.unwrap_or_default()).await;
            }
        };
        futures_util::future::join_all((0..self.tasks).map(task)).await;
    }
}
