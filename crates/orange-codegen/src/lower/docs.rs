//! Reads descriptions, sources, statuses and examples.

use serde_json::Value;

use super::state::Lowerer;
use crate::ir::Docs;
use crate::resolve::Node;

impl Docs {
    /// Combines the docs of several nodes, nearest first.
    pub(super) fn of<'a>(nodes: impl IntoIterator<Item = &'a Node<'a>>) -> Docs {
        let mut docs = Docs::default();
        for node in nodes {
            let fill = |slot: &mut Option<String>, text: Option<String>| {
                if slot.is_none() {
                    *slot = text;
                }
            };
            fill(&mut docs.title, node.text("title"));
            fill(&mut docs.description, node.text("description"));
            fill(&mut docs.external, node.get("externalDocs").and_then(|external| external_docs(&external)));
            fill(&mut docs.source, node.text("x-orange-source"));
            fill(&mut docs.status, node.text("x-orange-status"));
            docs.deprecated |=
                node.bool("deprecated").unwrap_or(false) || node.bool("x-deprecated").unwrap_or(false);
        }
        docs
    }

    /// Reads the docs of an operation. Its title is its summary. Without a source and a status, both are taken from the
    /// first node of `context` that has either. A source without a status is documented.
    pub(super) fn of_operation(node: &Node<'_>, context: &[&Node<'_>]) -> Docs {
        let mut docs = Docs::of([node]);
        docs.title = node.text("summary");
        if docs.source.is_none() && docs.status.is_none() {
            let provenance =
                context.iter().find(|node| node.has("x-orange-source") || node.has("x-orange-status"));
            docs.source = provenance.and_then(|node| node.text("x-orange-source"));
            docs.status = provenance.and_then(|node| node.text("x-orange-status"));
        }
        if docs.source.is_some() {
            docs.status.get_or_insert_with(|| "documented".to_owned());
        }
        docs
    }
}

impl<'a> Lowerer<'a> {
    /// Reads `example` and `examples` of a schema, parameter or media type, and the same keys with `x-`, as in Swagger
    /// 2.0. Removes duplicates. With `is_text`, scalars are strings with their original text.
    pub(super) fn examples(&mut self, node: &Node<'a>, is_text: bool) -> Vec<Value> {
        let mut found: Vec<Node<'a>> = Vec::new();
        found.extend(node.get("example"));
        found.extend(node.get("x-example"));
        for examples in ["examples", "x-examples"].iter().filter_map(|key| node.get(key)) {
            // JSON Schema has a list of values, OpenAPI Example Objects by name.
            found.extend(examples.items());
            for (_, example) in examples.entries() {
                let Some(example) = self.follow(&example) else { continue };
                match example.get("value") {
                    // Many files have a value in place of an Example Object.
                    _ if !is_example_object(&example) => found.push(example),
                    Some(value) => found.push(value),
                    None if example.has("externalValue") => {
                        self.note("external-example", &example.id, "the external example is not read");
                    }
                    None => self.note("empty-example", &example.id, "the example has no value"),
                }
            }
        }
        let mut values = Vec::new();
        for value in found.iter().map(|node| self.scalar(node, is_text)) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        values
    }

    /// Returns a value, or the original text of an unquoted string.
    pub(super) fn scalar(&self, node: &Node<'a>, is_text: bool) -> Value {
        match node.value {
            Value::Number(_) | Value::Bool(_) if is_text => Value::String(self.as_written(node)),
            other => other.clone(),
        }
    }
}

/// Returns the URL of an External Documentation Object, after its description if there is one.
fn external_docs(node: &Node<'_>) -> Option<String> {
    let url = node.text("url")?;
    Some(match node.text("description") {
        Some(description) => format!("{}: {url}", description.trim_end_matches(['.', ':', ' '])),
        None => url,
    })
}

/// Whether a node is an Example Object rather than the value itself.
fn is_example_object(node: &Node<'_>) -> bool {
    let known = ["summary", "description", "value", "externalValue"];
    matches!(node.value, Value::Object(properties)
        if properties.keys().all(|key| known.contains(&key.as_str()) || key.starts_with("x-")))
}

/// Returns the values of `x-orange-…` keys that have no field in the model.
pub(super) fn extensions(node: &Node<'_>) -> Vec<(String, Value)> {
    let known =
        ["x-orange-source", "x-orange-status", "x-orange-role", "x-orange-values", "x-orange-aliases"];
    node.entries()
        .filter(|(key, _)| key.starts_with("x-orange-") && !known.contains(key))
        .map(|(key, property)| (key.to_owned(), property.value.clone()))
        .collect()
}

/// Returns the strings of a list, or a single string.
pub(super) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}
