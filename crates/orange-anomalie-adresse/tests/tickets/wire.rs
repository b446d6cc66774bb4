//! The HTTP request of every operation.

use insta::assert_snapshot;
use orange_anomalie_adresse::fields::{event, note, ticket};
use orange_anomalie_adresse::models::*;
use orange_anomalie_adresse::operations::*;
use orange_core::model::{ETag, Patch};
use orange_core::operation::Operation;
use orange_core::query::Query;
use orange_core::upload::FilePart;

use crate::support::{request_text, sample_ticket};

const ID: &str = "0d9a5a52-1c0e-4d0e-8a67-5f3f1b1f8c10";

fn version() -> ETag {
    ETag::new("\"a6b22c4a\"").unwrap()
}

fn notes_query() -> Query {
    Query::new().filter(note::author().eq("OCZ1")).sort(note::date().desc()).fields(["id", "text"]).limit(20)
}

#[test]
fn the_collection_has_the_path_of_the_base_url() {
    assert_snapshot!("list_tickets", request_text(&ListTickets::new()));
}

#[test]
fn a_list_sends_filters_sort_fields_and_page() {
    let query = Query::new()
        .filter(ticket::status().is_in([
            TicketStatus::Acknowledged,
            TicketStatus::InProgress,
            TicketStatus::Pending,
        ]))
        .filter(ticket::related_entity().id().eq("IMB/09001/X/000E"))
        .filter(ticket::creation_date().gte("2021-01-01"))
        .sort(ticket::creation_date().desc())
        .fields(["id", "@type", "status"])
        .offset(100)
        .limit(100);
    assert_snapshot!("list_tickets_refined", request_text(&ListTickets::new().with_query(query)));
}

#[test]
fn a_count_is_a_head_request_with_filters() {
    let query = Query::new().filter(ticket::zone().eq(Zone::Zmd));
    assert_snapshot!("count_tickets", request_text(&CountTickets::new().with_query(query)));
}

#[test]
fn get_sends_the_id_in_the_path() {
    assert_snapshot!("get_ticket", request_text(&GetTicket::new(ID)));
    let fields = GetTicket::new(ID).with_query(Query::new().fields(["id", "@version"]));
    assert_snapshot!("get_ticket_fields", request_text(&fields));
}

#[test]
fn a_creation_ticket_is_sent_with_its_building() {
    let address = AddressCreate::new()
        .street_nr("14")
        .street_type("RUE")
        .street_name("DES CHAPELIERS")
        .postcode("09000")
        .city("FOIX")
        .code_insee("09122");
    let place = GeographicPoint::builder().x(1.60524).y(42.96388).type_(CoordinateSystem::Wgs84).build();
    let building = CreationBuildingCreate::new(address, [place], BuildingType::Pavillon, true);
    let ticket = CreationTicketCreate::builder()
        .code_oi("RIPX")
        .code_oc("OCZ1")
        .building(building)
        .build()
        .ticket_type(TicketType::CustomerRequest);
    assert_snapshot!("create_ticket_creation", request_text(&CreateTicket::new(ticket)));
}

#[test]
fn a_new_building_ticket_refers_to_a_known_building() {
    let place = GeographicPoint::builder().x(586_713.4).y(6_208_562.1).type_(CoordinateSystem::Rfg93).build();
    let building = NewBuildingCreate::builder()
        .geographic_location([place])
        .name("BATIMENT C")
        .type_(BuildingType::Immeuble)
        .new_construction(false)
        .build();
    let known = RelatedBuildingCreate::new("IMB/09122/X/00A7");
    let ticket = NewBuildingTicketCreate::builder()
        .code_oi("RIPX")
        .code_oc("OCZ1")
        .related_entity([known])
        .building(building)
        .build();
    assert_snapshot!("create_ticket_new_building", request_text(&CreateTicket::new(ticket)));
}

#[test]
fn a_bulk_modification_is_one_ticket() {
    let issues = ModificationIssues::new()
        .building_address_street_name(
            StreetNameIssue::new().value("DES CHAPELIERS").description("Voie renommée."),
        )
        .building_address_street_nr(StreetNrIssue::new().value(["14", "16"]))
        .building_address_code_rivoli(CodeRivoliIssue::new().to_blank(true));
    let buildings = ["IMB/09122/X/00A7", "IMB/09122/X/00A8"];
    let ticket = ModificationTicketCreate::builder()
        .code_oi("RIPX")
        .code_oc("OCZ1")
        .related_entity(buildings)
        .issues(issues)
        .build()
        .priority(Priority::Medium);
    assert_snapshot!("create_ticket_modification", request_text(&CreateTicket::new(ticket)));
}

