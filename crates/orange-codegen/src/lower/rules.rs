//! Validation rules of a schema.

use serde_json::Value;

use super::flattened::FlattenedSchema;
use super::rule_values::{parse_count, parse_number};
use super::state::{Lowerer, describe_json_type};
use crate::ir::Rules;
use crate::resolve::Node;

/// Kind of the findings about rules that are checked by schema.
pub(super) const BY_SCHEMA: &str = "rule-by-schema";

/// Rules whose value is a count.
const COUNTS: &[&str] = &["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];
/// Rules whose value is a number.
const NUMBERS: &[&str] = &["minimum", "maximum", "multipleOf"];

/// Keywords outside the model. The schema in the generated crate checks them.
const BY_SCHEMA_ONLY: &[&str] = &[
    "not",
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "propertyNames",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
];

/// Converts a JavaScript pattern literal: `/^[a-z]+$/i` is `(?i)^[a-z]+$`. `None` for other patterns, which may
/// contain slashes.
pub(super) fn javascript_pattern(pattern: &str) -> Option<String> {
    let (inner, flags) = pattern.strip_prefix('/')?.rsplit_once('/')?;
    let is_anchored = inner.starts_with('^') || inner.ends_with('$');
    let are_flags_known = flags.chars().all(|flag| "gimsuy".contains(flag));
    let supported: String = flags.chars().filter(|flag| "ims".contains(*flag)).collect();
    (is_anchored && are_flags_known)
        .then(|| if supported.is_empty() { inner.to_owned() } else { format!("(?{supported}){inner}") })
}

impl<'a> Lowerer<'a> {
    /// Reports rules with an invalid value or notation.
    pub(super) fn check_rules(&mut self, flat: &FlattenedSchema<'a>) {
        let present = |keywords: &'static [&'static str], kind: &'static str| {
            keywords.iter().filter_map(move |keyword| Some((*keyword, kind, flat.find(keyword)?)))
        };
        for (keyword, kind, node) in present(COUNTS, "count").chain(present(NUMBERS, "number")) {
            let is_valid = if kind == "count" {
                parse_count(node.value).is_some()
            } else {
                parse_number(node.value).is_some()
            };
            if !is_valid {
                let message = format!("`{keyword}` is not a {kind}; it is not checked");
                self.lost("malformed-rule", &node.id, message);
            } else if node.value.is_string() {
                let message = format!("`{keyword}` is a string; the {kind} in it is used");
                self.repaired("malformed-rule", &node.id, message);
            }
        }
        for layer in flat.typed_layers() {
            for (key, node) in layer.node.entries().filter(|(key, _)| BY_SCHEMA_ONLY.contains(key)) {
                self.note(
                    BY_SCHEMA,
                    &node.id,
                    format!("`{key}` is not part of the Rust type; it is checked by `validate()`"),
                );
            }
        }
        for layer in &flat.layers {
            self.check_shapes(&layer.node);
        }
        if let Some(node) = flat.find("pattern")
            && node.value.as_str().is_some_and(|pattern| javascript_pattern(pattern).is_some())
        {
            let message = "the pattern is a JavaScript literal; the text between the slashes is used";
            self.repaired("malformed-rule", &node.id, message);
        }
    }

    /// Reports keywords with a value of the wrong JSON type.
    fn check_shapes(&mut self, node: &Node<'a>) {
        for (keyword, inner) in node.entries() {
            let Some(expected) = expected_shape(keyword, inner.value) else { continue };
            let found = describe_json_type(inner.value);
            let message = format!("expected `{keyword}` to be {expected}, found {found}; it is ignored");
            self.lost("malformed-keyword", &inner.id, message);
        }
    }
}

/// Returns the expected value of a keyword, if its value is something else.
fn expected_shape(keyword: &str, value: &Value) -> Option<&'static str> {
    let (is_well_formed, expected) = match keyword {
        "type" => (value.is_string() || value.is_array(), "a string or a list"),
        "enum" | "prefixItems" => (value.is_array(), "a list"),
        "allOf" | "oneOf" | "anyOf" => (value.is_array(), "a list of schemas"),
        "properties" | "patternProperties" => (value.is_object(), "an object of schemas"),
        "items" => (value.is_object() || value.is_boolean() || value.is_array(), "a schema"),
        "additionalProperties" | "unevaluatedProperties" => {
            (value.is_object() || value.is_boolean(), "a schema or a boolean")
        }
        // `required: true` on a property has its own finding, `misplaced-required`.
        "required" => (value.is_array() || value.is_boolean(), "a list of names"),
        "pattern" | "format" | "$ref" => (value.is_string(), "a string"),
        "discriminator" => (value.is_object() || value.is_string(), "an object"),
        _ => return None,
    };
    // An empty YAML value means that the keyword is absent.
    (!is_well_formed && !value.is_null()).then_some(expected)
}

impl Rules {
    /// Returns the rules of a map: the number of its entries.
    pub(super) fn of_map(flat: &FlattenedSchema<'_>) -> Rules {
        let (min_items, max_items) = (flat.count("minProperties"), flat.count("maxProperties"));
        Rules { min_items, max_items, ..Rules::default() }
    }

    /// Returns the rules of the layers of a schema, nearest first.
    pub(super) fn of(flat: &FlattenedSchema<'_>) -> Rules {
        let flag =
            |keyword: &str| flat.find_if(keyword, Value::is_boolean).and_then(|node| node.value.as_bool());
        let (mut minimum, mut maximum) = (flat.number("minimum"), flat.number("maximum"));
        // A boolean beside the limit up to 3.0, the limit itself from 3.1.
        let exclusive_minimum = match flag("exclusiveMinimum") {
            Some(true) => minimum.take(),
            _ => flat.number("exclusiveMinimum"),
        };
        let exclusive_maximum = match flag("exclusiveMaximum") {
            Some(true) => maximum.take(),
            _ => flat.number("exclusiveMaximum"),
        };
        Rules {
            pattern: flat
                .find_if("pattern", Value::is_string)
                .and_then(|node| node.value.as_str())
                .map(|pattern| javascript_pattern(pattern).unwrap_or_else(|| pattern.to_owned())),
            min_length: flat.count("minLength"),
            max_length: flat.count("maxLength"),
            minimum,
            maximum,
            exclusive_minimum,
            exclusive_maximum,
            multiple_of: flat.number("multipleOf"),
            min_items: flat.count("minItems"),
            max_items: flat.count("maxItems"),
            unique_items: flag("uniqueItems").unwrap_or(false),
            constant: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn javascript_literals_differ_from_patterns_with_slashes() {
        for (pattern, expected) in [
            ("/^[a-z]+$/", Some("^[a-z]+$")),
            ("/^[a-z]+$/i", Some("(?i)^[a-z]+$")),
            ("/^a/g", Some("^a")),
            ("/path/", None),
            ("/^a/x", None),
            ("^/a/b$", None),
            ("^a$", None),
        ] {
            assert_eq!(javascript_pattern(pattern).as_deref(), expected, "{pattern}");
        }
    }
}
