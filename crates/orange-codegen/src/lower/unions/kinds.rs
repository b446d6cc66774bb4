//! Unions of JSON types, and enums of several types.

use serde_json::Value;

use crate::ir::{Docs, Enum, EnumKind, EnumValue, Rules, Shape, TypeId, TypeRef, Union, Variant};
use crate::lower::flattened::FlattenedSchema;
use crate::lower::names;
use crate::lower::schema_kind::SchemaKind;
use crate::lower::state::{Key, Lowerer, PendingType};
use crate::resolve::{FileId, Node, NodeId};

impl<'a> Lowerer<'a> {
    /// Lowers a `type` list with several kinds.
    pub(crate) fn several(&mut self, id: TypeId, flat: &FlattenedSchema<'a>, types: &[&'a str]) -> Union {
        let mut taken = names::UniqueNames::default();
        let mut variants: Vec<Variant> = Vec::new();
        let owner = self.types.get(id.0).map(|ty| ty.definition.clone()).unwrap_or_default();
        for kind in types {
            let (ty, rules) = match self.typed(kind, flat) {
                SchemaKind::Plain(ty, rules) => (ty, rules),
                _ => (TypeRef::Named(self.object_among(id, flat)), Rules::default()),
            };
            let rust = taken.take([kind_word(kind).to_owned()]);
            let definitions = vec![self.definition_of_kind(&owner, kind)];
            variants.push(Variant { rust, ty, rules, tag: None, aliases: Vec::new(), definitions });
        }
        Union { discriminator: None, variants, base: None, exclusive: false }
    }

    /// Returns the object variant of a schema with several kinds.
    fn object_among(&mut self, id: TypeId, flat: &FlattenedSchema<'a>) -> TypeId {
        let key = Key::Base(flat.key());
        if let Some(known) = self.by_key.get(&key) {
            return *known;
        }
        let owner = self.types.get(id.0).map(|ty| ty.name.clone()).unwrap_or_default();
        let node_id = flat.layers.first().map(|layer| layer.node.id.clone());
        let node_id = node_id.unwrap_or(NodeId { file: FileId::ROOT, path: String::new() });
        let name = self.derived_name(&node_id, &format!("{owner} Object"));
        let made = self.add(name, None, &node_id, &FlattenedSchema::default());
        let definition = self.types.get(id.0).map(|ty| ty.definition.clone()).unwrap_or_default();
        let definition = self.definition_of_kind(&definition, "object");
        self.define(made, definition);
        self.by_key.insert(key, made);
        self.queue.push_back(PendingType { id: made, flat: flat.clone(), plain: true, named: false });
        made
    }

    /// Lowers an enum of strings and integers: one type for each.
    pub(crate) fn mixed_enum(&mut self, id: TypeId, flat: &FlattenedSchema<'a>, node: &Node<'a>) -> Union {
        let owner = self.types.get(id.0).map(|ty| ty.name.clone()).unwrap_or_default();
        let whole = self.types.get(id.0).map(|ty| ty.definition.clone()).unwrap_or_default();
        let mut variants = Vec::new();
        for (kind, word) in [(EnumKind::String, "Text"), (EnumKind::Integer, "Number")] {
            let name = self.derived_name(&node.id, &format!("{owner} {word}"));
            let shape = Shape::Enum(self.enum_shape(flat, kind, node));
            let made = self.add(name, None, &node.id, &FlattenedSchema::default());
            let definition =
                self.definition_of_kind(&whole, if kind == EnumKind::String { "string" } else { "integer" });
            self.define(made, definition.clone());
            if let Some(slot) = self.types.get_mut(made.0) {
                slot.shape = shape;
            }
            variants.push(Variant {
                rust: word.to_owned(),
                ty: TypeRef::Named(made),
                rules: Rules::default(),
                tag: None,
                aliases: Vec::new(),
                definitions: vec![definition],
            });
        }
        Union { discriminator: None, variants, base: None, exclusive: false }
    }

    /// Lowers `oneOf` of constants to an enum with a description for each value.
    pub(crate) fn constants(&mut self, nodes: &[Node<'a>]) -> Enum {
        let mut values: Vec<EnumValue> = Vec::new();
        let mut taken = names::UniqueNames::default();
        for node in nodes {
            let Some(wire) = node.get("const").map(|value| value.value.clone()) else { continue };
            if values.iter().any(|value| value.wire == wire) {
                continue;
            }
            let word = match &wire {
                Value::String(text) => names::camel(text, "value"),
                other => names::camel(&node.text("title").unwrap_or_else(|| other.to_string()), "value"),
            };
            values.push(EnumValue {
                wire,
                rust: taken.take([word]),
                docs: Docs::of([node]),
                aliases: self.aliases_of(node),
            });
        }
        let kind = if values.iter().all(|value| value.wire.is_string()) {
            EnumKind::String
        } else {
            EnumKind::Integer
        };
        Enum { kind, values }
    }
}

/// Returns the name of the variant for a JSON type.
pub(super) fn kind_word(kind: &str) -> &'static str {
    match kind {
        "string" => "Text",
        "integer" => "Integer",
        "number" => "Number",
        "boolean" => "Boolean",
        "array" => "List",
        "object" => "Object",
        _ => "Variant",
    }
}
