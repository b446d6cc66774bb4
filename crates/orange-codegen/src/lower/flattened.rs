//! A schema with everything that `allOf` adds, as a list of layers, nearest first.

use std::collections::HashSet;

use serde_json::Value;

use super::rule_values::{parse_count, parse_number};
use crate::ir::Limit;
use crate::resolve::{Node, NodeId};

/// Keywords that do not affect the type.
const ANNOTATIONS: &[&str] = &[
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "nullable",
    "externalDocs",
    "xml",
    "summary",
    "$comment",
    "$schema",
    "$id",
    "$anchor",
    "$dynamicAnchor",
    "$defs",
    "definitions",
    // Keywords of Swagger 2.0 parameters and headers, which are also schemas.
    "name",
    "in",
    "allowEmptyValue",
    "collectionFormat",
    "style",
    "explode",
];

/// One of the schemas that together describe a value.
#[derive(Clone, Debug)]
pub(super) struct Layer<'a> {
    pub(super) node: Node<'a>,
    /// Whether the layer comes from a reference in `allOf` and so belongs to a base.
    pub(super) inherited: bool,
    /// Whether its type is overridden. Only its annotations apply.
    pub(super) annotations_only: bool,
    /// Whether a nearer layer repeats the type. Its rules apply, its format does not.
    pub(super) repeated: bool,
    /// Whether its `oneOf` or `anyOf` has been replaced by a variant.
    pub(super) variant_applied: bool,
}

impl<'a> Layer<'a> {
    pub(super) fn new(node: Node<'a>, inherited: bool) -> Self {
        Self { node, inherited, annotations_only: false, repeated: false, variant_applied: false }
    }
}

/// A schema with everything that `allOf` adds, nearest first.
#[derive(Clone, Debug, Default)]
pub(super) struct FlattenedSchema<'a> {
    pub(super) layers: Vec<Layer<'a>>,
    /// Schemas referenced by `allOf`, nearest first.
    pub(super) bases: Vec<NodeId>,
}

impl<'a> FlattenedSchema<'a> {
    /// Returns the nearest value of a keyword that affects the type.
    pub(super) fn find(&self, keyword: &str) -> Option<Node<'a>> {
        self.typed_layers()
            .filter(|layer| !(layer.repeated && keyword == "format"))
            .find_map(|layer| layer.node.get(keyword))
    }

    /// Like [`find`](Self::find), for values that satisfy `accept`.
    pub(super) fn find_if(&self, keyword: &str, accept: impl Fn(&Value) -> bool) -> Option<Node<'a>> {
        self.typed_layers().filter_map(|layer| layer.node.get(keyword)).find(|node| accept(node.value))
    }

    /// Returns the nearest valid count of a keyword.
    pub(super) fn count(&self, keyword: &str) -> Option<u64> {
        self.typed_layers()
            .filter_map(|layer| layer.node.get(keyword))
            .find_map(|node| parse_count(node.value))
    }

    /// Returns the nearest valid number of a keyword.
    pub(super) fn number(&self, keyword: &str) -> Option<Limit> {
        self.typed_layers()
            .filter_map(|layer| layer.node.get(keyword))
            .find_map(|node| parse_number(node.value))
    }

    /// Returns the nodes of the schema itself, without its bases.
    pub(super) fn own_nodes(&self) -> Vec<Node<'a>> {
        self.layers.iter().filter(|layer| !layer.inherited).map(|layer| layer.node.clone()).collect()
    }

    /// Returns the layers whose type applies.
    pub(super) fn typed_layers(&self) -> impl Iterator<Item = &Layer<'a>> {
        self.layers.iter().filter(|layer| !layer.annotations_only)
    }

    /// Returns the ids of the nodes that affect the type. Schemas with the same key share one type.
    pub(super) fn key(&self) -> Vec<NodeId> {
        let significant = self.typed_layers().filter(|layer| layer.inherited || affects_type(&layer.node));
        let key: Vec<NodeId> = significant.map(|layer| layer.node.id.clone()).collect();
        match (key.is_empty(), self.layers.first()) {
            (true, Some(first)) => vec![first.node.id.clone()],
            _ => key,
        }
    }

    /// Returns the values of `type` except `null`, including unknown ones.
    pub(super) fn types(&self) -> Vec<&'a str> {
        let Some(node) = self.find_if("type", |value| value.is_string() || value.is_array()) else {
            return Vec::new();
        };
        match node.value {
            Value::String(name) => Some(name.as_str()).filter(|name| *name != "null").into_iter().collect(),
            Value::Array(names) => {
                names.iter().filter_map(Value::as_str).filter(|name| *name != "null").collect()
            }
            _ => Vec::new(),
        }
    }

    /// Adds farther layers without duplicates.
    pub(super) fn extend(&mut self, farther: FlattenedSchema<'a>) {
        let seen: HashSet<NodeId> = self.layers.iter().map(|layer| layer.node.id.clone()).collect();
        self.layers.extend(farther.layers.into_iter().filter(|layer| !seen.contains(&layer.node.id)));
        self.bases.extend(farther.bases);
    }
}

/// Whether a keyword affects the type.
pub(super) fn is_type_keyword(keyword: &str) -> bool {
    !keyword.starts_with("x-") && !ANNOTATIONS.contains(&keyword)
}

/// Whether a schema affects the type rather than only adding annotations.
pub(super) fn affects_type(node: &Node<'_>) -> bool {
    node.keys().any(|key| match key {
        "$ref" | "$dynamicRef" => false,
        // `required: true` on a property is invalid and ignored.
        "required" => node.value.get(key).is_some_and(Value::is_array),
        key => is_type_keyword(key),
    })
}
