//! The members of a record that were asked for.

use serde_json::Value;

/// Keeps the first-level members named in `fields`, in the order of the record; no `fields` keeps all.
///
/// A name that the record does not have is passed over, as in the interop group's proof of concept;
/// nothing is added that was not asked for, not even the id.
pub(crate) fn select(mut record: Value, fields: &[String]) -> Value {
    if let (Value::Object(members), false) = (&mut record, fields.is_empty()) {
        members.retain(|name, _| fields.iter().any(|field| field == name));
    }
    record
}
