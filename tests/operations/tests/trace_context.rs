//! One trace across the program, the client, the server and the receiver of events.

use std::time::Duration;

use futures_util::stream;
use opentelemetry::baggage::BaggageExt as _;
use opentelemetry::context::FutureExt as _;
use opentelemetry::propagation::TextMapCompositePropagator;
use opentelemetry::trace::{
    SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState, TracerProvider as _,
};
use opentelemetry::{Context, KeyValue};
use opentelemetry_sdk::propagation::{BaggagePropagator, TraceContextPropagator};
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use orange_core::ClientBuilder;
use orange_core::operation::Method;
use orange_core::retry::RetryPolicy;
use orange_events::{CloudEvent, NoAuthentication, Receiver, Rejection, Webhook};
use orange_incident::Incidents;
use orange_operations::journey;
use orange_sandbox::{FaultPlan, FaultRule, ResponseOverride, RunningSandbox};
use tracing::Instrument as _;
use tracing_subscriber::layer::SubscriberExt as _;

const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";
const PARENT: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

fn propagator() -> TextMapCompositePropagator {
    TextMapCompositePropagator::new(vec![
        Box::new(TraceContextPropagator::new()),
        Box::new(BaggagePropagator::new()),
    ])
}

/// The context of the span `PARENT`, with a vendor entry and a baggage entry.
fn parent() -> Context {
    let span = SpanContext::new(
        TraceId::from_hex(TRACE).unwrap(),
        SpanId::from_hex("00f067aa0ba902b7").unwrap(),
        TraceFlags::SAMPLED,
        true,
        TraceState::from_key_value([("vendor", "1")]).unwrap(),
    );
    Context::new().with_remote_span_context(span).with_baggage([KeyValue::new("tenant", "north")])
}

fn client(sandbox: &RunningSandbox) -> ClientBuilder {
    let retry = RetryPolicy::new().transient_backoff(Duration::ZERO);
    sandbox.client().unwrap().retry(retry).propagator(propagator())
}

#[tokio::test]
async fn requests_carry_the_current_context() {
    let sandbox = journey::sandbox().await.unwrap();
    let incidents = Incidents::new(&client(&sandbox).build().unwrap());
    incidents.list().send().with_context(parent()).await.unwrap();
    incidents.list().send().await.unwrap();
    let requests = sandbox.sandbox().requests();
    let of_api: Vec<_> = requests.iter().filter(|request| request.path.starts_with("/incident")).collect();
    assert_eq!(of_api[0].header("traceparent"), Some(PARENT));
    assert_eq!(of_api[0].header("tracestate"), Some("vendor=1"));
    assert_eq!(of_api[0].header("baggage"), Some("tenant=north"));
    assert!(of_api[1].header("traceparent").is_none(), "no context is current");
}

#[tokio::test]
async fn read_ahead_pages_belong_to_the_trace_of_the_reader() {
    let sandbox = journey::sandbox().await.unwrap();
    let tickets = orange_anomalie_adresse::AnomalieAdresses::new(&client(&sandbox).build().unwrap());
    let items = tickets.list().limit(20).items().read_ahead(2);
    items.collect_up_to(1000).with_context(parent()).await.unwrap();
    let requests = sandbox.sandbox().requests();
    let pages: Vec<_> = requests.iter().filter(|request| request.path == "/anomalie-adresse").collect();
    assert!(pages.len() >= 6, "{} pages", pages.len());
    assert!(pages.iter().all(|page| page.header("traceparent") == Some(PARENT)));
}

#[tokio::test]
async fn other_origins_receive_no_trace_context() {
    let (sandbox, other) = (journey::sandbox().await.unwrap(), journey::sandbox().await.unwrap());
    let incidents = Incidents::new(&client(&sandbox).build().unwrap());
    let service = incidents.service().clone().with_link_origin(&other.url()).unwrap();
    let link = format!("{}/incident/b2b/v1/incidents?limit=1", other.url());
    let calls = async {
        // The other server asks for the credentials that it did not get.
        service.follow(&link).await.unwrap_err();
        service.download_link(&link).unwrap().to_memory().await.unwrap_err();
        service.follow(&link.replace(&other.url(), &sandbox.url())).await.unwrap();
    };
    calls.with_context(parent()).await;
    let requests = other.sandbox().requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        for name in ["traceparent", "tracestate", "baggage"] {
            assert!(request.header(name).is_none(), "{name} was sent to another origin");
        }
    }
    let own = sandbox.sandbox().requests();
    assert_eq!(own.last().unwrap().header("traceparent"), Some(PARENT));
}

#[tokio::test]
async fn a_header_of_the_caller_replaces_the_context() {
    let sandbox = journey::sandbox().await.unwrap();
    let incidents = Incidents::new(&client(&sandbox).build().unwrap());
    let chosen = "00-11111111111111111111111111111111-2222222222222222-00";
    let call = incidents.with_header("traceparent", chosen);
    call.list().send().with_context(parent()).await.unwrap();
    let requests = sandbox.sandbox().requests();
    let request = requests.last().unwrap();
    assert_eq!(request.header("traceparent"), Some(chosen));
    assert!(request.header("tracestate").is_none(), "the entries of another trace are not mixed in");
}

#[tokio::test]
async fn without_a_propagator_no_header_is_sent() {
    let sandbox = journey::sandbox().await.unwrap();
    let incidents = Incidents::new(&sandbox.client().unwrap().build().unwrap());
    incidents.list().send().with_context(parent()).await.unwrap();
    let requests = sandbox.sandbox().requests();
    assert!(requests.iter().all(|request| request.header("traceparent").is_none()));
}

