//! A JSON value as a tree whose nodes have indices. Its numbers keep every digit.

use std::borrow::Cow;

use serde_json::value::RawValue;

use crate::decimal::Decimal;
use crate::json_text::{OrderedProperties, Text};

/// Nesting depth up to which a value is evaluated.
const MAX_DEPTH: usize = 128;

/// The values of a JSON text; the last node is the root.
#[derive(Debug)]
pub(super) struct Tree<'a> {
    nodes: Vec<Node<'a>>,
}

#[derive(Debug)]
struct Node<'a> {
    value: Value<'a>,
    text: &'a str,
}

/// A value; arrays and objects hold the indices of their nodes.
#[derive(Debug)]
pub(super) enum Value<'a> {
    Null,
    Boolean(bool),
    Number(Decimal),
    String(Cow<'a, str>),
    Array(Vec<usize>),
    Object(Vec<(Cow<'a, str>, usize)>),
    /// Nested beyond [`MAX_DEPTH`].
    TooDeep,
}

impl<'a> Tree<'a> {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON.
    pub(super) fn read(text: &'a str) -> serde_json::Result<Self> {
        let mut tree = Self { nodes: Vec::new() };
        tree.add(text, 0)?;
        Ok(tree)
    }

    pub(super) fn root(&self) -> usize {
        self.nodes.len().saturating_sub(1)
    }

    pub(super) fn value(&self, node: usize) -> &Value<'a> {
        self.nodes.get(node).map_or(&Value::Null, |node| &node.value)
    }

    /// The JSON text of a value.
    pub(super) fn text(&self, node: usize) -> &'a str {
        self.nodes.get(node).map_or("null", |node| node.text)
    }

    /// The property of an object. Of duplicates, the last counts.
    pub(super) fn property(&self, node: usize, name: &str) -> Option<usize> {
        let Value::Object(properties) = self.value(node) else { return None };
        properties.iter().rev().find(|(other, _)| other == name).map(|&(_, value)| value)
    }

    /// The canonical text of a value. Equal values in the sense of JSON Schema have the same text: numbers are compared
    /// by value, objects regardless of the order of their properties.
    pub(super) fn canonical(&self, node: usize) -> String {
        let mut text = String::new();
        self.write_canonical(node, &mut text);
        text
    }

    fn write_canonical(&self, node: usize, out: &mut String) {
        match self.value(node) {
            Value::Null => out.push_str("null"),
            Value::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
            Value::Number(number) => out.push_str(&number.to_string()),
            Value::String(text) => out.push_str(&quoted(text)),
            Value::Array(items) => {
                out.push('[');
                for &item in items {
                    self.write_canonical(item, out);
                    out.push(',');
                }
                out.push(']');
            }
            Value::Object(properties) => {
                let mut sorted: Vec<_> = properties.iter().collect();
                sorted.sort();
                out.push('{');
                for (name, value) in sorted {
                    out.push_str(&quoted(name));
                    out.push(':');
                    self.write_canonical(*value, out);
                    out.push(',');
                }
                out.push('}');
            }
            // Differs from the text of every other value, because its content is unknown.
            Value::TooDeep => out.push_str(&format!("#{node}")),
        }
    }

    fn add(&mut self, text: &'a str, depth: usize) -> serde_json::Result<usize> {
        let value = match text.trim_start().as_bytes().first() {
            Some(b'{' | b'[') if depth >= MAX_DEPTH => Value::TooDeep,
            Some(b'{') => {
                let properties: OrderedProperties<Text<'a>, &'a RawValue> = serde_json::from_str(text)?;
                let mut object = Vec::with_capacity(properties.0.len());
                for (name, value) in properties.0 {
                    object.push((name.0, self.add(value.get(), depth.saturating_add(1))?));
                }
                Value::Object(object)
            }
            Some(b'[') => {
                let items: Vec<&'a RawValue> = serde_json::from_str(text)?;
                let mut list = Vec::with_capacity(items.len());
                for item in items {
                    list.push(self.add(item.get(), depth.saturating_add(1))?);
                }
                Value::Array(list)
            }
            Some(b'"') => Value::String(serde_json::from_str::<Text<'a>>(text)?.0),
            Some(b't') => Value::Boolean(true),
            Some(b'f') => Value::Boolean(false),
            Some(b'n') => Value::Null,
            _ => Value::Number(Decimal::parse(serde_json::from_str::<&RawValue>(text)?.get())),
        };
        self.nodes.push(Node { value, text });
        Ok(self.root())
    }
}

fn quoted(text: &str) -> String {
    // A string can always be written as JSON.
    serde_json::to_string(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(text: &str) -> String {
        let tree = Tree::read(text).unwrap();
        tree.canonical(tree.root())
    }

    #[test]
    fn equal_values_have_the_same_canonical_text() {
        assert_eq!(canonical(r#"{"a": 1, "b": [0.0]}"#), canonical(r#"{"b":[-0],"a":1.0}"#));
        assert_eq!(canonical(r#""\u0061""#), canonical(r#""a""#));
        for (left, right) in [("1", "true"), ("0", "false"), ("[1]", "1"), ("\"1\"", "1"), ("null", "0")] {
            assert_ne!(canonical(left), canonical(right));
        }
    }

    #[test]
    fn values_nested_too_deeply_are_not_evaluated() {
        let text = "[".repeat(100_000) + &"]".repeat(100_000);
        assert!(Tree::read(&text).unwrap().nodes.iter().any(|node| matches!(node.value, Value::TooDeep)));
    }
}
