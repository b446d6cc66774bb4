//! Anomalie Adresse: transitions of a ticket by the client's table and the sandbox's, which were written independently, and
//! its notes, files and events.

use std::time::Duration;

use orange_anomalie_adresse::fields::{attachment, event, note, ticket};
use orange_anomalie_adresse::lifecycle;
use orange_anomalie_adresse::models::{
    AttachmentStatus, EventData, HousingsNumberIssue, HousingsNumberIssues, TicketPatch,
};
use orange_anomalie_adresse::operations::PatchTicket;
use orange_anomalie_adresse::{
    AnomalieAdresses, HousingsNumberTicketCreate, StatusChangeReason, Ticket, TicketStatus,
};
use orange_core::download::Checksum;
use orange_core::model::Tagged;
use orange_core::upload::FilePart;
use orange_sandbox::{Qualification, Quirks, Sandbox, SandboxClock};

fn sandbox() -> Sandbox {
    Sandbox::builder().clock(SandboxClock::frozen()).tickets(60).build()
}

fn api(sandbox: &Sandbox) -> AnomalieAdresses {
    AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap())
}

async fn raise(sandbox: &Sandbox) -> Tagged<Ticket> {
    let building = sandbox.building_codes().swap_remove(0);
    let issues = HousingsNumberIssues::new(HousingsNumberIssue::new(24));
    let ticket = HousingsNumberTicketCreate::builder()
        .code_oi("ARTD")
        .code_oc("FTEL")
        .related_entity([building])
        .issues(issues)
        .build();
    api(sandbox).create(ticket.external_id("OC-9")).await.unwrap()
}

/// Creates a ticket that the operator has moved to `status`.
async fn ticket_at(sandbox: &Sandbox, status: &TicketStatus) -> Tagged<Ticket> {
    let raised = raise(sandbox).await;
    let (id, operator) = (raised.id(), sandbox.infrastructure_operator());
    let tickets = api(sandbox);
    match status {
        TicketStatus::Acknowledged => {}
        TicketStatus::Rejected => operator.reject(id, "UNKNOWN_ZONE", None).unwrap(),
        TicketStatus::Canceled => drop(tickets.cancel(&raised, "x").await.unwrap()),
        later => {
            operator.qualify(id, Qualification::simple()).unwrap();
            match later {
                TicketStatus::Pending => operator.hold(id, "a plan").unwrap(),
                TicketStatus::Resolved => operator.resolve(id).unwrap(),
                TicketStatus::Closed => {
                    operator.resolve(id).unwrap();
                    operator.expire_validation(id).unwrap();
                }
                _ => {}
            }
        }
    }
    let now = tickets.get(id).await.unwrap();
    assert_eq!(now.status.as_ref(), Some(status));
    now
}

#[tokio::test]
async fn client_and_operator_accept_the_same_transitions() {
    let sandbox = sandbox();
    let tickets = api(&sandbox);
    for from in TicketStatus::VALUES {
        let mut before = ticket_at(&sandbox, from).await;
        for to in TicketStatus::VALUES {
            for reason in StatusChangeReason::VALUES {
                let patch = TicketPatch::new()
                    .status(to.clone())
                    .status_change_reason(reason.clone())
                    .status_change_details("because");
                let checked = tickets.patch(&before, patch.clone()).await;
                if checked.is_ok() {
                    before = ticket_at(&sandbox, from).await;
                }
                // The plain operation is not checked before it is sent.
                let (id, version) = (before.id(), before.etag().unwrap().clone());
                let sent = tickets.service().send(&PatchTicket::new(id, version, patch)).await;
                assert_eq!(checked.is_ok(), sent.is_ok(), "{from} to {to} because of {reason}");
                match (checked, sent) {
                    (Err(checked), Err(sent)) => {
                        assert!(checked.is_invalid_request() && sent.is_forbidden(), "{checked} / {sent}");
                    }
                    (_, Ok(now)) => {
                        assert_eq!(now.status.as_ref(), Some(to));
                        before = ticket_at(&sandbox, from).await;
                    }
                    _ => {}
                }
            }
        }
    }
}

#[tokio::test]
async fn a_reason_without_a_status_is_refused() {
    let sandbox = sandbox();
    let tickets = api(&sandbox);
    let working = ticket_at(&sandbox, &TicketStatus::InProgress).await;
    let patch = TicketPatch::new()
        .status_change_reason(StatusChangeReason::Requalified)
        .status_change_details("complex after all");
    let checked = tickets.patch(&working, patch.clone()).await.unwrap_err();
    assert_eq!(checked.field(), Some("status"));
    let (id, version) = (working.id(), working.etag().unwrap().clone());
    assert!(tickets.service().send(&PatchTicket::new(id, version, patch)).await.unwrap_err().is_forbidden());
    // A replacement carries the reason that was read.
    let pending = ticket_at(&sandbox, &TicketStatus::Pending).await;
    assert_eq!(tickets.replace(&pending).await.unwrap().status.as_ref(), Some(&TicketStatus::Pending));
}

