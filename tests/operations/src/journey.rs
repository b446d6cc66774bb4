//! A journey with the sandbox in which a client reports every metric.

use std::time::Duration;

use futures_util::stream;
use orange_anomalie_adresse::models::{HousingsNumberIssue, HousingsNumberIssues};
use orange_anomalie_adresse::{AnomalieAdresses, HousingsNumberTicketCreate};
use orange_core::breaker::BreakerPolicy;
use orange_core::retry::{RetryBudget, RetryPolicy};
use orange_core::throttle::ThrottlePolicy;
use orange_core::time::Random;
use orange_core::{Client, ClientBuilder, Credentials};
use orange_cri::Cri;
use orange_events::{CloudEvent, Receiver, Rejection, SharedSecret, Webhook};
use orange_incident::Incidents;
use orange_sandbox::{
    BodyShape, Fault, FaultPlan, FaultPoint, FaultRule, ResponseOverride, RetryAfter, RunningSandbox, Sandbox,
};

use crate::{Metrics, Result};

/// The secret of the senders of events.
const EVENT_SECRET: &str = "as-agreed-with-orange";

/// Starts a sandbox with 120 tickets.
///
/// # Errors
/// Returns an error if no port is free.
pub async fn sandbox() -> Result<RunningSandbox> {
    Ok(Sandbox::builder().tickets(120).incidents(20).build().start().await?)
}

/// A journey that has ended.
#[derive(Debug)]
pub struct Journey {
    /// Ids, names and secrets that no metric may contain.
    pub private: Vec<String>,
    /// The client of the tickets, whose token is in use as long as it exists.
    pub client: Client,
}

/// Runs all steps.
///
/// # Errors
/// Returns an error if a step ends otherwise than it should.
pub async fn run(sandbox: &RunningSandbox, metrics: &Metrics) -> Result<Journey> {
    let client = |retry: RetryPolicy| -> Result<ClientBuilder> {
        Ok(sandbox.client()?.retry(retry).meter_provider(metrics.provider()))
    };
    let retry = at_once();
    let of_tickets = client(retry.clone())?.build()?;
    let mut private = tickets(sandbox, &of_tickets).await?;
    private.extend(photos(sandbox, client(retry)?).await?);
    failures(sandbox, &client).await?;
    limits(sandbox, &client).await?;
    rejections(sandbox, &client).await?;
    token(&client).await?;
    private.extend(events(metrics).await?);
    let credentials = sandbox.credentials();
    private.extend([credentials.client_id().to_owned(), credentials.client_secret().to_owned()]);
    private.extend(sandbox.sandbox().tokens());
    Ok(Journey { private, client: of_tickets })
}

/// Retries without a pause.
fn at_once() -> RetryPolicy {
    RetryPolicy::new().transient_backoff(Duration::ZERO).throttled_backoff(Duration::ZERO)
}

/// Reads lists, and creates, reads and misses tickets.
async fn tickets(sandbox: &RunningSandbox, client: &Client) -> Result<Vec<String>> {
    let tickets = AnomalieAdresses::new(client);
    let building = sandbox.sandbox().building_codes().swap_remove(0);
    let ticket = HousingsNumberTicketCreate::builder()
        .code_oi("ARTD")
        .code_oc("FTEL")
        .related_entity([building.as_str()])
        .issues(HousingsNumberIssues::new(HousingsNumberIssue::new(24)))
        .build()
        .external_id("OC-2025-000117");
    let created = tickets.find_or_create(ticket).await?;
    let id = created.id().to_owned();
    tickets.notes(&id).create("The annex was built in 2024.").await?;
    let missing = tickets.get("T-MISSING-4711").await;
    ensure(missing.is_err_and(|error| error.is_not_found()), "a missing ticket is not found")?;
    let all = tickets.list().limit(50).items().collect_up_to(1000).await?;
    ensure(all.len() >= 120, "the list has all tickets")?;
    let mut keyed = tickets.list().limit(50).items().keyed_by_id();
    ensure(keyed.next().await.transpose()?.is_some(), "the list has a first ticket")?;
    Ok(vec![id, building, "T-MISSING-4711".to_owned(), "OC-2025-000117".to_owned()])
}

/// Downloads a photo over an interrupted connection, and one that is too large.
async fn photos(sandbox: &RunningSandbox, client: ClientBuilder) -> Result<Vec<String>> {
    let intervention = sandbox.sandbox().intervention_ids().swap_remove(0);
    let cri = Cri::new(&client.build()?);
    let path = format!("/interventions/{intervention}/photos/1");
    let truncated =
        FaultRule::new(Fault::Truncate { bytes: 100 }).path("/cri_prod/v1/interventions/*/photos/*");
    sandbox.sandbox().faults().set(FaultPlan::new().rule(truncated.times(1)));
    cri.photo(path.clone()).max_bytes(20 << 20).to_memory().await?;
    ensure(cri.photo(path).max_bytes(10).to_memory().await.is_err(), "a large photo is refused")?;
    Ok(vec![intervention])
}

