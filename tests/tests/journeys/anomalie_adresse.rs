//! Anomalie Adresse: creation, updates and closing of tickets.

use std::collections::BTreeSet;
use std::time::Duration;

use orange_anomalie_adresse::models::{CityIssue, ModificationIssues, RelatedBuildingCreate};
use orange_anomalie_adresse::{
    AnomalieAdresses, ModificationTicketCreate, StatusChangeReason, Ticket, TicketPatch, TicketStatus,
};
use orange_core::operation::Method;
use orange_core::pagination::Cursor;
use orange_core::query::{PropertyCheck, field};
use orange_core::upload::FilePart;
use orange_core::{Client, Credentials, ErrorKind};
use orange_journeys::patient::patient;
use orange_journeys::tickets::missing_building_ticket;
use orange_sandbox::{EtagHeader, ListOfOne, Qualification, Quirks, Sandbox, SandboxClock};
use serde_json::Value;

fn credentials(sandbox: &Sandbox) -> Credentials {
    Credentials::new(sandbox.credentials().client_id(), sandbox.credentials().client_secret()).unwrap()
}

/// The API on a sandbox without a socket.
fn api(sandbox: &Sandbox) -> AnomalieAdresses {
    let client = Client::builder()
        .credentials(credentials(sandbox))
        .base_url(sandbox.url())
        .transport(sandbox.clone());
    AnomalieAdresses::new(&patient(client).build().unwrap())
}

fn sandbox_with(tickets: usize) -> Sandbox {
    Sandbox::builder().clock(SandboxClock::frozen()).tickets(tickets).build()
}

/// Sends every operation of the specification, for [`crate::coverage`].
pub(crate) async fn every_operation(_sandbox: &Sandbox, client: &Client) {
    let tickets = AnomalieAdresses::new(client);
    tickets.list().send().await.unwrap();
    tickets.count([]).await.unwrap();
    let created = tickets.create(missing_building_ticket()).await.unwrap();
    let id = created.id();
    let mut read = tickets.get(id).await.unwrap();
    read.description = Some("une précision".into());
    let replaced = tickets.replace(&read).await.unwrap();
    tickets.patch(&replaced, TicketPatch::new().description("une autre")).await.unwrap();
    let notes = tickets.notes(id);
    notes.create("Plan joint.").await.unwrap();
    notes.list().send().await.unwrap();
    notes.count([]).await.unwrap();
    let files = tickets.attachments(id);
    let uploaded = files.upload(FilePart::new("plan.pdf", "application/pdf", "%PDF-1.7")).await.unwrap();
    files.list().send().await.unwrap();
    files.count([]).await.unwrap();
    files.download(&uploaded).to_memory().await.unwrap();
    tickets.events().list().send().await.unwrap();
    tickets.events().count([]).await.unwrap();
}

fn ids(tickets: &[Ticket]) -> Vec<&str> {
    tickets.iter().map(|ticket| ticket.id()).collect()
}

#[tokio::test]
async fn a_ticket_is_created_refused_and_accepted_over_http() {
    let running = sandbox_with(20).start().await.unwrap();
    let sandbox = running.sandbox().clone();
    let client = patient(Client::builder().credentials(credentials(&sandbox)).base_url(running.url()))
        .build()
        .unwrap();
    let tickets = AnomalieAdresses::new(&client);

    let created = tickets.create(missing_building_ticket()).await.unwrap();
    assert_eq!(created.status.as_ref(), Some(&TicketStatus::Acknowledged));
    assert!(created.etag().is_some());
    let id = created.id().to_owned();

    let operator = sandbox.infrastructure_operator();
    operator.qualify(&id, Qualification::simple()).unwrap();
    sandbox.clock().advance(Duration::from_secs(3600));
    operator.resolve_with_building(&id, "IMB/09122/X/00A7").unwrap();

    let resolved = tickets.get(&id).await.unwrap();
    assert_eq!(resolved.status.as_ref(), Some(&TicketStatus::Resolved));
    assert_eq!(resolved.total_in_progress_duration, Some(3600));
    let refusal = TicketPatch::new()
        .status(TicketStatus::Acknowledged)
        .status_change_reason(StatusChangeReason::ResolutionRefused)
        .status_change_details("Le bâtiment C manque toujours.");
    let refused = tickets.patch(&resolved, refusal).await.unwrap();
    assert_eq!(refused.status.as_ref(), Some(&TicketStatus::Acknowledged));

    operator.qualify(&id, Qualification::complex()).unwrap();
    operator.resolve_with_building(&id, "IMB/09122/X/00A8").unwrap();
    let mut resolved = tickets.get(&id).await.unwrap();
    resolved.status = Some(TicketStatus::Closed);
    resolved.status_change_reason = Some(StatusChangeReason::ResolutionAccepted);
    let closed = tickets.replace(&resolved).await.unwrap();
    assert_eq!(closed.status.as_ref(), Some(&TicketStatus::Closed));

    let history: Vec<&str> = closed
        .status_changes
        .as_deref()
        .unwrap()
        .iter()
        .map(|change| change.status.as_deref().unwrap())
        .collect();
    assert_eq!(
        history,
        ["ACKNOWLEDGED", "IN_PROGRESS", "RESOLVED", "ACKNOWLEDGED", "IN_PROGRESS", "RESOLVED", "CLOSED"]
    );
    running.stop().await.unwrap();
}

