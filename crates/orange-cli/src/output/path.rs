//! Dotted paths into JSON values.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde_json::{Map, Value};

/// A dotted path such as `relatedEntity.0.name`. A segment is the name of a member or the index of an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Path(String);

impl Path {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Returns the value at the path. A name after an array collects the values of its elements.
    pub(crate) fn get(&self, value: &Value) -> Option<Value> {
        get(value, &self.0)
    }
}

impl FromStr for Path {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::new(text))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn get(value: &Value, path: &str) -> Option<Value> {
    // A member can have dots in its name.
    if let Some(found) = value.get(path) {
        return Some(found.clone());
    }
    let (segment, rest) = match path.split_once('.') {
        Some((segment, rest)) => (segment, Some(rest)),
        None => (path, None),
    };
    let next = match value {
        Value::Object(members) => members.get(segment)?,
        Value::Array(elements) => match segment.parse::<usize>() {
            Ok(index) => elements.get(index)?,
            Err(_) => {
                let values: Vec<Value> = elements.iter().filter_map(|element| get(element, path)).collect();
                return (!values.is_empty()).then_some(Value::Array(values));
            }
        },
        _ => return None,
    };
    rest.map_or_else(|| Some(next.clone()), |rest| get(next, rest))
}

/// Returns an object with the values at `paths`, under their paths. A value that is absent is null.
pub(crate) fn select(value: &Value, paths: &[Path]) -> Value {
    let member = |path: &Path| (path.to_string(), path.get(value).unwrap_or_default());
    Value::Object(paths.iter().map(member).collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_reach_members_elements_and_all_elements() {
        let value = json!({"id": "1", "related": [{"name": "a"}, {"name": "b"}, {}], "a.b": 1});
        let get = |path: &str| Path::new(path).get(&value);
        assert_eq!(get("id"), Some(json!("1")));
        assert_eq!(get("related.1.name"), Some(json!("b")));
        assert_eq!(get("related.name"), Some(json!(["a", "b"])));
        assert_eq!(get("a.b"), Some(json!(1)));
        for absent in ["none", "related.7", "id.x", "related.none", ""] {
            assert_eq!(get(absent), None, "{absent}");
        }
    }

    #[test]
    fn selected_fields_keep_their_order_and_absent_ones_are_null() {
        let paths = [Path::new("b"), Path::new("x.y"), Path::new("a")];
        assert_eq!(select(&json!({"a": 1, "b": 2}), &paths).to_string(), r#"{"b":2,"x.y":null,"a":1}"#);
    }
}
