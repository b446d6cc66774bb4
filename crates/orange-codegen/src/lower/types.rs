//! Uses of schemas and the types behind them. A queue holds the types whose shape has not been lowered.

use std::collections::HashSet;

use serde_json::Value;

use super::core_type;
use super::flattened::{FlattenedSchema, decides};
use super::index::named_schemas;
use super::naming::is_named;
use super::schema_kind::{SchemaKind, is_null};
use super::schema_use::{SchemaUse, is_nullable, nullable};
use super::state::{Key, Lowerer, NamedSchemaFacts, PendingType};
use crate::error::{Error, Result};
use crate::ir::{Docs, Object, Rules, Shape, TypeDef, TypeId, TypeRef, Usage};
use crate::resolve::{FileId, MAX_CHAIN, Node, NodeId};

impl<'a> Lowerer<'a> {
    /// Lowers a use of a schema. Creates or finds its type if it needs one.
    pub(super) fn schema(&mut self, node: &Node<'a>) -> SchemaUse<'a> {
        let mut node = node.clone();
        let mut words = Vec::new();
        for _ in 0..MAX_CHAIN {
            if node.reference().is_some() && !decides(&node) {
                words.push(node.clone());
                match self.target(&node) {
                    Some(target) if is_named(&target.id) => return self.named_use(target, words),
                    Some(target) => node = target,
                    None => return SchemaUse::new(TypeRef::Any, Rules::default(), words),
                }
            } else if let Some(inner) = wrapped(&node) {
                words.push(node);
                node = inner;
            } else {
                // An unnamed recursive list has no type.
                if !self.open.insert(node.id.clone()) {
                    self.repaired(
                        "endless",
                        &node.id,
                        "an unnamed schema contains itself; read as any JSON value",
                    );
                    return SchemaUse::new(TypeRef::Any, Rules::default(), words);
                }
                let flat = self.flatten(&node);
                let used = self.use_of(flat, words);
                self.open.remove(&node.id);
                return used;
            }
        }
        self.repaired(
            "reference-cycle",
            &node.id,
            "the reference is part of a cycle; read as any JSON value",
        );
        SchemaUse::new(TypeRef::Any, Rules::default(), words)
    }

    /// Returns the use of a named schema.
    pub(super) fn named_use(&mut self, target: Node<'a>, words: Vec<Node<'a>>) -> SchemaUse<'a> {
        let id = self.named(&target);
        let facts = self.schema_facts(&target);
        SchemaUse {
            ty: TypeRef::Named(id),
            nullable: nullable(&words).or(facts.nullable).unwrap_or(false),
            rules: Rules::default(),
            words,
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
        let own: Vec<Node<'a>> =
            flat.layers.iter().filter(|layer| !layer.inherited).map(|layer| layer.node.clone()).collect();
        let facts = NamedSchemaFacts { nullable: nullable(&own), is_text: flat.types() == ["string"] };
        self.schema_facts.insert(target.id.clone(), facts);
        facts
    }

    /// Returns the use of a schema given as layers.
    pub(super) fn use_of(&mut self, flat: FlattenedSchema<'a>, mut words: Vec<Node<'a>>) -> SchemaUse<'a> {
        let is_text = flat.types() == ["string"];
        let form = self.classify(&flat, false);
        if let SchemaKind::SingleVariant(variant) = form {
            return self.use_with_siblings(flat, variant, words);
        }
        let (replaced, kept): (Vec<_>, Vec<_>) =
            flat.layers.iter().partition(|layer| layer.words_only || layer.repeated);
        words.extend(kept.into_iter().map(|layer| layer.node.clone()));
        let goes_on: Vec<Node<'a>> =
            replaced.iter().filter(|layer| layer.repeated).map(|layer| layer.node.clone()).collect();
        let replaced = replaced.into_iter().map(|layer| layer.node.clone()).collect();
        let (ty, rules) = match form {
            SchemaKind::Plain(ty, rules) => (ty, rules),
            SchemaKind::Constant(ty, value) => (ty, Rules { constant: Some(value), ..Rules::default() }),
            _ => (TypeRef::Named(self.type_for(flat, false)), Rules::default()),
        };
        let mut used = SchemaUse { replaced, is_text, ..SchemaUse::new(ty, rules, words) };
        if !used.words.iter().any(|node| node.has("nullable")) {
            used.nullable |= is_nullable(&goes_on);
        }
        used
    }

