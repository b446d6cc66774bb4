//! The subset of JSONPath (RFC 9535) that overlays use: names, indices, wildcards, descendants, and a filter
//! that compares a value with a literal.

use indexmap::IndexSet;
use serde_json::Value;

use crate::pointer;

/// A parsed path.
#[derive(Clone, Debug)]
pub(super) struct JsonPath(Vec<Step>);

#[derive(Clone, Debug)]
enum Step {
    Name(String),
    Index(usize),
    Wildcard,
    /// The current value and all values below it.
    Descendants,
    /// Children whose value at a path of names equals the literal.
    Filter(Vec<String>, Value),
}

impl JsonPath {
    /// Parses a path. The error is a message.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut rest =
            text.strip_prefix('$').ok_or_else(|| format!("expected `$` at the start of `{text}`"))?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            let step;
            if let Some(after) = rest.strip_prefix('[') {
                (step, rest) =
                    parse_bracket(after).ok_or_else(|| format!("cannot read `[{after}` in `{text}`"))?;
            } else if let Some(after) = rest.strip_prefix("..") {
                steps.push(Step::Descendants);
                if after.starts_with('[') {
                    rest = after;
                    continue;
                }
                (step, rest) =
                    parse_name(after).ok_or_else(|| format!("expected a name after `..` in `{text}`"))?;
            } else if let Some(after) = rest.strip_prefix('.') {
                (step, rest) =
                    parse_name(after).ok_or_else(|| format!("expected a name after `.` in `{text}`"))?;
            } else {
                return Err(format!("expected `.` or `[` before `{rest}` in `{text}`"));
            }
            steps.push(step);
        }
        Ok(Self(steps))
    }

    /// Returns the pointers that the path selects in `root`.
    pub(super) fn select(&self, root: &Value) -> Vec<String> {
        // A set, because descendants can be reached in several ways.
        let mut pointers = IndexSet::from([String::new()]);
        for step in &self.0 {
            let mut next = IndexSet::new();
            for pointer in &pointers {
                if let Some(value) = pointer::get(root, pointer) {
                    step.apply(value, pointer, &mut next);
                }
            }
            pointers = next;
        }
        pointers.into_iter().collect()
    }
}

/// Parses a name or `*` and returns the rest.
fn parse_name(text: &str) -> Option<(Step, &str)> {
    let end = text.find(['.', '[']).unwrap_or(text.len());
    match text.split_at(end) {
        ("", _) => None,
        ("*", rest) => Some((Step::Wildcard, rest)),
        (name, rest) => Some((Step::Name(name.to_owned()), rest)),
    }
}

/// Parses the content of brackets and returns the rest after them.
fn parse_bracket(text: &str) -> Option<(Step, &str)> {
    if let Some((name, rest)) = parse_quoted(text) {
        return Some((Step::Name(name), rest.strip_prefix(']')?));
    }
    if let Some(filter) = text.strip_prefix('?') {
        let (step, rest) = match filter.strip_prefix('(') {
            Some(inside) => {
                let (step, rest) = parse_filter(inside)?;
                (step, rest.strip_prefix(')')?.trim_start())
            }
            None => parse_filter(filter)?,
        };
        return Some((step, rest.strip_prefix(']')?));
    }
    let (content, rest) = text.split_once(']')?;
    match content.trim() {
        "*" => Some((Step::Wildcard, rest)),
        index => Some((Step::Index(index.parse().ok()?), rest)),
    }
}

/// Parses `@.name == literal` and returns the rest without leading white space.
fn parse_filter(text: &str) -> Option<(Step, &str)> {
    let (path, after) = text.trim_start().strip_prefix('@')?.split_once("==")?;
    let path = path.trim().split('.').skip(1).map(str::to_owned).collect();
    let after = after.trim_start();
    let (literal, rest) = match parse_quoted(after) {
        Some((text, rest)) => (Value::String(text), rest),
        None => {
            let (literal, rest) = after.split_at(after.find([')', ']'])?);
            (serde_json::from_str(literal.trim()).ok()?, rest)
        }
    };
    Some((Step::Filter(path, literal), rest.trim_start()))
}

/// Parses a quoted string and returns the rest. A backslash escapes the next character.
fn parse_quoted(text: &str) -> Option<(String, &str)> {
    let quote = text.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
    let mut content = String::new();
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => content.push(chars.next()?.1),
            c if c == quote => return Some((content, text.get(at + 1..)?)),
            c => content.push(c),
        }
    }
    None
}

impl Step {
    /// Adds the pointers that the step selects in `value`, which is at `pointer`.
    fn apply(&self, value: &Value, pointer: &str, selected: &mut IndexSet<String>) {
        match self {
            Step::Name(name) => {
                selected.extend(value.get(name.as_str()).map(|_| pointer::join(pointer, name)));
            }
            Step::Index(index) => {
                selected.extend(value.get(index).map(|_| pointer::join(pointer, &index.to_string())));
            }
            Step::Wildcard => {
                selected.extend(children(value, pointer).into_iter().map(|(_, pointer)| pointer))
            }
            Step::Descendants => {
                selected.insert(pointer.to_owned());
                for (child, pointer) in children(value, pointer) {
                    self.apply(child, &pointer, selected);
                }
            }
            Step::Filter(path, literal) => {
                let matches = |child| {
                    path.iter().try_fold(child, |value: &Value, name| value.get(name.as_str()))
                        == Some(literal)
                };
                let children = children(value, pointer).into_iter();
                selected.extend(children.filter(|(child, _)| matches(child)).map(|(_, pointer)| pointer));
            }
        }
    }
}

fn children<'v>(value: &'v Value, pointer: &str) -> Vec<(&'v Value, String)> {
    match value {
        Value::Array(items) => {
            let indexed = items.iter().enumerate();
            indexed.map(|(index, item)| (item, pointer::join(pointer, &index.to_string()))).collect()
        }
        Value::Object(entries) => {
            entries.iter().map(|(key, value)| (value, pointer::join(pointer, key))).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn select(path: &str, root: &Value) -> Vec<String> {
        JsonPath::parse(path).unwrap_or_else(|error| panic!("{error}")).select(root)
    }

    #[test]
    fn paths_select_pointers_in_order() {
        let root = json!({"paths": {"/a.b": {"get": {"parameters": [{"name": "x", "in": "query"}, {"name": "y"}]}}, "/c": {"get": {}}}});
        assert_eq!(select("$", &root), [""]);
        assert_eq!(
            select("$.paths['/a.b'].get.parameters[0].name", &root),
            ["/paths/~1a.b/get/parameters/0/name"]
        );
        assert_eq!(select("$.paths.*.get", &root), ["/paths/~1a.b/get", "/paths/~1c/get"]);
        assert_eq!(select("$..parameters[?(@.name == 'y')]", &root), ["/paths/~1a.b/get/parameters/1"]);
        assert_eq!(select("$..parameters[?@.in=='query']", &root), ["/paths/~1a.b/get/parameters/0"]);
        assert_eq!(select("$..name", &root).len(), 2);
    }

    #[test]
    fn invalid_paths_are_errors() {
        for path in ["paths", "$paths", "$.", "$['a'", "$[1", "$[?(@.a > 1)]", "$...a", "$[-1]"] {
            assert!(JsonPath::parse(path).is_err(), "{path}");
        }
    }
}
