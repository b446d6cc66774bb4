//! Combines definitions of one property in a schema and its bases. The nearest definition takes precedence
//! keyword by keyword. Overrides of the keywords in [`REPORTED`] are reported.

use std::collections::HashSet;

use serde_json::Value;

use super::flattened::{FlattenedSchema, affects_type};
use super::naming::is_named;
use super::schema_use::SchemaUse;
use super::state::Lowerer;
use super::types::wrapped_schema;
use crate::resolve::Node;

/// Keywords whose override is reported.
const REPORTED: &[&str] = &[
    "type",
    "format",
    "enum",
    "const",
    "items",
    "$ref",
    "pattern",
    "default",
    "readOnly",
    "writeOnly",
    "nullable",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
];

impl<'a> Lowerer<'a> {
    /// Combines the definitions of a property, nearest first.
    pub(super) fn combine(&mut self, nodes: &[Node<'a>]) -> SchemaUse<'a> {
        let [first, farther @ ..] = nodes else {
            let flat = FlattenedSchema::default();
            return self.use_of_layers(flat, Vec::new());
        };
        if farther.is_empty() {
            return self.lower_schema(first);
        }
        for node in farther {
            self.overridden.insert(node.id.clone());
        }
        self.report_overrides(nodes);
        // A definition with only annotations has the type of the next one.
        let split =
            nodes.iter().position(|node| affects_type(node) || node.reference().is_some()).unwrap_or(0);
        let (annotations, typed) = nodes.split_at(split);
        let [near, far @ ..] = typed else { return self.lower_schema(first) };
        // `allOf: [X]` with annotations equals X.
        let referring = match near.reference() {
            Some(_) => (!affects_type(near)).then(|| near.clone()),
            None => wrapped_schema(near).filter(|inner| inner.reference().is_some()),
        };
        let mut used = if referring.is_some_and(|node| self.refers_to_named(&node)) {
            self.lower_schema(near)
        } else {
            let mut flat = self.flatten(near);
            for node in far {
                let mut farther = self.flatten(node);
                let is_compatible = are_compatible(&flat, &farther);
                for layer in &mut farther.layers {
                    layer.annotations_only = !is_compatible;
                    layer.repeated = is_compatible && near.has("type");
                }
                flat.extend(farther);
            }
            self.use_of_layers(flat, Vec::new())
        };
        let mut all = annotations.to_vec();
        all.append(&mut used.annotations);
        let known: HashSet<_> = all.iter().chain(&used.replaced).map(|node| node.id.clone()).collect();
        used.replaced.extend(far.iter().filter(|node| !known.contains(&node.id)).cloned());
        if let Some(nullable) = annotations.iter().find_map(|node| node.bool("nullable")) {
            used.nullable = nullable;
        }
        used.annotations = all;
        used
    }

    /// Whether a reference has a named schema as its target.
    fn refers_to_named(&mut self, node: &Node<'a>) -> bool {
        self.target(node).is_some_and(|target| is_named(&target.id))
    }

    fn report_overrides(&mut self, nodes: &[Node<'a>]) {
        let [near, far @ ..] = nodes else { return };
        for node in far {
            let differs = |keyword: &&str| {
                let (own, other) = (near.value.get(*keyword), node.value.get(*keyword));
                own.is_some() && other.is_some() && own != other
            };
            let mut overridden: Vec<&str> = REPORTED.iter().copied().filter(differs).collect();
            if near.has("type") && !near.has("format") && node.has("format") {
                overridden.push("format");
            }
            if !overridden.is_empty() {
                let other = self.sources.pointer(&node.id);
                self.note("override", &near.id, format!("overrides {} of {other}", overridden.join(", ")));
            }
        }
    }
}

/// Whether a farther definition has the same JSON type, so that its rules still apply.
fn are_compatible(near: &FlattenedSchema<'_>, far: &FlattenedSchema<'_>) -> bool {
    match (json_type(near), json_type(far)) {
        (Some(near), Some(far)) => near == far,
        _ => true,
    }
}

/// Returns the JSON type that layers describe, `several` or `choice`. `None` if they do not restrict the type.
fn json_type<'a>(flat: &FlattenedSchema<'a>) -> Option<&'a str> {
    let of_value = |value: &Value| match value {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        _ => None,
    };
    match flat.types().as_slice() {
        [name @ ("string" | "integer" | "number" | "boolean" | "array" | "object")] => return Some(name),
        [] => {}
        _ => return Some("several"),
    }
    if let Some(value) = flat.find("const") {
        return of_value(value.value);
    }
    if let Some(list) = flat.find_if("enum", Value::is_array) {
        return list.items().find_map(|item| of_value(item.value));
    }
    let has = |keywords: &[&str]| keywords.iter().any(|keyword| flat.find(keyword).is_some());
    if has(&["oneOf", "anyOf"]) {
        Some("choice")
    } else if has(&["properties", "additionalProperties"]) {
        Some("object")
    } else if has(&["items", "prefixItems"]) {
        Some("array")
    } else if has(&["pattern", "minLength", "maxLength"]) {
        Some("string")
    } else {
        None
    }
}
