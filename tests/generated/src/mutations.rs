//! Decodes, encodes and compares a value, unchanged and with each of its [`mutations`].
//!
//! The generated tests of examples call [`round_trip`] for every example of the corpus.

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

/// Asserts that a value decoded as `T`, from text and from a [`Value`], is encoded unchanged. `source` is the pointer of the
/// example or the name of the type.
pub(crate) fn assert_unchanged<T: DeserializeOwned + Serialize>(source: &str, value: &Value) {
    let text = value.to_string();
    let typed: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{source}: {error}: {text}"));
    let encoded: Value = serde_json::from_str(&serde_json::to_string(&typed).unwrap()).unwrap();
    assert_eq!(encoded, *value, "{source}");
    let typed: T = serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{source}: {error}"));
    assert_eq!(serde_json::to_value(&typed).unwrap(), *value, "{source}, from a value");
}

/// Mutations of a value below its root: an unknown field, a field that is missing, null, of another type, in a list, or the
/// only element of its list, and an element that is null or of another type.
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
