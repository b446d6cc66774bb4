//! Anomalie Adresse: transitions of a ticket by the client's table and the sandbox's, which were written independently, and
//! its notes, files and events.

use std::time::Duration;

use orange_anomalie_adresse::fields::{attachment, event, note, ticket};
use orange_anomalie_adresse::lifecycle;
use orange_anomalie_adresse::models::{AttachmentCreate, AttachmentStatus, EventData, TicketPatch};
use orange_anomalie_adresse::operations::{CreateAttachment, CreateAttachmentForm, PatchTicket};
use orange_anomalie_adresse::{AnomalieAdresses, StatusChangeReason, Ticket, TicketStatus};
use orange_core::download::Checksum;
use orange_core::model::Tagged;
use orange_core::upload::FilePart;
use orange_journeys::patient::patient;
use orange_journeys::tickets::housings_number_ticket;
use orange_sandbox::{Qualification, Quirks, Sandbox, SandboxClock};

fn sandbox() -> Sandbox {
    Sandbox::builder().clock(SandboxClock::frozen()).tickets(60).build()
}

fn api(sandbox: &Sandbox) -> AnomalieAdresses {
    AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap())
}

async fn create_ticket(sandbox: &Sandbox) -> Tagged<Ticket> {
    let ticket = housings_number_ticket(&sandbox.building_codes()[0]).external_id("OC-9");
    api(sandbox).create(ticket).await.unwrap()
}