#[test]
fn a_housings_number_ticket_is_sent_for_one_building() {
    let issues = HousingsNumberIssues::new(HousingsNumberIssue::new(24));
    let building = ["IMB/09122/X/00A7"];
    let ticket = HousingsNumberTicketCreate::builder()
        .code_oi("RIPX")
        .code_oc("OCZ1")
        .related_entity(building)
        .issues(issues)
        .build();
    assert_snapshot!("create_ticket_nb_logements", request_text(&CreateTicket::new(ticket)));
}

#[test]
fn a_replacement_sends_all_properties_and_the_version() {
    let ticket: Ticket = serde_json::from_value(sample_ticket()).unwrap();
    assert_snapshot!("replace_ticket", request_text(&ReplaceTicket::new(ID, version(), ticket)));
}

#[test]
fn a_patch_sends_only_changed_properties() {
    let patch = TicketPatch::new()
        .status(TicketStatus::Acknowledged)
        .status_change_reason(StatusChangeReason::ResolutionRefused)
        .status_change_details("Le bâtiment C manque toujours.")
        .external_id(Patch::Null);
    assert_snapshot!("patch_ticket", request_text(&PatchTicket::new(ID, version(), patch)));
}

#[test]
fn notes_are_below_the_path_of_their_ticket() {
    assert_snapshot!("list_notes", request_text(&ListNotes::new(ID).with_query(notes_query())));
    assert_snapshot!("count_notes", request_text(&CountNotes::new(ID)));
    assert_snapshot!(
        "create_note",
        request_text(&CreateNote::new(ID, NoteCreate::new().text("Plan joint.")))
    );
}

#[test]
fn attachments_are_uploaded_in_two_parts() {
    assert_snapshot!("list_attachments", request_text(&ListAttachments::new(ID)));
    assert_snapshot!("count_attachments", request_text(&CountAttachments::new(ID)));
    let file = FilePart::new("plan.pdf", "application/pdf", "%PDF-1.7");
    let form = CreateAttachmentForm::new(file, AttachmentCreate::new("plan.pdf"));
    assert_snapshot!("create_attachment", request_text(&CreateAttachment::new(ID, form)));
}

#[test]
fn a_download_requests_bytes_and_an_optional_range() {
    let download = DownloadAttachment::builder()
        .id(ID)
        .attachment_id("2d2c1a0f-3b58-4e5d-8f0e-6d0a4a0f9e77")
        .build()
        .range("bytes=1024-");
    assert_snapshot!("download_attachment", request_text(&download));
}

#[test]
fn events_of_all_tickets_are_listed_and_counted() {
    assert_snapshot!("list_events", request_text(&ListEvents::new()));
    let query = Query::new().filter(event::subject().eq(ID));
    assert_snapshot!("count_events", request_text(&CountEvents::new().with_query(query)));
}

#[test]
fn an_id_that_changes_the_path_is_refused() {
    for id in ["", ".", ".."] {
        let error = GetTicket::new(id).request().unwrap_err();
        assert_eq!(error.to_string(), "getTicket: id: a path parameter must not be empty, `.` or `..`");
    }
    let request = request_text(&GetTicket::new("a/b?c"));
    assert!(request.starts_with("GET https://api.orange.com/anomalie-adresse/a%2Fb%3Fc\n"), "{request}");
}

#[test]
fn a_limit_above_the_published_maximum_is_refused() {
    let error = ListTickets::new().with_query(Query::new().limit(101)).request().unwrap_err();
    assert_eq!(error.to_string(), "listTickets: limit: must be at most 100, not 101");
}

#[test]
fn an_invalid_ticket_is_refused_with_all_violations() {
    let issues = ModificationIssues::new()
        .building_pm_id(PmIdIssue::new().value("a name of more than twenty characters"))
        .building_address_code_hexacle(CodeHexacleIssue::new().value(["short"]));
    let ticket = ModificationTicketCreate::builder()
        .code_oi("rip")
        .code_oc("OCZ1")
        .related_entity(Vec::<RelatedBuildingCreate>::new())
        .issues(issues)
        .build();
    let error = CreateTicket::new(ticket).request().unwrap_err();
    assert_eq!(error.kind(), orange_core::ErrorKind::InvalidRequest);
    assert_snapshot!("create_ticket_refused", error);
}
