//! Waiting for tickets and incidents, on the clock of the sandbox.

use std::time::Duration;

use orange_anomalie_adresse::{AnomalieAdresses, TicketStatus};
use orange_core::wait::Wakeups;
use orange_core::{Client, ErrorKind};
use orange_incident::{IncidentStatus, Incidents};
use orange_journeys::auto_advance_clock::AutoAdvanceClock;
use orange_journeys::tickets::housings_number_ticket;
use orange_sandbox::{Qualification, Sandbox, SandboxClock};
use serde_json::json;

/// A client whose waits advance the clock of the sandbox.
fn client(sandbox: &Sandbox) -> Client {
    sandbox
        .client()
        .unwrap()
        .clock(AutoAdvanceClock::new(sandbox.clock()))
        .operation_timeout(AutoAdvanceClock::TIME_LIMIT)
        .attempt_timeout(AutoAdvanceClock::TIME_LIMIT)
        .token_timeout(AutoAdvanceClock::TIME_LIMIT)
        .stall_timeout(AutoAdvanceClock::TIME_LIMIT)
        .build()
        .unwrap()
}

/// Creates a ticket. Returns the client of the tickets and the id.
async fn new_ticket(sandbox: &Sandbox) -> (AnomalieAdresses, String) {
    let tickets = AnomalieAdresses::new(&client(sandbox));
    let created = tickets.create(housings_number_ticket(&sandbox.building_codes()[0])).await.unwrap();
    (tickets, created.id().to_owned())
}

#[tokio::test]
async fn a_ticket_is_awaited_by_polling_and_by_events() {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(0).build();
    let (tickets, id) = new_ticket(&sandbox).await;
    let (wakeups, operator) = (Wakeups::new(), sandbox.infrastructure_operator());
    let mut reads = Vec::new();
    let resolved = tickets
        .wait_for_status(&id, TicketStatus::Resolved)
        .wakeups(&wakeups)
        .on_state(|ticket| {
            reads.push((sandbox.clock().elapsed(), ticket.status.as_ref().cloned().unwrap()));
            match reads.len() {
                // No event: the next poll reads the status.
                1 => operator.qualify(&id, Qualification::simple()).unwrap(),
                2 => {
                    operator.resolve(&id).unwrap();
                    wakeups.wake(&id);
                }
                _ => {}
            }
        })
        .await
        .unwrap();
    assert_eq!(resolved.status.as_ref(), Some(&TicketStatus::Resolved));
    let poll = Duration::from_secs(30);
    assert_eq!(
        reads,
        [
            (Duration::ZERO, TicketStatus::Acknowledged),
            (poll, TicketStatus::InProgress),
            (poll, TicketStatus::Resolved)
        ]
    );
    tickets.accept(&resolved).await.unwrap();
}

#[tokio::test]
async fn a_wait_that_cannot_succeed_ends_at_once() {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(0).build();
    let (tickets, id) = new_ticket(&sandbox).await;
    let operator = sandbox.infrastructure_operator();
    operator.reject(&id, "UNKNOWN_ZONE", None).unwrap();
    let error = tickets.wait_for_status(&id, TicketStatus::Resolved).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FinalState);
    assert_eq!(error.to_string(), format!("the wait for `{id}` cannot succeed: REJECTED is final"));
    assert!(tickets.wait_for_status("unknown", TicketStatus::Closed).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_predicate_of_a_wait_can_borrow() {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(0).build();
    let (tickets, id) = new_ticket(&sandbox).await;
    let awaited = [TicketStatus::Pending, TicketStatus::Acknowledged];
    let ticket = tickets
        .wait_until(&id, |ticket| ticket.status.as_ref().is_some_and(|status| awaited.contains(status)))
        .await
        .unwrap();
    assert_eq!(ticket.status.as_ref(), Some(&TicketStatus::Acknowledged));
}

#[tokio::test]
async fn a_wait_for_an_incident_covers_the_delay_of_orange() {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).incidents(5).build();
    let incidents = Incidents::new(&client(&sandbox));
    let id = incidents.list().limit(1).items().collect_up_to(1).await.unwrap()[0].id().to_owned();
    assert!(sandbox.incident_admin().change(&id, json!({"status": "CLOSED"})));
    let closed = incidents
        .wait_until(&id, |incident| incident.status != Some(IncidentStatus::Validated))
        .await
        .unwrap();
    assert_eq!(closed.status.as_ref().unwrap().as_str(), "CLOSED");
    // The change is visible after 3 minutes. The pauses between the reads are 30, 60 and 120 s.
    assert_eq!(sandbox.clock().elapsed(), Duration::from_secs(210));
}
