//! Hostile input and secrets.

use serde_json::Value;

use super::Ticket;
use crate::{Json, Secret};

#[test]
fn a_secret_of_another_type_is_hidden_and_written_back() {
    object!(Account { 0: password = "password", read: Secret; 1: keys = "keys", read: Vec<Secret>; });
    for text in [r#"{"password":24681357}"#, r#"{"password":["24681357"]}"#, r#"{"keys":["a",24681357]}"#] {
        let account: Account = serde_json::from_str(text).unwrap();
        assert!(!format!("{account:?}").contains("24681357"), "{account:?}");
        assert_eq!(serde_json::to_string(&account).unwrap(), text);
    }
}

#[test]
fn deep_nesting_neither_overflows_nor_loses_data() {
    let deep = format!("{}{}{}", r#"{"free":"#, "[".repeat(100_000), "]".repeat(100_000)) + "}";
    let ticket: Ticket = serde_json::from_str(&deep).unwrap();
    assert_eq!(serde_json::to_string(&ticket).unwrap(), deep);
    let recursive = r#"{"parent":"#.repeat(100_000);
    assert!(serde_json::from_str::<Ticket>(&recursive).is_err());
    let in_lists = format!("{}1{}", r#"{"parent":["#.repeat(50), "]}".repeat(50));
    let ticket: Ticket = serde_json::from_str(&in_lists).unwrap();
    assert_eq!(serde_json::to_string(&ticket).unwrap(), in_lists);
}

#[test]
fn deeply_nested_values_are_kept_but_not_decoded() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let deep = open.repeat(100_000) + "1" + &close.repeat(100_000);
        // A free-form field, and fields of another type.
        for name in ["free", "count", "status", "created"] {
            let text = format!(r#"{{"{name}":{deep}}}"#);
            let ticket: Ticket = serde_json::from_str(&text).unwrap();
            assert_eq!(serde_json::to_string(&ticket).unwrap(), text);
            assert_eq!(ticket.get::<Value>(name), None, "it is too deep for a value");
            assert_eq!(ticket.get::<Value>(&format!("{name}.a")), None);
            assert_eq!(ticket.get::<Json>(&format!("{name}.0")), None);
            let mut again = ticket.clone();
            assert!(ticket == again && !format!("{ticket:?}").is_empty());
            let json = again.get::<Json>(name);
            again.remove(name).unwrap();
            assert!(ticket != again);
            if let Some(json) = json {
                assert_eq!(json.as_str(), deep);
                assert!(json.to::<Value>().is_err() && json.get::<Value>("a").is_none());
                again.set(name, json);
                assert_eq!(serde_json::to_string(&again).unwrap(), text);
            }
        }
    }
}
