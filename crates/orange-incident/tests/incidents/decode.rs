//! Lossless decoding of responses.

use orange_core::operation::{ApiResponse, Operation};
use orange_core::pagination::Page;
use orange_incident::models::*;
use orange_incident::operations::*;
use serde_json::{Value, json};

use crate::support::sample_incident;

fn response<O: Operation>(operation: &O, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> ApiResponse {
    let mut map = http::HeaderMap::new();
    for (name, value) in headers {
        map.insert(http::HeaderName::try_from(*name).unwrap(), value.parse().unwrap());
    }
    ApiResponse::new(operation.info(), http::StatusCode::OK, map, body.into())
}

fn page(headers: &[(&str, &str)], body: &Value) -> Page<Incident> {
    let list = ListIncidents::new();
    list.decode(response(&list, headers, body.to_string())).unwrap()
}

#[test]
fn the_sample_of_the_page_is_decoded_and_preserved() {
    let read: Incident = serde_json::from_value(sample_incident()).unwrap();
    assert_eq!(read.id.as_deref(), Some("1805N42320"));
    assert_eq!(read.status, Some(IncidentStatus::Validated));
    assert_eq!(read.impact, Some(Impact::S1));
    assert_eq!(read.priority, Some(Priority::P1));
    assert_eq!(read.service_condition, Some(ServiceCondition::Interupted));
    assert_eq!(read.origin, Some(Origin::Proactive));
    assert_eq!(read.type_, Some(IncidentType::Failure));
    assert_eq!(read.is_escalated, Some(false));
    assert!(read.description.as_deref().unwrap().starts_with("Alarme détectée"));
    assert_eq!(serde_json::to_value(&read).unwrap(), sample_incident());
    assert_eq!(read.unknown().count(), 0);
}

#[test]
fn the_sample_list_is_decoded_in_spite_of_its_swapped_counts() {
    // As in the sample on developer.orange.com: the body opens with `{`, and X-Result-Count is larger than X-Total-Count.
    let page = page(&[("X-Result-Count", "106"), ("X-Total-Count", "25")], &sample_incident());
    assert_eq!(page.items().len(), 1);
    assert_eq!(serde_json::to_value(&page.items()[0]).unwrap(), sample_incident());
    assert_eq!((page.counts().result, page.counts().total), (Some(106), Some(25)), "both stay readable");
}

#[test]
fn get_decodes_an_object_or_an_array_of_one() {
    let get = GetIncident::new("1805N42320");
    for body in [sample_incident(), json!([sample_incident()])] {
        let read = get.decode(response(&get, &[], body.to_string())).unwrap();
        assert_eq!(serde_json::to_value(&*read).unwrap(), sample_incident());
    }
    let error = get.decode(response(&get, &[], "[]")).unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[test]
fn unknown_properties_are_accessible_and_preserved() {
    let mut body = sample_incident();
    body["location"] = json!({"id": "L-1", "address": {"country": "FR", "city": "Paris", "floor": 3}});
    body["contacts"] = json!([{"name": "NOC", "phone": null}]);
    let read: Incident = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(read.get::<String>("location.address.city").as_deref(), Some("Paris"));
    assert_eq!(read.get::<u8>("location.address.floor"), Some(3));
    assert_eq!(read.get::<String>("location.address.country").as_deref(), Some("FR"));
    assert_eq!(read.get::<String>("location.address.floor"), None, "another type");
    assert_eq!(read.get::<String>("location.address.zip"), None);
    assert_eq!(read.location.as_ref().unwrap().address.as_ref().unwrap().country.as_deref(), Some("FR"));
    assert_eq!(serde_json::to_value(&read).unwrap(), body);
}

#[test]
fn unpublished_values_are_preserved() {
    let mut body = sample_incident();
    for (name, value) in
        [("status", "CLOSED"), ("priority", "P7"), ("type", "REQUEST"), ("serviceCondition", "DEGRADED")]
    {
        body[name] = value.into();
    }
    let read: Incident = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(read.status.as_ref().unwrap().as_str(), "CLOSED");
    assert!(!read.status.as_ref().unwrap().is_known());
    assert_eq!(serde_json::to_value(&read).unwrap(), body);
}

#[test]
fn both_spellings_of_interrupted_are_preserved() {
    for spelling in ["INTERUPTED", "INTERRUPTED"] {
        let body = json!({"serviceCondition": spelling});
        let read: Incident = serde_json::from_value(body.clone()).unwrap();
        assert_eq!(read.service_condition, Some(ServiceCondition::Interupted));
        assert_eq!(serde_json::to_value(&read).unwrap(), body);
    }
    let sent = IncidentCreate::new().service_condition(ServiceCondition::Interupted);
    assert_eq!(serde_json::to_value(&sent).unwrap(), json!({"serviceCondition": "INTERUPTED"}));
}

#[test]
fn dates_are_preserved_with_and_without_a_zone() {
    let read = |date: &str| -> Incident { serde_json::from_value(json!({"createdAt": date})).unwrap() };
    let zoned = read("2018-05-14T08:41:00.5+02:00").created_at.unwrap();
    assert_eq!(zoned.as_str(), "2018-05-14T08:41:00.5+02:00");
    assert_eq!(zoned.unix_timestamp().unwrap(), 1_526_280_060);
    let bare = read("2018-05-14T08:41:00").created_at.unwrap();
    assert!(bare.unix_timestamp().is_err(), "there is no zone");
    assert!(bare.is_valid());
    assert_eq!(read("yesterday").created_at.unwrap().as_str(), "yesterday");
}

#[test]
fn an_invalid_incident_does_not_fail_the_page() {
    let page = page(&[], &json!([sample_incident(), 7, sample_incident()]));
    assert_eq!((page.items().len(), page.rejected().len()), (2, 1));
    let rejected = &page.rejected()[0];
    assert_eq!((rejected.index(), rejected.json()), (1, "7"));
    assert_eq!(rejected.error().json_path(), Some("1"));
}

#[test]
fn each_counter_has_the_property_values_of_its_group() {
    let aggregate = AggregateIncidents::new(["priority"]);
    let body = json!([{"priority": "P1", "count": 4}, {"priority": "P2", "count": 0}]);
    let counters = aggregate.decode(response(&aggregate, &[], body.to_string())).unwrap();
    assert_eq!(counters[0].get::<String>("priority").as_deref(), Some("P1"));
    assert_eq!(counters[0].count, Some(4));
    assert_eq!(serde_json::to_value(&counters).unwrap(), body);
}

#[test]
fn status_version_and_doc_decode_any_json() {
    let status = GetStatus::new();
    for body in ["{\"status\":\"OK\"}", "[]", "\"1.7.0\"", "1.7"] {
        let read = status.decode(response(&status, &[], body)).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), body);
    }
    let error = status.decode(response(&status, &[("content-type", "text/html")], "<p>OK")).unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("text/html"), "{error}");
}
