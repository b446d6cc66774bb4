//! Access to fields by name and path.

use serde_json::{Value, json};

use super::{Place, Status, complete_ticket, decode, encode};
use crate::Json;

#[test]
fn paths_reach_known_and_unknown_fields() {
    let ticket = decode(&complete_ticket());
    assert_eq!(ticket.get::<String>("place.city").as_deref(), Some("Ajaccio"));
    assert_eq!(ticket.get::<i64>("place.extra.deep.0"), Some(1));
    assert!(ticket.is_null("place.extra.deep.1"));
    assert_eq!(ticket.get::<String>("by.name.b").as_deref(), Some("NEW"));
    assert_eq!(ticket.get::<Status>("history.2").unwrap().as_str(), "ON_HOLD");
    assert_eq!(ticket.get::<i64>("place.city"), None);
    assert_eq!(ticket.get::<Value>("place.nothing"), None);
    assert_eq!(ticket.get::<Value>("history.9"), None);
    assert_eq!(ticket.get::<Value>(""), None);
    assert_eq!(ticket.get::<Place>("places.0").unwrap().city.as_deref(), Some("Lyon"));
}

#[test]
fn fields_are_set_and_removed_by_name() {
    let mut ticket = decode(&json!({"id": "T1", "x": 1, "count": "odd", "urgent": null}));
    ticket.set("x", "text");
    ticket.set("status", "CLOSED");
    ticket.set("y", json!([1]));
    assert_eq!(ticket.status, Some(Status::Closed));
    assert_eq!(ticket.remove("id").map(|json| json.to_string()).as_deref(), Some(r#""T1""#));
    assert!(ticket.remove("count").is_some());
    assert!(ticket.remove("urgent").is_some());
    assert_eq!(ticket.remove("nothing"), None);
    assert_eq!(encode(&ticket), json!({"status": "CLOSED", "x": "text", "y": [1]}));
    assert_eq!(ticket.remove("y"), Some(Json::from(json!([1]))));
}
