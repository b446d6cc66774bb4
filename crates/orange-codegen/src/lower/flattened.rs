//! A schema with everything that `allOf` adds, as a list of layers, nearest first.

use std::collections::HashSet;

use serde_json::Value;

use crate::resolve::{Node, Place};

/// Keywords that describe a value without deciding its type.
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
    // Members of parameters and headers of Swagger 2.0, which are schemas at the same time.
    "name",
    "in",
    "allowEmptyValue",
    "collectionFormat",
    "style",
    "explode",
];

/// One schema of several that together describe a value.
#[derive(Clone, Debug)]
pub(super) struct Layer<'a> {
    pub(super) node: Node<'a>,
    /// Came through a reference in `allOf`: it belongs to a base.
    pub(super) inherited: bool,
    /// Its type was overridden; only its words still count.
    pub(super) words_only: bool,
    /// A nearer layer says the type again: its rules still hold, its format does not.
    pub(super) repeated: bool,
    /// Its `oneOf` or `anyOf` has been dealt with.
    pub(super) spread: bool,
}

impl<'a> Layer<'a> {
    pub(super) fn new(node: Node<'a>, inherited: bool) -> Self {
        Self { node, inherited, words_only: false, repeated: false, spread: false }
    }
}

/// A schema with everything `allOf` adds, nearest first.
#[derive(Clone, Debug, Default)]
pub(super) struct FlattenedSchema<'a> {
    pub(super) layers: Vec<Layer<'a>>,
    /// Schemas that `allOf` referred to, nearest first.
    pub(super) bases: Vec<Place>,
}

impl<'a> FlattenedSchema<'a> {
    /// The nearest value of a keyword that decides or restricts the type.
    pub(super) fn find(&self, keyword: &str) -> Option<Node<'a>> {
        self.full()
            .filter(|layer| !(layer.repeated && keyword == "format"))
            .find_map(|layer| layer.node.get(keyword))
    }

    /// Like [`find`](Self::find), for a keyword whose value must satisfy `accept`.
    pub(super) fn find_if(&self, keyword: &str, accept: impl Fn(&Value) -> bool) -> Option<Node<'a>> {
        self.full().filter_map(|layer| layer.node.get(keyword)).find(|node| accept(node.value))
    }

    /// The layers whose type still counts.
    pub(super) fn full(&self) -> impl Iterator<Item = &Layer<'a>> {
        self.layers.iter().filter(|layer| !layer.words_only)
    }

    /// The places that make the type what it is; words alone do not.
    pub(super) fn key(&self) -> Vec<Place> {
        let significant = self.full().filter(|layer| layer.inherited || decides(&layer.node));
        let key: Vec<Place> = significant.map(|layer| layer.node.place.clone()).collect();
        match (key.is_empty(), self.layers.first()) {
            (true, Some(first)) => vec![first.node.place.clone()],
            _ => key,
        }
    }

    /// The types that are named: a text or a list, `null` taken out. Unknown texts stay.
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

    /// Adds layers that are farther away, each place once.
    pub(super) fn extend(&mut self, farther: FlattenedSchema<'a>) {
        let seen: HashSet<Place> = self.layers.iter().map(|layer| layer.node.place.clone()).collect();
        self.layers.extend(farther.layers.into_iter().filter(|layer| !seen.contains(&layer.node.place)));
        self.bases.extend(farther.bases);
    }
}

/// Whether a keyword decides or restricts a type.
pub(super) fn is_rule(keyword: &str) -> bool {
    !keyword.starts_with("x-") && !ANNOTATIONS.contains(&keyword)
}

/// Whether a schema says anything about its type, rather than only words.
pub(super) fn decides(node: &Node<'_>) -> bool {
    node.members().any(|(key, member)| match key {
        "$ref" | "$dynamicRef" => false,
        // `required: true` on a member is a widespread mistake, not a rule.
        "required" => member.value.is_array(),
        key => is_rule(key),
    })
}
