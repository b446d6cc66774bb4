//! Every operation against a server over real HTTP.

use httpmock::When;
use httpmock::prelude::*;
use orange_core::model::Tagged;
use orange_core::upload::FilePart;
use orange_incident::{
    Incident, IncidentCreate, IncidentPatch, Language, Origin, Priority, ServiceCondition, incident,
};
use serde_json::{Value, json};

use crate::server::{ID, any, mock_request, start};
use crate::support::sample_incident;

#[tokio::test]
async fn list_incidents() {
    let (server, incidents) = start().await;
    let with_query = |when: When| {
        when.query_param("location.address.country", "FR")
            .query_param("priority", "P1")
            .query_param("sort", "-createdAt")
            .query_param("offset", "10")
            .query_param("limit", "20")
            .header("accept", "application/json")
            .header_missing("accept-language")
    };
    let mock = mock_request(&server, GET, "/incidents", with_query, |then| {
        then.status(200)
            .header("X-Result-Count", "1")
            .header("X-Total-Count", "11")
            .json_body(json!([sample_incident()]))
    })
    .await;
    let page = incidents
        .list()
        .filter(incident::location().address().country().eq("FR"))
        .filter(incident::priority().eq(Priority::P1))
        .sort(incident::created_at().desc())
        .offset(10)
        .limit(20)
        .send()
        .await
        .unwrap();
    assert_eq!(page.counts().total, Some(11));
    assert_eq!(serde_json::to_value(&page.items()[0]).unwrap(), sample_incident());
    mock.assert_async().await;
}

#[tokio::test]
async fn items_reads_a_list_that_is_an_object() {
    let (server, incidents) = start().await;
    mock_request(&server, GET, "/incidents", any, |then| {
        then.status(200)
            .header("content-type", "application/json; charset=UTF-8")
            .header("X-Result-Count", "1")
            .header("X-Total-Count", "1")
            .body(sample_incident().to_string())
    })
    .await;
    let all = incidents.list().items().collect_up_to(10).await.unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].service_condition, Some(ServiceCondition::Interupted));
}

#[tokio::test]
async fn create_incident() {
    let (server, incidents) = start().await;
    let with_body = |when: When| {
        when.header("content-type", "application/json")
            .json_body(json!({"priority": "P1", "description": "No traffic."}))
    };
    let mock = mock_request(&server, POST, "/incidents", with_body, |then| {
        then.status(201).json_body(sample_incident())
    })
    .await;
    let report = IncidentCreate::new().priority(Priority::P1).description("No traffic.");
    let created = incidents.create(report).await.unwrap();
    assert_eq!(created.id(), ID);
    mock.assert_async().await;
}

#[tokio::test]
async fn a_creation_with_a_truncated_response_has_an_unknown_outcome() {
    let (server, incidents) = start().await;
    let mock =
        mock_request(&server, POST, "/incidents", any, |then| then.status(201).body("{\"id\": \"18")).await;
    let error = incidents.create(IncidentCreate::new().description("x")).await.unwrap_err();
    assert!(error.outcome_unknown(), "{error}");
    assert_eq!(error.operation().unwrap().id, "createIncident");
    mock.assert_calls_async(1).await;
}

#[tokio::test]
async fn get_incident() {
    let (server, incidents) = start().await;
    let in_french = |when: When| when.header("accept-language", "fr");
    let mock = mock_request(&server, GET, "/incidents/1805N42320", in_french, |then| {
        then.status(200).json_body(sample_incident())
    })
    .await;
    let read = incidents.with_language(Language::French).get(ID).await.unwrap();
    assert_eq!(serde_json::to_value(&*read).unwrap(), sample_incident());
    mock.assert_async().await;
}

