//! JSON Schemas for validation in generated crates: corrected, reduced to assertions, each under a key.
//!
//! The output is JSON Schema 2020-12 in the subset of `orange_core::model::schema`. Lenient readings match
//! those of the rest of `lower`.

mod convert;
mod keywords;

use serde_json::{Map, Value, json};

use super::flattened::{FlattenedSchema, affects_type};
use super::state::{Lowerer, SchemaRole};
use crate::resolve::{FileId, MAX_CHAIN, Node, NodeId, Target};

/// Suffix of the key of a definition in which the discriminator selects a further schema.
const BY_DISCRIMINATOR: &str = "/discriminator";

impl<'a> Lowerer<'a> {
    /// Returns the key of the definition of a schema. If the schema has a discriminator, values must match the schema that it
    /// selects.
    pub(super) fn definition(&mut self, node: &Node<'a>) -> String {
        let node = self.without_aliases(node);
        let plain = self.plain_definition(&node);
        let flat = self.flatten(&node);
        if flat.find("oneOf").is_some() || flat.find("anyOf").is_some() {
            return plain;
        }
        let Some(discriminator) = self.discriminator(&flat) else { return plain };
        let key = format!("{plain}{BY_DISCRIMINATOR}");
        if self.definitions.contains_key(&key) {
            return key;
        }
        self.definitions.insert(key.clone(), Value::Bool(true));
        let Some((property, tags)) = self.inherited_tags(&flat, &discriminator) else {
            self.definitions.insert(key.clone(), json!({ "$ref": plain }));
            return key;
        };
        let mut mapping = Map::new();
        for (value, target, aliases) in tags {
            let target = Value::String(self.plain_definition(&target));
            for value in std::iter::once(value).chain(aliases) {
                mapping.entry(value).or_insert_with(|| target.clone());
            }
        }
        let schema = json!({
            "$ref": plain,
            "discriminator": { "propertyName": property, "mapping": mapping },
        });
        self.definitions.insert(key.clone(), schema);
        key
    }

    /// Returns the key of the definition of a schema without the selection by its discriminator.
    pub(super) fn plain_definition(&mut self, node: &Node<'a>) -> String {
        let node = self.without_aliases(node);
        let key = self.definition_key(&node.id);
        if self.definitions.contains_key(&key) {
            return key;
        }
        // Written later, to avoid deep recursion on long chains of references.
        self.definitions.insert(key.clone(), Value::Bool(true));
        self.pending_definitions.push_back((key.clone(), node));
        key
    }

    /// Writes the queued definitions.
    pub(super) fn write_definitions(&mut self) {
        while let Some((key, node)) = self.pending_definitions.pop_front() {
            let schema = self.convert_schema(&node, None);
            self.definitions.insert(key, schema);
        }
    }

    /// Returns the key of the definition of a type made from several schemas.
    pub(super) fn definition_of(
        &mut self,
        node_id: &NodeId,
        flat: &FlattenedSchema<'a>,
        role: SchemaRole,
    ) -> String {
        let Some(first) = flat.layers.first() else { return self.definition_key(node_id) };
        let own = self.flatten(&first.node);
        let covered = |node_id: &NodeId| own.layers.iter().any(|layer| layer.node.id == *node_id);
        let others: Vec<_> = flat
            .typed_layers()
            .filter(|layer| layer.variant_applied || !layer.inherited && !covered(&layer.node.id))
            .cloned()
            .collect();
        if others.is_empty() {
            let node = first.node.clone();
            return match role {
                SchemaRole::Base => self.plain_definition(&node),
                SchemaRole::Named | SchemaRole::Unnamed => self.definition(&node),
            };
        }
        let mut key = self.definition_key(&first.node.id);
        for other in others.iter().filter(|other| other.node.id != first.node.id) {
            key.push_str(" with ");
            key.push_str(&self.definition_key(&other.node.id));
        }
        if others.iter().any(|other| other.node.id == first.node.id) {
            key.push_str(" without variants");
        }
        if self.definitions.contains_key(&key) {
            return key;
        }
        self.definitions.insert(key.clone(), Value::Bool(true));
        let mut all = Vec::new();
        if !first.variant_applied {
            all.push(json!({ "$ref": self.plain_definition(&first.node) }));
        }
        for other in &others {
            let mut schema = self.convert_schema(&other.node, None);
            if let (true, Value::Object(schema)) = (other.variant_applied, &mut schema) {
                ["oneOf", "anyOf", "discriminator"].iter().for_each(|keyword| drop(schema.remove(*keyword)));
            }
            all.push(schema);
        }
        self.definitions.insert(key.clone(), json!({ "allOf": all }));
        key
    }

    /// Returns the key of a definition restricted to one JSON type.
    pub(super) fn definition_of_kind(&mut self, owner: &str, kind: &str) -> String {
        let key = format!("{owner} as {kind}");
        self.definitions.insert(key.clone(), json!({ "$ref": owner, "type": kind }));
        key
    }

    /// Returns the key of the definition at a node: its pointer, prefixed by the file unless it is the interface file.
    fn definition_key(&self, node_id: &NodeId) -> String {
        let location = self.sources.pointer(node_id);
        if node_id.file == FileId::ROOT { format!("#{}", location.path) } else { location.to_string() }
    }

    /// Returns the target of a schema that is only a reference.
    fn without_aliases(&self, node: &Node<'a>) -> Node<'a> {
        let mut node = node.clone();
        for _ in 0..MAX_CHAIN {
            if affects_type(&node) || node.has("nullable") || node.has("x-nullable") {
                break;
            }
            let Some(reference) = node.reference() else { break };
            match self.sources.follow(&node.id, reference) {
                Target::Found(next, _) if next.value.is_object() || next.value.is_boolean() => node = next,
                _ => break,
            }
        }
        node
    }
}
