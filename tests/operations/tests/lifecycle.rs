//! Metrics of work that ends early, and of state that changes.

use std::time::Duration;

use orange_core::breaker::BreakerPolicy;
use orange_core::retry::RetryPolicy;
use orange_core::time::SystemClock;
use orange_core::{Client, ClientBuilder};
use orange_incident::Incidents;
use orange_operations::{Metrics, journey};
use orange_sandbox::{
    Fault, FaultPlan, FaultPoint, FaultRule, ResponseOverride, RunningSandbox, Sandbox, SandboxClock,
};

const OPERATIONS: &str = "orange_operation_duration_seconds";
const REQUESTS: &str = "http_client_request_duration_seconds";

fn builder(sandbox: &RunningSandbox, metrics: &Metrics) -> ClientBuilder {
    sandbox.client().unwrap().retry(RetryPolicy::none()).meter_provider(metrics.provider())
}

#[tokio::test]
async fn a_cancelled_operation_and_its_request_are_counted() {
    let (sandbox, metrics) = (journey::sandbox().await.unwrap(), Metrics::new().unwrap());
    let hang = FaultRule::new(Fault::Hang { at: FaultPoint::BeforeHead }).path("/incident/**");
    sandbox.sandbox().faults().set(FaultPlan::new().rule(hang));
    let incidents = Incidents::new(&builder(&sandbox, &metrics).build().unwrap());
    let call = tokio::spawn(async move { incidents.list().send().await.map(drop) });
    let has_arrived = || sandbox.sandbox().requests().iter().any(|it| it.path.starts_with("/incident"));
    while !has_arrived() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(metrics.total(OPERATIONS, &[]), 0.0, "the operation has not ended");
    call.abort();
    call.await.unwrap_err();
    assert_eq!(metrics.total(OPERATIONS, &[("orange_outcome", "cancelled")]), 1.0);
    assert_eq!(metrics.total(REQUESTS, &[("error_type", "cancelled")]), 1.0);
}

/// Tokio's clock is paused, so that the time limit passes as soon as every task waits.
#[tokio::test(start_paused = true)]
async fn a_request_that_the_time_limit_of_the_operation_ends_is_a_timeout() {
    let (sandbox, metrics) =
        (Sandbox::builder().clock(SandboxClock::frozen()).build(), Metrics::new().unwrap());
    let hang = FaultRule::new(Fault::Hang { at: FaultPoint::BeforeHead }).path("/incident/**");
    sandbox.faults().set(FaultPlan::new().rule(hang));
    let client = sandbox.client().unwrap().clock(SystemClock).meter_provider(metrics.provider());
    let incidents = Incidents::new(&client.build().unwrap()).with_timeout(Duration::from_secs(5));
    incidents.list().send().await.unwrap_err();
    assert_eq!(metrics.total(OPERATIONS, &[("error_type", "timeout")]), 1.0);
    assert_eq!(metrics.total(REQUESTS, &[("error_type", "timeout")]), 1.0);
}

#[tokio::test]
async fn an_open_circuit_is_counted_until_it_closes_or_its_client_is_dropped() {
    let (sandbox, metrics) = (journey::sandbox().await.unwrap(), Metrics::new().unwrap());
    let refusal = FaultRule::new(ResponseOverride::error(403, 51)).path("/incident/**");
    sandbox.sandbox().faults().set(FaultPlan::new().rule(refusal));
    let policy = BreakerPolicy::new().refusal_threshold(1);
    let client = builder(&sandbox, &metrics).breaker(policy).build().unwrap();
    let incidents = Incidents::new(&client);
    let labels = [("orange_api", "incident"), ("orange_breaker_scope", "request")];
    let open = || metrics.total("orange_breaker_open_circuits", &labels);
    incidents.list().send().await.unwrap_err();
    assert_eq!(open(), 1.0);
    client.reset_backoff();
    assert_eq!(open(), 0.0);
    incidents.list().send().await.unwrap_err();
    assert_eq!(open(), 1.0);
    drop((incidents, client));
    assert_eq!(open(), 0.0);
}

#[tokio::test]
async fn the_age_of_a_token_is_that_on_the_clock_of_the_client() {
    let (sandbox, metrics) =
        (Sandbox::builder().clock(SandboxClock::frozen()).build(), Metrics::new().unwrap());
    let client: Client = sandbox.client().unwrap().meter_provider(metrics.provider()).build().unwrap();
    let age = || metrics.families().get("orange_token_age_seconds").map(|family| family.samples[0].value);
    assert_eq!(age(), None, "there is no token yet");
    Incidents::new(&client).list().send().await.unwrap();
    sandbox.clock().advance(Duration::from_secs(100));
    assert_eq!(age(), Some(100.0));
    drop(client);
    assert_eq!(age(), None, "no client has a token");
}
