//! Follows references and flattens `allOf` into layers.

use std::collections::HashSet;

use serde_json::Value;

use super::flattened::{FlattenedSchema, Layer, affects_type};
use super::state::{Lowerer, describe_json_type};
use crate::finding::Severity;
use crate::resolve::{MAX_CHAIN, Node, NodeId, Target};

/// Maximum depth of `allOf` below a schema.
const MAX_LEVELS: usize = 200;

impl<'a> Lowerer<'a> {
    /// Returns the layers of `node`.
    pub(super) fn flatten(&mut self, node: &Node<'a>) -> FlattenedSchema<'a> {
        let mut flat = FlattenedSchema::default();
        self.flatten_into(node, false, 0, &mut flat, &mut HashSet::new());
        flat
    }

    fn flatten_into(
        &mut self,
        node: &Node<'a>,
        inherited: bool,
        level: usize,
        flat: &mut FlattenedSchema<'a>,
        seen: &mut HashSet<NodeId>,
    ) {
        // Nothing else is visited after a schema without references and `allOf`.
        let is_alone = level == 0 && node.reference().is_none() && !node.has("allOf");
        if !is_alone && !seen.insert(node.id.clone()) {
            return;
        }
        if level > MAX_LEVELS {
            self.lost(
                "too-deep",
                &node.id,
                format!("allOf is nested deeper than {MAX_LEVELS} levels; the rest is ignored"),
            );
            return;
        }
        match node.value {
            Value::Object(_) => {}
            Value::Bool(_) => return,
            other => {
                self.repaired(
                    "not-a-schema",
                    &node.id,
                    format!("expected a schema, found {}; read as any JSON value", describe_json_type(other)),
                );
                return;
            }
        }
        if node.reference().is_some() {
            if affects_type(node) || !inherited {
                flat.layers.push(Layer::new(node.clone(), inherited));
            }
            if let Some(target) = self.target(node) {
                if inherited {
                    flat.bases.push(target.id.clone());
                }
                self.flatten_into(&target, inherited, level + 1, flat, seen);
            }
            return;
        }
        flat.layers.push(Layer::new(node.clone(), inherited));
        let Some(list) = node.get("allOf") else { return };
        // Later entries of `allOf` override earlier ones.
        for element in list.items().rev() {
            let inherited = inherited || element.reference().is_some();
            self.flatten_into(&element, inherited, level + 1, flat, seen);
        }
    }

    /// Follows a reference to a schema. If it leads to a response or parameter by mistake, returns the schema
    /// inside. `None` after an unresolved reference has been reported.
    pub(super) fn target(&mut self, node: &Node<'a>) -> Option<Node<'a>> {
        let reference = node.reference()?;
        match self.sources.follow(&node.id, reference) {
            Target::Found(target, correction) => {
                if let Some(correction) = correction {
                    self.repaired("guessed-reference", &node.id, correction);
                }
                Some(self.schema_inside(node, target))
            }
            Target::Dangling(reason) => {
                self.report_dangling(&node.id, reference, &reason, "read as any JSON value");
                None
            }
        }
    }

    /// Returns the schema of a response, parameter or media type. Returns other targets unchanged.
    fn schema_inside(&mut self, from: &Node<'a>, target: Node<'a>) -> Node<'a> {
        const SCHEMA_KEYWORDS: [&str; 9] = [
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
        if SCHEMA_KEYWORDS.iter().any(|keyword| target.has(keyword)) {
            return target;
        }
        let content = target.get("content").and_then(|content| {
            let json = content.entries().find(|(media, _)| media.contains("json")).map(|(_, media)| media);
            json.or_else(|| content.entries().next().map(|(_, media)| media))?.get("schema")
        });
        match content.or_else(|| target.get("schema")) {
            Some(schema) if schema.value.is_object() => {
                let message = "expected a reference to a schema, found one to an object with a schema; the inner schema is used";
                self.repaired("not-a-schema", &from.id, message);
                schema
            }
            _ => target,
        }
    }

    /// Follows references to the end, for nodes that have a default. `None` after an unresolved reference has
    /// been reported as repaired.
    pub(super) fn follow(&mut self, start: &Node<'a>) -> Option<Node<'a>> {
        self.follow_as(Severity::Repaired, start)
    }

    /// Follows references to the end, for nodes that have no default. `None` after an unresolved reference has
    /// been reported as lost.
    pub(super) fn follow_or_lose(&mut self, start: &Node<'a>) -> Option<Node<'a>> {
        self.follow_as(Severity::Lost, start)
    }

    fn follow_as(&mut self, severity: Severity, start: &Node<'a>) -> Option<Node<'a>> {
        let mut node = start.clone();
        for _ in 0..MAX_CHAIN {
            let Some(reference) = node.reference() else { return Some(node) };
            match self.sources.follow(&node.id, reference) {
                Target::Found(next, correction) => {
                    if let Some(correction) = correction {
                        self.repaired("guessed-reference", &node.id, correction);
                    }
                    node = next;
                }
                Target::Dangling(reason) => {
                    self.report_dangling_as(severity, &node.id, reference, &reason, "omitted");
                    if node.id != start.id {
                        let at = self.sources.pointer(&node.id);
                        self.lost("dangling-reference", &start.id, format!("omitted because of {at}"));
                    }
                    return None;
                }
            }
        }
        let message = "the reference is part of a cycle; omitted";
        self.report(severity, "reference-cycle", &start.id, message);
        None
    }
}
