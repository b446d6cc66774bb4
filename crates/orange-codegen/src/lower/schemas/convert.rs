//! Converts a schema, keyword by keyword.

use serde_json::{Map, Value, json};

use super::keywords::{checked_format, is_schema};
use crate::lower::flattened::FlattenedSchema;
use crate::lower::rule_values::parse_count;
use crate::lower::rules::javascript_pattern;
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
    /// Converts a schema. `owner` has the layers of the schema whose `allOf` contains it, if there is one.
    pub(super) fn convert_schema(&mut self, node: &Node<'a>, owner: Option<&FlattenedSchema<'a>>) -> Value {
        if let Value::Bool(allowed) = node.value {
            return Value::Bool(*allowed);
        }
        let mut out = Map::new();
        let mut unchecked = Vec::new();
        self.convert_reference(node, owner, &mut out, &mut unchecked);
        self.convert_types(node, &mut out);
        for (keyword, inner) in node.entries() {
            let value = match keyword {
                keyword if COUNTS.contains(&keyword) => {
                    let count = parse_count(inner.value);
                    unchecked.extend(count.is_none().then_some(keyword));
                    count.map(Value::from)
                }
                "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                    self.convert_limit(node, keyword, inner.value, &mut out, &mut unchecked);
                    None
                }
                "pattern" => inner
                    .value
                    .as_str()
                    .map(|pattern| json!(javascript_pattern(pattern).unwrap_or_else(|| pattern.to_owned()))),
                "format" => checked_format(inner.value.as_str().unwrap_or_default()).map(Value::from),
                "uniqueItems" => Some(json!(inner.value == &Value::Bool(true))),
                "const" => Some(self.scalar(&inner, node.str("type") == Some("string"))),
                "enum" if inner.value.is_array() => Some(self.convert_values(node, &inner)),
                "required" if inner.value.is_array() => {
                    self.convert_required(node, &inner, owner, &mut out);
                    None
                }
                keyword if ONE.contains(&keyword) && is_schema(inner.value) => {
                    Some(self.convert_schema(&inner, None))
                }
                keyword if NAMED.contains(&keyword) && inner.value.is_object() => {
                    Some(self.convert_named(&inner))
                }
                "items" | "prefixItems" | "additionalItems" => {
                    self.convert_items(node, keyword, &inner, &mut out);
                    None
                }
                "dependentRequired" if inner.value.is_object() => Some(inner.value.clone()),
                "dependencies" => {
                    self.convert_dependencies(&inner, &mut out);
                    None
                }
                "allOf" if inner.value.is_array() => {
                    let own = owner.is_none().then(|| self.flatten(node));
                    let owner = owner.or(own.as_ref());
                    Some(inner.items().map(|item| self.convert_schema(&item, owner)).collect())
                }
                "anyOf" | "oneOf" if inner.value.is_array() => {
                    Some(inner.items().map(|item| self.convert_variant(&item)).collect())
                }
                "discriminator" => self.convert_mapping(node, &inner),
                _ => None,
            };
            out.extend(value.map(|value| (keyword.to_owned(), value)));
        }
        if !unchecked.is_empty() {
            out.insert("notChecked".to_owned(), json!(unchecked));
        }
        Value::Object(out)
    }

    /// Converts `$ref` and `$dynamicRef`. A dynamic reference is not checked if another schema overrides its anchor.
    fn convert_reference(
        &mut self,
        node: &Node<'a>,
        owner: Option<&FlattenedSchema<'a>>,
        out: &mut Map<String, Value>,
        unchecked: &mut Vec<&'a str>,
    ) {
        let dynamic = node.str("$dynamicRef");
        if dynamic.is_some_and(|name| node.has("$ref") || self.sources.is_overridden(name)) {
            unchecked.push("$dynamicRef");
        }
        if !node.has("$ref") && (dynamic.is_none() || !unchecked.is_empty()) {
            return;
        }
        let Some(target) = self.target(node) else {
            unchecked.push(if node.has("$ref") { "$ref" } else { "$dynamicRef" });
            return;
        };
        let definition = match owner {
            Some(_) => self.plain_definition(&target),
            None => self.definition(&target),
        };
        out.insert("$ref".to_owned(), Value::String(definition));
    }
}
