//! Behaviour of the handle over real HTTP, beyond [single requests](crate::contract).

use httpmock::prelude::*;
use orange_anomalie_adresse::models::{Attachment, HousingsNumberIssue, HousingsNumberIssues};
use orange_anomalie_adresse::{HousingsNumberTicketCreate, TicketPatch, TicketStatus};
use orange_core::ErrorKind;
use orange_core::query::field;
use serde_json::{Value, json};

use crate::support::{sample_response, sample_ticket, small_ticket, start};

const ID: &str = "0d9a5a52-1c0e-4d0e-8a67-5f3f1b1f8c10";

#[tokio::test]
async fn get_decodes_the_array_of_orange() {
    let (server, tickets) = start().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(GET)
                .path(format!("/anomalie-adresse/{ID}"))
                .header("authorization", "Bearer t")
                .header("accept", "application/json");
            then.status(200)
                .header("X-Total-Count", "1")
                .header("X-Result-Count", "1")
                .json_body(sample_response());
        })
        .await;
    let ticket = tickets.get(ID).await.unwrap();
    assert_eq!(serde_json::to_value(&*ticket).unwrap(), sample_ticket());
    assert_eq!(ticket.etag(), None);
    mock.assert_async().await;
}

#[tokio::test]
async fn get_decodes_the_object_of_the_interop_group() {
    let (server, tickets) = start().await;
    server
        .mock_async(|when, then| {
            when.method(GET).path(format!("/api/v2/anomalie-adresse/{ID}"));
            then.status(200).header("ETag", "123456789abcdef").json_body(small_ticket());
        })
        .await;
    let tickets = tickets.with_base_path("/api/v2/anomalie-adresse").unwrap();
    let ticket = tickets.get(ID).await.unwrap();
    assert_eq!(ticket.etag().unwrap().as_str(), "123456789abcdef", "unquoted, as the group shows it");
    assert_eq!(ticket.status.as_ref(), Some(&TicketStatus::Acknowledged));
}

#[tokio::test]
async fn an_empty_array_and_a_404_are_not_found() {
    let (server, tickets) = start().await;
    server
        .mock_async(|when, then| {
            when.path("/anomalie-adresse/empty");
            then.status(200).json_body(json!([]));
        })
        .await;
    server
        .mock_async(|when, then| {
            when.path("/anomalie-adresse/gone");
            then.status(404).json_body(json!({"code": "404", "reason": "unknown ticket"}));
        })
        .await;
    server
        .mock_async(|when, then| {
            when.path("/anomalie-adresse/two");
            then.status(200).json_body(json!([small_ticket(), small_ticket()]));
        })
        .await;
    for id in ["empty", "gone"] {
        assert!(tickets.get(id).await.unwrap_err().is_not_found(), "{id}");
        assert!(tickets.get_opt(id).await.unwrap().is_none(), "{id}");
    }
    let error = tickets.get_opt("two").await.unwrap_err();
    assert!(error.is_decode() && !error.is_not_found(), "{error}");
}

#[tokio::test]
async fn items_reads_all_pages() {
    let (server, tickets) = start().await;
    for (offset, ids) in [("0", vec!["a", "b"]), ("2", vec!["c"])] {
        let page: Vec<Value> = ids
            .iter()
            .map(|id| {
                let mut ticket = small_ticket();
                ticket["id"] = json!(id);
                ticket["status"] = json!("PENDING");
                ticket
            })
            .collect();
        server
            .mock_async(|when, then| {
                when.method(GET)
                    .path("/anomalie-adresse")
                    .query_param("status", "PENDING")
                    .query_param("limit", "2")
                    .query_param("offset", offset);
                then.status(200)
                    .header("X-Total-Count", "3")
                    .header("X-Result-Count", page.len().to_string())
                    .json_body(Value::from(page.clone()));
            })
            .await;
    }
    let pending = tickets.list().filter(field("status").eq("PENDING")).limit(2);
    let all = pending.items().collect_up_to(10).await.unwrap();
    let ids: Vec<_> = all.iter().map(|ticket| ticket.id()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
}

#[tokio::test]
async fn count_reads_a_header_of_a_head_response() {
    let (server, tickets) = start().await;
    server
        .mock_async(|when, then| {
            when.method(httpmock::Method::HEAD).path("/anomalie-adresse").query_param("zone", "ZMD");
            then.status(200).header("X-Total-Count", "42");
        })
        .await;
    assert_eq!(tickets.count([field("zone").eq("ZMD")]).await.unwrap(), 42);
}

#[tokio::test]
async fn create_sends_the_ticket_once_and_returns_its_version() {
    let (server, tickets) = start().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(POST)
                .path("/anomalie-adresse")
                .header("content-type", "application/json")
                .json_body_includes(r#"{"@type": "AnomalieAdresse.nbLogements", "code_oi": "RIPX"}"#);
            then.status(201)
                .header("ETag", "\"1\"")
                .header("Location", "/anomalie-adresse/0d9a5a52")
                .json_body(small_ticket());
        })
        .await;
    let issues = HousingsNumberIssues::new(HousingsNumberIssue::new(24));
    let building = ["IMB/09122/X/00A7"];
    let created = tickets
        .create(
            HousingsNumberTicketCreate::builder()
                .code_oi("RIPX")
                .code_oc("OCZ1")
                .related_entity(building)
                .issues(issues)
                .build(),
        )
        .await
        .unwrap();
    assert_eq!(created.etag().unwrap().as_str(), "\"1\"");
    assert_eq!(created.headers()["location"], "/anomalie-adresse/0d9a5a52");
    mock.assert_calls_async(1).await;
}

