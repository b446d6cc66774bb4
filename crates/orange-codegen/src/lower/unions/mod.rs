//! Unions: by discriminator over extending schemas, by `oneOf` and `anyOf`, by a list of types, by an enum of several types.

mod inherited;
mod kinds;
mod mapping;

use self::kinds::variant_name_of;
pub(super) use self::mapping::{Tag, property_name};
use super::flattened::FlattenedSchema;
use super::index::{final_target, plain_target};
use super::names;
use super::naming::{is_named, variant_name};
use super::rules::BY_SCHEMA;
use super::state::{Lowerer, PendingType, SchemaRole, TypeKey};
use super::types::has_sibling_keywords;
use crate::ir::{Discriminator, Rules, Shape, StringFormat, TypeId, TypeRef, Union, Variant};
use crate::resolve::{Node, NodeId};

/// The type of unrestricted strings.
pub(super) const TEXT: TypeRef = TypeRef::String(StringFormat::Plain);

/// The variants of a union with unique names.
#[derive(Default)]
struct VariantList {
    variants: Vec<Variant>,
    names: names::UniqueNames,
}

impl<'a> Lowerer<'a> {
    /// Lowers `oneOf` or `anyOf`, with or without a discriminator.
    pub(super) fn lower_one_of(
        &mut self,
        id: TypeId,
        flat: &FlattenedSchema<'a>,
        variants: &[Node<'a>],
    ) -> Shape {
        let has_siblings = has_sibling_keywords(flat);
        let discriminator = flat.find("discriminator");
        let property = discriminator.as_ref().and_then(|node| property_name(node));
        let mapping = discriminator.as_ref().map(|node| self.mapped_tags(node)).unwrap_or_default();
        let mut lowered = VariantList::default();
        let own = flat.layers.first().map(|layer| layer.node.id.clone());
        let mut listed: Vec<NodeId> = Vec::new();
        for node in variants {
            let end = final_target(self.sources, node).map(|end| end.id);
            if own.is_some() && end == own {
                let message = "a union lists itself as a variant; the variant is ignored";
                self.repaired("own-variant", &node.id, message);
            } else {
                let values = property.as_ref().map(|property| self.tags_of_variant(node, property, &mapping));
                if values.as_ref().is_some_and(Vec::is_empty) {
                    self.repaired("no-tag", &node.id, "this variant has no discriminator value");
                }
                let (ty, rules) = match has_siblings {
                    true => self.variant_with_siblings(flat, node),
                    false => self.variant_type(node),
                };
                self.add_variant(&mut lowered, node, ty, rules, values.unwrap_or_default());
            }
            listed.extend(end);
        }
        if let (Some(discriminator), Some(_)) = (&discriminator, &property) {
            let unlisted = mapping.into_iter().filter(|tag| !listed.contains(&tag.target.id)).collect();
            self.add_unlisted_variants(&mut lowered, unlisted, discriminator);
            self.add_aliases(&mut lowered.variants, discriminator);
        }
        match (lowered.variants.as_slice(), &property) {
            ([], _) if has_siblings => Shape::Object(self.lower_object(id, flat)),
            ([], _) => Shape::Alias(TypeRef::Any, Rules::default()),
            ([only], None) => Shape::Alias(only.ty.clone(), Rules::default()),
            _ => Shape::Union(Union {
                discriminator: property.map(|property| Discriminator { property }),
                base: has_siblings.then(|| self.base_of(flat)),
                variants: lowered.variants,
                exclusive: variants.first().is_some_and(is_exclusive),
            }),
        }
    }

    /// Adds a variant for each discriminator value, or one without a value.
    fn add_variant(
        &mut self,
        list: &mut VariantList,
        node: &Node<'a>,
        ty: TypeRef,
        rules: Rules,
        values: Vec<String>,
    ) {
        let name = self.variant_name(node);
        let (aliases, definitions) = (self.aliases_of(node), vec![self.definition(node)]);
        for value in &values {
            let rust = list.names.take([name.clone(), names::camel(value, "variant")]);
            let (ty, rules, aliases) = (ty.clone(), rules.clone(), aliases.clone());
            let (tag, definitions) = (Some(value.clone()), definitions.clone());
            list.variants.push(Variant { rust, ty, rules, tag, aliases, definitions });
        }
        if !values.is_empty() {
            return;
        }
        let has_same_type = |variant: &&mut Variant| variant.ty == ty && variant.tag.is_none();
        let Some(same) = list.variants.iter_mut().find(has_same_type) else {
            let rust = list.names.take([name]);
            list.variants.push(Variant { rust, ty, rules, tag: None, aliases, definitions });
            return;
        };
        same.definitions.extend(definitions);
        if same.rules != rules {
            // A value of either variant is valid, so the type has neither set of rules.
            same.rules = Rules::default();
            let message = "rules of variants with the same type are checked only by `validate()`";
            self.note(BY_SCHEMA, &node.id, message);
        }
    }

    /// Adds the variants that are in the mapping of a discriminator, but not in the list.
    fn add_unlisted_variants(
        &mut self,
        list: &mut VariantList,
        unlisted: Vec<Tag<'a>>,
        discriminator: &Node<'a>,
    ) {
        if unlisted.is_empty() {
            return;
        }
        let message = "the mapping has schemas that are not in the list of variants";
        self.note("mapping-beside-list", &discriminator.id, message);
        for mut variant in self.tagged_variants(unlisted, discriminator) {
            variant.rust = list.names.take([variant.rust]);
            list.variants.push(variant);
        }
    }

    /// Returns the sibling keywords of `oneOf` as a separate object.
    fn base_of(&mut self, flat: &FlattenedSchema<'a>) -> TypeId {
        let mut flat = flat.clone();
        for layer in &mut flat.layers {
            layer.variant_applied |= layer.node.has("oneOf") || layer.node.has("anyOf");
        }
        self.type_for(flat, SchemaRole::Base)
    }

    /// Returns a variant combined with the sibling keywords of its list.
    fn variant_with_siblings(&mut self, flat: &FlattenedSchema<'a>, node: &Node<'a>) -> (TypeRef, Rules) {
        let name = self.variant_name(node);
        let own = flat.key().into_iter().next();
        let combined = self.with_siblings(flat.clone(), node);
        if let (Some(own), false) = (own, self.by_key.contains_key(&TypeKey::Schema(combined.key()))) {
            // Named after the union, because the variant may have its own type.
            let owner = self.by_node.get(&own).and_then(|id| self.types.get(id.0)).map(|ty| ty.name.clone());
            let owner = owner.unwrap_or_else(|| self.name_words(&own));
            let name = self.derived_name(&node.id, &format!("{owner} {name}"));
            let definition = self.definition_of(&node.id, &combined, SchemaRole::Unnamed);
            let id = self.add_type(name, None, &node.id, &combined, definition);
            self.by_key.insert(TypeKey::Schema(combined.key()), id);
            self.queue.push_back(PendingType { id, flat: combined, role: SchemaRole::Unnamed });
            return (TypeRef::Named(id), Rules::default());
        }
        let used = self.use_of_layers(combined, Vec::new());
        (used.ty, used.rules)
    }

    /// Returns the type of a variant. A variant that an inherited discriminator makes a union is used as a plain object.
    fn variant_type(&mut self, node: &Node<'a>) -> (TypeRef, Rules) {
        if let Some(end) = plain_target(self.sources, node).filter(|end| is_named(&end.id)) {
            let flat = self.flatten(&end);
            let inherits =
                flat.typed_layers().any(|layer| layer.inherited && layer.node.has("discriminator"));
            if inherits && flat.find("oneOf").is_none() && self.discriminator(&flat).is_some() {
                return (TypeRef::Named(self.type_for(flat, SchemaRole::Base)), Rules::default());
            }
            // A named schema has its own type, even if it only wraps another.
            return (self.named_use(end, vec![node.clone()]).in_container(), Rules::default());
        }
        let used = self.lower_schema(node);
        let rules = used.rules.clone();
        (used.in_container(), rules)
    }

    /// Returns the Rust name of a variant: the schema name, its title, or the kind of value.
    fn variant_name(&mut self, node: &Node<'a>) -> String {
        if let Some(name) =
            final_target(self.sources, node).filter(|end| is_named(&end.id)).and_then(|end| end.id.name())
        {
            return names::camel(&name, "variant");
        }
        if let Some(title) = node.text("title").filter(|title| title.len() <= 40) {
            return names::camel(&title, "variant");
        }
        let flat = self.flatten(node);
        match flat.types().first() {
            Some(&"object") => variant_name(&node.id.name().unwrap_or_default()),
            Some(kind) => variant_name_of(kind).to_owned(),
            None if flat.find("items").is_some() => variant_name_of("array").to_owned(),
            None => variant_name(&node.id.name().unwrap_or_default()),
        }
    }

    /// Returns the node with an id.
    pub(super) fn node_at(&self, node_id: &NodeId) -> Option<Node<'a>> {
        let root = self.sources.file(node_id.file);
        Some(Node::new(crate::pointer::get(root.value, &node_id.path)?, node_id.clone()))
    }
}

/// Whether a variant is part of a `oneOf`.
fn is_exclusive(node: &Node<'_>) -> bool {
    let list = node.id.path.rsplit('/').nth(1);
    list == Some("oneOf")
}