#[tokio::test]
async fn every_ticket_is_listed_once_with_the_quirks_of_lists() {
    let expected: BTreeSet<String> = {
        let sandbox = sandbox_with(137);
        let tickets = api(&sandbox).list().limit(100).items().collect_up_to(1000).await.unwrap();
        ids(&tickets).into_iter().map(str::to_owned).collect()
    };
    assert_eq!(expected.len(), 137);
    let mut swapped = Quirks::orange();
    swapped.swapped_counts = true;
    let mut partial = Quirks::orange();
    partial.partial_content = true;
    let mut single_object = Quirks::orange();
    single_object.list_of_one = ListOfOne::Object;
    for quirks in [Quirks::orange(), Quirks::interop(), swapped, partial, single_object] {
        let sandbox =
            Sandbox::builder().clock(SandboxClock::frozen()).tickets(137).quirks(quirks.clone()).build();
        for read_ahead in [0, 3] {
            let items = api(&sandbox).list().limit(17).items().read_ahead(read_ahead);
            let received = items.collect_up_to(1000).await.unwrap();
            assert_eq!(received.len(), 137, "{quirks:?}");
            assert_eq!(ids(&received).into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), expected);
        }
    }
}

#[tokio::test]
async fn another_process_resumes_a_list_from_its_cursor() {
    let sandbox = sandbox_with(60);
    let list = || api(&sandbox).list().sort(field("id").asc()).limit(9);
    let expected = list().items().collect_up_to(100).await.unwrap();
    let mut interrupted = list().items();
    let mut received = Vec::new();
    for _ in 0..25 {
        received.push(interrupted.next().await.unwrap().unwrap());
    }
    let saved = serde_json::to_string(&interrupted.cursor()).unwrap();
    let cursor: Cursor = serde_json::from_str(&saved).unwrap();
    received.extend(list().items().resume(&cursor).unwrap().collect_up_to(100).await.unwrap());
    assert_eq!(ids(&received), ids(&expected));
}

#[tokio::test]
async fn filters_match_the_tickets() {
    let sandbox = sandbox_with(200);
    let tickets = api(&sandbox);
    let pending =
        tickets.list().filter(field("status").eq("PENDING")).items().collect_up_to(500).await.unwrap();
    assert!(!pending.is_empty());
    assert!(pending.iter().all(|ticket| ticket.status.as_ref() == Some(&TicketStatus::Pending)));
    assert_eq!(tickets.count([field("status").eq("PENDING")]).await.unwrap(), pending.len() as u64);
    assert_eq!(
        tickets.list().filter(field("status").eq("PENDING")).count().await.unwrap(),
        pending.len() as u64
    );

    let others = tickets.count([field("status").ne("PENDING")]).await.unwrap();
    assert_eq!(others + pending.len() as u64, 200);
    let dated = tickets.count([field("resolutionDate").is(PropertyCheck::Date)]).await.unwrap();
    let undated = tickets.count([field("resolutionDate").is_null()]).await.unwrap();
    assert_eq!(dated + undated, 200);
}

#[tokio::test]
async fn a_token_that_expires_during_pagination_is_replaced() {
    let sandbox = sandbox_with(40);
    let mut items = api(&sandbox).list().items();
    let mut received = 0;
    while let Some(ticket) = items.next().await {
        ticket.unwrap();
        received += 1;
        if received == 15 {
            sandbox.expire_tokens();
        }
    }
    assert_eq!(received, 40);
    let token_requests = sandbox.requests().iter().filter(|it| it.path.ends_with("/token")).count();
    assert_eq!(token_requests, 2);
    let refused = sandbox.requests().iter().filter(|request| request.status == Some(401)).count();
    assert_eq!(refused, 1);
}

