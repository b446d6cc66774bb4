//! Every operation against a server over real HTTP.

use httpmock::Method::HEAD;
use httpmock::prelude::*;
use httpmock::{Mock, Then, When};
use orange_anomalie_adresse::fields::{attachment, event, note, ticket};
use orange_anomalie_adresse::models::*;
use orange_anomalie_adresse::{HousingsNumberTicketCreate, StatusChangeReason, TicketPatch, TicketStatus};
use orange_core::download::Checksum;
use orange_core::model::{ETag, Tagged};
use orange_core::upload::FilePart;
use serde_json::{Value, json};

use crate::support::{sample_response, sample_ticket, small_ticket, start};

const ID: &str = "0d9a5a52-1c0e-4d0e-8a67-5f3f1b1f8c10";
const ATTACHMENT_ID: &str = "2d2c1a0f-3b58-4e5d-8f0e-6d0a4a0f9e77";

/// Mocks a request below the base path with the common headers.
async fn mock_request<'a>(
    server: &'a MockServer,
    method: httpmock::Method,
    path: &str,
    conditions: impl FnOnce(When) -> When,
    response: impl FnOnce(Then) -> Then,
) -> Mock<'a> {
    server
        .mock_async(|when, then| {
            let when = when
                .method(method)
                .path(format!("/anomalie-adresse{path}"))
                .header("authorization", "Bearer t")
                .header_missing("x-api-key")
                .header_exists("accept");
            conditions(when);
            response(then);
        })
        .await
}

/// Any query and body.
fn any(when: When) -> When {
    when
}

fn page_of(item: Value) -> impl FnOnce(Then) -> Then {
    move |then| {
        then.status(200).header("X-Total-Count", "41").header("X-Result-Count", "1").json_body(json!([item]))
    }
}

fn with_total(then: Then) -> Then {
    then.status(200).header("X-Total-Count", "41")
}

fn ticket_with_etag() -> Tagged<Ticket> {
    Tagged::new(serde_json::from_value(small_ticket()).unwrap(), Some(ETag::new("\"7\"").unwrap()))
}

#[tokio::test]
async fn list_tickets() {
    let (server, tickets) = start().await;
    let with_query = |when: When| {
        when.query_param("status[in]", "PENDING,RESOLVED")
            .query_param("sort", "-creationDate")
            .query_param("limit", "20")
            .query_param("offset", "40")
    };
    let mut resolved = small_ticket();
    resolved["status"] = json!("RESOLVED");
    let mock = mock_request(&server, GET, "", with_query, page_of(resolved)).await;
    let list = tickets
        .list()
        .filter(ticket::status().is_in([TicketStatus::Pending, TicketStatus::Resolved]))
        .sort(ticket::creation_date().desc())
        .offset(40)
        .limit(20);
    let page = list.send().await.unwrap();
    assert_eq!(page.total(), Some(41));
    assert_eq!(page.items()[0].id(), ID);
    mock.assert_async().await;
}

#[tokio::test]
async fn count_tickets() {
    let (server, tickets) = start().await;
    let mock = mock_request(&server, HEAD, "", |when| when.query_param("zone", "ZMD"), with_total).await;
    assert_eq!(tickets.count([ticket::zone().eq(Zone::Zmd)]).await.unwrap(), 41);
    mock.assert_async().await;
}

#[tokio::test]
async fn create_ticket() {
    let (server, tickets) = start().await;
    let body = json!({
        "@type": "AnomalieAdresse.nbLogements", "code_oi": "RIPX", "code_oc": "OCZ1", "externalId": "OC-1",
        "relatedEntity": [{"id": "IMB/09122/X/00A7", "@referredType": "Building", "role": "building"}],
        "issues": {"building.housingsNumber": {"value": 24}},
    });
    let with_body = |when: When| when.header("content-type", "application/json").json_body(body);
    let mock = mock_request(&server, POST, "", with_body, |then| {
        then.status(201).header("ETag", "\"1\"").json_body(small_ticket())
    })
    .await;
    let issues = HousingsNumberIssues::new(HousingsNumberIssue::new(24));
    let ticket = HousingsNumberTicketCreate::builder()
        .code_oi("RIPX")
        .code_oc("OCZ1")
        .related_entity(["IMB/09122/X/00A7"])
        .issues(issues)
        .build()
        .external_id("OC-1");
    let created = tickets.create(ticket).await.unwrap();
    assert_eq!((created.id(), created.etag().unwrap().as_str()), (ID, "\"1\""));
    mock.assert_async().await;
}

