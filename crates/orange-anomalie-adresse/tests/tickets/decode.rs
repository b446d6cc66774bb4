//! Lossless decoding of tickets.

use orange_anomalie_adresse::models::{
    Attachment, Complexity, Priority, TicketBuilding, TicketIssues, TicketType,
};
use orange_anomalie_adresse::{StatusChangeReason, Ticket, TicketStatus};
use serde_json::{Value, json};

use crate::support::{sample_ticket, small_ticket};

fn decode(value: &Value) -> Ticket {
    serde_json::from_str(&value.to_string()).expect("a ticket")
}

fn encode(ticket: &Ticket) -> Value {
    serde_json::to_value(ticket).expect("JSON")
}

#[test]
fn the_sample_of_orange_is_decoded_and_preserved() {
    let ticket = decode(&sample_ticket());
    assert_eq!(encode(&ticket), sample_ticket());
    assert_eq!(ticket.status, Some(TicketStatus::Acknowledged));
    assert_eq!(ticket.ticket_type, Some(TicketType::OcRequest));
    assert_eq!(ticket.code_oi.as_ref().map(|code| code.as_str()), Some("ARTD"));
    assert_eq!(ticket.at_version.as_deref(), Some("a6b22c4a-8e16-41d0-beac-c5a4e1f0fdc9"));
    assert_eq!(ticket.resolved_to_in_progress_duration, Some(0));
    let buildings: Vec<_> =
        ticket.related_entity.iter().flatten().filter_map(|at| at.id.as_deref()).collect();
    assert_eq!(buildings, ["IMB/09001/X/000E", "IMB/09001/X/000Q"]);
    let history = ticket.status_changes.as_deref().unwrap();
    assert_eq!(history[0].change_date.as_ref().unwrap().as_str(), "2025-01-14T13:17:58.078+00:00");
    let Some(TicketIssues::ModificationIssues(issues)) = &ticket.issues else { panic!("{ticket:?}") };
    let pm = issues.building_pm_id.as_ref().unwrap();
    assert_eq!((pm.value.as_deref(), pm.description.as_deref()), (Some("test"), Some("toto")));
    assert!(issues.building_name.is_none() && issues.is_null("building.name"), "null is not absence");
    assert!(ticket.priority.is_none() && ticket.is_null("priority") && !ticket.is_null("creationDate"));
    assert_eq!(ticket.unknown().count(), 0, "every property of the sample has a field");
    assert_eq!(issues.unknown().count(), 0);
}