/// Meets failures that are retried, and some whose retry is denied.
async fn failures(
    sandbox: &RunningSandbox,
    client: &impl Fn(RetryPolicy) -> Result<ClientBuilder>,
) -> Result<()> {
    let faults = sandbox.sandbox().faults();
    let unavailable =
        |times| FaultRule::new(ResponseOverride::error(503, 6)).path("/incident/**").times(times);
    let incidents = |builder: ClientBuilder| Ok::<_, orange_core::Error>(Incidents::new(&builder.build()?));
    let retry = at_once();

    faults.set(FaultPlan::new().rule(unavailable(1)));
    let retried = incidents(client(retry.clone())?)?;
    retried.list().send().await?;
    sandbox.sandbox().expire_tokens();
    retried.list().send().await?;

    faults.set(FaultPlan::new().rule(unavailable(2)));
    let without_budget = incidents(client(retry)?.retry_budget(RetryBudget::new(0.0, 0)))?;
    ensure(without_budget.list().send().await.is_err(), "a spent budget denies the retry")?;
    let slow = RetryPolicy::new().transient_backoff(Duration::from_secs(3600));
    let limit = Duration::from_secs(10);
    let without_time = incidents(client(slow)?.random(Largest).operation_timeout(limit))?;
    ensure(without_time.list().send().await.is_err(), "the time limit denies the retry")?;

    faults
        .set(FaultPlan::new().rule(
            FaultRule::new(ResponseOverride::corrupted(BodyShape::Text)).path("/incident/**").times(1),
        ));
    let strict = incidents(client(RetryPolicy::none())?)?;
    ensure(strict.list().send().await.is_err(), "a body of another format is an error")?;
    faults.set(FaultPlan::new());
    Ok(())
}

/// Waits for the limits of the client, and is throttled by the server.
async fn limits(
    sandbox: &RunningSandbox,
    client: &impl Fn(RetryPolicy) -> Result<ClientBuilder>,
) -> Result<()> {
    let throttled = ResponseOverride::error(429, 50).retry_after(RetryAfter::Seconds(0));
    let slow = Fault::Delay { at: FaultPoint::BeforeHead, milliseconds: 50 };
    let rules = [FaultRule::new(throttled).times(1), FaultRule::new(slow)];
    let on_incidents = |plan: FaultPlan, rule: FaultRule| plan.rule(rule.path("/incident/**"));
    sandbox.sandbox().faults().set(rules.into_iter().fold(FaultPlan::new(), on_incidents));
    for policy in [ThrottlePolicy::new().concurrency_limit(1), ThrottlePolicy::new().per_second(4.0)] {
        let incidents = Incidents::new(&client(at_once())?.throttle(policy).build()?);
        let lists = (0..3).map(|_| async { incidents.list().send().await });
        futures_util::future::try_join_all(lists).await?;
    }
    sandbox.sandbox().faults().set(FaultPlan::new());
    Ok(())
}

/// Rejects calls: by the rate limit, and by an open breaker.
async fn rejections(
    sandbox: &RunningSandbox,
    client: &impl Fn(RetryPolicy) -> Result<ClientBuilder>,
) -> Result<()> {
    let once_an_hour = ThrottlePolicy::new().per_second(1.0 / 3600.0);
    let incidents = Incidents::new(&client(RetryPolicy::none())?.throttle(once_an_hour).build()?);
    incidents.list().send().await?;
    ensure(incidents.list().send().await.is_err(), "the rate limit rejects a call")?;

    let refusal = FaultRule::new(ResponseOverride::error(403, 51)).path("/incident/**").times(1);
    sandbox.sandbox().faults().set(FaultPlan::new().rule(refusal));
    let policy = BreakerPolicy::new().refusal_threshold(1);
    let incidents = Incidents::new(&client(RetryPolicy::none())?.breaker(policy).build()?);
    ensure(incidents.list().send().await.is_err(), "the server refuses a call")?;
    ensure(incidents.list().send().await.is_err(), "the breaker rejects a call")?;
    Ok(())
}

/// Fails to get a token.
async fn token(client: &impl Fn(RetryPolicy) -> Result<ClientBuilder>) -> Result<()> {
    let unknown = Credentials::new("unknown-client", "wrong-secret-4711")?;
    let tickets = AnomalieAdresses::new(&client(RetryPolicy::none())?.credentials(unknown).build()?);
    let error = tickets.list().send().await.err();
    ensure(error.is_some_and(|error| error.is_token_failure()), "unknown credentials get no token")
}

/// Receives events: a new one twice, one whose handler fails, and one of an unknown sender.
async fn events(metrics: &Metrics) -> Result<Vec<String>> {
    let receiver = Receiver::<CloudEvent>::new(SharedSecret::bearer(EVENT_SECRET)?);
    let webhook = Webhook::new(receiver).meter_provider(metrics.provider());
    let deliver = |id: &'static str, secret: &'static str| {
        let webhook = &webhook;
        async move {
            let request = http::Request::post("/event").header("authorization", format!("Bearer {secret}"));
            let (head, ()) = request.header("content-type", "application/json").body(())?.into_parts();
            let body = format!(r#"{{"specversion":"1.0","id":"{id}","source":"/tickets","type":"changed"}}"#);
            let chunks = stream::iter([Ok::<_, std::io::Error>(body)]);
            let handler = async |event: CloudEvent| match event.id.as_str() {
                "event-fails" => Err(Rejection::failed("the database is away")),
                _ => Ok(()),
            };
            Ok::<_, http::Error>(webhook.handle(&head, chunks, handler).await.status().as_u16())
        }
    };
    for (id, secret, status) in [
        ("event-4711", EVENT_SECRET, 204),
        ("event-4711", EVENT_SECRET, 204),
        ("event-fails", EVENT_SECRET, 500),
        ("event-4712", "guessed", 401),
    ] {
        ensure(deliver(id, secret).await? == status, "an event gets its response")?;
    }
    Ok(vec![EVENT_SECRET.to_owned(), "event-4711".to_owned(), "/tickets".to_owned()])
}

fn ensure(holds: bool, expectation: &'static str) -> Result<()> {
    if holds { Ok(()) } else { Err(format!("not met: {expectation}").into()) }
}

/// Random numbers that make each pause as long as it can be.
#[derive(Debug)]
struct Largest;

impl Random for Largest {
    fn fraction(&self) -> f64 {
        0.99
    }
}