/// Creates a ticket and moves it to `status`.
async fn ticket_with_status(sandbox: &Sandbox, status: &TicketStatus) -> Tagged<Ticket> {
    let created = create_ticket(sandbox).await;
    let (id, operator) = (created.id(), sandbox.infrastructure_operator());
    let tickets = api(sandbox);
    match status {
        TicketStatus::Acknowledged => {}
        TicketStatus::Rejected => operator.reject(id, "UNKNOWN_ZONE", None).unwrap(),
        TicketStatus::Canceled => drop(tickets.cancel(&created, "x").await.unwrap()),
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
    let ticket = tickets.get(id).await.unwrap();
    assert_eq!(ticket.status.as_ref(), Some(status));
    ticket
}

#[tokio::test]
async fn client_and_operator_accept_the_same_transitions() {
    let sandbox = sandbox();
    let tickets = api(&sandbox);
    for from in TicketStatus::VALUES {
        let mut ticket = ticket_with_status(&sandbox, from).await;
        for to in TicketStatus::VALUES {
            for reason in StatusChangeReason::VALUES {
                let patch = TicketPatch::new()
                    .status(to.clone())
                    .status_change_reason(reason.clone())
                    .status_change_details("because");
                let checked = tickets.patch(&ticket, patch.clone()).await;
                if checked.is_ok() {
                    ticket = ticket_with_status(&sandbox, from).await;
                }
                // The plain operation is not checked before it is sent.
                let (id, version) = (ticket.id(), ticket.etag().unwrap().clone());
                let sent = tickets.service().send(&PatchTicket::new(id, version, patch)).await;
                assert_eq!(checked.is_ok(), sent.is_ok(), "{from} to {to} because of {reason}");
                match (checked, sent) {
                    (Err(checked), Err(sent)) => {
                        assert!(checked.is_invalid_request() && sent.is_forbidden(), "{checked} / {sent}");
                    }
                    (_, Ok(changed)) => {
                        assert_eq!(changed.status.as_ref(), Some(to));
                        ticket = ticket_with_status(&sandbox, from).await;
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
    let in_progress = ticket_with_status(&sandbox, &TicketStatus::InProgress).await;
    let patch = TicketPatch::new()
        .status_change_reason(StatusChangeReason::Requalified)
        .status_change_details("complex after all");
    let checked = tickets.patch(&in_progress, patch.clone()).await.unwrap_err();
    assert_eq!(checked.field(), Some("status"));
    let (id, version) = (in_progress.id(), in_progress.etag().unwrap().clone());
    assert!(tickets.service().send(&PatchTicket::new(id, version, patch)).await.unwrap_err().is_forbidden());
    // A replacement carries the reason that was read.
    let pending = ticket_with_status(&sandbox, &TicketStatus::Pending).await;
    assert_eq!(tickets.replace(&pending).await.unwrap().status.as_ref(), Some(&TicketStatus::Pending));
}

#[tokio::test]
async fn the_cancellation_reason_can_be_omitted() {
    let sandbox = sandbox();
    let tickets = api(&sandbox);
    let pending = ticket_with_status(&sandbox, &TicketStatus::Pending).await;
    let patch = TicketPatch::new().status(TicketStatus::Canceled).status_change_details("No longer wanted.");
    let canceled = tickets.patch(&pending, patch).await.unwrap();
    assert_eq!(canceled.status.as_ref(), Some(&TicketStatus::Canceled));
    // The sandbox adds the only possible reason.
    assert_eq!(canceled.status_change_reason.as_ref(), Some(&StatusChangeReason::OcCancelation));
}

#[tokio::test]
async fn a_resolved_ticket_is_canceled_if_the_operator_allows_it() {
    for is_allowed in [false, true] {
        let sandbox = sandbox();
        let mut quirks = sandbox.quirks();
        quirks.cancel_from_resolved = is_allowed;
        sandbox.set_quirks(quirks);
        let tickets = api(&sandbox);
        let resolved = ticket_with_status(&sandbox, &TicketStatus::Resolved).await;
        // The client follows the diagram; the plain operation is not checked.
        assert!(tickets.cancel(&resolved, "No longer wanted.").await.unwrap_err().is_invalid_request());
        let patch = TicketPatch::new()
            .status(TicketStatus::Canceled)
            .status_change_reason(StatusChangeReason::OcCancelation)
            .status_change_details("No longer wanted.");
        let (id, version) = (resolved.id(), resolved.etag().unwrap().clone());
        let sent = tickets.service().send(&PatchTicket::new(id, version, patch)).await;
        assert_eq!(sent.is_ok(), is_allowed);
    }
}

#[tokio::test]
async fn the_oc_cancels_answers_refuses_and_accepts() {
    let sandbox = sandbox();
    let tickets = api(&sandbox);
    let canceled = tickets
        .cancel(&ticket_with_status(&sandbox, &TicketStatus::Pending).await, "No longer wanted.")
        .await;
    let canceled = canceled.unwrap();
    assert_eq!(canceled.status_change_reason.as_ref(), Some(&StatusChangeReason::OcCancelation));
    assert_eq!(canceled.history().len(), 4);

    let pending = ticket_with_status(&sandbox, &TicketStatus::Pending).await;
    tickets.notes(pending.id()).create("The plan is on its way.").await.unwrap();
    let provided = tickets.provide_information(&pending).await.unwrap();
    assert_eq!(provided.status.as_ref(), Some(&TicketStatus::Acknowledged));

    let refused =
        tickets.refuse(&ticket_with_status(&sandbox, &TicketStatus::Resolved).await, "Still wrong.").await;
    assert_eq!(refused.unwrap().status_change_details.as_deref(), Some("Still wrong."));
    let accepted =
        tickets.accept(&ticket_with_status(&sandbox, &TicketStatus::Resolved).await).await.unwrap();
    assert_eq!(accepted.status.as_ref(), Some(&TicketStatus::Closed));
    assert_eq!(lifecycle::is_final(accepted.status.as_ref().unwrap()), Some(true));
}

#[tokio::test]
async fn notes_and_files_are_exchanged_and_announced_by_events() {
    for quirks in [Quirks::orange(), Quirks::interop()] {
        let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(9).quirks(quirks).build();
        let running = sandbox.start().await.unwrap();
        let tickets = AnomalieAdresses::new(&patient(running.client().unwrap()).build().unwrap());
        let sandbox = running.sandbox().clone();
        let created = create_ticket(&sandbox).await;
        let (id, operator) = (created.id().to_owned(), sandbox.infrastructure_operator());

        let notes = tickets.notes(&id);
        let note = notes.create("La plaque est derrière le portail.").await.unwrap();
        assert!(note.etag().is_some());
        assert_eq!(note.author.as_deref(), Some("FTEL"));
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
        let (content, report) = files.download(&uploaded).to_memory().await.unwrap();
        assert_eq!(content, plan);
        assert_eq!(report.sniffed(), Some("application/pdf"));
        let part = files.download_by_id(uploaded.id()).stream_range(9..15).await.unwrap();
        assert_eq!(part.bytes(100).await.unwrap(), &plan[9..15]);
        let unchanged = files.download_by_id(uploaded.id());
        assert!(
            unchanged.if_none_match(report.etag().unwrap()).to_memory().await.unwrap().1.is_not_modified()
        );
        let mut wrong_checksum = uploaded.sha256.clone().unwrap();
        wrong_checksum.replace_range(0..1, if wrong_checksum.starts_with('0') { "1" } else { "0" });
        let download = files.download_by_id(uploaded.id()).checksum(Checksum::Sha256(wrong_checksum));
        assert!(download.to_memory().await.unwrap_err().to_string().contains("the sha256 of the file is"));

        operator.validate_file(&id, uploaded.id()).unwrap();
        assert!(operator.reject_file(&id, uploaded.id(), "virus").is_err());
        let validated = attachment::status().eq(AttachmentStatus::Validated);
        assert_eq!(files.count([validated]).await.unwrap(), 1);
        operator.qualify(&id, Qualification::simple()).unwrap();

        let events = tickets
            .events()
            .list()
            .filter(event::subject().eq(&id))
            .items()
            .collect_up_to(100)
            .await
            .unwrap();
        let data: Vec<_> = events.iter().filter_map(|event| event.data.as_ref()).collect();
        let [EventData::Note(note), EventData::Attachment(file), EventData::Ticket(ticket)] = data.as_slice()
        else {
            panic!("{events:?}")
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
    let mut compared = 0;
    for ticket in tickets.list().items().collect_up_to(100).await.unwrap() {
        let files = tickets.attachments(ticket.id());
        for file in files.list().items().collect_up_to(100).await.unwrap() {
            // `download` compares the checksums of the attachment.
            let (content, report) = files.download(&file).to_memory().await.unwrap();
            assert_eq!(file.size, i64::try_from(content.len()).ok());
            assert_eq!(file.mime_type.as_ref().map(|media_type| media_type.as_str()), report.sniffed());
            compared += 1;
        }
    }
    assert!(compared >= 2, "{compared} files");
}

#[tokio::test]
async fn buildings_of_tickets_exist_in_eligibility() {
    let sandbox = sandbox();
    let codes = sandbox.building_codes();
    let tickets = api(&sandbox).list().items().collect_up_to(100).await.unwrap();
    let mut buildings = 0;
    for building in tickets.iter().flat_map(|ticket| ticket.related_entity.iter().flatten()) {
        assert!(codes.contains(building.id.as_ref().unwrap()), "{building:?}");
        buildings += 1;
    }
    assert!(buildings > 30, "{buildings} buildings");
}

#[tokio::test]
async fn a_ticket_is_found_by_its_external_id() {
    let sandbox = sandbox();
    let tickets = api(&sandbox).by_external_id("OC-9").await.unwrap();
    assert!(tickets.is_empty());
    let created = create_ticket(&sandbox).await;
    let tickets = api(&sandbox).by_external_id("OC-9").await.unwrap();
    assert_eq!(tickets[0].id(), created.id());
    assert_eq!(api(&sandbox).count([ticket::external_id().eq("OC-9")]).await.unwrap(), 1);
}

#[tokio::test]
async fn the_operator_refuses_an_invalid_upload_and_unknown_ids() {
    let sandbox = sandbox();
    let tickets = api(&sandbox);
    let id = create_ticket(&sandbox).await.id().to_owned();
    // The plain operation is not checked before it is sent.
    let send = |media_type: &str, metadata: AttachmentCreate| {
        let form = CreateAttachmentForm::new(FilePart::new("a.gif", media_type, "GIF89a"), metadata);
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
