//! What a customer may write into an incident.

use serde_json::{Map, Value};

use super::model::{Incident, Text};
use crate::data::sites::Sites;
use crate::merge_patch::merge;
use crate::problem::{Kind, Problem};

/// Filled in by Orange.
const READ_ONLY: [&str; 2] = ["id", "createdAt"];

/// Checks members that were sent: none that is Orange's own, no location that does not exist.
pub(crate) fn check(members: &Map<String, Value>, sites: &Sites) -> Result<(), Problem> {
    if let Some(own) = READ_ONLY.iter().find(|own| members.contains_key(**own)) {
        return Err(invalid(own, "is filled in by Orange"));
    }
    if members.get("description").is_some_and(|text| !text.is_string() && !text.is_null()) {
        return Err(invalid("description", "must be a text"));
    }
    if let Some(id) = members.get("location").and_then(|location| location.get("id"))
        && !sites.locations.iter().any(|location| location["id"] == *id)
    {
        return Err(invalid("location.id", "is not a location of the customer"));
    }
    Ok(())
}

/// Writes members over those of an incident: objects member by member, `null` takes one away.
pub(crate) fn write(incident: &mut Incident, mut members: Map<String, Value>, sites: &Sites) {
    match members.remove("description") {
        Some(Value::String(text)) => incident.description = Some(Text::untranslated(text)),
        Some(_) => incident.description = None,
        None => {}
    }
    merge(&mut incident.members, members);
    // Who names a location gets its address with it.
    let known = incident.members.get("location").and_then(|own| {
        sites.locations.iter().find(|location| own.get("id").is_some_and(|id| *id == location["id"]))
    });
    if let (Some(known), Some(Value::Object(own))) = (known, incident.members.get_mut("location")) {
        own.insert("name".to_owned(), known["name"].clone());
        own.insert("address".to_owned(), known["address"].clone());
    }
}

pub(crate) fn invalid(member: &str, rule: &str) -> Problem {
    Problem::backend(Kind::InvalidBodyField, format!("The body field `{member}` {rule}."))
}