#[tokio::test]
async fn the_cancellation_reason_can_be_omitted() {
    let sandbox = sandbox();
    let tickets = api(&sandbox);
    let pending = ticket_at(&sandbox, &TicketStatus::Pending).await;
    let patch = TicketPatch::new().status(TicketStatus::Canceled).status_change_details("No longer wanted.");
    let canceled = tickets.patch(&pending, patch).await.unwrap();
    assert_eq!(canceled.status.as_ref(), Some(&TicketStatus::Canceled));
    // This operator knows the only reason.
    assert_eq!(canceled.status_change_reason.as_ref(), Some(&StatusChangeReason::OcCancelation));
}

#[tokio::test]
async fn a_resolved_ticket_is_canceled_if_the_operator_allows_it() {
    for anywhere in [false, true] {
        let sandbox = sandbox();
        let mut quirks = sandbox.quirks();
        quirks.cancel_from_resolved = anywhere;
        sandbox.set_quirks(quirks);
        let tickets = api(&sandbox);
        let resolved = ticket_at(&sandbox, &TicketStatus::Resolved).await;
        // The client follows the diagram; the plain operation is not checked.
        assert!(tickets.cancel(&resolved, "No longer wanted.").await.unwrap_err().is_invalid_request());
        let patch = TicketPatch::new()
            .status(TicketStatus::Canceled)
            .status_change_reason(StatusChangeReason::OcCancelation)
            .status_change_details("No longer wanted.");
        let (id, version) = (resolved.id(), resolved.etag().unwrap().clone());
        let sent = tickets.service().send(&PatchTicket::new(id, version, patch)).await;
        assert_eq!(sent.is_ok(), anywhere);
    }
}

#[tokio::test]
async fn the_four_transitions_of_the_oc_carry_their_reasons() {
    let sandbox = sandbox();
    let tickets = api(&sandbox);
    let canceled =
        tickets.cancel(&ticket_at(&sandbox, &TicketStatus::Pending).await, "No longer wanted.").await;
    let canceled = canceled.unwrap();
    assert_eq!(canceled.status_change_reason.as_ref(), Some(&StatusChangeReason::OcCancelation));
    assert_eq!(canceled.history().len(), 4);

    let pending = ticket_at(&sandbox, &TicketStatus::Pending).await;
    tickets.notes(pending.id()).create("The plan is on its way.").await.unwrap();
    let provided = tickets.provide_information(&pending).await.unwrap();
    assert_eq!(provided.status.as_ref(), Some(&TicketStatus::Acknowledged));

    let refused = tickets.refuse(&ticket_at(&sandbox, &TicketStatus::Resolved).await, "Still wrong.").await;
    assert_eq!(refused.unwrap().status_change_details.as_deref(), Some("Still wrong."));
    let accepted = tickets.accept(&ticket_at(&sandbox, &TicketStatus::Resolved).await).await.unwrap();
    assert_eq!(accepted.status.as_ref(), Some(&TicketStatus::Closed));
    assert_eq!(lifecycle::is_final(accepted.status.as_ref().unwrap()), Some(true));
}

