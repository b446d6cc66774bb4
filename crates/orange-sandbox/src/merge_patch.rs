//! JSON Merge Patch (RFC 7396).

use serde_json::{Map, Value};

/// Applies a patch: merges objects recursively, and `null` removes a field.
pub(crate) fn merge(into: &mut Map<String, Value>, patch: Map<String, Value>) {
    for (name, value) in patch {
        match value {
            Value::Null => drop(into.shift_remove(&name)),
            Value::Object(patch) => {
                let mut fields = match into.get_mut(&name) {
                    Some(Value::Object(fields)) => std::mem::take(fields),
                    _ => Map::new(),
                };
                merge(&mut fields, patch);
                into.insert(name, Value::Object(fields));
            }
            value => drop(into.insert(name, value)),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn objects_are_merged_and_null_removes() {
        let object = |value: Value| value.as_object().cloned().unwrap();
        let mut into = object(json!({"a": {"b": 1, "c": 2}, "d": [1], "e": 3, "g": 4}));
        merge(
            &mut into,
            object(json!({"a": {"b": null, "x": 4}, "d": [2], "e": null, "f": null, "g": {"h": null}})),
        );
        assert_eq!(Value::Object(into), json!({"a": {"c": 2, "x": 4}, "d": [2], "g": {}}));
    }
}
