//! Time limit, retry policy, language, headers, deadline and correlation id of a request: every handle of every API accepts
//! them in the same way.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::StatusCode;
use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::breaker::BreakerPolicy;
use orange_core::bulk::Bulk;
use orange_core::operation::Method;
use orange_core::retry::{RetryBudget, RetryPolicy};
use orange_core::token::{AccessToken, TokenProvider};
use orange_core::transport::{Body, Transport, TransportError};
use orange_core::upload::FilePart;
use orange_core::{Client, Credentials, Error, ErrorKind, Result};
use orange_core_information::CoreInformation;
use orange_cri::Cri;
use orange_eligibility::{Eligibility, Place, PointOfInterest};
use orange_incident::Incidents;
use tokio::time::Instant;

const LIMIT: Duration = Duration::from_secs(7);

/// Transport that never responds, or responds 502. Records the language of each request.
#[derive(Clone, Debug, Default)]
struct FailingTransport {
    responds: bool,
    languages: Arc<Mutex<Vec<Option<String>>>>,
}

#[async_trait::async_trait]
impl Transport for FailingTransport {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let language = request.headers().get("accept-language").map(|it| it.to_str().unwrap().to_owned());
        self.languages.lock().unwrap().push(language);
        if !self.responds {
            std::future::pending::<()>().await;
        }
        let mut response = http::Response::new(Body::empty());
        *response.status_mut() = StatusCode::BAD_GATEWAY;
        Ok(response)
    }
}

impl FailingTransport {
    fn client(&self) -> Client {
        let credentials = Credentials::new("id", "secret").unwrap().with_api_key("key").unwrap();
        let builder = Client::builder().credentials(credentials).token_provider(Token);
        let builder = builder.retry(RetryPolicy::none()).transport(self.clone());
        builder
            .language("de")
            .breaker(BreakerPolicy::none())
            .retry_budget(RetryBudget::unlimited())
            .build()
            .unwrap()
    }

    fn languages(&self) -> Vec<Option<String>> {
        std::mem::take(&mut *self.languages.lock().unwrap())
    }
}

#[derive(Debug)]
struct Token;

#[async_trait::async_trait]
impl TokenProvider for Token {
    async fn token(&self) -> Result<AccessToken> {
        AccessToken::new("token")
    }

    async fn reject(&self, _: &AccessToken, _: &Error) {}
}

