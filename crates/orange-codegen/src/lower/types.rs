//! Uses of schemas and the types behind them. A queue holds the types whose shape has not been lowered.

use std::collections::HashSet;

use serde_json::Value;

use super::core_type;
use super::flattened::{FlattenedSchema, affects_type};
use super::index::named_schemas;
use super::naming::is_named;
use super::schema_kind::{SchemaKind, is_null};
use super::schema_use::{SchemaUse, is_nullable, nullable};
use super::state::{Lowerer, NamedSchemaFacts, PendingType, SchemaRole, TypeKey};
use crate::error::{Error, Result};
use crate::ir::{Docs, EnumKind, Object, Rules, Shape, TypeDef, TypeId, TypeRef, Usage};
use crate::resolve::{FileId, MAX_CHAIN, Node, NodeId};

impl<'a> Lowerer<'a> {
    /// Lowers a use of a schema. Creates or finds its type if it needs one.
    pub(super) fn lower_schema(&mut self, node: &Node<'a>) -> SchemaUse<'a> {
        let mut node = node.clone();
        let mut annotations = Vec::new();
        for _ in 0..MAX_CHAIN {
            if node.reference().is_some() && !affects_type(&node) {
                annotations.push(node.clone());
                match self.target(&node) {
                    Some(target) if is_named(&target.id) => return self.named_use(target, annotations),
                    Some(target) => node = target,
                    None => return SchemaUse::new(TypeRef::Any, Rules::default(), annotations),
                }
            } else if let Some(inner) = wrapped_schema(&node) {
                annotations.push(node);
                node = inner;
            } else {
                // Rust can express a recursive type only by a name.
                if !self.being_lowered.insert(node.id.clone()) {
                    self.repaired(
                        "endless",
                        &node.id,
                        "an unnamed schema contains itself; read as any JSON value",
                    );
                    return SchemaUse::new(TypeRef::Any, Rules::default(), annotations);
                }
                let flat = self.flatten(&node);
                let used = self.use_of_layers(flat, annotations);
                self.being_lowered.remove(&node.id);
                return used;
            }
        }
        self.repaired(
            "reference-cycle",
            &node.id,
            "the reference is part of a cycle; read as any JSON value",
        );
        SchemaUse::new(TypeRef::Any, Rules::default(), annotations)
    }

    /// Returns the use of a named schema.
    pub(super) fn named_use(&mut self, target: Node<'a>, annotations: Vec<Node<'a>>) -> SchemaUse<'a> {
        let id = self.named_type(&target);
        let facts = self.schema_facts(&target);
        SchemaUse {
            ty: TypeRef::Named(id),
            nullable: nullable(&annotations).or(facts.nullable).unwrap_or(false),
            rules: Rules::default(),
            annotations,
            replaced: Vec::new(),
            named: Some(target),
            is_text: facts.is_text,
        }
    }

    /// Returns the facts about a named schema, computed once.
    fn schema_facts(&mut self, target: &Node<'a>) -> NamedSchemaFacts {
        if let Some(known) = self.schema_facts.get(&target.id) {
            return *known;
        }
        let flat = self.flatten(target);
        let facts =
            NamedSchemaFacts { nullable: nullable(&flat.own_nodes()), is_text: flat.types() == ["string"] };
        self.schema_facts.insert(target.id.clone(), facts);
        facts
    }

