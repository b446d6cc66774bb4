//! A schema as layers, nearest first: references followed, `allOf` flattened, each place once.

use std::collections::HashSet;

use serde_json::Value;

use super::{Lowerer, kind_of};
use crate::report::Severity;
use crate::resolve::{MAX_CHAIN, Node, Place, Target};

/// Levels of `allOf` below one schema.
const MAX_LEVELS: usize = 200;

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
    fn new(node: Node<'a>, inherited: bool) -> Self {
        Self { node, inherited, words_only: false, repeated: false, spread: false }
    }
}

/// A schema with everything `allOf` adds, nearest first.
#[derive(Clone, Debug, Default)]
pub(super) struct Flat<'a> {
    pub(super) layers: Vec<Layer<'a>>,
    /// Schemas that `allOf` referred to, nearest first.
    pub(super) bases: Vec<Place>,
}

impl<'a> Flat<'a> {
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
    pub(super) fn extend(&mut self, farther: Flat<'a>) {
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

impl<'a> Lowerer<'a> {
    /// The layers of `node`.
    pub(super) fn flatten(&mut self, node: &Node<'a>) -> Flat<'a> {
        let mut flat = Flat::default();
        self.flatten_into(node, false, 0, &mut flat, &mut HashSet::new());
        flat
    }

    fn flatten_into(
        &mut self,
        node: &Node<'a>,
        inherited: bool,
        level: usize,
        flat: &mut Flat<'a>,
        seen: &mut HashSet<Place>,
    ) {
        if !seen.insert(node.place.clone()) {
            return;
        }
        if level > MAX_LEVELS {
            self.lost(
                "too-deep",
                &node.place,
                format!("allOf goes deeper than {MAX_LEVELS} levels; the rest is left out"),
            );
            return;
        }
        match node.value {
            Value::Object(_) => {}
            Value::Bool(_) => return,
            other => {
                self.mended(
                    "not-a-schema",
                    &node.place,
                    format!("expected a schema, found {}; read as any JSON value", kind_of(other)),
                );
                return;
            }
        }
        if node.reference().is_some() {
            if decides(node) || !inherited {
                flat.layers.push(Layer::new(node.clone(), inherited));
            }
            if let Some(target) = self.target(node) {
                if inherited {
                    flat.bases.push(target.place.clone());
                }
                self.flatten_into(&target, inherited, level + 1, flat, seen);
            }
            return;
        }
        flat.layers.push(Layer::new(node.clone(), inherited));
        let Some(list) = node.get("allOf") else { return };
        // What stands later in the list is written to change what stands earlier.
        for element in list.items().rev() {
            let inherited = inherited || element.reference().is_some();
            self.flatten_into(&element, inherited, level + 1, flat, seen);
        }
    }

    /// One step of a reference, to a schema: a response or parameter that it leads to by mistake
    /// stands for the schema inside. `None` once a dangling reference has been reported.
    pub(super) fn target(&mut self, node: &Node<'a>) -> Option<Node<'a>> {
        let reference = node.reference()?;
        match self.sources.follow(&node.place, reference) {
            Target::Found(target, guess) => {
                if let Some(guess) = guess {
                    self.mended("guessed-reference", &node.place, guess);
                }
                Some(self.schema_inside(node, target))
            }
            Target::Dangling(reason) => {
                self.dangles(&node.place, reference, &reason, "read as any JSON value");
                None
            }
        }
    }

    fn schema_inside(&mut self, from: &Node<'a>, target: Node<'a>) -> Node<'a> {
        let is_schema = [
            "type",
            "properties",
            "allOf",
            "oneOf",
            "anyOf",
            "$ref",
            "items",
            "enum",
            "additionalProperties",
        ];
        if is_schema.iter().any(|keyword| target.has(keyword)) {
            return target;
        }
        let content = target.get("content").and_then(|content| {
            let json = content.members().find(|(media, _)| media.contains("json")).map(|(_, media)| media);
            json.or_else(|| content.members().next().map(|(_, media)| media))?.get("schema")
        });
        match content.or_else(|| target.get("schema")) {
            Some(schema) if schema.value.is_object() => {
                let message = "a schema is expected here, the reference leads to what holds one; the schema inside is meant";
                self.mended("not-a-schema", &from.place, message);
                schema
            }
            _ => target,
        }
    }

    /// Follows references to the end, for things that are not schemas and can be replaced by a default. `None` once a
    /// dangling reference has been reported as repaired.
    pub(super) fn follow(&mut self, start: &Node<'a>) -> Option<Node<'a>> {
        self.follow_as(Severity::Mended, start)
    }

    /// Follows references to the end, for what cannot be called, sent or read without them. `None` once a dangling
    /// reference has been reported as a loss.
    pub(super) fn follow_or_lose(&mut self, start: &Node<'a>) -> Option<Node<'a>> {
        self.follow_as(Severity::Lost, start)
    }

    fn follow_as(&mut self, severity: Severity, start: &Node<'a>) -> Option<Node<'a>> {
        let mut node = start.clone();
        for _ in 0..MAX_CHAIN {
            let Some(reference) = node.reference() else { return Some(node) };
            match self.sources.follow(&node.place, reference) {
                Target::Found(next, guess) => {
                    if let Some(guess) = guess {
                        self.mended("guessed-reference", &node.place, guess);
                    }
                    node = next;
                }
                Target::Dangling(reason) => {
                    self.dangles_as(severity, &node.place, reference, &reason, "left out");
                    if node.place != start.place {
                        let at = self.sources.pointer(&node.place);
                        self.lost("dangling-reference", &start.place, format!("left out with {at}"));
                    }
                    return None;
                }
            }
        }
        let message = "the reference leads back to itself; left out";
        self.find(severity, "reference-cycle", &start.place, message);
        None
    }
}
