//! Incidents as the customer creates and changes them.

use serde_json::{Map, Value};

use super::model::{Incident, Text};
use crate::data::sites::Sites;
use crate::merge_patch::merge;
use crate::problem::{ErrorKind, Problem};

/// The fields that Orange fills in.
const READ_ONLY: [&str; 2] = ["id", "createdAt"];

/// Rejects read-only fields, a description that is not text, and unknown locations.
pub(crate) fn check(fields: &Map<String, Value>, sites: &Sites) -> Result<(), Problem> {
    if let Some(name) = READ_ONLY.iter().find(|name| fields.contains_key(**name)) {
        return Err(invalid_field(name, "is filled in by Orange"));
    }
    if fields.get("description").is_some_and(|text| !text.is_string() && !text.is_null()) {
        return Err(invalid_field("description", "must be text"));
    }
    if let Some(id) = fields.get("location").and_then(|location| location.get("id"))
        && !sites.locations.iter().any(|location| location["id"] == *id)
    {
        return Err(invalid_field("location.id", "is not a location of the customer"));
    }
    Ok(())
}

/// Merges fields into an incident; `null` removes a field.
pub(crate) fn write(incident: &mut Incident, mut fields: Map<String, Value>, sites: &Sites) {
    match fields.remove("description") {
        Some(Value::String(text)) => incident.description = Some(Text::untranslated(text)),
        Some(_) => incident.description = None,
        None => {}
    }
    merge(&mut incident.fields, fields);
    // A customer can name a location by its id alone, so the inventory determines its name and address.
    let site = incident.fields.get("location").and_then(|reference| {
        sites.locations.iter().find(|location| reference.get("id").is_some_and(|id| *id == location["id"]))
    });
    if let (Some(site), Some(Value::Object(location))) = (site, incident.fields.get_mut("location")) {
        location.insert("name".to_owned(), site["name"].clone());
        location.insert("address".to_owned(), site["address"].clone());
    }
}

pub(crate) fn invalid_field(field: &str, rule: &str) -> Problem {
    Problem::backend(ErrorKind::INVALID_BODY_FIELD, format!("The body field `{field}` {rule}."))
}
