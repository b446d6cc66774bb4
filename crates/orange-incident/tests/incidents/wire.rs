//! Every operation as it stands on the wire.

use insta::assert_snapshot;
use orange_core::model::Patch;
use orange_core::operation::Operation;
use orange_core::query::{Query, field};
use orange_core::upload::FilePart;
use orange_incident::fields::{incident, note};
use orange_incident::models::*;
use orange_incident::operations::*;

use crate::support::{BASE, written};

const ID: &str = "1805N42320";

fn pdf() -> FilePart {
    FilePart::new("diagram.pdf", "application/pdf", "%PDF-1.7")
}

#[test]
fn the_requests_of_the_page_are_written_as_it_shows_them() {
    assert_snapshot!("list_incidents", written(&ListIncidents::new()));
    let filtered = Query::new()
        .filter(incident::location().address().country().eq("FR"))
        .filter(incident::priority().eq(Priority::P1));
    assert_snapshot!("list_incidents_filtered", written(&ListIncidents::new().with_query(filtered)));
    let page = Query::new().offset(10).limit(20).sort(incident::created_at().desc());
    assert_snapshot!("list_incidents_page", written(&ListIncidents::new().with_query(page)));
    assert_snapshot!("get_incident", written(&GetIncident::new(ID)));
}

#[test]
fn every_kind_of_value_is_compared_plainly() {
    let query = Query::new()
        .filter(incident::status().eq(IncidentStatus::from("CLOSED")))
        .filter(incident::is_escalated().eq(true))
        .filter(incident::created_at().eq("2018-05-14"))
        .filter(field("location.address.city").eq("Aix-en-Provence & more"));
    assert_snapshot!("list_incidents_kinds", written(&ListIncidents::new().with_query(query)));
}

#[test]
fn texts_are_asked_for_in_a_language() {
    let french = GetIncident::new(ID).accept_language(Language::French);
    assert_snapshot!("get_incident_in_french", written(&french));
}

#[test]
fn an_incident_is_reported_with_what_is_said_of_it() {
    let report = IncidentCreate::new()
        .impact(Impact::S1)
        .service_condition(ServiceCondition::Interupted)
        .type_(IncidentType::Failure)
        .description("No traffic on the access line since 08:30.");
    assert_snapshot!("create_incident", written(&CreateIncident::new(report)));
}

#[test]
fn members_that_the_crate_does_not_know_are_sent_too() {
    let mut report = IncidentCreate::new().description("No traffic.");
    report.set("customerReference", "CR-17");
    assert_snapshot!("create_incident_with_more", written(&CreateIncident::new(report)));
}

#[test]
fn an_update_sends_what_changes_and_nothing_else() {
    let patch = IncidentPatch::new().description("Traffic is back.").urgency(Patch::Null);
    assert_snapshot!("update_incident", written(&UpdateIncident::new(ID, patch)));
}

#[test]
fn notes_are_listed_and_added_below_their_incident() {
    let query = Query::new().filter(note::author().eq("Orange")).sort(note::created_at().asc()).limit(20);
    assert_snapshot!("list_notes", written(&ListNotes::new(ID).with_query(query)));
    assert_snapshot!("create_note", written(&CreateNote::new(ID, "The site is open until 18:00.")));
}

#[test]
fn files_are_listed_uploaded_and_downloaded_below_what_they_belong_to() {
    assert_snapshot!("list_attachments", written(&ListAttachments::new(ID)));
    assert_snapshot!(
        "list_note_attachments",
        written(&ListNoteAttachments::builder().incident_id(ID).note_id("3").build())
    );
    let upload = CreateAttachment::new(ID, CreateAttachmentForm::new(pdf()));
    assert_snapshot!("create_attachment", written(&upload));
    let upload = CreateNoteAttachment::builder()
        .incident_id(ID)
        .note_id("3")
        .body(CreateNoteAttachmentForm::new(pdf()))
        .build();
    assert_snapshot!("create_note_attachment", written(&upload));
    assert_snapshot!(
        "download_attachment",
        written(
            &DownloadAttachment::builder().incident_id(ID).attachment_id("7").build().range("bytes=1024-")
        )
    );
    assert_snapshot!(
        "download_note_attachment",
        written(&DownloadNoteAttachment::builder().incident_id(ID).note_id("3").attachment_id("7").build())
    );
}

#[test]
fn freeze_periods_are_listed_below_their_incident() {
    assert_snapshot!("list_freeze_periods", written(&ListFreezePeriods::new(ID)));
}

#[test]
fn an_aggregation_names_its_attributes_and_takes_the_filters_of_the_list() {
    let query = Query::new().filter(incident::priority().eq(Priority::P1));
    let counters = AggregateIncidents::new(["status", "location.address.country"]).with_query(query);
    assert_snapshot!("aggregate_incidents", written(&counters));
    let error = AggregateIncidents::new(Vec::<String>::new()).request().unwrap_err();
    assert_eq!(error.field(), Some("groupBy"), "{error}");
}

#[test]
fn status_version_and_doc_are_read_at_their_names() {
    assert_snapshot!("get_status", written(&GetStatus::new()));
    assert_snapshot!("get_version", written(&GetVersion::new()));
    assert_snapshot!("get_doc", written(&GetDoc::new()));
}

#[test]
fn what_the_api_does_not_know_is_refused_before_it_is_sent() {
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
fn an_id_that_would_make_another_request_is_refused_or_encoded() {
    for id in ["", ".", ".."] {
        let error = GetIncident::new(id).request().unwrap_err();
        assert_eq!(
            error.to_string(),
            "getIncident: incidentId: a path parameter must not be empty, `.` or `..`"
        );
    }
    let request = written(&GetIncident::new("a/b?c"));
    assert!(request.starts_with(&format!("GET {BASE}/incidents/a%2Fb%3Fc\n")), "{request}");
}

#[test]
fn what_is_documented_is_marked_so_and_everything_else_is_inferred() {
    use orange_core::operation::Provenance;
    let of = |provenance: Provenance| ALL.iter().filter(move |one| one.provenance == provenance);
    let documented: Vec<&str> = of(Provenance::Documented).map(|operation| operation.id).collect();
    assert_eq!(documented, ["listIncidents", "getIncident"]);
    assert_eq!(of(Provenance::Inferred).count(), ALL.len() - documented.len());
}
