//! The journeys of `journeys/`, on the blocking client. The build script removes their `await`s.

use std::convert::Infallible;
use std::sync::OnceLock;
use std::time::Duration;

use orange_anomalie_adresse::models::{HousingsNumberIssue, HousingsNumberIssues};
use orange_anomalie_adresse::{HousingsNumberTicketCreate, TicketStatus};
use orange_core::wait::Wakeups;
use orange_core::{Client, blocking};
use orange_sandbox::{Qualification, Sandbox, SandboxClock};
use tokio::runtime::Runtime;

#[path = "journeys/event_receiver.rs"]
mod event_receiver;

include!(concat!(env!("OUT_DIR"), "/blocking_journeys.rs"));

/// Runs an asynchronous function of the sandbox. Its tasks continue to run.
fn wait_for<F: Future>(future: F) -> F::Output {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| Runtime::new().expect("a runtime")).block_on(future)
}

fn blocking_client(client: &Client) -> blocking::Client {
    client.clone().into()
}

/// In place of a limit that ends a hanging test: a thread cannot be cancelled, and the client has its own limits.
fn without_limit<T>(_limit: Duration, result: T) -> Result<T, Infallible> {
    Ok(result)
}

/// The operator acts while the ticket is read, so that no thread has to wait for another.
#[test]
fn a_ticket_is_awaited_by_polling_and_by_events() {
    let clock = SandboxClock::frozen();
    let sandbox = Sandbox::builder().clock(clock.clone()).tickets(0).build();
    let client = blocking_client(&sandbox.client().unwrap().build().unwrap());
    let tickets = orange_anomalie_adresse::blocking::AnomalieAdresses::new(&client);
    let ticket = HousingsNumberTicketCreate::builder()
        .code_oi("ARTD")
        .code_oc("FTEL")
        .related_entity([sandbox.building_codes().swap_remove(0)])
        .issues(HousingsNumberIssues::new(HousingsNumberIssue::new(24)))
        .build();
    let id = tickets.create(ticket).unwrap().id().to_owned();
    let (wakeups, operator, mut states) = (Wakeups::new(), sandbox.infrastructure_operator(), Vec::new());
    let resolved = tickets
        .wait_for_status(&id, TicketStatus::Resolved)
        .wakeups(&wakeups)
        .on_state(|ticket| {
            states.push(ticket.status.as_ref().cloned().unwrap());
            match states.len() {
                1 => operator.qualify(&id, Qualification::simple()).unwrap(),
                _ => operator.resolve(&id).unwrap_or_default(),
            }
            wakeups.wake(&id);
        })
        .wait()
        .unwrap();
    assert_eq!(resolved.status.as_ref(), Some(&TicketStatus::Resolved));
    assert_eq!(states, [TicketStatus::Acknowledged, TicketStatus::InProgress, TicketStatus::Resolved]);
}