    /// Returns the use of a schema in layers.
    pub(super) fn use_of_layers(
        &mut self,
        flat: FlattenedSchema<'a>,
        mut annotations: Vec<Node<'a>>,
    ) -> SchemaUse<'a> {
        let is_text = flat.types() == ["string"];
        let kind = self.classify(&flat, SchemaRole::Unnamed);
        if let SchemaKind::SingleVariant(variant) = kind {
            return self.use_with_siblings(flat, variant, annotations);
        }
        let (replaced, kept): (Vec<_>, Vec<_>) =
            flat.layers.iter().partition(|layer| layer.annotations_only || layer.repeated);
        annotations.extend(kept.into_iter().map(|layer| layer.node.clone()));
        let repeated: Vec<Node<'a>> =
            replaced.iter().filter(|layer| layer.repeated).map(|layer| layer.node.clone()).collect();
        let replaced = replaced.into_iter().map(|layer| layer.node.clone()).collect();
        let (ty, rules) = match kind {
            SchemaKind::Plain(ty, rules) => (ty, rules),
            SchemaKind::Constant(ty, value) => (ty, Rules { constant: Some(value), ..Rules::default() }),
            _ => (TypeRef::Named(self.type_for(flat, SchemaRole::Unnamed)), Rules::default()),
        };
        let mut used = SchemaUse { replaced, is_text, ..SchemaUse::new(ty, rules, annotations) };
        if !used.annotations.iter().any(|node| node.has("nullable")) {
            used.nullable |= is_nullable(&repeated);
        }
        used
    }

    /// Returns the use of a single relevant variant with its sibling keywords.
    fn use_with_siblings(
        &mut self,
        flat: FlattenedSchema<'a>,
        variant: Node<'a>,
        mut annotations: Vec<Node<'a>>,
    ) -> SchemaUse<'a> {
        if has_sibling_keywords(&flat) {
            let combined = self.with_siblings(flat, &variant);
            return self.use_of_layers(combined, annotations);
        }
        annotations.extend(flat.layers.iter().map(|layer| layer.node.clone()));
        let mut used = self.lower_schema(&variant);
        used.nullable |= is_nullable(&annotations);
        annotations.append(&mut used.annotations);
        used.annotations = annotations;
        used
    }

    /// Returns the layers of a variant on top of the sibling keywords of its list.
    pub(super) fn with_siblings(
        &mut self,
        mut beside: FlattenedSchema<'a>,
        variant: &Node<'a>,
    ) -> FlattenedSchema<'a> {
        if let Some(layer) = beside.layers.iter_mut().find(|layer| {
            !layer.annotations_only
                && !layer.variant_applied
                && (layer.node.has("oneOf") || layer.node.has("anyOf"))
        }) {
            layer.variant_applied = true;
        }
        let mut flat = self.flatten(variant);
        // A variant may refer back to its own list.
        let applied: HashSet<&NodeId> =
            beside.layers.iter().filter(|layer| layer.variant_applied).map(|layer| &layer.node.id).collect();
        flat.layers.iter_mut().for_each(|layer| layer.variant_applied |= applied.contains(&layer.node.id));
        flat.extend(beside);
        flat
    }

    /// Returns the type of these layers.
    pub(super) fn type_for(&mut self, flat: FlattenedSchema<'a>, role: SchemaRole) -> TypeId {
        let node_ids = flat.key();
        let node_id = node_ids.first().cloned().unwrap_or(NodeId::root(FileId::ROOT));
        let is_base = role == SchemaRole::Base;
        let key = if is_base { TypeKey::Base(node_ids) } else { TypeKey::Schema(node_ids) };
        if let Some(id) = self.by_key.get(&key) {
            return *id;
        }
        let (name, source_name) = if is_base {
            let union_name = self.type_name_of(&node_id);
            (self.derived_name(&node_id, &format!("Other{union_name}")), None)
        } else {
            (self.type_name(&node_id), node_id.name().filter(|_| is_named(&node_id)))
        };
        let definition = self.definition_of(&node_id, &flat, role);
        let id = self.add_type(name, source_name, &node_id, &flat, definition);
        self.by_key.insert(key, id);
        self.queue.push_back(PendingType { id, flat, role });
        id
    }

    /// Returns the current or future name of a schema.
    fn type_name_of(&mut self, node_id: &NodeId) -> String {
        match self.by_node.get(node_id).and_then(|id| self.types.get(id.0)) {
            Some(known) => known.name.clone(),
            None => self.name_words(node_id),
        }
    }

    /// Returns the type of a named schema.
    pub(super) fn named_type(&mut self, node: &Node<'a>) -> TypeId {
        if let Some(id) = self.by_node.get(&node.id) {
            return *id;
        }
        let flat = self.flatten(node);
        let name = self.type_name(&node.id);
        let source = node.id.name().or_else(|| self.sources.location(node.id.file).map(|file| file.stem()));
        let definition = self.definition(node);
        let id = self.add_type(name, source, &node.id, &flat, definition);
        self.by_node.insert(node.id.clone(), id);
        let key = flat.key();
        if key.first() == Some(&node.id) {
            self.by_key.entry(TypeKey::Schema(key)).or_insert(id);
        }
        self.queue.push_back(PendingType { id, flat, role: SchemaRole::Named });
        id
    }

    /// Adds a type whose shape is lowered later. `definition` is the key of the schema that validates its values.
    pub(super) fn add_type(
        &mut self,
        name: String,
        source_name: Option<String>,
        node_id: &NodeId,
        flat: &FlattenedSchema<'a>,
        definition: String,
    ) -> TypeId {
        let id = TypeId(self.types.len());
        // Descriptions of a base do not describe the type.
        let own = flat.own_nodes();
        let examples = self.nearest_examples(&own, flat.types() == ["string"]);
        let hand_written_rules = own.iter().find_map(|node| node.text("x-orange-rules"));
        let core = own.iter().find_map(|node| node.text(core_type::KEY));
        self.types.push(TypeDef {
            name,
            source_name,
            pointer: self.sources.pointer(node_id),
            docs: Docs::of(&own),
            shape: Shape::Alias(TypeRef::Any, Rules::default()),
            usage: Usage::default(),
            examples,
            hand_written_rules,
            core,
            definition,
            tag: None,
        });
        id
    }

    /// Lowers every named schema of the interface file, or of every file, used or not.
    pub(super) fn lower_named_schemas(&mut self, every_file: bool) {
        let files: Vec<FileId> = self.sources.files().map(|(file, _)| file).collect();
        for file in files.into_iter().filter(|file| every_file || *file == FileId::ROOT) {
            for schema in named_schemas(self.sources, file) {
                self.named_type(&schema);
            }
        }
        for node_id in self.index.nested_definitions().to_vec() {
            if let Some(schema) =
                self.node_at(&node_id).filter(|_| every_file || node_id.file == FileId::ROOT)
            {
                self.named_type(&schema);
            }
        }
    }

    /// Lowers the shapes of queued types.
    pub(super) fn lower_pending_types(&mut self) -> Result<()> {
        while let Some(pending) = self.queue.pop_front() {
            if self.types.len() > self.max_types {
                let last = self.types.last().map(|ty| ty.pointer.to_string()).unwrap_or_default();
                return Err(Error::new(format!(
                    "the schemas of the file expand to more than {} types, last at {last}",
                    self.max_types
                )));
            }
            let id = pending.id;
            let shape = self.lower_shape(pending);
            if let Some(slot) = self.types.get_mut(id.0) {
                slot.shape = shape;
            }
        }
        Ok(())
    }

    fn lower_shape(&mut self, pending: PendingType<'a>) -> Shape {
        let PendingType { id, flat, role } = pending;
        let kind = self.classify(&flat, role);
        let first = flat.layers.first().map(|layer| layer.node.clone());
        if let (SchemaRole::Named, Some(first)) = (role, first) {
            let is_alias =
                (first.reference().is_some() && !affects_type(&first)) || wrapped_schema(&first).is_some();
            // A schema that extends a single object is a separate object, not an alias.
            if is_alias && !(matches!(kind, SchemaKind::Object) && first.has("allOf")) {
                let used = self.lower_schema(&first);
                return Shape::Alias(used.ty, used.rules);
            }
        }
        match kind {
            _ if role == SchemaRole::Base => Shape::Object(self.lower_object(id, &flat)),
            SchemaKind::Plain(ty, rules) => Shape::Alias(ty, rules),
            SchemaKind::Constant(ty, value) => match (flat.find_if("enum", Value::is_array), &ty) {
                (Some(node), TypeRef::String(_)) => {
                    Shape::Enum(self.enum_shape(&flat, EnumKind::String, &node))
                }
                (Some(node), TypeRef::Integer(_)) => {
                    Shape::Enum(self.enum_shape(&flat, EnumKind::Integer, &node))
                }
                _ => Shape::Alias(ty, Rules { constant: Some(value), ..Rules::default() }),
            },
            SchemaKind::Enum(values, node) => Shape::Enum(self.enum_shape(&flat, values, &node)),
            SchemaKind::Constants(nodes) => Shape::Enum(self.lower_constants(&nodes)),
            SchemaKind::MixedEnum(node) => Shape::Union(self.lower_mixed_enum(id, &flat, &node)),
            SchemaKind::Several(types) => Shape::Union(self.lower_type_list(id, &flat, &types)),
            SchemaKind::Object => Shape::Object(self.lower_object(id, &flat)),
            SchemaKind::OneOf(variants) => self.lower_one_of(id, &flat, &variants),
            SchemaKind::Inherited(discriminator) => self.lower_inherited(id, &flat, &discriminator),
            SchemaKind::SingleVariant(variant) => {
                if has_sibling_keywords(&flat) {
                    let combined = self.with_siblings(flat, &variant);
                    return self.lower_shape(PendingType { id, flat: combined, role: SchemaRole::Unnamed });
                }
                let used = self.lower_schema(&variant);
                Shape::Alias(used.ty, used.rules)
            }
        }
    }

    /// Resolves the bases of objects to types.
    pub(super) fn resolve_bases(&self, types: &mut [TypeDef]) {
        for (id, node_ids) in &self.bases {
            let mut bases: Vec<TypeId> = Vec::new();
            for base in node_ids.iter().filter_map(|node_id| self.by_node.get(node_id)) {
                if base != id && !bases.contains(base) {
                    bases.push(*base);
                }
            }
            if let Some(TypeDef { shape: Shape::Object(Object { bases: slot, .. }), .. }) =
                types.get_mut(id.0)
            {
                *slot = bases;
            }
        }
    }
}

/// Whether keywords beside the list of variants affect the type.
pub(super) fn has_sibling_keywords(flat: &FlattenedSchema<'_>) -> bool {
    flat.typed_layers().filter(|layer| layer.inherited || affects_type(&layer.node)).any(|layer| {
        layer.node.get("properties").is_some_and(|properties| properties.entries().next().is_some())
            || layer.node.get("additionalProperties").is_some_and(|node| node.value.is_object())
    })
}

/// Returns the schema inside a wrapper with only annotations: `allOf: [X]`, `oneOf: [X, null]`.
pub(super) fn wrapped_schema<'a>(node: &Node<'a>) -> Option<Node<'a>> {
    if node.reference().is_some() {
        return None;
    }
    let key = ["allOf", "oneOf", "anyOf"].into_iter().find(|key| node.has(key))?;
    let adds = node.keys().any(|other| {
        other != key
            && !other.starts_with("x-")
            && !(other == "type" && key == "allOf")
            && super::flattened::is_type_keyword(other)
    });
    if adds {
        return None;
    }
    let mut inner = node.get(key)?.items().filter(|item| key == "allOf" || !is_null(item));
    let (first, more) = (inner.next()?, inner.next());
    (more.is_none() && first.value.is_object()).then_some(first)
}
