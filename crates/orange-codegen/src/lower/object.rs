//! Objects: the properties of a schema and of everything it extends.

use indexmap::IndexMap;
use serde_json::Value;

use super::flattened::FlattenedSchema;
use super::names;
use super::naming::unique_names;
use super::rules::BY_SCHEMA;
use super::schema_use::SchemaUse;
use super::state::Lowerer;
use crate::ir::{Additional, Object, Property, Rules, TypeId, TypeRef};
use crate::resolve::{Node, NodeId};

impl<'a> Lowerer<'a> {
    /// Lowers the object that layers describe.
    pub(super) fn lower_object(&mut self, id: TypeId, flat: &FlattenedSchema<'a>) -> Object {
        self.bases.push((id, flat.bases.clone()));
        let required = self.required(flat);
        let definitions = definitions(flat);
        let wires = definitions.keys().copied().chain(required.iter().map(|(name, _)| name.as_str()));
        let rust = unique_names(wires, |wire| names::snake(wire, "field"));
        let mut properties: Vec<Property> = Vec::with_capacity(definitions.len());
        for (wire, nodes) in definitions {
            let used = self.combine(&nodes);
            let is_required = required.iter().any(|(name, _)| name == wire);
            let Some(node_id) = nodes.first().map(|node| node.id.clone()) else { continue };
            properties.push(self.lower_property(wire, rust.get(wire), used, is_required, &node_id));
        }
        for (name, node_id) in required {
            if !properties.iter().any(|property| property.wire == name) {
                self.note(
                    "required-unknown",
                    &node_id,
                    format!("`{name}` is required but not defined; read as any JSON value"),
                );
                let used = self.use_of_layers(FlattenedSchema::default(), Vec::new());
                properties.push(self.lower_property(&name, rust.get(&name), used, true, &node_id));
            }
        }
        Object {
            properties,
            additional: self.additional_properties(flat),
            min_properties: flat.count("minProperties"),
            max_properties: flat.count("maxProperties"),
            bases: Vec::new(),
        }
    }

    /// Returns the names of every `required` list with the first location of each.
    fn required(&mut self, flat: &FlattenedSchema<'a>) -> Vec<(String, NodeId)> {
        let mut names: Vec<(String, NodeId)> = Vec::new();
        for layer in flat.typed_layers() {
            let Some(list) = layer.node.get("required") else { continue };
            for item in list.items() {
                if let Some(name) = item.value.as_str()
                    && !names.iter().any(|(known, _)| known == name)
                {
                    names.push((name.to_owned(), item.id.clone()));
                }
            }
        }
        names
    }

    fn additional_properties(&mut self, flat: &FlattenedSchema<'a>) -> Additional {
        let node = flat.find("additionalProperties").or_else(|| flat.find("unevaluatedProperties"));
        match node.as_ref().map(|node| node.value) {
            Some(Value::Bool(false)) => Additional::Forbidden,
            Some(Value::Object(schema)) if !schema.is_empty() => match self.map_value(flat) {
                (TypeRef::Any, _) => Additional::Unspecified,
                (ty, rules) => {
                    if let (true, Some(node)) = (rules != Rules::default(), &node) {
                        let message = "rules of additional properties are checked only by `validate()`";
                        self.note(BY_SCHEMA, &node.id, message);
                    }
                    Additional::Typed(ty)
                }
            },
            _ => Additional::Unspecified,
        }
    }

    fn lower_property(
        &mut self,
        wire: &str,
        rust: Option<&String>,
        used: SchemaUse<'a>,
        required: bool,
        node_id: &NodeId,
    ) -> Property {
        let default = self.default_of(&used);
        let examples = self.examples_of(&used);
        let is_misplaced = |node: &Node<'a>| node.value.get("required").is_some_and(Value::is_boolean);
        if used.annotations.iter().any(is_misplaced) {
            self.repaired(
                "misplaced-required",
                node_id,
                "`required` of a property lists its own properties; the boolean is ignored",
            );
        }
        Property {
            wire: wire.to_owned(),
            rust: rust.cloned().unwrap_or_default(),
            required,
            nullable: used.nullable,
            read_only: used.flag("readOnly").unwrap_or(false),
            write_only: used.flag("writeOnly").unwrap_or(false),
            default,
            docs: used.docs(),
            rules: used.rules,
            examples,
            pointer: self.sources.pointer(node_id),
            ty: used.ty,
        }
    }

    /// Returns the default of a use.
    pub(super) fn default_of(&self, used: &SchemaUse<'a>) -> Option<Value> {
        let node = used.annotations.iter().chain(&used.named).find_map(|node| node.get("default"))?;
        Some(self.scalar(&node, used.is_text))
    }

    /// Returns the examples of a use, from the nearest node that has any.
    pub(super) fn examples_of(&mut self, used: &SchemaUse<'a>) -> Vec<Value> {
        self.nearest_examples(&used.annotations, used.is_text)
    }

    /// Returns the examples of the nearest node that has any.
    pub(super) fn nearest_examples(&mut self, nodes: &[Node<'a>], is_text: bool) -> Vec<Value> {
        let keys = ["example", "examples", "x-example", "x-examples"];
        match nodes.iter().find(|node| keys.iter().any(|key| node.has(key))) {
            Some(node) => self.examples(node, is_text),
            None => Vec::new(),
        }
    }
}

/// Returns every definition of every property, nearest first. Properties are in the order of the farthest base,
/// then of each nearer schema.
fn definitions<'a>(flat: &FlattenedSchema<'a>) -> IndexMap<&'a str, Vec<Node<'a>>> {
    let layers: Vec<_> = flat.typed_layers().collect();
    let mut found: IndexMap<&'a str, Vec<Node<'a>>> = IndexMap::new();
    for layer in layers.into_iter().rev() {
        let Some(properties) = layer.node.get("properties") else { continue };
        for (name, node) in properties.entries() {
            found.entry(name).or_default().insert(0, node);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::interface::{InterfaceFile, ReadOptions};

    #[test]
    fn the_examples_of_a_type_are_read_from_each_keyword() {
        for keyword in ["example: a", "examples: [a]", "x-example: a", "x-examples: [a]"] {
            let text = format!(
                "openapi: 3.1.0\ncomponents: {{schemas: {{A: {{type: string, enum: [a, b], {keyword}}}}}}}\n"
            );
            let document = InterfaceFile::parse(&text, &ReadOptions::new()).unwrap().lowered.document;
            assert_eq!(document.types[0].examples, [json!("a")], "{keyword}");
        }
    }
}
