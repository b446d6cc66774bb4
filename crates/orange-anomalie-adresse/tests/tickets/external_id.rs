//! Tickets by `externalId`: each is created once, and an empty result is reliable.

use std::time::Duration;

use orange_anomalie_adresse::HousingsNumberTicketCreate;
use orange_anomalie_adresse::models::{HousingsNumberIssue, HousingsNumberIssues};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::script::{Step, scripted_api, scripted_api_with, sent_requests};
use crate::support::small_ticket;

fn new_ticket() -> HousingsNumberTicketCreate {
    let issues = HousingsNumberIssues::new(HousingsNumberIssue::new(24));
    HousingsNumberTicketCreate::builder()
        .code_oi("RIPX")
        .code_oc("OCZ1")
        .related_entity(["IMB/09122/X/00A7"])
        .issues(issues)
        .build()
}

fn ticket_json(external_id: &str) -> Value {
    let mut ticket = small_ticket();
    ticket["externalId"] = json!(external_id);
    ticket
}

fn empty_page() -> Step {
    Some((200, json!([])))
}

fn page_of_one() -> Step {
    Some((200, json!([ticket_json("OC-1")])))
}

fn ticket() -> Step {
    Some((200, ticket_json("OC-1")))
}

#[tokio::test(start_paused = true)]
async fn an_ignored_filter_is_an_error() {
    let missing = small_ticket();
    let mut null = small_ticket();
    null["externalId"] = Value::Null;
    for foreign in [ticket_json("OC-7"), ticket_json("OC-10"), ticket_json("oc-1"), missing, null] {
        for page in [json!([foreign]), json!([ticket_json("OC-1"), foreign]), foreign.clone()] {
            let (tickets, script) = scripted_api([Some((200, page.clone()))]);
            let error = tickets.by_external_id("OC-1").await.unwrap_err();
            assert!(error.is_filter_ignored() && !error.is_not_found(), "{page}: {error}");
            assert!(error.to_string().contains("did not apply the filter `externalId=OC-1`"), "{error}");
            assert_eq!(error.operation().unwrap().id, "listTickets");
            // Nothing is created while the result of the search is unknown.
            let (tickets, script_of_creation) = scripted_api([Some((200, page))]);
            let error = tickets.find_or_create(new_ticket().external_id("OC-1")).await.unwrap_err();
            assert!(error.is_filter_ignored() && !error.outcome_unknown(), "{error}");
            assert_eq!(
                (sent_requests(&script).len(), sent_requests(&script_of_creation)),
                (1, vec!["GET ".to_owned()])
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_search_that_is_not_read_to_its_end_is_an_error() {
    let (tickets, _) = scripted_api([page_of_one(), empty_page()]);
    assert_eq!(tickets.by_external_id("OC-1").await.unwrap().len(), 1);
    let search = || [page_of_one(), None, None, None];
    let (tickets, _) = scripted_api(search());
    tickets.by_external_id("OC-1").await.unwrap_err();
    let (tickets, script) = scripted_api(search());
    tickets.find_or_create(new_ticket().external_id("OC-1")).await.unwrap_err();
    assert_eq!(sent_requests(&script), ["GET "; 4]);
}

#[tokio::test(start_paused = true)]
async fn an_undecodable_search_result_is_an_error_and_creates_nothing() {
    let (tickets, _) = scripted_api([empty_page()]);
    assert!(tickets.by_external_id("OC-1").await.unwrap().is_empty());
    let error_body = json!({"code": 60, "message": "Resource not found", "description": "x"});
    for page in [json!([7]), json!({}), error_body] {
        let (tickets, _) = scripted_api([Some((200, page.clone()))]);
        tickets.by_external_id("OC-1").await.unwrap_err();
        let (tickets, script) = scripted_api([Some((200, page.clone()))]);
        tickets.find_or_create(new_ticket().external_id("OC-1")).await.unwrap_err();
        assert_eq!(sent_requests(&script), ["GET "], "{page}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_second_call_returns_the_same_ticket() {
    let (tickets, script) =
        scripted_api([empty_page(), Some((201, ticket_json("OC-1"))), page_of_one(), empty_page(), ticket()]);
    let created = tickets.find_or_create(new_ticket().external_id("OC-1")).await.unwrap();
    let found = tickets.find_or_create(new_ticket().external_id("OC-1")).await.unwrap();
    assert_eq!(created.id(), found.id());
    assert_eq!(sent_requests(&script).iter().filter(|request| request.starts_with("POST")).count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_ticket_with_a_lost_creation_response_is_found() {
    for lost in [None, Some((504, json!({}))), Some((200, json!({"code": 1, "message": "x"})))] {
        let (tickets, script) = scripted_api([empty_page(), lost, page_of_one(), empty_page(), ticket()]);
        let created = tickets.find_or_create(new_ticket().external_id("OC-1")).await.unwrap();
        assert_eq!(created.external_id.as_deref(), Some("OC-1"));
        assert_eq!(sent_requests(&script)[..3], ["GET ", "POST ", "GET "]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_found_ticket_is_returned_if_it_cannot_be_read_again() {
    let unreadable = || Some((403, json!({"code": 50, "message": "Access denied"})));
    let (tickets, _) = scripted_api([page_of_one(), empty_page(), unreadable()]);
    let found = tickets.find_or_create(new_ticket().external_id("OC-1")).await.unwrap();
    assert_eq!((found.id(), found.etag()), (small_ticket()["id"].as_str().unwrap(), None));
    let (tickets, _) = scripted_api([empty_page(), None, page_of_one(), empty_page(), unreadable()]);
    let found = tickets.find_or_create(new_ticket().external_id("OC-1")).await.unwrap();
    assert_eq!(found.external_id.as_deref(), Some("OC-1"));
}

#[tokio::test(start_paused = true)]
async fn a_creation_with_an_unknown_outcome_is_not_retried() {
    let two_tickets = json!([ticket_json("OC-1"), ticket_json("OC-1")]);
    for second_search in [empty_page(), Some((200, two_tickets)), Some((403, json!({})))] {
        let (tickets, script) =
            scripted_api([empty_page(), Some((504, json!({}))), second_search, empty_page()]);
        let error = tickets.find_or_create(new_ticket().external_id("OC-1")).await.unwrap_err();
        assert!(error.outcome_unknown(), "{error}");
        assert_eq!(error.operation().unwrap().id, "createTicket");
        assert_eq!(sent_requests(&script).iter().filter(|request| request.starts_with("POST")).count(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn several_tickets_with_one_external_id_are_an_error() {
    let (tickets, script) =
        scripted_api([Some((200, json!([ticket_json("OC-1"), ticket_json("OC-1")]))), empty_page()]);
    let error = tickets.find_or_create(new_ticket().external_id("OC-1")).await.unwrap_err();
    assert_eq!(error.field(), Some("externalId"));
    assert!(error.to_string().contains(small_ticket()["id"].as_str().unwrap()), "{error}");
    assert!(sent_requests(&script).iter().all(|request| request == "GET "));
}

#[tokio::test(start_paused = true)]
async fn a_refused_creation_is_not_searched_for() {
    let (tickets, script) = scripted_api([empty_page(), Some((400, json!({"code": 27, "message": "x"})))]);
    assert!(tickets.find_or_create(new_ticket().external_id("OC-1")).await.unwrap_err().is_bad_request());
    assert_eq!(sent_requests(&script), ["GET ", "POST "]);
}

#[tokio::test(start_paused = true)]
async fn invalid_tickets_are_refused_before_the_search() {
    let (tickets, script) = scripted_api([]);
    for ticket in [new_ticket(), new_ticket().external_id(""), new_ticket().external_id(" ")] {
        assert_eq!(tickets.find_or_create(ticket).await.unwrap_err().field(), Some("externalId"));
    }
    assert_eq!(tickets.by_external_id("").await.unwrap_err().field(), Some("externalId"));
    let issues = HousingsNumberIssues::new(HousingsNumberIssue::new(24));
    let invalid = HousingsNumberTicketCreate::builder()
        .code_oi("not a code")
        .code_oc("OCZ1")
        .related_entity(["IMB/09122/X/00A7"])
        .issues(issues)
        .build();
    assert!(tickets.find_or_create(invalid.external_id("OC-1")).await.unwrap_err().is_invalid_request());
    assert!(sent_requests(&script).is_empty());
}

#[tokio::test(start_paused = true)]
async fn find_or_create_shares_one_time_limit() {
    let seconds = Duration::from_secs;
    // Each response takes 25 s, and the time limit is 60 s.
    let (tickets, script) = scripted_api_with(
        seconds(25),
        None,
        [empty_page(), Some((504, json!({}))), page_of_one(), empty_page(), ticket()],
    );
    let start = Instant::now();
    let error = tickets.find_or_create(new_ticket().external_id("OC-1")).await.unwrap_err();
    assert!(error.outcome_unknown() && error.operation().unwrap().id == "createTicket", "{error}");
    assert_eq!(start.elapsed(), seconds(60));
    assert_eq!(sent_requests(&script), ["GET ", "POST ", "GET "]);
    // A search that uses the whole time limit leaves no time for the creation.
    let (tickets, script) = scripted_api_with(seconds(25), Some(seconds(20)), [None]);
    let start = Instant::now();
    let error = tickets.find_or_create(new_ticket().external_id("OC-1")).await.unwrap_err();
    assert!(!error.outcome_unknown(), "{error}");
    assert_eq!((start.elapsed(), sent_requests(&script)), (seconds(20), vec!["GET ".to_owned()]));
}
