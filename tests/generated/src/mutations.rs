//! Decodes, encodes and compares every example of the corpus, unchanged and with each possible mutation.

use orange_core::__private::serde::Serialize;
use orange_core::__private::serde::de::DeserializeOwned;
use orange_core::__private::serde_json::{self, Map, Value, json};

/// Decodes an example and, if its type preserves all fields, its mutations as `T`; encodes and compares them.
pub(crate) fn round_trip<T: DeserializeOwned + Serialize>(preserves_fields: bool, pointer: &str, text: &str) {
    let value: Value = serde_json::from_str(text).unwrap();
    assert_unchanged::<T>(pointer, &value);
    if preserves_fields && value.is_object() {
        for mutation in mutations(&value) {
            assert_unchanged::<T>(pointer, &mutation);
        }
    }
}

/// Asserts that a value decoded as `T`, from text and from a [`Value`], is encoded unchanged.
pub(crate) fn assert_unchanged<T: DeserializeOwned + Serialize>(pointer: &str, value: &Value) {
    let text = value.to_string();
    let typed: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{pointer}: {error}: {text}"));
    let encoded: Value = serde_json::from_str(&serde_json::to_string(&typed).unwrap()).unwrap();
    assert_eq!(encoded, *value, "{pointer}");
    let typed: T = serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{pointer}: {error}"));
    assert_eq!(serde_json::to_value(&typed).unwrap(), *value, "{pointer}, from a value");
}

/// Mutations of a value below its root: a field that is missing, null, of another type, unknown, or in a list.
pub(crate) fn mutations(value: &Value) -> Vec<Value> {
    let replacements = [
        Value::Null,
        json!(true),
        json!(-7),
        json!(2.5),
        json!(u64::MAX),
        json!("not listed"),
        json!([]),
        json!({}),
        json!([null]),
        json!({"unknown": {"deep": [1, null]}}),
    ];
    match value {
        Value::Object(properties) => {
            let with = |name: &str, value: Option<Value>| {
                let mut properties: Map<String, Value> = properties.clone();
                match value {
                    Some(value) => properties.insert(name.to_owned(), value),
                    None => properties.remove(name),
                };
                Value::Object(properties)
            };
            let mut all = vec![with("unknown property", Some(json!({"a": [null, 1.50]})))];
            for (name, inner) in properties {
                all.push(with(name, None));
                all.push(with(name, Some(json!([inner]))));
                all.extend(replacements.iter().map(|value| with(name, Some(value.clone()))));
                all.extend(mutations(inner).into_iter().map(|mutation| with(name, Some(mutation))));
                if let Some([only]) = inner.as_array().map(Vec::as_slice) {
                    all.push(with(name, Some(only.clone())));
                }
            }
            all
        }
        Value::Array(elements) => {
            let with = |index: usize, value: &Value| {
                let mut elements = elements.clone();
                elements[index] = value.clone();
                Value::Array(elements)
            };
            let mut all = Vec::new();
            for (index, inner) in elements.iter().enumerate() {
                all.extend(replacements.iter().map(|value| with(index, value)));
                all.extend(mutations(inner).iter().map(|mutation| with(index, mutation)));
            }
            all
        }
        _ => Vec::new(),
    }
}
