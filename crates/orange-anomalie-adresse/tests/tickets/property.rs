//! Any JSON at any path of a ticket is decoded without an error and preserved.

use orange_anomalie_adresse::Ticket;
use proptest::prelude::*;
use serde_json::{Map, Value};

use crate::support::sample_ticket;

/// Any shallow JSON, including names and texts of a ticket.
fn any_json() -> impl Strategy<Value = Value> {
    let known = prop::sample::select(vec![
        "@type",
        "id",
        "status",
        "value",
        "description",
        "issues",
        "building.pm.id",
        "AnomalieAdresse.creation",
        "IN_PROGRESS",
        "inProgress",
        "2025-01-14T13:17:58.078+00:00",
        "",
    ]);
    let text = prop_oneof![known.prop_map(str::to_owned), ".{0,12}"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter("JSON has no infinity", |value| value.is_finite()).prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((text.clone(), inner), 0..4)
                .prop_map(|properties| Value::Object(properties.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Collects all JSON pointers into a value.
fn collect_pointers(value: &Value, pointer: &str, found: &mut Vec<String>) {
    found.push(pointer.to_owned());
    match value {
        Value::Object(properties) => properties.iter().for_each(|(name, inner)| {
            collect_pointers(
                inner,
                &format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")),
                found,
            );
        }),
        Value::Array(elements) => {
            elements
                .iter()
                .enumerate()
                .for_each(|(index, inner)| collect_pointers(inner, &format!("{pointer}/{index}"), found));
        }
        _ => {}
    }
}

fn inner_pointers() -> Vec<String> {
    let mut found = Vec::new();
    collect_pointers(&sample_ticket(), "", &mut found);
    found.retain(|pointer| !pointer.is_empty());
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_json_at_any_path_is_preserved(pointer in prop::sample::select(inner_pointers()), value in any_json()) {
        let mut expected = sample_ticket();
        *expected.pointer_mut(&pointer).expect("a pointer into the sample") = value;
        let text = expected.to_string();
        let ticket: Ticket = serde_json::from_str(&text).expect("a ticket");
        prop_assert_eq!(serde_json::to_value(&ticket).unwrap(), expected);
    }

    #[test]
    fn any_object_decodes_as_a_ticket(value in any_json()) {
        prop_assume!(value.is_object());
        let ticket: Ticket = serde_json::from_str(&value.to_string()).expect("a ticket");
        prop_assert_eq!(serde_json::to_value(&ticket).unwrap(), value);
    }
}
