//! Converts a schema, keyword by keyword.

use serde_json::{Map, Value, json};

use super::keywords::{checked_format, is_schema};
use crate::lower::flattened::FlattenedSchema;
use crate::lower::rules::{count, javascript_pattern};
use crate::lower::state::Lowerer;
use crate::resolve::Node;

/// Keywords with one schema.
const ONE: &[&str] = &[
    "additionalProperties",
    "contains",
    "else",
    "if",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Keywords with a schema per name.
const NAMED: &[&str] = &["dependentSchemas", "patternProperties", "properties"];

/// Keywords with a count, as the validator reads them.
const COUNTS: &[&str] = &[
    "maxContains",
    "maxItems",
    "maxLength",
    "maxProperties",
    "minContains",
    "minItems",
    "minLength",
    "minProperties",
];

impl<'a> Lowerer<'a> {
    /// Converts a schema. `owner` has the layers of the schema that contains it.
    pub(super) fn convert_schema(&mut self, node: &Node<'a>, owner: Option<&FlattenedSchema<'a>>) -> Value {
        if let Value::Bool(allowed) = node.value {
            return Value::Bool(*allowed);
        }
        let mut out = Map::new();
        let mut unchecked = Vec::new();
        let dynamic = node.str("$dynamicRef");
        if dynamic.is_some_and(|name| node.has("$ref") || self.sources.is_overridden(name)) {
            unchecked.push("$dynamicRef");
        }
        if node.has("$ref") || (dynamic.is_some() && unchecked.is_empty()) {
            match self.target(node) {
                Some(target) => {
                    let plain = owner.is_some();
                    let target =
                        if plain { self.plain_definition(&target) } else { self.definition(&target) };
                    out.insert("$ref".to_owned(), Value::String(target));
                }
                None => unchecked.push(if node.has("$ref") { "$ref" } else { "$dynamicRef" }),
            }
        }
        self.convert_types(node, &mut out);
        for (keyword, inner) in node.entries() {
            let value = match keyword {
                keyword if COUNTS.contains(&keyword) => match count(inner.value) {
                    Some(count) => json!(count),
                    None => {
                        unchecked.push(keyword);
                        continue;
                    }
                },
                "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                    self.convert_limit(node, keyword, inner.value, &mut out, &mut unchecked);
                    continue;
                }
                "pattern" => match inner.value.as_str() {
                    Some(pattern) => json!(javascript_pattern(pattern).unwrap_or_else(|| pattern.to_owned())),
                    None => continue,
                },
                "format" => match checked_format(inner.value.as_str().unwrap_or_default()) {
                    Some(format) => json!(format),
                    None => continue,
                },
                "uniqueItems" => json!(inner.value == &Value::Bool(true)),
                "const" => self.scalar(&inner, node.str("type") == Some("string")),
                "enum" if inner.value.is_array() => self.convert_values(node, &inner),
                "required" if inner.value.is_array() => {
                    self.convert_required(node, &inner, owner, &mut out);
                    continue;
                }
                keyword if ONE.contains(&keyword) && is_schema(inner.value) => {
                    self.convert_schema(&inner, None)
                }
                keyword if NAMED.contains(&keyword) && inner.value.is_object() => self.convert_named(&inner),
                "items" | "prefixItems" | "additionalItems" => {
                    self.convert_items(node, keyword, &inner, &mut out);
                    continue;
                }
                "dependentRequired" if inner.value.is_object() => inner.value.clone(),
                "dependencies" => {
                    self.convert_dependencies(&inner, &mut out);
                    continue;
                }
                "allOf" if inner.value.is_array() => {
                    let whole = match owner {
                        Some(_) => None,
                        None => Some(self.flatten(node)),
                    };
                    let owner = owner.or(whole.as_ref());
                    inner.items().map(|item| self.convert_schema(&item, owner)).collect()
                }
                "anyOf" | "oneOf" if inner.value.is_array() => {
                    inner.items().map(|item| self.convert_variant(&item)).collect()
                }
                "discriminator" => match self.convert_mapping(node, &inner) {
                    Some(mapping) => mapping,
                    None => continue,
                },
                _ => continue,
            };
            out.insert(keyword.to_owned(), value);
        }
        if !unchecked.is_empty() {
            out.insert("notChecked".to_owned(), json!(unchecked));
        }
        Value::Object(out)
    }
}