#[tokio::test]
async fn get_ticket() {
    let (server, tickets) = start().await;
    let mock = mock_request(&server, GET, &format!("/{ID}"), any, |then| {
        then.status(200).header("X-Total-Count", "1").json_body(sample_response())
    })
    .await;
    let ticket = tickets.get(ID).await.unwrap();
    assert_eq!(serde_json::to_value(&*ticket).unwrap(), sample_ticket());
    mock.assert_async().await;
}

#[tokio::test]
async fn replace_ticket() {
    let (server, tickets) = start().await;
    let with_body = |when: When| when.header("if-match", "\"7\"").json_body(small_ticket());
    let mock = mock_request(&server, PUT, &format!("/{ID}"), with_body, |then| {
        then.status(200).header("ETag", "\"8\"").json_body(small_ticket())
    })
    .await;
    assert_eq!(tickets.replace(&ticket_with_etag()).await.unwrap().etag().unwrap().as_str(), "\"8\"");
    mock.assert_async().await;
}

#[tokio::test]
async fn patch_ticket() {
    let (server, tickets) = start().await;
    let with_body = |when: When| {
        when.header("if-match", "\"7\"").header("content-type", "application/json").json_body(json!({
            "status": "CANCELED",
            "statusChangeReason": "OC_CANCELATION",
            "statusChangeDetails": "Commande annulée.",
        }))
    };
    let mock = mock_request(&server, PATCH, &format!("/{ID}"), with_body, |then| {
        then.status(200).json_body(small_ticket())
    })
    .await;
    tickets.cancel(&ticket_with_etag(), "Commande annulée.").await.unwrap();
    mock.assert_async().await;
}

#[tokio::test]
async fn transitions_send_their_reason_and_are_checked_first() {
    let (server, tickets) = start().await;
    let ticket_in = |status: &str| {
        let mut ticket = small_ticket();
        ticket["status"] = json!(status);
        Tagged::new(serde_json::from_value(ticket).unwrap(), Some(ETag::new("\"7\"").unwrap()))
    };
    let ok = |then: Then| then.status(200).json_body(small_ticket());
    let transition = |status: &str, reason: &str| json!({"status": status, "statusChangeReason": reason});
    let provided = transition("ACKNOWLEDGED", "INFORMATION_PROVIDED");
    let accepted = transition("CLOSED", "RESOLUTION_ACCEPTED");
    let mut refused = transition("ACKNOWLEDGED", "RESOLUTION_REFUSED");
    refused["statusChangeDetails"] = json!("Le bâtiment C manque.");
    let path = format!("/{ID}");
    let provide = mock_request(&server, PATCH, &path, |when| when.json_body(provided), ok).await;
    let accept = mock_request(&server, PATCH, &path, |when| when.json_body(accepted), ok).await;
    let refuse = mock_request(&server, PATCH, &path, |when| when.json_body(refused), ok).await;
    tickets.provide_information(&ticket_in("PENDING")).await.unwrap();
    tickets.accept(&ticket_in("RESOLVED")).await.unwrap();
    tickets.refuse(&ticket_in("RESOLVED"), "Le bâtiment C manque.").await.unwrap();
    for error in [
        tickets.provide_information(&ticket_in("IN_PROGRESS")).await.unwrap_err(),
        tickets.accept(&ticket_in("PENDING")).await.unwrap_err(),
        tickets.refuse(&ticket_in("CLOSED"), "x").await.unwrap_err(),
        tickets.cancel(&ticket_in("RESOLVED"), "x").await.unwrap_err(),
    ] {
        assert_eq!((error.is_invalid_request(), error.field()), (true, Some("status")), "{error}");
    }
    let error = tickets.refuse(&ticket_in("RESOLVED"), " ").await.unwrap_err();
    assert_eq!(error.field(), Some("statusChangeDetails"));
    let wrong_reason = TicketPatch::new()
        .status(TicketStatus::Closed)
        .status_change_reason(StatusChangeReason::ResolutionRefused);
    let error = tickets.patch(&ticket_in("RESOLVED"), wrong_reason).await.unwrap_err();
    assert_eq!(error.field(), Some("statusChangeReason"));
    for mock in [provide, accept, refuse] {
        mock.assert_calls_async(1).await;
    }
}