#[tokio::test]
async fn notes_and_files_are_exchanged_and_announced_by_events() {
    for quirks in [Quirks::orange(), Quirks::interop()] {
        let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(9).quirks(quirks).build();
        let running = sandbox.start().await.unwrap();
        let tickets = AnomalieAdresses::new(&running.client().unwrap().build().unwrap());
        let sandbox = running.sandbox().clone();
        let raised = raise(&sandbox).await;
        let (id, operator) = (raised.id().to_owned(), sandbox.infrastructure_operator());

        let notes = tickets.notes(&id);
        let written = notes.create("La plaque est derrière le portail.").await.unwrap();
        assert!(written.etag().is_some());
        assert_eq!(written.author.as_deref(), Some("FTEL"));
        sandbox.clock().advance(Duration::from_secs(60));
        operator.add_note(&id, "Merci.").unwrap();
        let page = notes.list().sort(note::date().desc()).send().await.unwrap();
        let texts: Vec<_> = page.items().iter().map(|note| note.text.clone().unwrap()).collect();
        assert_eq!(texts, ["Merci.", "La plaque est derrière le portail."]);
        assert_eq!(notes.count([note::author().eq("ARTD")]).await.unwrap(), 1);

        let files = tickets.attachments(&id);
        let plan: Vec<u8> = b"%PDF-1.7\n".iter().copied().chain((0..=255).cycle().take(300_000)).collect();
        let uploaded =
            files.upload(FilePart::new("plan.pdf", "application/pdf", plan.clone())).await.unwrap();
        assert_eq!(
            (uploaded.status.as_ref(), uploaded.size),
            (Some(&AttachmentStatus::Pending), Some(300_009))
        );
        let (content, fetched) = files.download(&uploaded).to_memory().await.unwrap();
        assert_eq!(content, plan);
        assert_eq!(fetched.sniffed(), Some("application/pdf"));
        let part = files.download_by_id(uploaded.id()).stream_range(9..15).await.unwrap();
        assert_eq!(part.bytes(100).await.unwrap(), &plan[9..15]);
        let again = files.download_by_id(uploaded.id());
        assert!(again.if_none_match(fetched.etag().unwrap()).to_memory().await.unwrap().1.is_not_modified());
        let mut wrong = uploaded.sha256.clone().unwrap();
        wrong.replace_range(0..1, if wrong.starts_with('0') { "1" } else { "0" });
        let fetch = files.download_by_id(uploaded.id()).checksum(Checksum::Sha256(wrong));
        assert!(fetch.to_memory().await.unwrap_err().to_string().contains("the sha256 of the file is"));

        operator.validate_file(&id, uploaded.id()).unwrap();
        assert!(operator.reject_file(&id, uploaded.id(), "virus").is_err());
        let validated = attachment::status().eq(AttachmentStatus::Validated);
        assert_eq!(files.count([validated]).await.unwrap(), 1);
        operator.qualify(&id, Qualification::simple()).unwrap();

        let seen =
            tickets.events().list().filter(event::subject().eq(&id)).items().collect(100).await.unwrap();
        let data: Vec<_> = seen.iter().filter_map(|event| event.data.as_ref()).collect();
        let [EventData::Note(note), EventData::Attachment(file), EventData::Ticket(ticket)] = data.as_slice()
        else {
            panic!("{seen:?}")
        };
        assert_eq!(note.text.as_deref(), Some("Merci."));
        assert_eq!(file.status, Some(AttachmentStatus::Validated));
        assert_eq!(ticket.status, Some(TicketStatus::InProgress));
        assert_eq!(tickets.events().count([event::subject().eq(&id)]).await.unwrap(), 3);
        running.stop().await.unwrap();
    }
}

#[tokio::test]
async fn files_of_the_data_set_match_their_checksums() {
    let sandbox = sandbox();
    let tickets = api(&sandbox);
    let mut seen = 0;
    for ticket in tickets.list().items().collect(100).await.unwrap() {
        let files = tickets.attachments(ticket.id());
        for file in files.list().items().collect(100).await.unwrap() {
            let (content, fetched) = files.download(&file).to_memory().await.unwrap();
            assert_eq!(file.size, i64::try_from(content.len()).ok());
            assert_eq!(file.mime_type.as_ref().map(|kind| kind.as_str()), fetched.sniffed());
            seen += 1;
        }
    }
    assert!(seen >= 2, "{seen}");
}

#[tokio::test]
async fn buildings_of_tickets_exist_in_eligibility() {
    let sandbox = sandbox();
    let codes = sandbox.building_codes();
    let tickets = api(&sandbox).list().items().collect(100).await.unwrap();
    let mut seen = 0;
    for building in tickets.iter().flat_map(|ticket| ticket.related_entity.iter().flatten()) {
        assert!(codes.contains(building.id.as_ref().unwrap()), "{building:?}");
        seen += 1;
    }
    assert!(seen > 30);
    let found = api(&sandbox).by_external_id("OC-9").await.unwrap();
    assert!(found.is_empty());
    let raised = raise(&sandbox).await;
    let found = api(&sandbox).by_external_id("OC-9").await.unwrap();
    assert_eq!(found[0].id(), raised.id());
    assert_eq!(api(&sandbox).count([ticket::external_id().eq("OC-9")]).await.unwrap(), 1);
}

#[tokio::test]
async fn client_and_operator_refuse_an_invalid_upload() {
    let sandbox = sandbox();
    let tickets = api(&sandbox);
    let id = raise(&sandbox).await.id().to_owned();
    use orange_anomalie_adresse::models::AttachmentCreate;
    use orange_anomalie_adresse::operations::{CreateAttachment, CreateAttachmentForm};
    let send = |media_type: &str, said: AttachmentCreate| {
        let form = CreateAttachmentForm::new(FilePart::new("a.gif", media_type, "GIF89a"), said);
        let (service, operation) = (tickets.service().clone(), CreateAttachment::new(&id, form));
        async move { service.send(&operation).await.unwrap_err() }
    };
    let error = send("image/gif", AttachmentCreate::new("a.gif")).await;
    assert!(error.is_bad_request() && error.to_string().contains("`file`"), "{error}");
    let error = send("image/png", AttachmentCreate::new("")).await;
    assert!(error.is_bad_request() && error.to_string().contains("`attachment.name`"), "{error}");
    assert!(tickets.attachments("no-such-ticket").list().send().await.unwrap_err().is_not_found());
    assert!(tickets.notes("no-such-ticket").create("x").await.unwrap_err().is_not_found());
    let missing = tickets.attachments(&id).download_by_id("no-such-file").to_memory().await.unwrap_err();
    assert!(missing.is_not_found());
}
