//! The shape of JSON: paths and types of its values.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::difference::Difference;

/// For each path, the types of its values. The elements of an array share one path.
#[derive(Debug, Default)]
pub(super) struct Shape(BTreeMap<Vec<Segment>, BTreeSet<&'static str>>);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Element,
    Property(String),
}

impl Shape {
    pub(super) fn new(value: &Value) -> Self {
        let mut shape = Self::default();
        shape.add(Vec::new(), value);
        shape
    }

    fn add(&mut self, path: Vec<Segment>, value: &Value) {
        let child = |segment| {
            let mut child = path.clone();
            child.push(segment);
            child
        };
        let kind = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(elements) => {
                elements.iter().for_each(|element| self.add(child(Segment::Element), element));
                "array"
            }
            Value::Object(properties) => {
                for (name, value) in properties {
                    self.add(child(Segment::Property(name.clone())), value);
                }
                "object"
            }
        };
        self.0.entry(path).or_default().insert(kind);
    }

    /// Compares with a later shape. Of an added or removed object, only the object is reported. The elements of an
    /// array that is empty on one side cannot be compared.
    pub(super) fn differences(&self, later: &Self) -> Vec<Difference> {
        let mut differences = Vec::new();
        for (path, recorded) in &self.0 {
            match later.0.get(path) {
                Some(present) if present.is_subset(recorded) => {}
                Some(present) => differences.push(Difference::TypeChanged {
                    path: path_text(path),
                    recorded: types(recorded),
                    present: types(present),
                }),
                None if later.has_parent(path) => {
                    differences.push(Difference::Removed { path: path_text(path), types: types(recorded) })
                }
                None => {}
            }
        }
        for (path, present) in &later.0 {
            if !self.0.contains_key(path) && self.has_parent(path) {
                differences.push(Difference::Added { path: path_text(path), types: types(present) });
            }
        }
        differences
    }

    /// Whether `path` is a property of an object that the shape has.
    fn has_parent(&self, path: &[Segment]) -> bool {
        match path.split_last() {
            Some((Segment::Property(_), parent)) => self.0.contains_key(parent),
            Some((Segment::Element, _)) | None => false,
        }
    }
}

fn types(types: &BTreeSet<&'static str>) -> String {
    types.iter().copied().collect::<Vec<_>>().join(" or ")
}

/// A path such as `[].location.city`; `.` for the whole value.
fn path_text(path: &[Segment]) -> String {
    let mut text = String::new();
    for segment in path {
        match segment {
            Segment::Element => text.push_str("[]"),
            Segment::Property(name) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(name);
            }
        }
    }
    if text.is_empty() { ".".to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn differences(before: &Value, after: &Value) -> Vec<String> {
        let all = Shape::new(before).differences(&Shape::new(after));
        let text = |difference: Difference| match difference {
            Difference::Added { path, types } => format!("+{path}: {types}"),
            Difference::Removed { path, types } => format!("-{path}: {types}"),
            Difference::TypeChanged { path, recorded, present } => format!("{path}: {recorded} > {present}"),
            other => panic!("{other}"),
        };
        all.into_iter().map(text).collect()
    }

    #[test]
    fn values_and_order_are_no_difference() {
        let before = json!({ "a": 1, "b": [{ "c": "x" }, { "c": null }] });
        assert_eq!(differences(&before, &json!({ "b": [{ "c": "y" }], "a": 2 })), [""; 0]);
        assert_eq!(differences(&before, &json!({ "a": 1, "b": [] })), [""; 0], "no element to compare");
        assert_eq!(differences(&json!([]), &json!([{ "a": 1 }])), [""; 0]);
    }

    #[test]
    fn added_removed_and_changed_paths_are_reported_once() {
        let before = json!([{ "id": "1", "place": { "city": "FOIX" }, "count": 1 }]);
        let after = json!([{ "id": 1, "count": 1.5, "address": { "city": "FOIX" } }]);
        let expected = ["[].id: string > number", "-[].place: object", "+[].address: object"];
        assert_eq!(differences(&before, &after), expected);
        assert_eq!(differences(&json!({}), &json!([])), [".: object > array"]);
    }
}
