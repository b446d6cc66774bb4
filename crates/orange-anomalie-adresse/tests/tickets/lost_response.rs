//! Writes whose response is lost: the client's own change is not reported as a conflict.

use std::time::Duration;

use orange_anomalie_adresse::TicketStatus;
use orange_core::model::{ETag, Tagged};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::script::{Step, scripted_api, scripted_api_with, sent_requests};
use crate::support::small_ticket;

fn ticket_at(status: &str) -> Tagged<orange_anomalie_adresse::Ticket> {
    Tagged::new(serde_json::from_value(json_at(status)).unwrap(), Some(ETag::new("\"1\"").unwrap()))
}

fn json_at(status: &str) -> Value {
    let mut ticket = small_ticket();
    ticket["status"] = json!(status);
    ticket
}

fn canceled(details: &str) -> Value {
    let mut ticket = json_at("CANCELED");
    ticket["statusChangeReason"] = json!("OC_CANCELATION");
    ticket["statusChangeDetails"] = json!(details);
    ticket
}

fn version_changed() -> Step {
    Some((412, json!({"code": "412", "reason": "version changed"})))
}

#[tokio::test(start_paused = true)]
async fn a_412_after_a_lost_response_succeeds_in_the_expected_state() {
    let (tickets, script) = scripted_api([None, version_changed(), Some((200, canceled("Annulée.")))]);
    let now = tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap();
    assert_eq!(now.status.as_ref(), Some(&TicketStatus::Canceled));
    assert_eq!(sent_requests(&script), ["PATCH /ID", "PATCH /ID", "GET /ID"]);
}

#[tokio::test(start_paused = true)]
async fn a_412_after_a_lost_response_fails_in_another_state() {
    for other_state in [canceled("By a colleague."), json_at("RESOLVED")] {
        let (tickets, _) = scripted_api([None, version_changed(), Some((200, other_state))]);
        let error = tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap_err();
        assert!(error.is_precondition_failed(), "{error}");
    }
    // The outcome is unknown if the ticket cannot be read.
    let (tickets, _) = scripted_api([None, version_changed(), Some((404, json!({"code": 60})))]);
    let error = tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap_err();
    assert!(error.is_precondition_failed() && error.outcome_unknown());
}

#[tokio::test(start_paused = true)]
async fn a_412_of_the_first_attempt_is_returned_at_once() {
    let (tickets, script) = scripted_api([version_changed()]);
    let error = tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap_err();
    assert!(error.is_precondition_failed() && !error.outcome_unknown());
    assert_eq!(sent_requests(&script), ["PATCH /ID"]);
}

#[tokio::test(start_paused = true)]
async fn a_replacement_with_a_lost_response_is_recognized() {
    let mut changed = ticket_at("PENDING");
    changed.description = Some("Plus précis.".to_owned());
    let mut now = json_at("PENDING");
    now["description"] = json!("Plus précis.");
    now["lastUpdateDate"] = json!("2025-06-02T08:00:00Z");
    let (tickets, _) = scripted_api([None, version_changed(), Some((200, json!([now])))]);
    assert_eq!(tickets.replace(&changed).await.unwrap().description.as_deref(), Some("Plus précis."));
}

#[tokio::test(start_paused = true)]
async fn a_transition_error_after_a_lost_response_is_resolved() {
    for status in [403, 409] {
        let refusal =
            || Some((status, json!({"code": format!("{status}-1"), "reason": "not from CANCELED"})));
        let (tickets, script) = scripted_api([None, refusal(), Some((200, canceled("Annulée.")))]);
        let now = tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap();
        assert_eq!(now.status.as_ref(), Some(&TicketStatus::Canceled));
        assert_eq!(sent_requests(&script), ["PATCH /ID", "PATCH /ID", "GET /ID"]);
        // The error is returned if the ticket does not have the expected state.
        let (tickets, _) = scripted_api([None, refusal(), Some((200, json_at("RESOLVED")))]);
        let error = tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        // The error is returned at once if no response was lost.
        let (tickets, script) = scripted_api([refusal()]);
        tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap_err();
        assert_eq!(sent_requests(&script), ["PATCH /ID"]);
    }
    // A throttled client does not read the ticket.
    let throttled = Some((403, json!({"code": 53, "message": "Too many requests"})));
    let (tickets, script) = scripted_api([None, throttled.clone(), throttled]);
    tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap_err();
    assert_eq!(sent_requests(&script), ["PATCH /ID"; 3]);
}

#[tokio::test(start_paused = true)]
async fn resolving_a_lost_response_shares_the_time_limit() {
    let seconds = Duration::from_secs;
    // Each response takes 25 s, and the time limit is 60 s.
    let (tickets, _) =
        scripted_api_with(seconds(25), None, [None, version_changed(), Some((200, canceled("Annulée.")))]);
    let start = Instant::now();
    let error = tickets.cancel(&ticket_at("PENDING"), "Annulée.").await.unwrap_err();
    assert!(error.is_precondition_failed() && error.outcome_unknown(), "{error}");
    assert_eq!(start.elapsed(), seconds(60));
}
