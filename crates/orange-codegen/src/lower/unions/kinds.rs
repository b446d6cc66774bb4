//! Unions of JSON types, and enums of several types.

use serde_json::Value;

use crate::ir::{Docs, Enum, EnumKind, EnumValue, Rules, Shape, TypeId, TypeRef, Union, Variant};
use crate::lower::flattened::FlattenedSchema;
use crate::lower::names;
use crate::lower::schema_kind::SchemaKind;
use crate::lower::state::{Lowerer, PendingType, SchemaRole, TypeKey};
use crate::resolve::{FileId, Node, NodeId};

impl<'a> Lowerer<'a> {
    /// Lowers a `type` list with several kinds.
    pub(crate) fn lower_type_list(
        &mut self,
        id: TypeId,
        flat: &FlattenedSchema<'a>,
        types: &[&'a str],
    ) -> Union {
        let mut taken = names::UniqueNames::default();
        let mut variants: Vec<Variant> = Vec::new();
        let definition = self.definition_of_type(id);
        for kind in types {
            let (ty, rules) = match self.classify_typed(kind, flat) {
                SchemaKind::Plain(ty, rules) => (ty, rules),
                _ => (TypeRef::Named(self.object_variant(id, flat)), Rules::default()),
            };
            let rust = taken.take([variant_name_of(kind).to_owned()]);
            let definitions = vec![self.definition_of_kind(&definition, kind)];
            variants.push(Variant { rust, ty, rules, tag: None, aliases: Vec::new(), definitions });
        }
        Union { discriminator: None, variants, base: None, exclusive: false }
    }

    /// Returns the object variant of a schema with several kinds.
    fn object_variant(&mut self, id: TypeId, flat: &FlattenedSchema<'a>) -> TypeId {
        let key = TypeKey::Base(flat.key());
        if let Some(known) = self.by_key.get(&key) {
            return *known;
        }
        let owner = self.types.get(id.0).map(|ty| ty.name.clone()).unwrap_or_default();
        let node_id = flat.layers.first().map(|layer| layer.node.id.clone());
        let node_id = node_id.unwrap_or(NodeId::root(FileId::ROOT));
        let name = self.derived_name(&node_id, &format!("{owner} Object"));
        let definition = self.definition_of_type(id);
        let definition = self.definition_of_kind(&definition, "object");
        let object = self.add_type(name, None, &node_id, &FlattenedSchema::default(), definition);
        self.by_key.insert(key, object);
        self.queue.push_back(PendingType { id: object, flat: flat.clone(), role: SchemaRole::Base });
        object
    }

    /// Lowers an enum of strings and integers: one type for each.
    pub(crate) fn lower_mixed_enum(
        &mut self,
        id: TypeId,
        flat: &FlattenedSchema<'a>,
        node: &Node<'a>,
    ) -> Union {
        let owner = self.types.get(id.0).map(|ty| ty.name.clone()).unwrap_or_default();
        let union_definition = self.definition_of_type(id);
        let mut variants = Vec::new();
        for (kind, json_type, rust) in
            [(EnumKind::String, "string", "Text"), (EnumKind::Integer, "integer", "Number")]
        {
            let name = self.derived_name(&node.id, &format!("{owner} {rust}"));
            let shape = Shape::Enum(self.enum_shape(flat, kind, node));
            let definition = self.definition_of_kind(&union_definition, json_type);
            let ty = self.add_type(name, None, &node.id, &FlattenedSchema::default(), definition.clone());
            if let Some(type_def) = self.types.get_mut(ty.0) {
                type_def.shape = shape;
            }
            variants.push(Variant {
                rust: rust.to_owned(),
                ty: TypeRef::Named(ty),
                rules: Rules::default(),
                tag: None,
                aliases: Vec::new(),
                definitions: vec![definition],
            });
        }
        Union { discriminator: None, variants, base: None, exclusive: false }
    }

    fn definition_of_type(&self, id: TypeId) -> String {
        self.types.get(id.0).map(|ty| ty.definition.clone()).unwrap_or_default()
    }

    /// Lowers `oneOf` of constants to an enum with a description for each value.
    pub(crate) fn lower_constants(&mut self, nodes: &[Node<'a>]) -> Enum {
        let mut values: Vec<EnumValue> = Vec::new();
        let mut taken = names::UniqueNames::default();
        for node in nodes {
            let Some(wire) = node.get("const").map(|value| value.value.clone()) else { continue };
            if values.iter().any(|value| value.wire == wire) {
                continue;
            }
            let name = match &wire {
                Value::String(text) => text.clone(),
                other => node.text("title").unwrap_or_else(|| other.to_string()),
            };
            values.push(EnumValue {
                wire,
                rust: taken.take([names::camel(&name, "value")]),
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
pub(super) fn variant_name_of(kind: &str) -> &'static str {
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
