//! The log of one journey at `info` and at `debug`, as snapshots.
//!
//! Runs in its own process: tracing caches the interest in each event per process.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::retry::RetryPolicy;
use orange_core::time::Random;
use orange_sandbox::{FaultPlan, FaultRule, ResponseOverride, Sandbox, SandboxClock};
use tracing_subscriber::EnvFilter;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Fixed jitter.
#[derive(Debug)]
struct Half;

impl Random for Half {
    fn fraction(&self) -> f64 {
        0.5
    }
}

/// Lists tickets while the API is unavailable once, throttles once and reports an expired token once, reads a ticket
/// that does not exist, and loses the response to a note.
async fn journey() {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(3).build();
    let client = sandbox.client().unwrap().clock(orange_core::time::SystemClock).random(Half);
    let client = client.retry(RetryPolicy::new().transient_backoff(Duration::from_secs(1))).build().unwrap();
    let tickets = AnomalieAdresses::new(&client);
    let once = |answer: ResponseOverride| FaultRule::new(answer).path("/anomalie-adresse/**").times(1);
    let on_list = |answer: ResponseOverride| FaultPlan::new().rule(once(answer));

    sandbox.faults().set(on_list(ResponseOverride::error(503, 5)));
    tickets.list().limit(2).send().await.unwrap();
    sandbox.faults().set(on_list(ResponseOverride::error(429, 53).header("retry-after", "3")));
    tickets.list().limit(2).send().await.unwrap();
    sandbox.faults().set(on_list(ResponseOverride::error(401, 42)));
    let page = tickets.list().limit(2).send().await.unwrap();
    let id = page.items()[0].id().to_owned();
    let missing = tickets.get("00000000-0000-4000-8000-000000000000").await.unwrap_err();
    assert!(missing.is_not_found(), "{missing}");
    sandbox.faults().set(FaultPlan::new().rule(once(ResponseOverride::error(504, 6)).method("POST")));
    let lost = tickets.notes(&id).create("Sur place demain.").await.unwrap_err();
    assert!(lost.outcome_unknown(), "{lost}");
}

/// The log at a level of `RUST_LOG`. Spans are not shown, because each event names the request.
async fn log(level: &str) -> String {
    let log = Log::default();
    let sink = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(format!("warn,orange_core={level}")))
        .with_ansi(false)
        .event_format(Plain)
        .with_writer(move || sink.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    journey().await;
    drop(guard);
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for secret in ["sandbox-client-secret", "Bearer", "token-"] {
        assert!(!text.contains(secret), "{secret} in:\n{text}");
    }
    text
}

/// Level, message and fields.
struct Plain;

impl<S, N> tracing_subscriber::fmt::FormatEvent<S, N> for Plain
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
async fn the_log_of_a_journey_at_each_level() {
    insta::assert_snapshot!("info", log("info").await);
    insta::assert_snapshot!("debug", log("debug").await);
}
