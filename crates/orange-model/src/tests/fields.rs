//! Fields are decoded without loss and written back.

use serde_json::json;

use super::{Status, Ticket, complete_ticket, decode, encode};

#[test]
fn a_complete_object_is_written_back_equal() {
    let ticket = decode(&complete_ticket());
    assert_eq!(ticket.status, Some(Status::Open));
    assert_eq!(ticket.history.as_ref().map(Vec::len), Some(3));
    assert_eq!(ticket.created.as_ref().unwrap().unix_timestamp(), Ok(1_736_860_678));
    assert_eq!(ticket.longitude.unwrap(), 2.5);
    assert_eq!(ticket.place.as_ref().unwrap().city.as_deref(), Some("Ajaccio"));
    assert_eq!(ticket.parent.as_ref().unwrap().id.as_deref(), Some("T0"));
    assert_eq!(encode(&ticket), complete_ticket());
    assert_eq!(serde_json::to_value(&ticket).unwrap(), complete_ticket());
}

#[test]
fn decoding_from_a_value_equals_decoding_from_text() {
    assert_eq!(serde_json::from_value::<Ticket>(complete_ticket()).unwrap(), decode(&complete_ticket()));
}

#[test]
fn any_json_type_in_any_field_is_written_back_unchanged() {
    let other_values = [
        json!(null),
        json!(true),
        json!(-5),
        json!(18_446_744_073_709_551_615_u64),
        json!(5.0),
        json!(1e300),
        json!("text"),
        json!("SHUT"),
        json!([]),
        json!([null]),
        json!(["OPEN", 3, {"a": [1.0]}]),
        json!(["SHUT", "OPEN"]),
        json!([{"city": "Nice"}]),
        json!([{"city": "Nice"}, {"city": 3}]),
        json!({}),
        json!({"city": ["Nice"], "x": null}),
        json!({"a": "OPEN", "b": 1}),
        json!({"a": "SHUT", "b": "OPEN"}),
    ];
    for name in complete_ticket().as_object().unwrap().keys() {
        for value in &other_values {
            let mut object = complete_ticket();
            object[name] = value.clone();
            assert_eq!(encode(&decode(&object)), object, "{name}: {value}");
            let from_value: Ticket = serde_json::from_value(object.clone()).unwrap();
            assert_eq!(encode(&from_value), object, "{name}: {value}");
        }
    }
}

#[test]
fn null_is_distinct_from_absence() {
    let ticket = decode(&json!({"id": null}));
    assert_eq!(ticket.id, None);
    assert!(ticket.is_null("id"));
    assert!(!ticket.is_null("status"));
    assert_eq!(encode(&ticket), json!({"id": null}));
    assert_ne!(ticket, Ticket::default());
}

#[test]
fn a_set_value_replaces_the_received_one() {
    let mut ticket =
        decode(&json!({"id": null, "count": "many", "status": "SHUT", "place": [{"city": "Nice"}]}));
    assert_eq!(ticket.count, None);
    assert_eq!(ticket.get::<String>("count").as_deref(), Some("many"));
    ticket.id = Some("T9".into());
    ticket.count = Some(2);
    ticket.status = Some(Status::Open);
    ticket.place.as_mut().unwrap().number = Some(1);
    assert_eq!(
        encode(&ticket),
        json!({"id": "T9", "count": 2, "status": "OPEN", "place": {"city": "Nice", "number": 1}})
    );
    assert!(!ticket.is_null("id"));
}

#[test]
fn an_alias_decodes_to_its_value_and_is_written_back() {
    let ticket = decode(&json!({"status": "SHUT", "history": ["SHUT", "OPEN"]}));
    assert_eq!(ticket.status, Some(Status::Closed));
    assert_eq!(ticket.history, Some(vec![Status::Closed, Status::Open]));
    assert_eq!(encode(&ticket), json!({"status": "SHUT", "history": ["SHUT", "OPEN"]}));
}

