//! Enums of strings, of integers, and of both.

use std::collections::HashMap;

use serde_json::Value;

use super::docs::texts;
use super::flattened::FlattenedSchema;
use super::names;
use super::naming::unique_names;
use super::schema_kind::{SchemaKind, constant};
use super::state::Lowerer;
use crate::ir::{Docs, Enum, EnumKind, EnumValue, Rules, TypeRef};
use crate::resolve::Node;

impl<'a> Lowerer<'a> {
    /// Classifies an `enum` list: values of one kind are an enum, a single value is a constant.
    pub(super) fn enum_kind(&mut self, flat: &FlattenedSchema<'a>, node: Node<'a>) -> SchemaKind<'a> {
        let is_text = flat.types() == ["string"];
        let values: Vec<Value> = self.enum_values(&node, is_text);
        let all = |accept: fn(&Value) -> bool| values.iter().all(accept);
        match values.as_slice() {
            [] => SchemaKind::Plain(TypeRef::Any, Rules::default()),
            [value] => constant(value),
            _ if all(Value::is_string) => SchemaKind::Enum(EnumKind::String, node),
            _ if all(is_integer) => SchemaKind::Enum(EnumKind::Integer, node),
            _ if all(Value::is_boolean) => SchemaKind::Plain(TypeRef::Boolean, Rules::default()),
            _ if all(Value::is_number) => {
                self.note(
                    "rule-not-checked",
                    &node.id,
                    "an enum of numbers with fractions is read as any number",
                );
                SchemaKind::Plain(TypeRef::Number, Rules::of(flat))
            }
            _ if all(|value| value.is_string() || is_integer(value)) => SchemaKind::MixedEnum(node),
            _ => {
                self.note(
                    "rule-not-checked",
                    &node.id,
                    "an enum with values of several JSON types is read as any JSON value",
                );
                SchemaKind::Plain(TypeRef::Any, Rules::default())
            }
        }
    }

    /// Returns the distinct values other than `null`. In an enum of strings, unquoted numbers and booleans are
    /// their original text.
    fn enum_values(&self, node: &Node<'a>, is_text: bool) -> Vec<Value> {
        let mut values = Vec::new();
        for item in node.items() {
            let value = self.scalar(&item, is_text);
            if !value.is_null() && !values.contains(&value) {
                values.push(value);
            }
        }
        values
    }

    /// Returns the original text of a scalar.
    pub(super) fn as_written(&self, node: &Node<'a>) -> String {
        match (self.sources.raw_scalar(&node.id), node.value) {
            (Some(text), _) => text.to_owned(),
            (None, Value::String(text)) => text.clone(),
            (None, other) => other.to_string(),
        }
    }

    /// Reads the enum with values at `node`.
    pub(super) fn enum_shape(&mut self, flat: &FlattenedSchema<'a>, kind: EnumKind, node: &Node<'a>) -> Enum {
        let is_text = kind == EnumKind::String && flat.types() == ["string"];
        let wires = self.enum_values(node, is_text);
        let value_nodes: HashMap<&str, Node<'a>> =
            flat.find("x-orange-values").into_iter().flat_map(|values| values.entries()).collect();
        let names = self.value_names(flat, &wires, node);
        let descriptions = value_texts(flat, &["x-enum-descriptions", "x-enumDescriptions"], node);
        let values = wires
            .iter()
            .filter(|value| if kind == EnumKind::String { value.is_string() } else { is_integer(value) })
            .map(|value| {
                let wire = text_of(value);
                let node = value_nodes.get(wire.as_str());
                let mut docs = node.map(|node| Docs::of([node])).unwrap_or_default();
                docs.source = docs.source.or_else(|| node?.text("source"));
                docs.status = docs.status.or_else(|| node?.text("status"));
                docs.description = docs.description.or_else(|| descriptions.get(&wire).cloned());
                let aliases =
                    node.and_then(|node| node.get("aliases").or_else(|| node.get("x-orange-aliases")));
                EnumValue {
                    wire: value.clone(),
                    rust: names.get(&wire).cloned().unwrap_or_default(),
                    docs,
                    aliases: aliases.map(|aliases| texts(aliases.value)).unwrap_or_default(),
                }
            })
            .collect();
        for name in value_nodes.keys().filter(|name| !wires.iter().any(|value| text_of(value) == **name)) {
            self.repaired(
                "unknown-value",
                &node.id,
                format!("x-orange-values describes `{name}`, which is not a value of the enum"),
            );
        }
        Enum { kind, values }
    }

    /// Returns Rust names by value: from its name in `x-enum-varnames`, or else from the value itself.
    fn value_names(
        &self,
        flat: &FlattenedSchema<'a>,
        values: &[Value],
        node: &Node<'a>,
    ) -> HashMap<String, String> {
        let texts: Vec<String> = values.iter().map(text_of).collect();
        let declared = value_texts(flat, &["x-enum-varnames", "x-enumNames"], node);
        unique_names(texts.iter().map(String::as_str), |text| {
            names::camel(declared.get(text).map_or(text, String::as_str), "value")
        })
    }
}

/// Returns texts for the values of an enum, by value: from a list in the same order, or from a map.
fn value_texts(flat: &FlattenedSchema<'_>, keywords: &[&str], node: &Node<'_>) -> HashMap<String, String> {
    let Some(found) = keywords.iter().find_map(|keyword| flat.find(keyword)) else { return HashMap::new() };
    match found.value {
        Value::Array(list) => {
            let texts = list.iter().map(|text| text.as_str().map(str::to_owned));
            node.items().zip(texts).filter_map(|(item, text)| Some((text_of(item.value), text?))).collect()
        }
        Value::Object(map) => {
            map.iter().filter_map(|(key, text)| Some((key.clone(), text.as_str()?.to_owned()))).collect()
        }
        _ => HashMap::new(),
    }
}

fn is_integer(value: &Value) -> bool {
    value.is_i64() || value.is_u64()
}

/// Returns a string as it is, other values as JSON.
fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
