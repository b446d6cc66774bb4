//! Where a dotted path leads in a record.
//!
//! Member names may hold dots themselves (`issues` has a member `building.pm.id`), so at every object the
//! longest name is tried first: `issues.building.pm.id.value` finds its way. An array along the way is
//! walked element by element.

use std::borrow::Cow;

use serde_json::Value;

use super::record::Record;

/// Everything `path` leads to, arrays at its end unopened; empty when there is no such member.
pub(super) fn resolve<'a>(record: &'a (impl Record + ?Sized), path: &str) -> Vec<Cow<'a, Value>> {
    let mut found = Vec::new();
    for (name, rest) in splits(path) {
        let Some(member) = record.member(name) else { continue };
        let Some(rest) = rest else {
            found.push(member);
            break;
        };
        let found_any = match member {
            Cow::Borrowed(member) => descend(member, rest, &mut |value| found.push(Cow::Borrowed(value))),
            Cow::Owned(member) => descend(&member, rest, &mut |value| found.push(Cow::Owned(value.clone()))),
        };
        if found_any {
            break;
        }
    }
    found
}

/// Follows `path` from `value`; says whether it led anywhere.
fn descend<'a>(value: &'a Value, path: &str, found: &mut dyn FnMut(&'a Value)) -> bool {
    match value {
        Value::Array(elements) => {
            let mut any = false;
            for element in elements {
                any |= descend(element, path, found);
            }
            any
        }
        Value::Object(members) => {
            for (name, rest) in splits(path) {
                let Some(member) = members.get(name) else { continue };
                match rest {
                    None => {
                        found(member);
                        return true;
                    }
                    Some(rest) if descend(member, rest, found) => return true,
                    Some(_) => {}
                }
            }
            false
        }
        _ => false,
    }
}

/// The ways to read a path as a member name and what comes after it, longest name first.
fn splits(path: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    std::iter::once((path, None))
        .chain(path.rmatch_indices('.').map(|(at, _)| (&path[..at], path.get(at + 1..))))
}

/// The single values among `values`: an array counts as its elements, at any depth.
pub(super) fn any_scalar<'v>(values: &'v [Cow<'_, Value>], visit: &mut dyn FnMut(&'v Value) -> bool) -> bool {
    fn visit_scalars<'v>(value: &'v Value, visit: &mut dyn FnMut(&'v Value) -> bool) -> bool {
        match value {
            Value::Array(elements) => elements.iter().any(|element| visit_scalars(element, visit)),
            _ => visit(value),
        }
    }
    values.iter().any(|value| visit_scalars(value, visit))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(record: &Value, path: &str) -> Vec<Value> {
        resolve(record, path).into_iter().map(Cow::into_owned).collect()
    }

    #[test]
    fn a_member_name_with_dots_is_found_before_its_parts() {
        let ticket = json!({ "issues": { "building.pm.id": { "value": "test" }, "building": { "pm": { "id": { "value": "nested" } } } } });
        assert_eq!(found(&ticket, "issues.building.pm.id.value"), [json!("test")]);
    }

    #[test]
    fn a_longer_name_that_leads_nowhere_does_not_hide_a_shorter_one() {
        let record = json!({ "a.b": 1, "a": { "b": { "c": 2 } } });
        assert_eq!(found(&record, "a.b"), [json!(1)]);
        assert_eq!(found(&record, "a.b.c"), [json!(2)]);
    }

    #[test]
    fn arrays_on_the_way_are_walked_and_one_at_the_end_is_left_whole() {
        let record = json!({ "items": [{ "tags": ["x", "y"] }, { "tags": [] }, { "other": 1 }, 7] });
        assert_eq!(found(&record, "items.tags"), [json!(["x", "y"]), json!([])]);
        assert_eq!(found(&record, "items.none"), Vec::<Value>::new());
    }

    #[test]
    fn null_and_missing_are_told_apart() {
        let record = json!({ "here": null });
        assert_eq!(found(&record, "here"), [Value::Null]);
        assert!(found(&record, "gone").is_empty());
        assert!(found(&record, "here.deeper").is_empty());
    }

    #[test]
    fn at_signs_are_part_of_a_name() {
        let record = json!({ "relatedEntity": [{ "@referredType": "Building" }] });
        assert_eq!(found(&record, "relatedEntity.@referredType"), [json!("Building")]);
    }
}
