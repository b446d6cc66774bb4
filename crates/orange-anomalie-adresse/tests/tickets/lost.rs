//! Answers that never came: a ticket is raised once, and our own change is not taken for somebody else's.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Request, Response, StatusCode};
use orange_anomalie_adresse::models::{HousingsNumberIssue, HousingsNumberIssues};
use orange_anomalie_adresse::{AnomalieAdresses, HousingsNumberTicketCreate, TicketStatus};
use orange_core::model::{ETag, Tagged};
use orange_core::retry::RetryPolicy;
use orange_core::time::Random;
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Client, Credentials};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::support::small;

/// `None` is a connection that breaks after the request was sent.
type Step = Option<(u16, Value)>;

/// Answers from a script, and gives a token to whoever asks.
#[derive(Clone, Debug, Default)]
struct Script {
    steps: Arc<Mutex<VecDeque<Step>>>,
    seen: Arc<Mutex<Vec<String>>>,
    takes: Duration,
}

#[async_trait::async_trait]
impl Transport for Script {
    async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let answer = |status, body: Value| {
            let mut answer = Response::new(body.to_string().into());
            *answer.status_mut() = StatusCode::from_u16(status).unwrap();
            answer
        };
        if request.uri().path().ends_with("/token") {
            let token = json!({"token_type": "Bearer", "access_token": "t", "expires_in": 3600});
            return Ok(answer(200, token));
        }
        self.seen.lock().unwrap().push(format!("{} {}", request.method(), request.uri().path()));
        tokio::time::sleep(self.takes).await;
        let step = self.steps.lock().unwrap().pop_front().expect("a request of the script");
        let broken = TransportError::new(TransportErrorKind::Protocol, false, "reset");
        step.map(|(status, body)| answer(status, body)).ok_or(broken)
    }
}

fn api(steps: impl IntoIterator<Item = Step>) -> (AnomalieAdresses, Script) {
    api_of(Duration::ZERO, None, steps)
}

/// With so long to wait for each answer, and another limit for an operation than the client has by itself.
fn api_of(
    takes: Duration,
    limit: Option<Duration>,
    steps: impl IntoIterator<Item = Step>,
) -> (AnomalieAdresses, Script) {
    let steps = Arc::new(Mutex::new(steps.into_iter().collect()));
    let script = Script { steps, takes, ..Script::default() };
    let mut client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .transport(script.clone())
        .random(Least)
        .retry(RetryPolicy::new());
    if let Some(limit) = limit {
        client = client.operation_timeout(limit);
    }
    (AnomalieAdresses::new(&client.build().unwrap()), script)
}

/// No chance: every pause is none.
#[derive(Debug)]
struct Least;

impl Random for Least {
    fn fraction(&self) -> f64 {
        0.0
    }
}

fn seen(script: &Script) -> Vec<String> {
    let seen = script.seen.lock().unwrap();
    seen.iter()
        .map(|line| line.replace("/anomalie-adresse", "").replace(small()["id"].as_str().unwrap(), "ID"))
        .collect()
}

fn ticket_at(status: &str) -> Tagged<orange_anomalie_adresse::Ticket> {
    Tagged::new(serde_json::from_value(at(status)).unwrap(), Some(ETag::new("\"1\"").unwrap()))
}

fn at(status: &str) -> Value {
    let mut ticket = small();
    ticket["status"] = json!(status);
    ticket
}

fn canceled(details: &str) -> Value {
    let mut ticket = at("CANCELED");
    ticket["statusChangeReason"] = json!("OC_CANCELATION");
    ticket["statusChangeDetails"] = json!(details);
    ticket
}

fn refusal() -> Step {
    Some((412, json!({"code": "412", "reason": "version changed"})))
}

#[tokio::test(start_paused = true)]
async fn a_412_after_a_lost_answer_is_our_own_change_if_the_ticket_is_as_it_was_wanted() {
    let (tickets, script) = api([None, refusal(), Some((200, canceled("Annulée.")))]);
    let now = tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap();
    assert_eq!(now.status(), Some(&TicketStatus::Canceled));
    assert_eq!(seen(&script), ["PATCH /ID", "PATCH /ID", "GET /ID"]);
}

#[tokio::test(start_paused = true)]
async fn a_412_after_a_lost_answer_is_a_conflict_if_somebody_else_was_faster() {
    for elsewhere in [canceled("By a colleague."), at("RESOLVED")] {
        let (tickets, _) = api([None, refusal(), Some((200, elsewhere))]);
        let error = tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap_err();
        assert!(error.is_precondition_failed(), "{error}");
    }
    // Nobody can say when the ticket cannot be read.
    let (tickets, _) = api([None, refusal(), Some((404, json!({"code": 60})))]);
    let error = tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap_err();
    assert!(error.is_precondition_failed() && error.may_have_taken_effect());
}

#[tokio::test(start_paused = true)]
async fn a_412_of_the_first_attempt_is_a_conflict_and_nothing_is_read() {
    let (tickets, script) = api([refusal()]);
    let error = tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap_err();
    assert!(error.is_precondition_failed() && !error.may_have_taken_effect());
    assert_eq!(seen(&script), ["PATCH /ID"]);
}

