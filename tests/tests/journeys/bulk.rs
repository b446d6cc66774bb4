//! Bulk work on tickets, and its journal.

use orange_anomalie_adresse::{AnomalieAdresses, Ticket, TicketCreate};
use orange_core::bulk::{Journal, Outcome};
use orange_core::model::Tagged;
use orange_journeys::tickets::housings_number_ticket;
use orange_sandbox::{FaultPlan, FaultRule, ResponseOverride, Sandbox, SandboxClock};

/// A ticket about another building for each external id.
fn tickets_about_buildings(sandbox: &Sandbox, external_ids: &[&str]) -> Vec<TicketCreate> {
    let buildings = sandbox.building_codes();
    let ticket = |(building, external_id): (&String, &&str)| {
        TicketCreate::from(housings_number_ticket(building).external_id(*external_id))
    };
    buildings.iter().zip(external_ids).map(ticket).collect()
}

#[tokio::test]
async fn each_ticket_is_created_once() {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(0).build();
    let tickets = AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap());
    let all = tickets_about_buildings(&sandbox, &["OC-1", "OC-2", "OC-3", "OC-2"]);
    for _ in 0..2 {
        let (mut bulk, mut refused) = (tickets.find_or_create_all(&all), Vec::new());
        while let Some(outcome) = bulk.next().await {
            match outcome.result {
                Ok(ticket) => assert_eq!(ticket.external_id(), outcome.input.external_id()),
                Err(error) => refused.push((outcome.index, error.field().unwrap_or_default().to_owned())),
            }
        }
        assert_eq!(refused, [(3, "externalId".to_owned())], "two inputs have this `externalId`");
        assert_eq!(tickets.count([]).await.unwrap(), 3);
    }
}

/// The id of the ticket, which the journal records.
fn ticket_id(outcome: Outcome<&TicketCreate, Tagged<Ticket>>) -> Option<String> {
    Some(outcome.result.ok()?.id().to_owned())
}

#[tokio::test]
async fn a_journal_continues_an_interrupted_bulk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tickets.jsonl");
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(0).build();
    let tickets = AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap());
    let all = tickets_about_buildings(&sandbox, &["OC-1", "OC-2", "OC-3", "OC-4", "OC-5"]);
    let refusal =
        FaultRule::new(ResponseOverride::error(403, 51)).method("POST").path("/anomalie-adresse").skip(2);
    sandbox.faults().set(FaultPlan::new().rule(refusal));
    let key = |ticket: &&TicketCreate| ticket.external_id().unwrap_or_default().to_owned();

    let mut journal = Journal::open(&path).await.unwrap();
    let bulk = tickets.find_or_create_all(&all).concurrency(1);
    let stopped = bulk.record_to(&mut journal, key, ticket_id).await;
    assert!(stopped.unwrap_err().is_forbidden(), "the refusal affects all tickets");
    assert_eq!(journal.len(), 2);
    drop(journal);

    sandbox.faults().clear();
    let mut journal = Journal::open(&path).await.unwrap();
    let bulk = tickets.find_or_create_all(&all).concurrency(1);
    let progress = bulk.record_to(&mut journal, key, ticket_id).await.unwrap();
    assert_eq!((progress.succeeded, progress.skipped, journal.len()), (3, 2, 5));
    assert_eq!(tickets.count([]).await.unwrap(), 5);
}