#[tokio::test]
async fn update_incident() {
    let (server, incidents) = start().await;
    let with_body = |when: When| when.json_body(json!({"description": "Traffic is back."}));
    let mock = mock_request(&server, httpmock::Method::PATCH, "/incidents/1805N42320", with_body, |then| {
        then.status(200).json_body(json!({"id": ID, "description": "Traffic is back."}))
    })
    .await;
    let incident: Incident = serde_json::from_value(sample_incident()).unwrap();
    let incident = Tagged::from(incident);
    let patch = IncidentPatch::new().description("Traffic is back.");
    let updated = incidents.patch(&incident, patch).await.unwrap();
    assert_eq!(updated.description.as_deref(), Some("Traffic is back."));
    mock.assert_async().await;
}

#[tokio::test]
async fn list_notes() {
    let (server, incidents) = start().await;
    let mock = mock_request(&server, GET, "/incidents/1805N42320/notes", any, |then| {
        then.status(200).json_body(json!([{"id": "1", "text": "On the way.", "mood": "good"}]))
    })
    .await;
    let page = incidents.notes(ID).list().send().await.unwrap();
    assert_eq!(page.items()[0].text.as_deref(), Some("On the way."));
    assert_eq!(page.items()[0].get::<String>("mood").as_deref(), Some("good"));
    mock.assert_async().await;
}

#[tokio::test]
async fn create_note() {
    let (server, incidents) = start().await;
    let with_body = |when: When| when.json_body(json!({"text": "Open until 18:00."}));
    let mock = mock_request(&server, POST, "/incidents/1805N42320/notes", with_body, |then| {
        then.status(201).json_body(json!({"id": "2", "text": "Open until 18:00."}))
    })
    .await;
    let note = incidents.notes(ID).create("Open until 18:00.").await.unwrap();
    assert_eq!(note.id(), "2");
    mock.assert_async().await;
}

fn attachments_json() -> Value {
    json!([{"id": "7", "name": "router.jpg", "mimeType": "image/jpeg", "size": 3}])
}

fn text_file() -> FilePart {
    FilePart::new("journal.txt", "text/plain", "link down")
}

/// The form of an upload with one part, which has the name and the type of the file.
fn with_form(when: When) -> When {
    when.header_prefix("content-type", "multipart/form-data; boundary=")
        .body_includes("Content-Disposition: form-data; name=\"file\"; filename=\"journal.txt\"\r\n")
        .body_includes("Content-Type: text/plain\r\n\r\nlink down\r\n--")
}

#[tokio::test]
async fn list_attachments() {
    let (server, incidents) = start().await;
    let path = "/incidents/1805N42320/attachments";
    let mock =
        mock_request(&server, GET, path, any, |then| then.status(200).json_body(attachments_json())).await;
    let page = incidents.attachments(ID).list().send().await.unwrap();
    assert_eq!(page.items()[0].size, Some(3));
    mock.assert_async().await;
}

#[tokio::test]
async fn list_note_attachments() {
    let (server, incidents) = start().await;
    let path = "/incidents/1805N42320/notes/3/attachments";
    let mock =
        mock_request(&server, GET, path, any, |then| then.status(200).json_body(attachments_json())).await;
    let page = incidents.notes(ID).attachments("3").list().send().await.unwrap();
    assert_eq!(page.items()[0].mime_type.as_deref(), Some("image/jpeg"));
    mock.assert_async().await;
}

#[tokio::test]
async fn create_attachment() {
    let (server, incidents) = start().await;
    let path = "/incidents/1805N42320/attachments";
    let mock = mock_request(&server, POST, path, with_form, |then| {
        then.status(201).json_body(attachments_json()[0].clone())
    })
    .await;
    let uploaded = incidents.attachments(ID).upload(text_file()).await.unwrap();
    assert_eq!(uploaded.id(), "7");
    mock.assert_async().await;
}

#[tokio::test]
async fn create_note_attachment() {
    let (server, incidents) = start().await;
    let path = "/incidents/1805N42320/notes/3/attachments";
    let mock = mock_request(&server, POST, path, with_form, |then| {
        then.status(201).json_body(attachments_json()[0].clone())
    })
    .await;
    let uploaded = incidents.notes(ID).attachments("3").upload(text_file()).await.unwrap();
    assert_eq!(uploaded.name.as_deref(), Some("router.jpg"));
    mock.assert_async().await;
}