#[tokio::test]
async fn a_failed_creation_is_not_retried() {
    let (server, tickets) = start().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(POST).path("/anomalie-adresse");
            then.status(503).json_body(json!({"code": 5, "message": "Service unavailable"}));
        })
        .await;
    let issues = HousingsNumberIssues::new(HousingsNumberIssue::new(24));
    let building = ["IMB/09122/X/00A7"];
    let ticket = HousingsNumberTicketCreate::builder()
        .code_oi("RIPX")
        .code_oc("OCZ1")
        .related_entity(building)
        .issues(issues)
        .build();
    assert!(tickets.create(ticket).await.unwrap_err().is_unavailable());
    mock.assert_calls_async(1).await;
}

#[tokio::test]
async fn a_write_sends_the_version_that_was_read() {
    let (server, tickets) = start().await;
    let read = server
        .mock_async(|when, then| {
            when.method(GET).path(format!("/anomalie-adresse/{ID}"));
            then.status(200).header("ETag", "W/\"7\"").json_body(json!([small_ticket()]));
        })
        .await;
    let mut closed = small_ticket();
    closed["status"] = json!("CLOSED");
    let put = server
        .mock_async(|when, then| {
            when.method(PUT)
                .path(format!("/anomalie-adresse/{ID}"))
                .header("if-match", "W/\"7\"")
                .json_body(closed.clone());
            then.status(200).header("ETag", "W/\"8\"").json_body(closed.clone());
        })
        .await;
    let patch = server
        .mock_async(|when, then| {
            when.method(PATCH)
                .path(format!("/anomalie-adresse/{ID}"))
                .header("if-match", "W/\"8\"")
                .header("content-type", "application/json")
                .json_body(json!({"description": "Renamed in 2023."}));
            then.status(200).header("ETag", "W/\"9\"").json_body(json!([closed]));
        })
        .await;
    let mut ticket = tickets.get(ID).await.unwrap();
    ticket.status = Some(TicketStatus::Closed);
    let ticket = tickets.replace(&ticket).await.unwrap();
    let patch_description = TicketPatch::new().description("Renamed in 2023.");
    let ticket = tickets.patch(&ticket, patch_description).await.unwrap();
    assert_eq!(ticket.etag().unwrap().as_str(), "W/\"9\"");
    read.assert_async().await;
    put.assert_async().await;
    patch.assert_async().await;
}

#[tokio::test]
async fn without_an_etag_the_version_property_is_sent() {
    let (server, tickets) = start().await;
    server
        .mock_async(|when, then| {
            when.method(GET);
            then.status(200).json_body(sample_response());
        })
        .await;
    let patch = server
        .mock_async(|when, then| {
            when.method(PATCH)
                .path("/anomalie-adresse/22e61758-924d-4ad7-b259-e4fcb1ea8808")
                .header("if-match", "a6b22c4a-8e16-41d0-beac-c5a4e1f0fdc9");
            then.status(200).json_body(sample_response());
        })
        .await;
    let ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await.unwrap();
    tickets.patch(&ticket, TicketPatch::new().description("Entrée par la cour")).await.unwrap();
    patch.assert_async().await;
}