/// Uses the spans of a call once. A span that another test uses for the first time while a subscriber is set could stay
/// disabled.
async fn register_spans() {
    let sandbox = journey::sandbox().await.unwrap();
    Incidents::new(&client(&sandbox).build().unwrap()).list().send().await.unwrap();
}

/// The spans that `tracing-opentelemetry` exports of `work`.
async fn spans_of<F: Future>(work: F) -> Vec<SpanData> {
    register_spans().await;
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("test"));
    let subscriber = tracing_subscriber::registry().with(layer);
    let _default = tracing::subscriber::set_default(subscriber);
    work.instrument(tracing::info_span!("job")).await;
    provider.force_flush().unwrap();
    exporter.get_finished_spans().unwrap()
}

/// A layer of the crate `tracing-opentelemetry` makes the context of an entered span current.
#[tokio::test]
async fn the_span_of_each_attempt_is_the_parent_on_the_server() {
    let sandbox = journey::sandbox().await.unwrap();
    let incidents = Incidents::new(&client(&sandbox).build().unwrap());
    let unavailable = FaultRule::new(ResponseOverride::error(503, 6)).path("/incident/**").times(1);
    sandbox.sandbox().faults().set(FaultPlan::new().rule(unavailable));
    let spans = spans_of(async { incidents.list().send().await.unwrap() }).await;
    let named = |name: &str| spans.iter().filter(|span| span.name == name).collect::<Vec<_>>();
    let [job] = named("job")[..] else { panic!("{spans:#?}") };
    let [operation] = named("listIncidents")[..] else { panic!("{spans:#?}") };
    assert_eq!(operation.parent_span_id, job.span_context.span_id());
    let attempts = named("GET /incidents");
    assert_eq!(attempts.len(), 2);
    let requests = sandbox.sandbox().requests();
    let of_api = requests.iter().filter(|request| request.path.starts_with("/incident"));
    let sent: Vec<_> = of_api.map(|request| request.header("traceparent").unwrap().to_owned()).collect();
    let expected: Vec<_> = attempts
        .iter()
        .map(|span| {
            assert_eq!(span.parent_span_id, operation.span_context.span_id());
            format!("00-{}-{}-01", span.span_context.trace_id(), span.span_context.span_id())
        })
        .collect();
    assert_eq!(sent, expected);
    assert_ne!(sent[0], sent[1], "each attempt has a span of its own");
    let [token] = named("orange.token")[..] else { panic!("{spans:#?}") };
    let request = requests.iter().find(|request| request.path.starts_with("/oauth")).unwrap();
    let context = &token.span_context;
    let expected = format!("00-{}-{}-01", context.trace_id(), context.span_id());
    assert_eq!(request.header("traceparent"), Some(expected.as_str()));
}

fn receiver() -> Receiver<CloudEvent> {
    Receiver::new(NoAuthentication).propagator(propagator())
}

fn delivery(traceparent: Option<&str>, extension: &str) -> (http::request::Parts, String) {
    let mut request = http::Request::post("/event").header("content-type", "application/json");
    if let Some(traceparent) = traceparent {
        request = request.header("traceparent", traceparent);
    }
    let body = format!(r#"{{"specversion":"1.0","id":"1","source":"/a","type":"t"{extension}}}"#);
    (request.body(()).unwrap().into_parts().0, body)
}

#[test]
fn an_event_has_the_context_of_its_headers_or_else_of_its_attributes() {
    const OTHER: &str = "00-11111111111111111111111111111111-2222222222222222-01";
    let attribute = format!(r#","traceparent":"{PARENT}","tracestate":"vendor=1""#);
    for (header, extension, trace) in [
        (Some(PARENT), "", Some(TRACE)),
        (
            Some(PARENT),
            r#","traceparent":"00-11111111111111111111111111111111-2222222222222222-01""#,
            Some(TRACE),
        ),
        (None, &*attribute, Some(TRACE)),
        (Some("nonsense"), &*attribute, Some(TRACE)),
        (None, r#","traceparent":"nonsense""#, None),
        (None, r#","traceparent":{"a":[1]}"#, None),
        (None, "", None),
    ] {
        let (head, body) = delivery(header, extension);
        let received = receiver().receive(&head, body.as_bytes()).unwrap();
        let span = received.trace_context().span().span_context().clone();
        let found = span.is_valid().then(|| span.trace_id().to_string());
        assert_eq!(found.as_deref(), trace, "{header:?} {extension}");
    }
    // Binary mode: the attributes are headers.
    let request = http::Request::post("/event").header("ce-specversion", "1.0").header("ce-id", "1");
    let request = request.header("ce-source", "/a").header("ce-type", "t").header("ce-traceparent", OTHER);
    let (head, ()) = request.header("content-type", "application/json").body(()).unwrap().into_parts();
    let received = receiver().receive(&head, b"{}").unwrap();
    assert_eq!(received.trace_context().span().span_context().span_id().to_string(), "2222222222222222");
}

#[tokio::test]
async fn a_handler_continues_the_trace_of_the_sender() {
    let sandbox = journey::sandbox().await.unwrap();
    let service = client(&sandbox).build().unwrap().service(&orange_incident::API);
    let webhook = Webhook::new(receiver());
    let (head, body) = delivery(Some(PARENT), "");
    let handler = async |_: CloudEvent| {
        let read = service.raw(Method::GET, "/incidents").returning::<serde_json::Value>();
        service.send(&read).await.map(drop).map_err(|_| Rejection::failed("no incidents"))
    };
    let chunks = stream::iter([Ok::<_, std::io::Error>(body)]);
    assert_eq!(webhook.handle(&head, chunks, handler).await.status(), 204);
    let requests = sandbox.sandbox().requests();
    assert_eq!(requests.last().unwrap().header("traceparent"), Some(PARENT));
    assert!(!Context::current().has_active_span(), "the context ends with the handler");
}
