//! Resolves dotted paths in a record.
//!
//! Field names can contain dots (`issues` has a field `building.pm.id`). At each object the longest name is tried
//! first, so `issues.building.pm.id.value` resolves. Arrays on the path are resolved element by element.

use std::borrow::Cow;

use serde_json::Value;

use super::record::Record;

/// Returns all values at `path`, without expanding arrays at its end.
pub(super) fn resolve<'a>(record: &'a (impl Record + ?Sized), path: &str) -> Vec<Cow<'a, Value>> {
    let mut found = Vec::new();
    for (name, rest) in splits(path) {
        let Some(field) = record.field(name) else { continue };
        let Some(rest) = rest else {
            found.push(field);
            break;
        };
        let found_any = match field {
            Cow::Borrowed(field) => descend(field, rest, &mut |value| found.push(Cow::Borrowed(value))),
            Cow::Owned(field) => descend(&field, rest, &mut |value| found.push(Cow::Owned(value.clone()))),
        };
        if found_any {
            break;
        }
    }
    found
}

/// Follows `path` from `value`; returns whether it exists.
fn descend<'a>(value: &'a Value, path: &str, found: &mut dyn FnMut(&'a Value)) -> bool {
    match value {
        Value::Array(elements) => {
            let mut any = false;
            for element in elements {
                any |= descend(element, path, found);
            }
            any
        }
        Value::Object(fields) => {
            for (name, rest) in splits(path) {
                let Some(field) = fields.get(name) else { continue };
                match rest {
                    None => {
                        found(field);
                        return true;
                    }
                    Some(rest) if descend(field, rest, found) => return true,
                    Some(_) => {}
                }
            }
            false
        }
        _ => false,
    }
}

/// Splits a path into a field name and the rest in all ways, longest name first.
fn splits(path: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    std::iter::once((path, None))
        .chain(path.rmatch_indices('.').map(|(at, _)| (&path[..at], path.get(at + 1..))))
}

/// Returns whether `visit` accepts one of `values`. In place of an array, its elements are visited, at any depth.
pub(super) fn any_element<'v>(
    values: &'v [Cow<'_, Value>],
    visit: &mut dyn FnMut(&'v Value) -> bool,
) -> bool {
    fn visit_elements<'v>(value: &'v Value, visit: &mut dyn FnMut(&'v Value) -> bool) -> bool {
        match value {
            Value::Array(elements) => elements.iter().any(|element| visit_elements(element, visit)),
            _ => visit(value),
        }
    }
    values.iter().any(|value| visit_elements(value, visit))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn values_at(record: &Value, path: &str) -> Vec<Value> {
        resolve(record, path).into_iter().map(Cow::into_owned).collect()
    }

    #[test]
    fn dotted_field_names_take_precedence() {
        let ticket = json!({ "issues": { "building.pm.id": { "value": "test" }, "building": { "pm": { "id": { "value": "nested" } } } } });
        assert_eq!(values_at(&ticket, "issues.building.pm.id.value"), [json!("test")]);
    }

    #[test]
    fn unmatched_longer_names_fall_back_to_shorter_ones() {
        let record = json!({ "a.b": 1, "a": { "b": { "c": 2 } } });
        assert_eq!(values_at(&record, "a.b"), [json!(1)]);
        assert_eq!(values_at(&record, "a.b.c"), [json!(2)]);
    }

    #[test]
    fn arrays_are_traversed_but_not_expanded_at_the_end() {
        let record = json!({ "items": [{ "tags": ["x", "y"] }, { "tags": [] }, { "other": 1 }, 7] });
        assert_eq!(values_at(&record, "items.tags"), [json!(["x", "y"]), json!([])]);
        assert_eq!(values_at(&record, "items.none"), Vec::<Value>::new());
    }

    #[test]
    fn null_and_missing_are_distinguished() {
        let record = json!({ "here": null });
        assert_eq!(values_at(&record, "here"), [Value::Null]);
        assert!(values_at(&record, "gone").is_empty());
        assert!(values_at(&record, "here.deeper").is_empty());
    }

    #[test]
    fn at_signs_are_part_of_a_name() {
        let record = json!({ "relatedEntity": [{ "@referredType": "Building" }] });
        assert_eq!(values_at(&record, "relatedEntity.@referredType"), [json!("Building")]);
    }
}
