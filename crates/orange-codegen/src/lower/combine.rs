//! Combines definitions of one property in a schema and its bases. The nearest definition takes precedence
//! keyword by keyword; every override is reported.

use std::collections::HashSet;

use serde_json::Value;

use super::flattened::{FlattenedSchema, decides};
use super::naming::is_named;
use super::schema_use::SchemaUse;
use super::state::Lowerer;
use super::types::wrapped;
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
            return self.use_of(flat, Vec::new());
        };
        if farther.is_empty() {
            return self.schema(first);
        }
        for node in farther {
            self.overridden.insert(node.id.clone());
        }
        self.report_overrides(nodes);
        // A definition with only annotations takes its type from the next one.
        let split = nodes.iter().position(|node| decides(node) || node.reference().is_some()).unwrap_or(0);
        let (words, deciding) = nodes.split_at(split);
        let [near, far @ ..] = deciding else { return self.schema(first) };
        // `allOf: [X]` with annotations equals X.
        let plain = match near.reference() {
            Some(_) => (!decides(near)).then(|| near.clone()),
            None => wrapped(near).filter(|inner| inner.reference().is_some()),
        };
        let mut used = if plain.is_some_and(|node| self.leads_to_named(&node)) {
            self.schema(near)
        } else {
            let mut flat = self.flatten(near);
            for node in far {
                let mut farther = self.flatten(node);
                let goes_with = compatible(&flat, &farther);
                for layer in &mut farther.layers {
                    layer.words_only = !goes_with;
                    layer.repeated = goes_with && near.has("type");
                }
                flat.extend(farther);
            }
            self.use_of(flat, Vec::new())
        };
        let mut all = words.to_vec();
        all.append(&mut used.words);
        let known: HashSet<_> = all.iter().chain(&used.replaced).map(|node| node.id.clone()).collect();
        used.replaced.extend(far.iter().filter(|node| !known.contains(&node.id)).cloned());
        if let Some(nullable) = words.iter().find_map(|node| node.bool("nullable")) {
            used.nullable = nullable;
        }
        used.words = all;
        used
    }

    fn leads_to_named(&mut self, node: &Node<'a>) -> bool {
        self.target(node).is_some_and(|target| is_named(&target.id))
    }

    fn report_overrides(&mut self, nodes: &[Node<'a>]) {
        let [near, far @ ..] = nodes else { return };
        for node in far {
            let differs = |keyword: &&str| {
                let (here, there) = (near.value.get(*keyword), node.value.get(*keyword));
                there.is_some() && here.is_some() && here != there
            };
            let mut changed: Vec<&str> = REPORTED.iter().copied().filter(differs).collect();
            if near.has("type") && !near.has("format") && node.has("format") {
                changed.push("format");
            }
            if !changed.is_empty() {
                let other = self.sources.pointer(&node.id);
                self.note("override", &near.id, format!("overrides {} of {other}", changed.join(", ")));
            }
        }
    }
}

/// Whether a farther definition has the same kind of values, so that its rules still apply.
fn compatible(near: &FlattenedSchema<'_>, far: &FlattenedSchema<'_>) -> bool {
    match (kind(near), kind(far)) {
        (None, _) | (_, None) => true,
        (Some(near), Some(far)) => near == far,
    }
}

/// Returns the JSON kind that layers describe, if any.
fn kind(flat: &FlattenedSchema<'_>) -> Option<&'static str> {
    let by_value = |value: &Value| match value {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        _ => None,
    };
    match flat.types().as_slice() {
        ["string"] => return Some("string"),
        ["integer"] => return Some("integer"),
        ["number"] => return Some("number"),
        ["boolean"] => return Some("boolean"),
        ["array"] => return Some("array"),
        ["object"] => return Some("object"),
        [] => {}
        _ => return Some("several"),
    }
    if let Some(value) = flat.find("const") {
        return by_value(value.value);
    }
    if let Some(list) = flat.find_if("enum", Value::is_array) {
        return list.items().find_map(|item| by_value(item.value));
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
