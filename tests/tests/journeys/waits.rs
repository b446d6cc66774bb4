//! Waiting for tickets and incidents, on the clock of the sandbox.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use orange_anomalie_adresse::{
    AnomalieAdresses, HousingsNumberTicketCreate, TicketStatus,
    models::{HousingsNumberIssue, HousingsNumberIssues},
};
use orange_core::ErrorKind;
use orange_core::wait::Wakeups;
use orange_incident::{IncidentStatus, Incidents};
use orange_sandbox::{Qualification, Sandbox, SandboxClock};
use serde_json::json;

async fn ticket(sandbox: &Sandbox) -> (AnomalieAdresses, String) {
    let tickets = AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap());
    let ticket = HousingsNumberTicketCreate::builder()
        .code_oi("ARTD")
        .code_oc("FTEL")
        .related_entity([sandbox.building_codes().swap_remove(0)])
        .issues(HousingsNumberIssues::new(HousingsNumberIssue::new(24)))
        .build();
    let created = tickets.create(ticket).await.unwrap();
    (tickets, created.id().to_owned())
}

/// Lets the spawned tasks run until they wait.
async fn settle() {
    for _ in 0..200 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_ticket_is_awaited_by_polling_and_by_events() {
    let clock = SandboxClock::frozen();
    let sandbox = Sandbox::builder().clock(clock.clone()).tickets(0).build();
    let (tickets, id) = ticket(&sandbox).await;
    let (wakeups, states) = (Wakeups::new(), Arc::new(Mutex::new(Vec::new())));
    let into = states.clone();
    let wait = tickets
        .wait_for_status(&id, TicketStatus::Resolved)
        .wakeups(&wakeups)
        .on_state(move |ticket| into.lock().unwrap().push(ticket.status.as_ref().unwrap().to_string()));
    let waiting = tokio::spawn(wait.into_future());
    settle().await;

    let operator = sandbox.infrastructure_operator();
    operator.qualify(&id, Qualification::simple()).unwrap();
    settle().await;
    assert_eq!(*states.lock().unwrap(), ["ACKNOWLEDGED"], "no event and no time: no read");
    clock.advance(Duration::from_secs(30));
    settle().await;
    assert_eq!(*states.lock().unwrap(), ["ACKNOWLEDGED", "IN_PROGRESS"], "the poll");

    operator.resolve(&id).unwrap();
    wakeups.wake(&id);
    let resolved = waiting.await.unwrap().unwrap();
    assert_eq!(resolved.status.as_ref(), Some(&TicketStatus::Resolved));
    tickets.accept(&resolved).await.unwrap();
}

#[tokio::test]
async fn a_wait_for_a_closed_ticket_ends_at_once() {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(0).build();
    let (tickets, id) = ticket(&sandbox).await;
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
    let (tickets, id) = ticket(&sandbox).await;
    let goals = [TicketStatus::Pending, TicketStatus::Acknowledged];
    let found =
        tickets.wait_until(&id, |ticket| goals.iter().any(|goal| ticket.status.as_ref() == Some(goal))).await;
    assert_eq!(found.unwrap().status.as_ref(), goals.last());
}

#[tokio::test]
async fn a_wait_for_an_incident_covers_the_delay_of_orange() {
    let clock = SandboxClock::frozen();
    let sandbox = Sandbox::builder().clock(clock.clone()).incidents(5).build();
    let incidents = Incidents::new(&sandbox.client().unwrap().build().unwrap());
    let id = incidents.list().limit(1).items().collect(1).await.unwrap()[0].id.clone().unwrap();
    assert!(sandbox.incident_admin().change(&id, json!({"status": "CLOSED"})));
    let wait = incidents.wait_until(&id, |incident| {
        incident.status.as_ref().is_some_and(|status| *status != IncidentStatus::Validated)
    });
    let waiting = tokio::spawn(wait.into_future());
    let mut elapsed = 0;
    while !waiting.is_finished() {
        settle().await;
        clock.advance(Duration::from_secs(10));
        elapsed += 10;
    }
    assert_eq!(waiting.await.unwrap().unwrap().status.as_ref().unwrap().to_string(), "CLOSED");
    assert!(elapsed >= 180, "visible after about 3 minutes: {elapsed}");
}