/// Option of a request.
#[derive(Clone, Debug)]
enum RequestOption {
    None,
    Timeout(Duration),
    AttemptTimeout(Duration),
    Retry(RetryPolicy),
    Language(&'static str),
    Header(&'static str, &'static str),
    Deadline(Duration),
    CorrelationId(&'static str),
}

/// A handle with an option.
macro_rules! with_option {
    ($handle:expr, $option:expr) => {
        match $option {
            RequestOption::None => $handle.clone(),
            RequestOption::Timeout(limit) => $handle.with_timeout(limit),
            RequestOption::AttemptTimeout(limit) => $handle.with_attempt_timeout(limit),
            RequestOption::Retry(policy) => $handle.with_retry(policy),
            RequestOption::Language(language) => $handle.with_language(language),
            RequestOption::Header(name, value) => $handle.with_header(name, value),
            RequestOption::Deadline(from_now) => {
                $handle.with_deadline((Instant::now() + from_now).into_std())
            }
            RequestOption::CorrelationId(id) => $handle.with_correlation_id(id),
        }
    };
}

/// A request that failed.
struct FailedCall {
    name: &'static str,
    is_idempotent: bool,
    error: Error,
    elapsed: Duration,
}

/// Sends each kind of request with an option.
async fn calls(transport: &FailingTransport, option: RequestOption) -> Vec<FailedCall> {
    let client = transport.client();
    let place = Place::building("IMB/09122/X/00A7");
    let file = || FilePart::new("plan.pdf", "application/pdf", "%PDF-1.7");
    let (tickets, incidents) = (AnomalieAdresses::new(&client), Incidents::new(&client));
    let (inventory, eligibility) = (CoreInformation::new(&client), Eligibility::new(&client));
    let cri = Cri::new(&client);
    let mut all = Vec::new();
    macro_rules! call {
        ($name:literal, $is_idempotent:literal, $handle:expr, |$with:ident| $call:expr) => {{
            let $with = with_option!($handle, option.clone());
            let start = Instant::now();
            let error = $call.await.map(drop).expect_err($name);
            let elapsed = start.elapsed();
            all.push(FailedCall { name: $name, is_idempotent: $is_idempotent, error, elapsed });
        }};
    }
    call!("a ticket", true, tickets, |it| it.get("t1"));
    call!("a list of tickets", true, tickets, |it| it.list().send());
    call!("the items of a list", true, tickets, |it| it.list().items().collect_up_to(10));
    call!("the notes of a ticket", true, tickets.notes("t1"), |it| it.list().send());
    call!("the notes of a handle", true, tickets, |it| it.notes("t1").list().send());
    call!("a note", false, tickets.notes("t1"), |it| it.create("text"));
    call!("the files of a ticket", true, tickets.attachments("t1"), |it| it.list().send());
    call!("a file", true, tickets.attachments("t1"), |it| it.download_by_id("a1").to_memory());
    call!("a stream of a file", true, tickets.attachments("t1"), |it| it.download_by_id("a1").stream());
    call!("an upload", false, tickets.attachments("t1"), |it| it.upload(file()));
    call!("an incident", true, incidents, |it| it.get("1805N42320"));
    call!("a list of incidents", true, incidents, |it| it.list().send());
    call!("a count of incidents", true, incidents, |it| it.aggregate(["status"], []));
    call!("the notes of an incident", true, incidents.notes("i1"), |it| it.list().send());
    call!("a file of an incident", true, incidents.attachments("i1"), |it| it
        .download_by_id("1")
        .to_memory());
    call!("an upload to an incident", false, incidents.attachments("i1"), |it| it.upload(file()));
    let note_files = incidents.notes("i1").attachments("n1");
    call!("the files of a note", true, note_files, |it| it.list().send());
    call!("an upload to a note", false, note_files, |it| it.upload(file()));
    call!("a location", true, inventory, |it| it.locations().get("LOC-000007"));
    call!("a list of locations", true, inventory, |it| it.locations().list().send());
    call!("a list of accounts", true, inventory.accounts(), |it| it.list().send());
    call!("the events", true, tickets.events(), |it| it.list().send());
    call!("the freeze periods", true, incidents.freeze_periods("i1"), |it| it.list().send());
    call!("eligibility", true, eligibility, |it| it.check(&place));
    call!("many places", true, eligibility, |it| first_outcome(it.bulk([place.clone()])));
    call!("a call of CRI", true, cri, |it| it.send(&it.raw(Method::GET, "/photos")));
    call!("a photo", true, cri, |it| it.photo("/photos/1").to_memory());
    all
}

async fn first_outcome(mut bulk: Bulk<'_, Place, Vec<PointOfInterest>>) -> Result<Vec<PointOfInterest>> {
    bulk.next().await.expect("an outcome").result
}

#[tokio::test(start_paused = true)]
async fn every_operation_accepts_a_time_limit() {
    for FailedCall { name, error, elapsed, .. } in
        calls(&FailingTransport::default(), RequestOption::Timeout(LIMIT)).await
    {
        assert!(
            error.is_timeout() && error.to_string().contains("the operation took longer than 7s"),
            "{name}: {error}"
        );
        assert_eq!(elapsed, LIMIT, "{name}");
    }
    for FailedCall { name, error, elapsed, .. } in
        calls(&FailingTransport::default(), RequestOption::AttemptTimeout(LIMIT)).await
    {
        assert!(
            error.is_timeout() && error.to_string().contains("the attempt took longer than 7s"),
            "{name}: {error}"
        );
        assert_eq!(elapsed, LIMIT, "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn every_operation_accepts_a_retry_policy() {
    let transport = FailingTransport { responds: true, ..FailingTransport::default() };
    for FailedCall { name, is_idempotent, error, .. } in
        calls(&transport, RequestOption::Retry(RetryPolicy::new().max_attempts(4))).await
    {
        assert_eq!(error.attempts(), if is_idempotent { 4 } else { 1 }, "{name}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_time_limit_covers_all_attempts() {
    let client = FailingTransport::default().client();
    let without_backoff = RetryPolicy::new().max_attempts(4).transient_backoff(Duration::ZERO);
    let incidents = Incidents::new(&client).with_attempt_timeout(Duration::from_secs(3));
    let start = Instant::now();
    let error = incidents.with_retry(without_backoff).with_timeout(LIMIT).get("i1").await.unwrap_err();
    assert_eq!((error.attempts(), start.elapsed()), (3, LIMIT), "{error}");
}

#[tokio::test(start_paused = true)]
async fn every_operation_accepts_a_language() {
    let transport = FailingTransport { responds: true, ..FailingTransport::default() };
    for (option, language) in [(RequestOption::Language("fr"), "fr"), (RequestOption::None, "de")] {
        let number_of_calls = calls(&transport, option).await.len();
        assert_eq!(transport.languages(), vec![Some(language.to_owned()); number_of_calls]);
    }
    let german = Incidents::new(&transport.client());
    let french = german.with_language(orange_incident::Language::French);
    for (incidents, language) in [(french, "fr"), (german, "de")] {
        incidents.get("i1").await.unwrap_err();
        assert_eq!(
            transport.languages(),
            [Some(language.to_owned())],
            "the handle it is made from is unchanged"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn an_invalid_option_fails_before_any_request() {
    let transport = FailingTransport::default();
    for (option, kind, field) in [
        (RequestOption::Timeout(Duration::ZERO), ErrorKind::Configuration, "operation_timeout"),
        (RequestOption::AttemptTimeout(Duration::ZERO), ErrorKind::Configuration, "attempt_timeout"),
        (RequestOption::Language(""), ErrorKind::Configuration, "language"),
        (RequestOption::Header("Authorization", "Bearer stolen"), ErrorKind::InvalidRequest, "Authorization"),
        (RequestOption::CorrelationId(""), ErrorKind::Configuration, "with_correlation_id"),
    ] {
        for FailedCall { name, error, elapsed, .. } in calls(&transport, option).await {
            assert_eq!((error.kind(), error.field()), (kind, Some(field)), "{name}: {error}");
            assert_eq!(elapsed, Duration::ZERO, "{name}");
        }
    }
    assert!(transport.languages().is_empty());
}

#[tokio::test(start_paused = true)]
async fn every_operation_accepts_a_deadline() {
    for FailedCall { name, error, elapsed, .. } in
        calls(&FailingTransport::default(), RequestOption::Deadline(LIMIT)).await
    {
        assert!(error.is_timeout(), "{name}: {error}");
        assert_eq!(elapsed, LIMIT, "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn every_operation_accepts_a_header_and_a_correlation_id() {
    let transport = FailingTransport { responds: true, ..FailingTransport::default() };
    let number_of_calls = calls(&transport, RequestOption::Header("Accept-Language", "it")).await.len();
    assert_eq!(transport.languages(), vec![Some("it".to_owned()); number_of_calls]);
    for FailedCall { name, error, .. } in calls(&transport, RequestOption::CorrelationId("job-7")).await {
        assert_eq!(error.correlation_id(), Some("job-7"), "{name}: {error}");
    }
}

/// File whose inspection takes 3 s.
fn slow_file() -> FilePart {
    let content = futures_util::stream::once(async {
        tokio::time::sleep(Duration::from_secs(3)).await;
        Ok(bytes::Bytes::from_static(b"%PDF-1.7"))
    });
    FilePart::from_stream("plan.pdf", "application/pdf", Some(8), content)
}

#[tokio::test(start_paused = true)]
async fn one_time_limit_covers_inspection_and_upload() {
    let client = FailingTransport::default().client();
    let (ticket, incident) =
        (AnomalieAdresses::new(&client).attachments("t1"), Incidents::new(&client).attachments("i1"));
    let note = Incidents::new(&client).notes("i1").attachments("n1");
    let start = Instant::now();
    ticket.with_timeout(LIMIT).upload(slow_file()).await.unwrap_err();
    assert_eq!(start.elapsed(), LIMIT);
    incident.with_timeout(LIMIT).upload(slow_file()).await.unwrap_err();
    assert_eq!(start.elapsed(), LIMIT * 2);
    note.with_timeout(LIMIT).upload(slow_file()).await.unwrap_err();
    assert_eq!(start.elapsed(), LIMIT * 3);
}