#[test]
fn an_object_and_an_array_of_one_are_interchangeable() {
    let object = json!({"place": [{"city": "Nice", "new": 1}], "places": {"city": "Lyon"}});
    let ticket = decode(&object);
    assert_eq!(ticket.place.as_ref().unwrap().city.as_deref(), Some("Nice"));
    assert_eq!(ticket.places.as_ref().unwrap().len(), 1);
    assert_eq!(encode(&ticket), object);
    assert!(serde_json::from_str::<Ticket>(r#"[{"id": "T1"}]"#).is_err());
}

#[test]
fn an_array_in_an_array_of_one_is_not_unwrapped() {
    for (text, city) in [
        (r#"{"place":[{"city":"Ajaccio"}]}"#, Some("Ajaccio")),
        (r#"{"place":[[{"city":"Ajaccio"}]]}"#, None),
        (r#"{"place":[[],{"city":"Ajaccio"}]}"#, None),
    ] {
        let ticket: Ticket = serde_json::from_str(text).unwrap();
        assert_eq!(ticket.place.as_ref().and_then(|place| place.city.as_deref()), city, "{text}");
        assert_eq!(serde_json::to_string(&ticket).unwrap(), text);
    }
}

#[test]
fn a_value_that_is_no_object_is_an_error_with_its_type() {
    let error = serde_json::from_str::<Ticket>(r#""secret""#).unwrap_err().to_string();
    assert_eq!(error, "expected Ticket, found a string");
    let error = serde_json::from_str::<Ticket>("[{}, {}]").unwrap_err().to_string();
    assert!(error.starts_with("expected Ticket, found a list"), "{error}");
    assert!(serde_json::from_str::<Ticket>("null").unwrap_err().to_string().contains("found null"));
}

#[test]
fn unknown_fields_keep_their_order_and_text() {
    let text = r#"{"zz":1.50,"id":"T1","aa":{"n":12345678901234567890123}}"#;
    let ticket: Ticket = serde_json::from_str(text).unwrap();
    let names: Vec<_> = ticket.unknown().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(names, ["zz", "aa"]);
    assert_eq!(
        serde_json::to_string(&ticket).unwrap(),
        r#"{"id":"T1","zz":1.50,"aa":{"n":12345678901234567890123}}"#
    );
}

#[test]
fn a_duplicate_field_is_an_error_with_its_path() {
    for (text, path, name) in [
        (r#"{"id":"a","x":1,"id":"a"}"#, "id", "id"),
        (r#"{"id":null,"id":"a"}"#, "id", "id"),
        (r#"{"x":1,"y":2,"x":1}"#, "", "x"),
        (r#"{"place":{"city":"Ajaccio","city":"Bastia"}}"#, "place.city", "city"),
        (r#"{"places":[{},{"z":1,"z":2}]}"#, "places.1", "z"),
        (r#"{"by.name":{"a":"NEW","a":"CLOSED"}}"#, "by.name.a", "a"),
    ] {
        let error = crate::from_text::<Ticket>(text).unwrap_err();
        assert!(error.message().starts_with(&format!("duplicate field `{name}`")), "{text}: {error}");
        assert_eq!(error.path(), path, "{text}: {error}");
    }
    let many: String = (0..100).map(|number| format!("\"x{number}\":1,")).collect();
    assert!(serde_json::from_str::<Ticket>(&format!("{{{many}\"id\":\"T1\"}}")).is_ok());
    let error = serde_json::from_str::<Ticket>(&format!("{{{many}\"x7\":1}}")).unwrap_err();
    assert!(error.to_string().contains("duplicate field `x7`"), "{error}");
}

#[test]
fn duplicates_inside_unknown_fields_are_kept() {
    let text = r#"{"x":{"a":1,"a":2}}"#;
    let ticket: Ticket = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&ticket).unwrap(), text);
}

#[test]
fn an_unknown_enum_value_is_kept_and_distinct() {
    let status = Status::from("ON_HOLD");
    assert_eq!(status.as_str(), "ON_HOLD");
    assert!(!status.is_known());
    assert_eq!(serde_json::to_string(&status).unwrap(), r#""ON_HOLD""#);
    assert!("ON_HOLD".parse::<Status>().is_err());
    assert_eq!("OPEN".parse::<Status>(), Ok(Status::Open));
    assert_eq!(Status::VALUES, [Status::Open, Status::Closed]);
    assert!(Status::Open < Status::Closed && Status::Closed < status);
}

#[test]
fn values_are_equal_if_their_json_is() {
    let mut left = decode(&json!({"id": null, "x": {"a": 1, "b": 2}}));
    let right = decode(&json!({"x": {"b": 2, "a": 1}, "id": "T1"}));
    assert_ne!(left, right);
    left.id = Some("T1".into());
    assert_eq!(left, right);
}

#[test]
fn a_null_of_any_field_is_written_back_until_a_value_is_set() {
    object!(Wide { 0: first = "first", read: String; 64: late = "late", read: String; });
    let mut wide: Wide = serde_json::from_str(r#"{"first":null,"late":null}"#).unwrap();
    assert!(wide.is_null("first") && wide.is_null("late") && wide.late.is_none());
    assert_eq!(serde_json::to_string(&wide).unwrap(), r#"{"first":null,"late":null}"#);
    wide.late = Some("x".to_owned());
    assert_eq!(serde_json::to_string(&wide).unwrap(), r#"{"first":null,"late":"x"}"#);
    wide.remove("first");
    assert_eq!(serde_json::to_string(&wide).unwrap(), r#"{"late":"x"}"#);
}