/// The `Accept` header of a download.
fn accepting_files(when: When) -> When {
    when.header("accept", "application/*, image/*, text/*")
}

#[tokio::test]
async fn download_attachment() {
    let (server, incidents) = start().await;
    let path = "/incidents/1805N42320/attachments/7/content";
    let mock = mock_request(&server, GET, path, accepting_files, |then| {
        then.status(200).header("content-type", "image/jpeg").body(b"\xFF\xD8\xFF")
    })
    .await;
    let (bytes, report) = incidents.attachments(ID).download_by_id("7").to_memory().await.unwrap();
    assert_eq!(report.media_type(), Some("image/jpeg"));
    assert_eq!(&bytes[..], b"\xFF\xD8\xFF");
    mock.assert_async().await;
}

#[tokio::test]
async fn download_note_attachment() {
    let (server, incidents) = start().await;
    let path = "/incidents/1805N42320/notes/3/attachments/7/content";
    let mock = mock_request(&server, GET, path, accepting_files, |then| then.status(200).body("text")).await;
    let (bytes, _) = incidents.notes(ID).attachments("3").download_by_id("7").to_memory().await.unwrap();
    assert_eq!(bytes, "text");
    mock.assert_async().await;
}

#[tokio::test]
async fn list_freeze_periods() {
    let (server, incidents) = start().await;
    let mock = mock_request(&server, GET, "/incidents/1805N42320/freezePeriods", any, |then| {
        then.status(200).json_body(json!([{"startedAt": "2018-05-14T18:00:00Z", "endedAt": null}]))
    })
    .await;
    let page = incidents.freeze_periods(ID).list().send().await.unwrap();
    assert_eq!(page.items()[0].started_at.as_ref().unwrap().as_str(), "2018-05-14T18:00:00Z");
    assert_eq!(page.items()[0].ended_at, None);
    mock.assert_async().await;
}

#[tokio::test]
async fn aggregate_incidents() {
    let (server, incidents) = start().await;
    let with_query =
        |when: When| when.query_param("groupBy", "status,priority").query_param("origin", "PROACTIVE");
    let mock = mock_request(&server, GET, "/aggregation", with_query, |then| {
        then.status(200).json_body(json!([{"status": "VALIDATED", "priority": "P1", "count": 4}]))
    })
    .await;
    let filter = incident::origin().eq(Origin::Proactive);
    let counters = incidents.aggregate(["status", "priority"], [filter]).await.unwrap();
    assert_eq!(counters[0].count, Some(4));
    mock.assert_async().await;
}

#[tokio::test]
async fn get_status() {
    let (server, incidents) = start().await;
    let mock =
        mock_request(&server, GET, "/status", any, |then| then.status(200).json_body(json!({"a": 1}))).await;
    assert_eq!(serde_json::to_value(incidents.status().await.unwrap()).unwrap(), json!({"a": 1}));
    mock.assert_async().await;
}

#[tokio::test]
async fn get_version() {
    let (server, incidents) = start().await;
    let mock = mock_request(&server, GET, "/version", any, |then| then.status(200).body("\"1.7.0\"")).await;
    assert_eq!(serde_json::to_value(incidents.version().await.unwrap()).unwrap(), json!("1.7.0"));
    mock.assert_async().await;
}

#[tokio::test]
async fn get_doc() {
    let (server, incidents) = start().await;
    let doc = json!({"swagger": "2.0"});
    let mock = mock_request(&server, GET, "/doc", any, |then| then.status(200).json_body(doc.clone())).await;
    assert_eq!(serde_json::to_value(incidents.doc().await.unwrap()).unwrap(), doc);
    mock.assert_async().await;
}
