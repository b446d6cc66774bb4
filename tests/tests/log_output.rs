//! The log of one journey at `info` and at `debug`, as snapshots.
//!
//! Runs in its own process: tracing caches the interest in each event per process.

use std::time::Duration;

use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::retry::RetryPolicy;
use orange_journeys::fixed_random::FixedRandom;
use orange_journeys::log_buffer::LogBuffer;
use orange_sandbox::{FaultPlan, FaultRule, ResponseOverride, Sandbox, SandboxClock};
use tracing_subscriber::EnvFilter;

/// Lists tickets three times: the first response is a 503, a 429, and a 401 for an expired token. Reads a ticket that does not
/// exist. Creates a note, whose response is a 504.
async fn journey() {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(3).build();
    let client = sandbox.client().unwrap().clock(orange_core::time::SystemClock).random(FixedRandom);
    let client = client.retry(RetryPolicy::new().transient_backoff(Duration::from_secs(1))).build().unwrap();
    let tickets = AnomalieAdresses::new(&client);
    let once = |response: ResponseOverride| FaultRule::new(response).path("/anomalie-adresse/**").times(1);
    let next_request = |response: ResponseOverride| FaultPlan::new().rule(once(response));

    sandbox.faults().set(next_request(ResponseOverride::error(503, 5)));
    tickets.list().limit(2).send().await.unwrap();
    sandbox.faults().set(next_request(ResponseOverride::error(429, 53).header("retry-after", "3")));
    tickets.list().limit(2).send().await.unwrap();
    sandbox.faults().set(next_request(ResponseOverride::error(401, 42)));
    let page = tickets.list().limit(2).send().await.unwrap();
    let id = page.items()[0].id().to_owned();
    let not_found = tickets.get("00000000-0000-4000-8000-000000000000").await.unwrap_err();
    assert!(not_found.is_not_found(), "{not_found}");
    sandbox.faults().set(FaultPlan::new().rule(once(ResponseOverride::error(504, 6)).method("POST")));
    let error = tickets.notes(&id).create("Sur place demain.").await.unwrap_err();
    assert!(error.outcome_unknown(), "{error}");
}

/// The log of the journey: events of `orange_core` at `level`, and warnings of other crates. Spans are not shown, because an
/// event about a request names its operation.
async fn log(level: &str) -> String {
    let log = LogBuffer::default();
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(format!("warn,orange_core={level}")))
        .with_ansi(false)
        .event_format(LevelAndFields)
        .with_writer(log.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    journey().await;
    drop(guard);
    let text = log.text();
    for secret in ["sandbox-client-secret", "Bearer", "token-"] {
        assert!(!text.contains(secret), "{secret} in:\n{text}");
    }
    text
}

/// Formats an event as level, message and fields.
struct LevelAndFields;

impl<S, N> tracing_subscriber::fmt::FormatEvent<S, N> for LevelAndFields
where
    S: tracing::Subscriber + for<'a> tracing_subscriber::registry::LookupSpan<'a>,
    N: for<'a> tracing_subscriber::fmt::FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        context: &tracing_subscriber::fmt::FmtContext<'_, S, N>,
        mut writer: tracing_subscriber::fmt::format::Writer<'_>,
        event: &tracing::Event<'_>,
    ) -> std::fmt::Result {
        write!(writer, "{:>5} ", event.metadata().level())?;
        context.field_format().format_fields(writer.by_ref(), event)?;
        writeln!(writer)
    }
}

#[tokio::test(start_paused = true)]
async fn the_log_of_a_journey_is_current_at_each_level() {
    insta::assert_snapshot!("info", log("info").await);
    insta::assert_snapshot!("debug", log("debug").await);
}
