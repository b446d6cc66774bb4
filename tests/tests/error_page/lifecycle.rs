//! Rules of the APIs: values, tickets, transitions, places.

use orange_anomalie_adresse::lifecycle::{Role, check};
use orange_anomalie_adresse::models::*;
use orange_anomalie_adresse::{AnomalieAdresses, StatusChangeReason, Ticket, TicketStatus};
use orange_core::model::{Tagged, Validate};
use orange_eligibility::Place;
use serde_json::json;

use super::Messages;
use super::stub_transport::{StubTransport, response};

pub(crate) async fn add_messages(messages: &mut Messages) {
    messages.section("Values and rules of the APIs");
    transitions(messages);
    let mut violated = |value: &dyn Checked| {
        for message in value.violations() {
            messages.text(message);
        }
    };
    violated(&building_ticket());
    violated(&modification(&["IMB/09122/X/00A7"], ModificationIssues::new()));
    let city = || ModificationIssues::new().building_address_city(CityIssue::new());
    violated(&modification(&["IMB/09122/X/00A7"], city()));
    violated(&modification(&[], city()));
    violated(&modification_of_city().siren("404833048").siret("73282932000074"));
    violated(&modification_of_city().siret("73282932000075"));
    violated(&modification_of_city().siren("7328293"));
    let point = GeographicPoint::builder().x(1.60524).y(42.96388).type_(CoordinateSystem::Wgs84).build();
    let vague = AddressCreate::new().city("FOIX");
    let building = CreationBuildingCreate::new(vague, [point], BuildingType::Pavillon, true);
    let ticket = CreationTicketCreate::builder().code_oi("RIPX").code_oc("OCZ1").building(building).build();
    messages.text(ticket.warnings()[0].to_string());
    tickets(messages).await;
    places(messages);
}

trait Checked {
    fn violations(&self) -> Vec<String>;
}

impl<T: Validate> Checked for T {
    fn violations(&self) -> Vec<String> {
        let error = self.validate().expect_err("a violation");
        error.violations().iter().map(ToString::to_string).collect()
    }
}

fn modification(buildings: &[&str], issues: ModificationIssues) -> ModificationTicketCreate {
    let ticket = ModificationTicketCreate::builder().code_oi("RIPX").code_oc("OCZ1");
    ticket.related_entity(buildings.iter().copied()).issues(issues).build()
}

/// A valid ticket.
pub(crate) fn modification_of_city() -> ModificationTicketCreate {
    let city = ModificationIssues::new().building_address_city(CityIssue::new().value("FOIX"));
    modification(&["IMB/09122/X/00A7"], city)
}

fn building_ticket() -> ModificationTicketCreate {
    let issues = ModificationIssues::new()
        .building_name(NameIssue::new().value(["B"]).to_blank(true))
        .building_address_street_nr(StreetNrIssue::new().value(["14", "16", "18"]))
        .building_address_code_hexacle(CodeHexacleIssue::new().value(["1"]))
        .building_address_city(CityIssue::new().value("FOIX"));
    let ticket = ModificationTicketCreate::builder().code_oi("RIP").code_oc("OCZ1");
    let ticket = ticket.related_entity(["IMB/09122/X/00A7", "IMB/09122/X/00A8"]).issues(issues).build();
    ticket.status(TicketStatus::Closed).siren("732829321").siret("7328293200007")
}

fn transitions(messages: &mut Messages) {
    use StatusChangeReason as Reason;
    use TicketStatus::{Acknowledged, Canceled, Closed, InProgress, Pending, Resolved};
    messages.failed(check(&Closed, &Acknowledged, Role::Oc, None, None));
    messages.failed(check(&Resolved, &Pending, Role::Oc, None, None));
    messages.failed(check(&Acknowledged, &InProgress, Role::Oi, Some(&Reason::Other), None));
    messages.failed(check(&Resolved, &Closed, Role::Oc, Some(&Reason::DelayValidationExpired), None));
    messages.failed(check(&InProgress, &Resolved, Role::Oi, None, None));
    messages.failed(check(&Pending, &Canceled, Role::Oc, Some(&Reason::OcCancelation), None));
}

async fn tickets(messages: &mut Messages) {
    let tickets_over =
        |transport: &StubTransport| AnomalieAdresses::new(&transport.client().build().unwrap());
    let tickets = tickets_over(&StubTransport::responding(200, &[], "{}"));
    let read = |json: serde_json::Value| -> Tagged<Ticket> {
        Tagged::new(serde_json::from_value(json).unwrap(), None)
    };
    for ticket in [json!({}), json!({"id": "t1"}), json!({"id": "t1", "@version": "é"})] {
        messages.failed(tickets.accept(&read(ticket)).await);
    }
    let attachments = tickets.attachments("t1");
    let nameless: Attachment = serde_json::from_value(json!({"id": "a1"})).unwrap();
    messages.failed(attachments.download_link(&nameless).map(drop));

    messages.failed(tickets.by_external_id(" ").await);
    // Two tickets with one `externalId`.
    let two_tickets = StubTransport::new(|request| {
        let is_first = !request.uri().query().unwrap_or_default().contains("offset=2");
        let ticket = |id| format!(r#"{{"@type":"TicketCreation","id":"{id}","externalId":"OC-1"}}"#);
        let body = if is_first { format!("[{},{}]", ticket("t1"), ticket("t2")) } else { "[]".to_owned() };
        Some(Ok(response(200, &[], body)))
    });
    messages
        .failed(tickets_over(&two_tickets).find_or_create(modification_of_city().external_id("OC-1")).await);
}

fn places(messages: &mut Messages) {
    messages.failed(Place::from_parts(None, None, None));
    messages.failed(Place::building_at("12 rue des Écoles, 59000 Lille", "").validate());
    messages.failed(Place::address("12 rue des Écoles 59000 Lille").validate());
}
