//! Synchronization of lists with the sandbox: by the date of the last change, and by comparison.

use std::time::Duration;

use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::operations::ListTickets;
use orange_anomalie_adresse::{AnomalieAdresses, TicketStatus};
use orange_core::operation::ListOperation;
use orange_core::sync::{JsonLines, ListSync, Report};
use orange_core_information::CoreInformation;
use orange_sandbox::{Qualification, Sandbox, SandboxClock};

/// Runs a synchronization to a file. Returns the report and the lines of the file.
async fn sync_to_file<L: ListOperation>(
    sync: &ListSync<L>,
    folder: &tempfile::TempDir,
) -> (Report, Vec<serde_json::Value>)
where
    L::Item: serde::Serialize,
{
    let path = folder.path().join("list.jsonl");
    let report = sync.run(&mut JsonLines::open(&path).await.unwrap()).await.unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    (report, text.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

fn by_date(tickets: &AnomalieAdresses) -> ListSync<ListTickets> {
    let list = tickets.list().limit(20);
    list.sync().changed_since(ticket::last_update_date(), |ticket| ticket.last_update_date())
}

#[tokio::test]
async fn changed_tickets_are_requested_by_date_and_written_once() {
    let (clock, folder) = (SandboxClock::frozen(), tempfile::tempdir().unwrap());
    let sandbox = Sandbox::builder().clock(clock.clone()).tickets(60).build();
    let tickets = AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap());
    let (report, _) = sync_to_file(&by_date(&tickets), &folder).await;
    assert_eq!((report.delivered, report.unchanged), (60, 0));

    clock.advance(Duration::from_secs(86_400));
    let open = tickets.list().filter(ticket::status().eq(TicketStatus::Acknowledged)).limit(1);
    let id = open.items().collect(1).await.unwrap()[0].id().to_owned();
    sandbox.infrastructure_operator().qualify(&id, Qualification::simple()).unwrap();
    sandbox.clear_journal();
    let (report, lines) = sync_to_file(&by_date(&tickets), &folder).await;
    assert_eq!(report.delivered, 1);
    assert_eq!(lines.last().unwrap()["id"], id.as_str());
    assert_eq!(lines.last().unwrap()["status"], "IN_PROGRESS");
    assert!(sandbox.requests().len() <= 3, "only the changes are requested");

    let (report, lines) = sync_to_file(&by_date(&tickets), &folder).await;
    assert_eq!((report.delivered, lines.len()), (0, 61));
}

#[tokio::test]
async fn an_inventory_is_compared_with_its_last_state() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
    let inventory = CoreInformation::new(&sandbox.client().unwrap().build().unwrap());
    let sync = inventory.locations().list().sync();
    let (first, lines) = sync_to_file(&sync, &folder).await;
    assert!(first.delivered > 0);
    assert_eq!(lines.len(), first.delivered);
    let (second, _) = sync_to_file(&sync, &folder).await;
    assert_eq!((second.delivered, second.unchanged), (0, first.delivered));
}