#[tokio::test]
async fn a_write_without_a_version_is_refused_before_sending() {
    let (server, tickets) = start().await;
    server
        .mock_async(|when, then| {
            when.method(GET).query_param("fields", "id,status");
            then.status(200).json_body(json!([{"id": ID, "status": "RESOLVED"}]));
        })
        .await;
    let writes = server
        .mock_async(|when, then| {
            when.is_true(|request| matches!(request.method_str(), "PUT" | "PATCH"));
            then.status(500);
        })
        .await;
    let ticket = tickets.get_fields(ID, ["id", "status"]).await.unwrap();
    for error in [
        tickets.replace(&ticket).await.unwrap_err(),
        tickets.patch(&ticket, TicketPatch::new().description("x")).await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.field(), Some("If-Match"));
    }
    writes.assert_calls_async(0).await;
}

#[tokio::test]
async fn a_concurrent_change_is_a_failed_precondition() {
    let (server, tickets) = start().await;
    server
        .mock_async(|when, then| {
            when.method(GET);
            then.status(200).header("ETag", "\"1\"").json_body(small_ticket());
        })
        .await;
    server
        .mock_async(|when, then| {
            when.method(PATCH).header("if-match", "\"1\"");
            then.status(412).json_body(json!({"code": "412", "reason": "version changed", "@type": "Error"}));
        })
        .await;
    let ticket = tickets.get(ID).await.unwrap();
    let error = tickets.cancel(&ticket, "Commande annulée.").await.unwrap_err();
    assert!(error.is_precondition_failed(), "{error}");
    assert!(!error.is_retryable());
    assert_eq!(error.operation().unwrap().id, "patchTicket");
}

#[tokio::test]
async fn a_404_reports_an_inferred_path_that_with_path_corrects() {
    let (server, tickets) = start().await;
    server
        .mock_async(|when, then| {
            when.method(GET).path("/anomalie-adresse");
            then.status(404).json_body(json!({"code": 60, "message": "Resource not found"}));
        })
        .await;
    server
        .mock_async(|when, then| {
            when.method(GET).path("/anomalie-adresse/tickets");
            then.status(200).json_body(json!([]));
        })
        .await;
    let error = tickets.list().send().await.unwrap_err();
    assert_eq!(error.operation().unwrap().provenance, orange_core::operation::Provenance::Inferred);
    let corrected = tickets.with_path("listTickets", "/tickets");
    assert_eq!(corrected.list().send().await.unwrap().items().len(), 0);
}

#[tokio::test]
async fn links_are_followed_only_to_allowed_origins() {
    let (server, tickets) = start().await;
    server
        .mock_async(|when, then| {
            when.method(GET).path("/anomalie-adresse/linked").header("authorization", "Bearer t");
            then.status(200).header("ETag", "\"7\"").json_body(small_ticket());
        })
        .await;
    for href in ["/anomalie-adresse/linked", "linked", &server.url("/anomalie-adresse/linked#top")] {
        let ticket = tickets.get_by_link(href).await.unwrap();
        assert_eq!(
            (ticket.etag().unwrap().as_str(), ticket.status.as_ref()),
            ("\"7\"", Some(&TicketStatus::Acknowledged))
        );
    }

    let elsewhere = MockServer::start_async().await;
    let download = elsewhere
        .mock_async(|when, then| {
            when.method(GET).path("/files/plan.pdf").header_missing("authorization");
            then.status(200).header("content-type", "application/pdf").body("%PDF-1.7");
        })
        .await;
    let mut file: Attachment = serde_json::from_value(json!({
        "id": "1",
        "name": "plan.pdf",
        "uri": elsewhere.url("/files/plan.pdf"),
        "sha1": "0000000000000000000000000000000000000000",
    }))
    .unwrap();
    let error = tickets.attachments("1").download_link(&file).unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidRequest, Some("link")));
    assert_eq!(download.calls_async().await, 0);

    let tickets = tickets.with_link_origin(&elsewhere.base_url()).unwrap();
    let files = tickets.attachments("1");
    let error = files.download_link(&file).unwrap().to_memory().await.unwrap_err();
    assert!(error.to_string().contains("the sha1 of the file is"), "{error}");
    file.sha1 = None;
    assert_eq!(files.download_link(&file).unwrap().to_memory().await.unwrap().0, "%PDF-1.7");
    file.uri = None;
    assert_eq!(files.download_link(&file).unwrap_err().field(), Some("uri"));
}