    /// Returns the use of a single relevant variant with its sibling keywords.
    fn use_with_siblings(
        &mut self,
        flat: FlattenedSchema<'a>,
        variant: Node<'a>,
        mut words: Vec<Node<'a>>,
    ) -> SchemaUse<'a> {
        if beside_variants(&flat) {
            let combined = self.with_siblings(flat, &variant);
            return self.use_of(combined, words);
        }
        words.extend(flat.layers.iter().map(|layer| layer.node.clone()));
        let mut used = self.schema(&variant);
        used.nullable |= is_nullable(&words);
        words.append(&mut used.words);
        used.words = words;
        used
    }

    /// Returns the layers of a variant on top of the sibling keywords of its list.
    pub(super) fn with_siblings(
        &mut self,
        mut beside: FlattenedSchema<'a>,
        variant: &Node<'a>,
    ) -> FlattenedSchema<'a> {
        if let Some(layer) = beside.layers.iter_mut().find(|layer| {
            !layer.words_only && !layer.with_siblings && (layer.node.has("oneOf") || layer.node.has("anyOf"))
        }) {
            layer.with_siblings = true;
        }
        let mut flat = self.flatten(variant);
        // A variant may refer back to its own list.
        let done: HashSet<&NodeId> =
            beside.layers.iter().filter(|layer| layer.with_siblings).map(|layer| &layer.node.id).collect();
        flat.layers.iter_mut().for_each(|layer| layer.with_siblings |= done.contains(&layer.node.id));
        flat.extend(beside);
        flat
    }

    /// Returns the type of these layers.
    pub(super) fn type_for(&mut self, flat: FlattenedSchema<'a>, plain: bool) -> TypeId {
        let node_ids = flat.key();
        let key = if plain { Key::Base(node_ids) } else { Key::Schema(node_ids) };
        if let Some(id) = self.by_key.get(&key) {
            return *id;
        }
        let node_id = match &key {
            Key::Schema(node_ids) | Key::Base(node_ids) => node_ids.first().cloned(),
        };
        let node_id = node_id.unwrap_or(NodeId { file: FileId::ROOT, path: String::new() });
        let name = if plain {
            let word = self.type_name_of(&node_id);
            self.derived_name(&node_id, &format!("Other{word}"))
        } else {
            self.type_name(&node_id)
        };
        let source_name = if plain { None } else { node_id.name().filter(|_| is_named(&node_id)) };
        let id = self.add(name, source_name, &node_id, &flat);
        let definition = self.definition_of(&node_id, &flat, plain);
        self.define(id, definition);
        self.by_key.insert(key, id);
        self.queue.push_back(PendingType { id, flat, plain, named: false });
        id
    }

    /// Returns the current or future name of a schema.
    fn type_name_of(&mut self, node_id: &NodeId) -> String {
        match self.by_node.get(node_id).and_then(|id| self.types.get(id.0)) {
            Some(known) => known.name.clone(),
            None => self.context(node_id),
        }
    }

    /// Returns the type of a named schema.
    pub(super) fn named(&mut self, node: &Node<'a>) -> TypeId {
        if let Some(id) = self.by_node.get(&node.id) {
            return *id;
        }
        let flat = self.flatten(node);
        let name = self.type_name(&node.id);
        let source = node.id.name().or_else(|| self.sources.location(node.id.file).map(|file| file.stem()));
        let id = self.add(name, source, &node.id, &flat);
        let definition = self.definition(node);
        self.define(id, definition);
        self.by_node.insert(node.id.clone(), id);
        let key = flat.key();
        if key.first() == Some(&node.id) {
            self.by_key.entry(Key::Schema(key)).or_insert(id);
        }
        self.queue.push_back(PendingType { id, flat, plain: false, named: true });
        id
    }

    /// Adds a type whose shape is lowered later.
    pub(super) fn add(
        &mut self,
        name: String,
        source_name: Option<String>,
        node_id: &NodeId,
        flat: &FlattenedSchema<'a>,
    ) -> TypeId {
        let id = TypeId(self.types.len());
        // Descriptions of a base do not describe the type.
        let own: Vec<Node<'a>> =
            flat.layers.iter().filter(|layer| !layer.inherited).map(|layer| layer.node.clone()).collect();
        let examples = match own
            .iter()
            .find(|node| node.has("example") || node.has("examples") || node.has("x-example"))
        {
            Some(node) => self.examples(node, flat.types() == ["string"]),
            None => Vec::new(),
        };
        let own_rules = own.iter().find_map(|node| node.text("x-orange-rules"));
        let core = own.iter().find_map(|node| node.text(core_type::KEY));
        self.types.push(TypeDef {
            name,
            source_name,
            pointer: self.sources.pointer(node_id),
            docs: Docs::of(&own),
            shape: Shape::Alias(TypeRef::Any, Rules::default()),
            usage: Usage::default(),
            examples,
            own_rules,
            core,
            definition: String::new(),
            tag: None,
        });
        id
    }

    /// Sets the definition that validates values of a type.
    pub(super) fn define(&mut self, id: TypeId, definition: String) {
        if let Some(ty) = self.types.get_mut(id.0) {
            ty.definition = definition;
        }
    }

    /// Lowers every named schema of the interface file, or of every file, used or not.
    pub(super) fn named_schemas(&mut self, every_file: bool) {
        let files: Vec<FileId> = self.sources.files().map(|(file, _)| file).collect();
        for file in files.into_iter().filter(|file| every_file || *file == FileId::ROOT) {
            for schema in named_schemas(self.sources, file) {
                self.named(&schema);
            }
        }
        for node_id in self.index.inner().to_vec() {
            if let Some(schema) =
                self.node_at(&node_id).filter(|_| every_file || node_id.file == FileId::ROOT)
            {
                self.named(&schema);
            }
        }
    }

    /// Lowers the shapes of queued types.
    pub(super) fn work(&mut self) -> Result<()> {
        while let Some(pending) = self.queue.pop_front() {
            if self.types.len() > self.max_types {
                let node_id = self.types.last().map(|ty| ty.pointer.to_string()).unwrap_or_default();
                let limit = self.max_types;
                return Err(Error::new(format!(
                    "the schemas of the file expand to more than {limit} types, last at {node_id}"
                )));
            }
            let id = pending.id;
            let shape = self.body(pending);
            if let Some(slot) = self.types.get_mut(id.0) {
                slot.shape = shape;
            }
        }
        Ok(())
    }

    fn body(&mut self, pending: PendingType<'a>) -> Shape {
        let PendingType { id, flat, plain, named } = pending;
        let form = self.classify(&flat, plain);
        if let (true, false, Some(first)) =
            (named, plain, flat.layers.first().map(|layer| layer.node.clone()))
        {
            let alias = (first.reference().is_some() && !decides(&first)) || wrapped(&first).is_some();
            // A schema that extends a single object is a separate object, not an alias.
            if alias && !(matches!(form, SchemaKind::Object) && first.has("allOf")) {
                let used = self.schema(&first);
                return Shape::Alias(used.ty, used.rules);
            }
        }
        match form {
            _ if plain => Shape::Object(self.object(id, &flat)),
            SchemaKind::Plain(ty, rules) => Shape::Alias(ty, rules),
            SchemaKind::Constant(ty, value) => match flat.find_if("enum", Value::is_array) {
                Some(node) if matches!(ty, TypeRef::String(_)) => {
                    Shape::Enum(self.enum_shape(&flat, crate::ir::EnumKind::String, &node))
                }
                Some(node) if matches!(ty, TypeRef::Integer(_)) => {
                    Shape::Enum(self.enum_shape(&flat, crate::ir::EnumKind::Integer, &node))
                }
                _ => Shape::Alias(ty, Rules { constant: Some(value), ..Rules::default() }),
            },
            SchemaKind::Enum(kind, node) => Shape::Enum(self.enum_shape(&flat, kind, &node)),
            SchemaKind::Constants(nodes) => Shape::Enum(self.constants(&nodes)),
            SchemaKind::MixedEnum(node) => Shape::Union(self.mixed_enum(id, &flat, &node)),
            SchemaKind::Several(types) => Shape::Union(self.several(id, &flat, &types)),
            SchemaKind::Object => Shape::Object(self.object(id, &flat)),
            SchemaKind::OneOf(variants) => self.one_of(id, &flat, &variants),
            SchemaKind::Inherited(discriminator) => self.inherited(id, &flat, &discriminator),
            SchemaKind::SingleVariant(variant) => {
                if beside_variants(&flat) {
                    let combined = self.with_siblings(flat, &variant);
                    return self.body(PendingType { id, flat: combined, plain, named: false });
                }
                let used = self.schema(&variant);
                Shape::Alias(used.ty, used.rules)
            }
        }
    }

    /// Resolves the bases of objects to types.
    pub(super) fn name_bases(&self, types: &mut [TypeDef]) {
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
pub(super) fn beside_variants(flat: &FlattenedSchema<'_>) -> bool {
    flat.full().filter(|layer| layer.inherited || decides(&layer.node)).any(|layer| {
        layer.node.get("properties").is_some_and(|properties| properties.entries().next().is_some())
            || layer.node.get("additionalProperties").is_some_and(|node| node.value.is_object())
    })
}

/// Returns the schema inside a wrapper with only annotations: `allOf: [X]`, `oneOf: [X, null]`.
pub(super) fn wrapped<'a>(node: &Node<'a>) -> Option<Node<'a>> {
    if node.reference().is_some() {
        return None;
    }
    let key = ["allOf", "oneOf", "anyOf"].into_iter().find(|key| node.has(key))?;
    let adds = node.entries().any(|(other, _)| {
        other != key
            && !other.starts_with("x-")
            && !(other == "type" && key == "allOf")
            && super::flattened::is_rule(other)
    });
    if adds {
        return None;
    }
    let mut inner = node.get(key)?.items().filter(|item| key == "allOf" || !is_null(item));
    let (first, more) = (inner.next()?, inner.next());
    (more.is_none() && first.value.is_object()).then_some(first)
}
