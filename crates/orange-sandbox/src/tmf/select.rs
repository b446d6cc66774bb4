//! Field selection.

use serde_json::Value;

/// Retains the top-level fields in `fields`, in the order of the record; an empty list retains all.
///
/// Unknown names are ignored, as in the interop group's proof of concept. No other field is added, not even the id.
pub(crate) fn select(mut record: Value, fields: &[String]) -> Value {
    if let (Value::Object(object), false) = (&mut record, fields.is_empty()) {
        object.retain(|name, _| fields.iter().any(|field| field == name));
    }
    record
}