#[tokio::test]
async fn a_read_modify_write_changes_only_the_modified_field() {
    let sandbox = sandbox_with(30);
    let tickets = api(&sandbox);
    let page = tickets.list().filter(field("status").eq("RESOLVED")).limit(1).send().await.unwrap();
    let id = page.items()[0].id().to_owned();
    let before = sandbox.ticket(&id).unwrap();
    let mut ticket = tickets.get(&id).await.unwrap();
    ticket.description = Some("une précision".into());
    tickets.replace(&ticket).await.unwrap();
    let after = sandbox.ticket(&id).unwrap();
    let changed: Vec<&String> = after
        .as_object()
        .unwrap()
        .iter()
        .filter(|(name, value)| before.get(name.as_str()) != Some(*value))
        .map(|(name, _)| name)
        .collect();
    assert!(changed.iter().any(|name| *name == "description"));
    assert!(
        changed.iter().all(|name| ["description", "lastUpdateDate", "@version"].contains(&name.as_str())),
        "{changed:?}"
    );
    let lost = before
        .as_object()
        .unwrap()
        .iter()
        .find(|(name, value)| !value.is_null() && after.get(name.as_str()).is_none_or(Value::is_null));
    assert!(lost.is_none(), "no property is lost: {lost:?}");
}

#[tokio::test]
async fn a_concurrent_change_is_reported_and_not_overwritten() {
    for etag in [EtagHeader::Quoted, EtagHeader::Bare, EtagHeader::Absent] {
        let mut quirks = Quirks::orange();
        quirks.etag = etag;
        let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(5).quirks(quirks).build();
        let tickets = api(&sandbox);
        let created = tickets.create(missing_building_ticket()).await.unwrap();
        let id = created.id();
        let (mine, theirs) = (tickets.get(id).await.unwrap(), tickets.get(id).await.unwrap());
        tickets.patch(&theirs, TicketPatch::new().description("first")).await.unwrap();
        let error = tickets.patch(&mine, TicketPatch::new().description("second")).await.unwrap_err();
        assert!(error.is_precondition_failed(), "{etag:?}: {error}");
        assert_eq!(tickets.get(id).await.unwrap().description.as_deref(), Some("first"));
    }
}

#[tokio::test]
async fn an_invalid_ticket_is_refused_before_it_is_sent() {
    let sandbox = sandbox_with(0);
    let issues = ModificationIssues::new().building_address_city(CityIssue::new().value("FOIX"));
    let no_buildings: [RelatedBuildingCreate; 0] = [];
    let ticket = ModificationTicketCreate::builder()
        .code_oi("RIP")
        .code_oc("OCZ1")
        .related_entity(no_buildings)
        .issues(issues)
        .build();
    let error = api(&sandbox).create(ticket).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let message = error.to_string();
    assert!(message.contains("code_oi") && message.contains("relatedEntity"), "all violations: {message}");
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_missing_ticket_is_none_or_not_found() {
    let sandbox = sandbox_with(3);
    let tickets = api(&sandbox);
    let unknown = "00000000-0000-4000-8000-000000000000";
    assert!(tickets.get_opt(unknown).await.unwrap().is_none());
    let error = tickets.get(unknown).await.unwrap_err();
    assert!(error.is_not_found());
    assert!(error.request_id().is_some());
}

#[tokio::test]
async fn a_wrong_base_path_is_in_the_error() {
    let sandbox = sandbox_with(3);
    let wrong_path = api(&sandbox).with_base_path("/anomalie").unwrap();
    let error = wrong_path.list().send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert!(error.url().unwrap().ends_with("/anomalie"), "{error}");
}

#[tokio::test]
async fn invalid_credentials_are_not_sent_again() {
    let sandbox = sandbox_with(1);
    let client = Client::builder()
        .credentials(Credentials::new("nobody", "nothing").unwrap())
        .base_url(sandbox.url())
        .transport(sandbox.clone())
        .build()
        .unwrap();
    let tickets = AnomalieAdresses::new(&client);
    for _ in 0..10 {
        let error = tickets.list().send().await.unwrap_err();
        assert!(error.is_invalid_credentials(), "{error}");
    }
    assert_eq!(sandbox.requests().len(), 1);
}

#[tokio::test]
async fn a_thousand_callers_share_one_token() {
    let sandbox = sandbox_with(10);
    let tickets = api(&sandbox);
    let callers = (0..1000).map(|_| {
        let tickets = tickets.clone();
        tokio::spawn(async move { tickets.list().limit(1).send().await.map(|page| page.items().len()) })
    });
    for caller in callers.collect::<Vec<_>>() {
        assert_eq!(caller.await.unwrap().unwrap(), 1);
    }
    assert_eq!(sandbox.token_count(), 1);
}

#[tokio::test]
async fn a_raw_request_can_exceed_the_page_limit() {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(130).build();
    let tickets = AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap());
    assert_eq!(tickets.list().limit(101).send().await.unwrap_err().field(), Some("limit"));
    let large = tickets.service().raw(Method::GET, "").returning_page::<Ticket>();
    let page = tickets.service().list(large).limit(130).send().await.unwrap();
    assert_eq!(page.items().len(), 130);
}