#[tokio::test]
async fn list_notes() {
    let (server, tickets) = start().await;
    let with_query = |when: When| when.query_param("author", "OCZ1").query_param("sort", "-date");
    let response = page_of(json!({"@type": "Note", "id": "n1", "text": "Plan joint.", "visibility": "OC"}));
    let mock = mock_request(&server, GET, &format!("/{ID}/note"), with_query, response).await;
    let list = tickets.notes(ID).list().filter(note::author().eq("OCZ1")).sort(note::date().desc());
    let notes = list.send().await.unwrap().into_items();
    assert_eq!(notes[0].text.as_deref(), Some("Plan joint."));
    assert_eq!(notes[0].get::<String>("visibility").unwrap(), "OC");
    mock.assert_async().await;
}

#[tokio::test]
async fn count_notes() {
    let (server, tickets) = start().await;
    let mock = mock_request(&server, HEAD, &format!("/{ID}/note"), any, with_total).await;
    assert_eq!(tickets.notes(ID).count([]).await.unwrap(), 41);
    mock.assert_async().await;
}

#[tokio::test]
async fn create_note() {
    let (server, tickets) = start().await;
    let with_body = |when: When| when.json_body(json!({"text": "Plan joint."}));
    let mock = mock_request(&server, POST, &format!("/{ID}/note"), with_body, |then| {
        then.status(201).header("ETag", "\"1\"").json_body(json!({"id": "n1", "text": "Plan joint."}))
    })
    .await;
    let note = tickets.notes(ID).create("Plan joint.").await.unwrap();
    assert_eq!((note.id(), note.etag().unwrap().as_str()), ("n1", "\"1\""));
    mock.assert_async().await;
}

#[tokio::test]
async fn list_attachments() {
    let (server, tickets) = start().await;
    let with_query = |when: When| when.query_param("status", "VALIDATED");
    let response =
        page_of(json!({"id": ATTACHMENT_ID, "name": "plan.pdf", "mimeType": "application/pdf", "size": 8}));
    let mock = mock_request(&server, GET, &format!("/{ID}/attachment"), with_query, response).await;
    let list = tickets.attachments(ID).list().filter(attachment::status().eq(AttachmentStatus::Validated));
    assert_eq!(list.send().await.unwrap().items()[0].size, Some(8));
    mock.assert_async().await;
}

#[tokio::test]
async fn count_attachments() {
    let (server, tickets) = start().await;
    let mock = mock_request(&server, HEAD, &format!("/{ID}/attachment"), any, with_total).await;
    assert_eq!(tickets.attachments(ID).count([]).await.unwrap(), 41);
    mock.assert_async().await;
}

#[tokio::test]
async fn create_attachment() {
    let (server, tickets) = start().await;
    let two_parts = |when: When| {
        when.header_matches("content-type", "multipart/form-data; boundary=orange-part-[0-9a-f]+")
            .body_includes(
                "name=\"file\"; filename=\"plan.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\r\n",
            )
            .body_includes("name=\"attachment\"\r\nContent-Type: application/json\r\n\r\n")
            .body_includes("\"name\":\"plan.pdf\"")
    };
    let mock = mock_request(&server, POST, &format!("/{ID}/attachment"), two_parts, |then| {
        then.status(201).header("ETag", "\"1\"").json_body(json!({"id": ATTACHMENT_ID, "status": "PENDING"}))
    })
    .await;
    let files = tickets.attachments(ID);
    let uploaded = files.upload(FilePart::new("plan.pdf", "application/pdf", "%PDF-1.7")).await.unwrap();
    assert_eq!(uploaded.status, Some(AttachmentStatus::Pending));

    for (name, media_type, content, rule) in [
        ("plan.gif", "image/gif", "GIF89a", "must be of the media type"),
        ("plan.pdf", "application/pdf", "MZ and more", "must not be a program"),
        ("plan.svg", "image/svg+xml", "<svg onload='x()'/>", "must not contain a script"),
    ] {
        let error = files.upload(FilePart::new(name, media_type, content)).await.unwrap_err();
        assert_eq!((error.is_invalid_request(), error.field()), (true, Some("file")));
        assert!(error.to_string().contains(rule), "{error}");
    }
    mock.assert_calls_async(1).await;
}

