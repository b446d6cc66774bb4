//! Synchronization of lists from the sandbox to a file: by the date of the last change, and by comparison.

use std::time::Duration;

use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::operations::ListTickets;
use orange_anomalie_adresse::{AnomalieAdresses, TicketStatus};
use orange_core::operation::ListOperation;
use orange_core::sync::{JsonLines, ListSync, Report};
use orange_core_information::CoreInformation;
use orange_sandbox::{Qualification, Sandbox, SandboxClock};

/// Runs a synchronization to a file in `folder`. Returns the report and the values of all lines of the file.
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

/// Returns a synchronization that requests the tickets changed since the previous run, 20 per page.
fn sync_by_change_date(tickets: &AnomalieAdresses) -> ListSync<ListTickets> {
    tickets
        .list()
        .limit(20)
        .sync()
        .changed_since(ticket::last_update_date(), |ticket| ticket.last_update_date.as_ref())
}

#[tokio::test]
async fn changed_tickets_are_requested_by_date_and_written_once() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(60).build();
    let tickets = AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap());
    let (report, _) = sync_to_file(&sync_by_change_date(&tickets), &folder).await;
    assert_eq!((report.delivered, report.unchanged), (60, 0));

    sandbox.clock().advance(Duration::from_secs(86_400));
    let acknowledged = tickets.list().filter(ticket::status().eq(TicketStatus::Acknowledged)).limit(1);
    let id = acknowledged.items().collect_up_to(1).await.unwrap()[0].id().to_owned();
    sandbox.infrastructure_operator().qualify(&id, Qualification::simple()).unwrap();
    sandbox.clear_journal();
    let (report, lines) = sync_to_file(&sync_by_change_date(&tickets), &folder).await;
    // Each run requests the newest ticket of the previous one again, because others may have the same date.
    assert_eq!((report.delivered, report.unchanged), (1, 1));
    assert_eq!(lines.last().unwrap()["id"], id.as_str());
    assert_eq!(lines.last().unwrap()["status"], "IN_PROGRESS");
    let lists: Vec<_> =
        sandbox.requests().into_iter().filter(|request| request.path == "/anomalie-adresse").collect();
    let has_date = |query: &str| query.contains("lastUpdateDate");
    assert!(
        !lists.is_empty() && lists.iter().all(|list| list.query.as_deref().is_some_and(has_date)),
        "{lists:?}"
    );

    let (report, lines) = sync_to_file(&sync_by_change_date(&tickets), &folder).await;
    assert_eq!((report.delivered, report.unchanged, lines.len()), (0, 1, 61));
}

#[tokio::test]
async fn locations_are_compared_with_their_previous_state() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
    let core_information = CoreInformation::new(&sandbox.client().unwrap().build().unwrap());
    let sync = core_information.locations().list().sync();
    let (first_report, lines) = sync_to_file(&sync, &folder).await;
    assert!(first_report.delivered > 0);
    assert_eq!(lines.len(), first_report.delivered);
    let (second_report, _) = sync_to_file(&sync, &folder).await;
    assert_eq!((second_report.delivered, second_report.unchanged), (0, first_report.delivered));
}
