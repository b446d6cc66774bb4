//! The subset of JSONPath (RFC 9535) that overlays use: names, indices, wildcards, descendants, and a filter
//! that compares a value with a literal.

use serde_json::Value;

use crate::pointer;

/// A parsed path.
#[derive(Clone, Debug)]
pub(super) struct JsonPath(Vec<Step>);

#[derive(Clone, Debug)]
enum Step {
    Member(String),
    Index(usize),
    Every,
    /// The current value and all values below it.
    Descend,
    /// Children whose value at a path of names equals the literal.
    Filter(Vec<String>, Value),
}

impl JsonPath {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut rest =
            text.strip_prefix('$').ok_or_else(|| format!("expected `$` at the start of `{text}`"))?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix("..") {
                steps.push(Step::Descend);
                rest = after;
                if rest.starts_with('[') {
                    continue;
                }
                rest = name(rest, &mut steps)
                    .ok_or_else(|| format!("expected a name after `..` in `{text}`"))?;
            } else if let Some(after) = rest.strip_prefix('.') {
                rest = name(after, &mut steps)
                    .ok_or_else(|| format!("expected a name after `.` in `{text}`"))?;
            } else if let Some(after) = rest.strip_prefix('[') {
                let (step, after) =
                    bracket(after).ok_or_else(|| format!("cannot read `[{after}` in `{text}`"))?;
                steps.push(step);
                rest = after;
            } else {
                return Err(format!("expected `.` or `[` before `{rest}` in `{text}`"));
            }
        }
        Ok(Self(steps))
    }
}

fn name<'t>(text: &'t str, steps: &mut Vec<Step>) -> Option<&'t str> {
    let end = text.find(['.', '[']).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    if name.is_empty() {
        return None;
    }
    steps.push(if name == "*" { Step::Every } else { Step::Member(name.to_owned()) });
    Some(rest)
}

fn bracket(text: &str) -> Option<(Step, &str)> {
    if let Some((content, rest)) = quoted(text) {
        return Some((Step::Member(content), rest.strip_prefix(']')?));
    }
    if let Some(filter) = text.strip_prefix('?') {
        let (inside, parenthesised) = match filter.strip_prefix('(') {
            Some(inside) => (inside, true),
            None => (filter, false),
        };
        let (path, after) = inside.trim_start().strip_prefix('@')?.split_once("==")?;
        let path = path.trim().split('.').skip(1).map(str::to_owned).collect();
        let after = after.trim_start();
        let (literal, rest) = match quoted(after) {
            Some((text, rest)) => (Value::String(text), rest),
            None => {
                let end = after.find([')', ']'])?;
                let (literal, rest) = after.split_at(end);
                (serde_json::from_str(literal.trim()).ok()?, rest)
            }
        };
        let rest = rest.trim_start();
        let rest = if parenthesised { rest.strip_prefix(')')?.trim_start() } else { rest };
        return Some((Step::Filter(path, literal), rest.strip_prefix(']')?));
    }
    let (content, rest) = text.split_once(']')?;
    match content.trim() {
        "*" => Some((Step::Every, rest)),
        digits => Some((Step::Index(digits.parse().ok()?), rest)),
    }
}

/// Parses a quoted string and returns the rest. A backslash escapes the next character.
fn quoted(text: &str) -> Option<(String, &str)> {
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

impl JsonPath {
    /// Returns the pointers that the path selects in `root`.
    pub(super) fn select(&self, root: &Value) -> Vec<String> {
        let mut pointers = vec![String::new()];
        for step in &self.0 {
            let mut next = Vec::new();
            for pointer in &pointers {
                if let Some(value) = pointer::get(root, pointer) {
                    step.apply(value, pointer, &mut next);
                }
            }
            // A descendant can be reached in several ways.
            let mut seen = std::collections::HashSet::new();
            next.retain(|pointer| seen.insert(pointer.clone()));
            pointers = next;
        }
        pointers
    }
}

impl Step {
    fn apply(&self, value: &Value, pointer: &str, into: &mut Vec<String>) {
        match self {
            Step::Member(name) => {
                if value.get(name.as_str()).is_some() {
                    into.push(pointer::join(pointer, name));
                }
            }
            Step::Index(index) => {
                if value.get(index).is_some() {
                    into.push(pointer::join(pointer, &index.to_string()));
                }
            }
            Step::Every => into.extend(children(value, pointer).map(|(_, pointer)| pointer)),
            Step::Descend => {
                into.push(pointer.to_owned());
                for (child, pointer) in children(value, pointer) {
                    self.apply(child, &pointer, into);
                }
            }
            Step::Filter(path, literal) => into.extend(
                children(value, pointer)
                    .filter(|(child, _)| {
                        path.iter().try_fold(*child, |value, name| value.get(name.as_str())) == Some(literal)
                    })
                    .map(|(_, pointer)| pointer),
            ),
        }
    }
}

fn children<'v>(value: &'v Value, pointer: &str) -> Box<dyn Iterator<Item = (&'v Value, String)> + 'v> {
    let pointer = pointer.to_owned();
    match value {
        Value::Array(items) => Box::new(
            items
                .iter()
                .enumerate()
                .map(move |(index, item)| (item, pointer::join(&pointer, &index.to_string()))),
        ),
        Value::Object(entries) => {
            Box::new(entries.iter().map(move |(key, value)| (value, pointer::join(&pointer, key))))
        }
        _ => Box::new(std::iter::empty()),
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