#[tokio::test]
async fn download_attachment() {
    let (server, tickets) = start().await;
    let path = format!("/{ID}/attachment/{ATTACHMENT_ID}/content");
    let bytes =
        |when: When| when.header("accept", "application/octet-stream").header("accept-encoding", "identity");
    let mock = mock_request(&server, GET, &path, bytes, |then| {
        then.status(200).header("content-type", "application/octet-stream").body("%PDF-1.7")
    })
    .await;
    let attachment_with = |sha256: &str| -> Attachment {
        serde_json::from_value(json!({"id": ATTACHMENT_ID, "sha256": sha256, "md5": null, "sha1": ""}))
            .unwrap()
    };
    let files = tickets.attachments(ID);
    let with_wrong_sum = attachment_with("e0ec17a3b5d2a1f7f3a0f3a2b9d3b1c5e5f1e5d0a0b0c0d0e0f000102030405a");
    let error = files.download(&with_wrong_sum).to_memory().await.unwrap_err();
    let actual_sum = error.to_string().split("is ").nth(1).unwrap()[..64].to_owned();
    let (content, report) = files.download(&attachment_with(&actual_sum)).to_memory().await.unwrap();
    assert_eq!((&content[..], report.length()), (&b"%PDF-1.7"[..], 8));
    assert_eq!(files.download_by_id(ATTACHMENT_ID).to_memory().await.unwrap().0, content);
    let sha256 = Checksum::Sha256(actual_sum);
    files.download_by_id(ATTACHMENT_ID).checksum(sha256).to_memory().await.unwrap();
    mock.assert_calls_async(4).await;
    // A checksum in an unknown notation is ignored: a text, too few digits, and the Base64 of `short`.
    let in_other_notations =
        json!({"id": ATTACHMENT_ID, "md5": "see the note", "sha1": "sha256:0", "sha256": "sha256:c2hvcnQ="});
    files.download(&serde_json::from_value(in_other_notations).unwrap()).to_memory().await.unwrap();
    // The Base64 of the SHA-256 of `abc`, which is not the file.
    let in_base64 =
        json!({"id": ATTACHMENT_ID, "sha256": "SHA-256:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="});
    let result = files.download(&serde_json::from_value(in_base64).unwrap()).to_memory().await;
    assert!(result.unwrap_err().to_string().contains("the sha256 of the file is"));
    mock.assert_calls_async(6).await;
    let without_id = files.download(&Attachment::default()).to_memory().await.unwrap_err();
    assert_eq!(without_id.field(), Some("attachmentId"));
}

#[tokio::test]
async fn list_events() {
    let (server, tickets) = start().await;
    let with_query = |when: When| when.query_param("subject", ID);
    let response = page_of(json!({
        "specversion": "1.0", "type": "fr.interop.anomalieadresse.update", "id": "e1", "source": "/",
        "time": "2025-06-01T08:00:00Z", "subject": ID, "data": small_ticket(),
    }));
    let mock = mock_request(&server, GET, "/event", with_query, response).await;
    let events = tickets.events().list().filter(event::subject().eq(ID)).send().await.unwrap();
    let Some(EventData::Ticket(ticket)) = &events.items()[0].data else { panic!("an update") };
    assert_eq!(ticket.id(), ID);
    mock.assert_async().await;
}

#[tokio::test]
async fn count_events() {
    let (server, tickets) = start().await;
    let mock = mock_request(&server, HEAD, "/event", any, with_total).await;
    assert_eq!(tickets.events().count([]).await.unwrap(), 41);
    mock.assert_async().await;
}
