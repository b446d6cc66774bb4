//! The HTTP request of every operation.

use insta::assert_snapshot;
use orange_core::model::Patch;
use orange_core::operation::Operation;
use orange_core::query::{Query, field};
use orange_core::upload::FilePart;
use orange_incident::fields::{incident, note};
use orange_incident::models::*;
use orange_incident::operations::*;

use crate::support::{BASE, request_text};

const ID: &str = "1805N42320";

fn pdf() -> FilePart {
    FilePart::new("diagram.pdf", "application/pdf", "%PDF-1.7")
}

#[test]
fn the_requests_of_the_page_are_reproduced() {
    assert_snapshot!("list_incidents", request_text(&ListIncidents::new()));
    let filtered = Query::new()
        .filter(incident::location().address().country().eq("FR"))
        .filter(incident::priority().eq(Priority::P1));
    assert_snapshot!("list_incidents_filtered", request_text(&ListIncidents::new().with_query(filtered)));
    let page = Query::new().offset(10).limit(20).sort(incident::created_at().desc());
    assert_snapshot!("list_incidents_page", request_text(&ListIncidents::new().with_query(page)));
    assert_snapshot!("get_incident", request_text(&GetIncident::new(ID)));
}

#[test]
fn filters_accept_every_type_of_value() {
    let query = Query::new()
        .filter(incident::status().eq(IncidentStatus::from("CLOSED")))
        .filter(incident::is_escalated().eq(true))
        .filter(incident::created_at().eq("2018-05-14"))
        .filter(field("location.address.city").eq("Aix-en-Provence & more"));
    assert_snapshot!("list_incidents_kinds", request_text(&ListIncidents::new().with_query(query)));
}

#[test]
fn the_language_is_sent_in_a_header() {
    let french = GetIncident::new(ID).accept_language(Language::French);
    assert_snapshot!("get_incident_in_french", request_text(&french));
}

#[test]
fn create_sends_only_the_properties_that_are_set() {
    let report = IncidentCreate::new()
        .impact(Impact::S1)
        .service_condition(ServiceCondition::Interupted)
        .type_(IncidentType::Failure)
        .description("No traffic on the access line since 08:30.");
    assert_snapshot!("create_incident", request_text(&CreateIncident::new(report)));
}

#[test]
fn create_sends_unknown_properties() {
    let mut report = IncidentCreate::new().description("No traffic.");
    report.set("customerReference", "CR-17");
    assert_snapshot!("create_incident_with_more", request_text(&CreateIncident::new(report)));
}

#[test]
fn an_update_sends_only_changed_properties() {
    let patch = IncidentPatch::new().description("Traffic is back.").urgency(Patch::Null);
    assert_snapshot!("update_incident", request_text(&UpdateIncident::new(ID, patch)));
}

#[test]
fn notes_are_below_the_path_of_their_incident() {
    let query = Query::new().filter(note::author().eq("Orange")).sort(note::created_at().asc()).limit(20);
    assert_snapshot!("list_notes", request_text(&ListNotes::new(ID).with_query(query)));
    assert_snapshot!("create_note", request_text(&CreateNote::new(ID, "The site is open until 18:00.")));
}

#[test]
fn attachments_are_below_their_incident_or_note() {
    assert_snapshot!("list_attachments", request_text(&ListAttachments::new(ID)));
    assert_snapshot!(
        "list_note_attachments",
        request_text(&ListNoteAttachments::builder().incident_id(ID).note_id("3").build())
    );
    let upload = CreateAttachment::new(ID, CreateAttachmentForm::new(pdf()));
    assert_snapshot!("create_attachment", request_text(&upload));
    let upload = CreateNoteAttachment::builder()
        .incident_id(ID)
        .note_id("3")
        .body(CreateNoteAttachmentForm::new(pdf()))
        .build();
    assert_snapshot!("create_note_attachment", request_text(&upload));
    assert_snapshot!(
        "download_attachment",
        request_text(
            &DownloadAttachment::builder().incident_id(ID).attachment_id("7").build().range("bytes=1024-")
        )
    );
    assert_snapshot!(
        "download_note_attachment",
        request_text(
            &DownloadNoteAttachment::builder().incident_id(ID).note_id("3").attachment_id("7").build()
        )
    );
}

#[test]
fn freeze_periods_are_below_the_path_of_their_incident() {
    assert_snapshot!("list_freeze_periods", request_text(&ListFreezePeriods::new(ID)));
}

#[test]
fn an_aggregation_sends_properties_and_filters() {
    let query = Query::new().filter(incident::priority().eq(Priority::P1));
    let counters = AggregateIncidents::new(["status", "location.address.country"]).with_query(query);
    assert_snapshot!("aggregate_incidents", request_text(&counters));
    let error = AggregateIncidents::new(Vec::<String>::new()).request().unwrap_err();
    assert_eq!(error.field(), Some("groupBy"), "{error}");
}

#[test]
fn status_version_and_doc_have_their_own_paths() {
    assert_snapshot!("get_status", request_text(&GetStatus::new()));
    assert_snapshot!("get_version", request_text(&GetVersion::new()));
    assert_snapshot!("get_doc", request_text(&GetDoc::new()));
}

#[test]
fn unsupported_queries_are_refused_before_sending() {
    for (query, field) in [
        // Typed fields have no such operators.
        (Query::new().filter(field("priority").ne("P1")), "priority"),
        (Query::new().filter(field("createdAt").gte("2024-01-01")), "createdAt"),
        (Query::new().filter(field("status").is_in(["VALIDATED"])), "status"),
        (Query::new().filter(incident::created_at().eq("yesterday")), "createdAt"),
        (Query::new().fields(["id"]), "fields"),
    ] {
        let error = ListIncidents::new().with_query(query).request().unwrap_err();
        assert_eq!(error.kind(), orange_core::ErrorKind::InvalidRequest);
        assert_eq!(error.field(), Some(field), "{error}");
    }
}

#[test]
fn ids_are_refused_or_encoded() {
    for id in ["", ".", ".."] {
        let error = GetIncident::new(id).request().unwrap_err();
        assert_eq!(
            error.to_string(),
            "getIncident: incidentId: a path parameter must not be empty, `.` or `..`"
        );
    }
    let request = request_text(&GetIncident::new("a/b?c"));
    assert!(request.starts_with(&format!("GET {BASE}/incidents/a%2Fb%3Fc\n")), "{request}");
}

#[test]
fn only_list_and_get_are_documented() {
    use orange_core::operation::Provenance;
    let operations_with =
        |provenance: Provenance| ALL.iter().filter(move |operation| operation.provenance == provenance);
    let documented: Vec<&str> =
        operations_with(Provenance::Documented).map(|operation| operation.id).collect();
    assert_eq!(documented, ["listIncidents", "getIncident"]);
    assert_eq!(operations_with(Provenance::Inferred).count(), ALL.len() - documented.len());
}