#[tokio::test(start_paused = true)]
async fn a_replacement_whose_answer_was_lost_is_known_again_too() {
    let mut changed = ticket_at("PENDING");
    *changed.description_mut() = Some("Plus précis.".to_owned());
    let mut now = at("PENDING");
    now["description"] = json!("Plus précis.");
    now["lastUpdateDate"] = json!("2025-06-02T08:00:00Z");
    let (tickets, _) = api([None, refusal(), Some((200, json!([now])))]);
    assert_eq!(tickets.replace(&changed).await.unwrap().description(), Some("Plus précis."));
}

fn new_ticket() -> HousingsNumberTicketCreate {
    let issues = HousingsNumberIssues::new(HousingsNumberIssue::new(24));
    HousingsNumberTicketCreate::new("RIPX", "OCZ1", ["IMB/09122/X/00A7"], issues)
}

fn listed(external_id: &str) -> Value {
    let mut ticket = small();
    ticket["externalId"] = json!(external_id);
    ticket
}

#[tokio::test(start_paused = true)]
async fn a_ticket_whose_creation_was_not_answered_is_found_by_its_external_id() {
    // Whatever the OI makes of the filter, only the ticket with that very id counts.
    let page = json!([listed("OC-1"), listed("OC-10")]);
    let (tickets, script) = api([None, Some((200, page)), Some((200, listed("OC-1")))]);
    let raised = tickets.create_once(new_ticket().external_id("OC-1")).await.unwrap();
    assert_eq!(raised.external_id(), Some("OC-1"));
    assert_eq!(seen(&script), ["POST ", "GET ", "GET /ID"]);
}

#[tokio::test(start_paused = true)]
async fn a_ticket_that_is_not_found_is_not_raised_again() {
    for (status, page) in [(200, json!([])), (200, json!([listed("OC-1"), listed("OC-1")])), (403, json!({}))]
    {
        let (tickets, script) = api([Some((504, json!({}))), Some((status, page))]);
        let error = tickets.create_once(new_ticket().external_id("OC-1")).await.unwrap_err();
        assert!(error.may_have_taken_effect(), "{error}");
        assert_eq!(error.operation().unwrap().id, "createTicket");
        assert_eq!(seen(&script), ["POST ", "GET "]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_creation_is_refused_and_one_without_external_id_is_not_sent() {
    let (tickets, script) = api([Some((400, json!({"code": 27, "message": "x"})))]);
    assert!(tickets.create_once(new_ticket().external_id("OC-1")).await.unwrap_err().is_bad_request());
    for ticket in [new_ticket(), new_ticket().external_id("")] {
        assert_eq!(tickets.create_once(ticket).await.unwrap_err().field(), Some("externalId"));
    }
    assert_eq!(seen(&script), ["POST "]);
}

#[tokio::test(start_paused = true)]
async fn an_oi_that_looks_at_the_move_before_the_version_is_understood_too() {
    for status in [403, 409] {
        let refusal =
            || Some((status, json!({"code": format!("{status}-1"), "reason": "not from CANCELED"})));
        let (tickets, script) = api([None, refusal(), Some((200, canceled("Annulée.")))]);
        let now = tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap();
        assert_eq!(now.status(), Some(&TicketStatus::Canceled));
        assert_eq!(seen(&script), ["PATCH /ID", "PATCH /ID", "GET /ID"]);
        // It is refused for its own sake when the ticket is not as it was wanted.
        let (tickets, _) = api([None, refusal(), Some((200, at("RESOLVED")))]);
        let error = tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        // And at once when no answer was lost.
        let (tickets, script) = api([refusal()]);
        tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap_err();
        assert_eq!(seen(&script), ["PATCH /ID"]);
    }
    // Who is asked to go slowly does not ask more.
    let throttled = Some((403, json!({"code": 53, "message": "Too many requests"})));
    let (tickets, script) = api([None, throttled.clone(), throttled]);
    tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap_err();
    assert_eq!(seen(&script), ["PATCH /ID"; 3]);
}

#[tokio::test(start_paused = true)]
async fn looking_for_a_ticket_takes_no_longer_than_the_operation_may() {
    let seconds = Duration::from_secs;
    let page = || Some((200, json!([listed("OC-1")])));
    // Each answer takes 25 s; a minute is all that there is.
    let (tickets, script) =
        api_of(seconds(25), None, [Some((504, json!({}))), page(), Some((200, listed("OC-1")))]);
    let began = Instant::now();
    let error = tickets.create_once(new_ticket().external_id("OC-1")).await.unwrap_err();
    assert!(error.may_have_taken_effect() && error.operation().unwrap().id == "createTicket", "{error}");
    assert_eq!(began.elapsed(), seconds(60));
    assert_eq!(seen(&script), ["POST ", "GET ", "GET /ID"]);
    // A creation that has used all of it up leaves no time to look.
    let (tickets, script) = api_of(seconds(25), Some(seconds(20)), [None]);
    let began = Instant::now();
    tickets.create_once(new_ticket().external_id("OC-1")).await.unwrap_err();
    assert_eq!((began.elapsed(), seen(&script).len()), (seconds(20), 1));
    // The same of a change whose answer was lost.
    let (tickets, _) = api_of(seconds(25), None, [None, refusal(), Some((200, canceled("Annulée.")))]);
    let began = Instant::now();
    let error = tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap_err();
    assert!(error.is_precondition_failed() && error.may_have_taken_effect(), "{error}");
    assert_eq!(began.elapsed(), seconds(60));
}