#[test]
fn the_position_of_the_type_property_is_irrelevant() {
    let building =
        r#""building":{"type":"IMMEUBLE","address":{"city":"FOIX","x-new":1},"newConstruction":null}"#;
    let array = r#""building":["not","one"]"#;
    let null = r#""building":null"#;
    for (building, typed) in [(building, true), (array, false), (null, false)] {
        for kind in ["AnomalieAdresse.creation", "AnomalieAdresse.newBuilding", "AnomalieAdresse.new"] {
            let tag = format!(r#""@type":"{kind}""#);
            let first: Ticket = serde_json::from_str(&format!("{{{tag},{building}}}")).unwrap();
            let last: Ticket = serde_json::from_str(&format!("{{{building},{tag}}}")).unwrap();
            assert_eq!(first, last, "{kind}: {building}");
            let value: Value = serde_json::from_str(&format!("{{{building},{tag}}}")).unwrap();
            assert_eq!(encode(&first), value);
            assert_eq!(encode(&last), value);
            let is_of_its_type = matches!(
                (kind, &first.building),
                ("AnomalieAdresse.creation", Some(TicketBuilding::CreationBuilding(_)))
                    | ("AnomalieAdresse.newBuilding", Some(TicketBuilding::NewBuilding(_)))
            );
            assert_eq!(is_of_its_type, typed && kind != "AnomalieAdresse.new", "{kind}: {building}");
            let is_untyped = matches!(&first.building, Some(TicketBuilding::Other(_)));
            assert_eq!(is_untyped, kind == "AnomalieAdresse.new" && building != null, "{kind}: {building}");
        }
    }
}

#[test]
fn a_duplicate_type_is_an_error() {
    let building = r#""building":{"type":"IMMEUBLE"}"#;
    for second in ["AnomalieAdresse.creation", "AnomalieAdresse.newBuilding", "unheard of"] {
        let text = format!(r#"{{"@type":"AnomalieAdresse.creation",{building},"@type":"{second}"}}"#);
        let error = serde_json::from_str::<Ticket>(&text).unwrap_err().to_string();
        assert!(error.starts_with("duplicate field `@type`"), "{error}");
    }
}

#[test]
fn every_alias_of_a_type_selects_the_type_of_its_properties() {
    let read = |name: &str, property: &str| {
        let value = json!({"@type": name, "id": "t", property: {}});
        let ticket = decode(&value);
        assert_eq!(encode(&ticket), value, "the name stays as received");
        ticket
    };
    for name in ["AnomalieAdresse.creation", "AnomalieAdresseCreation"] {
        let ticket = read(name, "building");
        assert!(matches!(ticket.building, Some(TicketBuilding::CreationBuilding(_))), "{ticket:?}");
    }
    for name in ["AnomalieAdresse.newBuilding", "AnomalieAdresseNewBuilding", "AnomalieAdresse.batiment"] {
        let ticket = read(name, "building");
        assert!(matches!(ticket.building, Some(TicketBuilding::NewBuilding(_))), "{ticket:?}");
    }
    for name in ["AnomalieAdresse.modification", "AnomalieAdresseUpdateImb"] {
        let ticket = read(name, "issues");
        assert!(matches!(ticket.issues, Some(TicketIssues::ModificationIssues(_))), "{ticket:?}");
    }
    for name in ["AnomalieAdresse.nbLogements", "AnomalieAdresseUpdateNbLogements"] {
        let ticket = read(name, "issues");
        assert!(matches!(ticket.issues, Some(TicketIssues::HousingsNumberIssues(_))), "{ticket:?}");
    }
}

#[test]
fn an_unknown_type_is_preserved_with_common_fields() {
    for unknown_type in [json!("AnomalieAdresse.demolition"), json!(null), json!(7)] {
        let mut value = sample_ticket();
        value["@type"] = unknown_type;
        let ticket = decode(&value);
        assert!(matches!(ticket.issues, Some(TicketIssues::Other(_))), "{ticket:?}");
        assert_eq!(ticket.status, Some(TicketStatus::Acknowledged));
        assert_eq!(ticket.id(), "22e61758-924d-4ad7-b259-e4fcb1ea8808");
        assert_eq!(encode(&ticket), value);
    }
    let mut without_type = sample_ticket();
    without_type.as_object_mut().unwrap().remove("@type");
    assert_eq!(encode(&decode(&without_type)), without_type);
}

#[test]
fn an_unknown_status_is_preserved() {
    let mut value = sample_ticket();
    value["status"] = json!("SUSPENDED");
    value["statusChangeReason"] = json!("STRIKE");
    let ticket = decode(&value);
    let status = ticket.status.as_ref().unwrap();
    assert_eq!(status.as_str(), "SUSPENDED");
    assert!(!status.is_known());
    assert_eq!(encode(&ticket), value);
}

#[test]
fn aliases_of_a_status_are_decoded_and_preserved() {
    for (spelling, status) in [
        ("acknowledged", TicketStatus::Acknowledged),
        ("inProgress", TicketStatus::InProgress),
        ("pending", TicketStatus::Pending),
        ("resolved", TicketStatus::Resolved),
        ("closed", TicketStatus::Closed),
        ("rejected", TicketStatus::Rejected),
        ("canceled", TicketStatus::Canceled),
    ] {
        let mut value = small_ticket();
        value["status"] = json!(spelling);
        let mut ticket = decode(&value);
        assert_eq!(ticket.status.as_ref(), Some(&status));
        assert_eq!(encode(&ticket), value);
        ticket.status = Some(TicketStatus::Closed);
        let expected = if spelling == "closed" { "closed" } else { "CLOSED" };
        assert_eq!(encode(&ticket)["status"], expected, "a change is written as published");
    }
}

#[test]
fn extra_fields_are_preserved_at_every_level() {
    let mut value = sample_ticket();
    value["x-added"] = json!({"deep": [1, null, 2.50]});
    value["relatedEntity"][0]["x-added"] = json!(true);
    value["statusChanges"][0]["author"] = json!("OI");
    value["issues"]["building.floor"] = json!({"value": 3});
    value["issues"]["building.pm.id"]["x-added"] = json!("x");
    let ticket = decode(&value);
    assert_eq!(encode(&ticket), value);
    assert_eq!(ticket.get::<f64>("x-added.deep.2"), Some(2.5));
    assert_eq!(ticket.get::<i64>("issues.building.floor.value"), Some(3), "dots inside a name");
}

/// Each property of the sample as null, as absent and with another type.
#[test]
fn null_and_any_type_are_preserved_in_any_property() {
    let names: Vec<String> = sample_ticket().as_object().unwrap().keys().cloned().collect();
    assert!(names.len() > 30, "the sample is there");
    for name in &names {
        let mut absent = sample_ticket();
        absent.as_object_mut().unwrap().remove(name);
        assert_eq!(encode(&decode(&absent)), absent, "{name} absent");
        for other in [
            json!(null),
            json!(true),
            json!(-1),
            json!("text"),
            json!([]),
            json!([{"id": 1}]),
            json!({"a": [1]}),
        ] {
            let mut value = sample_ticket();
            value[name] = other.clone();
            assert_eq!(encode(&decode(&value)), value, "{name}: {other}");
        }
    }
}

/// A recursive decoder would overflow the stack.
#[test]
fn nested_arrays_do_not_overflow_the_stack() {
    let deep = ["[".repeat(100_000), "]".repeat(100_000)].concat();
    assert!(serde_json::from_str::<Attachment>(&deep).is_err());
    assert!(serde_json::from_str::<Ticket>(&deep).is_err());
    let wrapped =
        format!(r#"{{"@type":"AnomalieAdresse.creation","id":"t","building":{deep},"issues":{deep}}}"#);
    let ticket: Ticket = serde_json::from_str(&wrapped).expect("a ticket with invalid properties");
    assert_eq!(ticket.id(), "t");
    assert_eq!(serde_json::to_string(&ticket).expect("JSON"), wrapped);
}

#[test]
fn a_change_preserves_the_other_properties() {
    let mut ticket = decode(&sample_ticket());
    ticket.status = Some(TicketStatus::Canceled);
    ticket.status_change_reason = Some(StatusChangeReason::OcCancelation);
    ticket.priority = Some(Priority::High);
    let mut expected = sample_ticket();
    expected["status"] = json!("CANCELED");
    expected["statusChangeReason"] = json!("OC_CANCELATION");
    expected["priority"] = json!("HIGH");
    assert_eq!(encode(&ticket), expected);
}

#[test]
fn both_histories_and_both_date_properties_are_decoded() {
    let mut value = small_ticket();
    value["statusChange"] = json!([{"status": "PENDING", "date": "2025-03-05T10:12:45Z"}]);
    value["statusChanges"] = json!([{"status": "RESOLVED", "changeDate": "2025-03-06T10:12:45Z"}]);
    let ticket = decode(&value);
    let published = &ticket.status_change.as_ref().unwrap()[0];
    assert_eq!(published.date.as_ref().unwrap().as_str(), "2025-03-05T10:12:45Z");
    assert_eq!(ticket.status_changes.as_ref().unwrap()[0].status.as_deref(), Some("RESOLVED"));
    assert_eq!(encode(&ticket), value);
}

#[test]
fn both_spellings_of_rgf93_are_known_values() {
    use orange_anomalie_adresse::models::CoordinateSystem;
    assert_eq!(CoordinateSystem::from("RFG93".to_owned()), CoordinateSystem::Rfg93);
    assert_eq!(CoordinateSystem::from("RGF93".to_owned()), CoordinateSystem::Rgf93);
}

#[test]
fn the_complexity_of_a_bulk_request_is_known() {
    assert_eq!(Complexity::from("MASSE".to_owned()), Complexity::Masse);
}

#[test]
fn coordinates_keep_all_digits() {
    let point = r#"{"x":956866.2044817469,"y":0.1,"type":"RGF93"}"#;
    let read: orange_anomalie_adresse::models::GeographicPoint = serde_json::from_str(point).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), point);
}
