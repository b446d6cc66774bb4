//! Digest of the content of an element, stable across processes and versions.

use serde::Serialize;
use serde_json::Value;

use crate::stable_hash::StableHash;

/// A hash of the content, with the properties of objects in order. Returns `None` if the element cannot be serialized.
pub(super) fn content_digest<T: Serialize>(element: &T) -> Option<String> {
    let mut digest = StableHash::new();
    add(&mut digest, &serde_json::to_value(element).ok()?);
    Some(format!("{:016x}", digest.finish()))
}

/// Adds a value with its length, so that different structures have different texts.
fn add(digest: &mut StableHash, value: &Value) {
    match value {
        Value::Object(properties) => {
            let mut properties: Vec<_> = properties.iter().collect();
            properties.sort_by_key(|(name, _)| *name);
            digest.update(format!("{{{}", properties.len()));
            for (name, value) in properties {
                digest.update(format!("{}:{name}", name.len()));
                add(digest, value);
            }
        }
        Value::Array(elements) => {
            digest.update(format!("[{}", elements.len()));
            elements.iter().for_each(|element| add(digest, element));
        }
        Value::String(text) => digest.update(format!("\"{}:{text}", text.len())),
        other => digest.update(format!("{other};")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_digest_depends_on_the_content_and_not_on_the_order() {
        let text = r#"{"b":[1,"x",null],"a":{"d":true,"c":1.50}}"#;
        let reordered = r#"{"a":{"c":1.5,"d":true},"b":[1,"x",null]}"#;
        let digest = |text: &str| content_digest(&serde_json::from_str::<Value>(text).unwrap()).unwrap();
        assert_eq!(digest(text), digest(reordered));
        // Stored in checkpoints, so it must not change.
        assert_eq!(content_digest(&json!({"id": "1"})).unwrap(), "f2248b48565111c0");
    }

    #[test]
    fn different_structures_differ() {
        let values = [
            json!([]),
            json!({}),
            json!(""),
            json!(null),
            json!([[]]),
            json!(["a", "b"]),
            json!(["ab"]),
            json!([["a"], "b"]),
            json!({"a": "b"}),
            json!({"ab": ""}),
            json!(1),
            json!("1"),
            json!([1, 2]),
            json!([12]),
            json!({"a": null}),
        ];
        let digests: std::collections::HashSet<_> = values.iter().map(content_digest).collect();
        assert_eq!(digests.len(), values.len());
    }
}
