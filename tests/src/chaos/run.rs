//! One chaos run. All tasks of the client run on one thread.

use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::time::Duration;

use orange_core::Client;
use orange_core::breaker::BreakerPolicy;
use orange_core::retry::RetryPolicy;
use orange_core::throttle::ThrottlePolicy;
use orange_sandbox::FaultPlan;
use tokio::time::{Instant, sleep, timeout};

use super::config::{ATTEMPT_TIMEOUT, ChaosConfig, OPERATION_TIMEOUT, Protocol, SCHEDULER_SLACK};
use super::effects::Effects;
use super::environment::Environment;
use super::faults::GatewayFaults;
use super::operation_log::{OperationLog, OperationResult, Record};
use super::report::{Memory, Report, max_in_a_minute};
use super::task::{Fixtures, Task, kind_of};

impl ChaosConfig {
    /// Runs the operations and reports their results.
    ///
    /// # Panics
    /// Panics if no socket is available or the preparation fails.
    pub fn run(self) -> Report {
        let gateway_faults = Arc::new(GatewayFaults::new(self));
        let (environment, runtime) = Environment::start(self, &gateway_faults);
        // Clocks read the time of this runtime.
        let _entered = runtime.enter();
        let started = std::time::Instant::now();
        let sandbox = &environment.sandbox;
        let log = RefCell::new(OperationLog::new(self.operations));
        let fixtures = runtime.block_on(Fixtures::prepare(&environment, self.tasks));
        let next = Cell::new(0);
        let client = self.client(&environment);
        let run_until = |end: u32| runtime.block_on(self.run_tasks(&client, &fixtures, &log, &next, end));
        let prepared_requests = sandbox.requests().len();
        sandbox.faults().set(FaultPlan::chaos(self.seed, self.percent));
        gateway_faults.set_active(true);
        run_until(self.operations / 2);
        let memory = allocation_counter::measure(|| run_until(self.operations));
        let took = started.elapsed();
        let faults = sandbox.faults().injected() + gateway_faults.faults();
        let responses = (sandbox.requests().len() - prepared_requests) as u64 + gateway_faults.faults();
        sandbox.faults().clear();
        gateway_faults.set_active(false);
        let effects = runtime.block_on(Effects::read(&environment, &fixtures));
        let requests = sandbox.requests();
        let tokens: Vec<&str> = requests
            .iter()
            .filter(|request| request.path.starts_with("/oauth"))
            .map(|request| request.received_at.as_str())
            .collect();
        Report {
            config: self,
            log: log.into_inner(),
            took,
            requests: requests.len() - tokens.len(),
            responses,
            faults,
            token_requests: tokens.len(),
            token_requests_in_a_minute: max_in_a_minute(&tokens),
            effects,
            // In memory, the sandbox allocates on the same thread.
            memory: (self.protocol != Protocol::InMemory)
                .then_some(Memory { growth: memory.bytes_current, peak: memory.bytes_max }),
        }
    }

    fn client(self, environment: &Environment) -> Client {
        let builder = environment
            .client_under_test()
            .attempt_timeout(ATTEMPT_TIMEOUT)
            .stall_timeout(ATTEMPT_TIMEOUT)
            .token_timeout(ATTEMPT_TIMEOUT)
            .operation_timeout(OPERATION_TIMEOUT)
            .retry(
                RetryPolicy::new()
                    .transient_backoff(Duration::from_millis(10))
                    .throttled_backoff(Duration::from_millis(50)),
            );
        let builder = match self.limits {
            true => builder,
            // Injected throttling and token failures would pause the client for most of the run.
            false => builder
                .throttle(ThrottlePolicy::none())
                .breaker(BreakerPolicy::none())
                .token_failure_backoff(Duration::from_millis(100))
                .token_refusal_backoff(Duration::from_millis(100)),
        };
        builder.build().expect("a client")
    }

    /// Runs all tasks until `end` operations have started.
    async fn run_tasks(
        self,
        client: &Client,
        fixtures: &Fixtures,
        log: &RefCell<OperationLog>,
        next: &Cell<u32>,
        end: u32,
    ) {
        let task = |number: u32| async move {
            let resources = &fixtures.per_task[number as usize];
            let mut task = Task::new(client, fixtures, resources);
            loop {
                let operation = next.get();
                if operation >= end {
                    return;
                }
                next.set(operation + 1);
                let kind = kind_of(self.seed, operation);
                let start = Instant::now();
                // An operation that exceeds the sum of its limits is reported as unfinished.
                let limit = OPERATION_TIMEOUT * kind.requests() + SCHEDULER_SLACK;
                let Ok(result) = timeout(limit, task.run(kind, operation)).await else {
                    continue;
                };
                let duration = start.elapsed();
                // The error of a request that the client rejected states when the next one may be sent. Without the
                // pause, the task would let all its operations be rejected at once.
                let wait = result.as_ref().err().filter(|error| error.never_sent());
                let wait =
                    wait.map(|error| error.retry_after().unwrap_or(ATTEMPT_TIMEOUT).min(ATTEMPT_TIMEOUT));
                let result =
                    result.map_or_else(|error| OperationResult::from(&error), |()| OperationResult::Success);
                log.borrow_mut().push(operation, Record { task: number, kind, result, duration });
                sleep(wait.unwrap_or_default()).await;
            }
        };
        futures_util::future::join_all((0..self.tasks).map(task)).await;
    }
}
