//! Bulk work on tickets, and its journal.

use orange_anomalie_adresse::models::{HousingsNumberIssue, HousingsNumberIssues};
use orange_anomalie_adresse::{AnomalieAdresses, HousingsNumberTicketCreate, Ticket, TicketCreate};
use orange_core::bulk::{Journal, Outcome};
use orange_core::model::Tagged;
use orange_sandbox::{FaultPlan, FaultRule, ResponseOverride, Sandbox, SandboxClock};

fn reports(sandbox: &Sandbox, external_ids: &[&str]) -> Vec<TicketCreate> {
    let report = |(building, external_id): (String, &&str)| {
        let ticket = HousingsNumberTicketCreate::builder()
            .code_oi("ARTD")
            .code_oc("FTEL")
            .related_entity([building])
            .issues(HousingsNumberIssues::new(HousingsNumberIssue::new(24)))
            .build();
        TicketCreate::from(ticket.external_id(*external_id))
    };
    sandbox.building_codes().into_iter().zip(external_ids).map(report).collect()
}

#[tokio::test]
async fn each_ticket_is_created_once() {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(0).build();
    let tickets = AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap());
    let all = reports(&sandbox, &["OC-1", "OC-2", "OC-3", "OC-2"]);
    for _ in 0..2 {
        let (mut bulk, mut refused) = (tickets.find_or_create_all(&all), Vec::new());
        while let Some(outcome) = bulk.next().await {
            match outcome.result {
                Ok(ticket) => assert_eq!(ticket.external_id.as_deref(), outcome.input.external_id()),
                Err(error) => refused.push((outcome.index, error.field().unwrap_or_default().to_owned())),
            }
        }
        assert_eq!(refused, [(3, "externalId".to_owned())], "the second ticket with this `externalId`");
        assert_eq!(tickets.count([]).await.unwrap(), 3);
    }
}

/// The id of a ticket, to record it.
fn id(outcome: Outcome<&TicketCreate, Tagged<Ticket>>) -> Option<String> {
    Some(outcome.result.ok()?.id().to_owned())
}

#[tokio::test]
async fn a_journal_continues_an_interrupted_bulk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tickets.jsonl");
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(0).build();
    let tickets = AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap());
    let all = reports(&sandbox, &["OC-1", "OC-2", "OC-3", "OC-4", "OC-5"]);
    let refusal =
        FaultRule::new(ResponseOverride::error(403, 51)).method("POST").path("/anomalie-adresse").skip(2);
    sandbox.faults().set(FaultPlan::new().rule(refusal));
    let key = |ticket: &&TicketCreate| ticket.external_id().unwrap_or_default().to_owned();

    let mut journal = Journal::open(&path).await.unwrap();
    let bulk = tickets.find_or_create_all(&all).concurrency(1);
    let stopped = bulk.record_to(&mut journal, key, id).await;
    assert!(stopped.unwrap_err().is_forbidden(), "the refusal affects all tickets");
    assert_eq!(journal.len(), 2);
    drop(journal);

    sandbox.faults().clear();
    let mut journal = Journal::open(&path).await.unwrap();
    let bulk = tickets.find_or_create_all(&all).concurrency(1);
    let progress = bulk.record_to(&mut journal, key, id).await.unwrap();
    assert_eq!((progress.succeeded, progress.skipped, journal.len()), (3, 2, 5));
    assert_eq!(tickets.count([]).await.unwrap(), 5);
}
