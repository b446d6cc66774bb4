//! What a customer may write into an incident.

use serde_json::{Map, Value};

use super::model::{Incident, Text};
use crate::data::sites::Sites;
use crate::problem::{Kind, Problem};

/// Filled in by Orange.
const OWN: [&str; 2] = ["id", "createdAt"];

/// Checks members that were sent: none that is Orange's own, no location that does not exist.
pub(crate) fn check(members: &Map<String, Value>, sites: &Sites) -> Result<(), Problem> {
    if let Some(own) = OWN.iter().find(|own| members.contains_key(**own)) {
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
        Some(Value::String(text)) => incident.description = Some(Text::written(text)),
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

/// JSON Merge Patch (RFC 7396).
fn merge(into: &mut Map<String, Value>, from: Map<String, Value>) {
    for (name, value) in from {
        match (value, into.get_mut(&name)) {
            (Value::Null, _) => drop(into.remove(&name)),
            (Value::Object(inner), Some(Value::Object(own))) => merge(own, inner),
            (value, _) => drop(into.insert(name, value)),
        }
    }
}

pub(crate) fn invalid(member: &str, rule: &str) -> Problem {
    Problem::backend(Kind::InvalidBodyField, format!("The body field `{member}` {rule}."))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn objects_are_merged_and_null_takes_away() {
        let object = |value: Value| value.as_object().cloned().unwrap();
        let mut into = object(json!({"a": {"b": 1, "c": 2}, "d": [1], "e": 3}));
        merge(&mut into, object(json!({"a": {"b": null, "x": 4}, "d": [2], "e": null, "f": null})));
        assert_eq!(Value::Object(into), json!({"a": {"c": 2, "x": 4}, "d": [2]}));
    }
}
