//! Unions by inheritance: a discriminator selects among the schemas that extend its schema.

use super::mapping::{Tag, property_name};
use crate::ir::{Discriminator, Rules, Shape, TypeId, TypeRef, Union, Variant};
use crate::lower::docs::texts;
use crate::lower::flattened::FlattenedSchema;
use crate::lower::names;
use crate::lower::naming::is_named;
use crate::lower::state::{Lowerer, SchemaRole};
use crate::resolve::{Node, NodeId};

impl<'a> Lowerer<'a> {
    /// Lowers a schema whose discriminator selects among extending schemas.
    pub(crate) fn lower_inherited(
        &mut self,
        id: TypeId,
        flat: &FlattenedSchema<'a>,
        discriminator: &Node<'a>,
    ) -> Shape {
        if property_name(discriminator).is_none() {
            self.repaired(
                "no-property-name",
                &discriminator.id,
                "a discriminator without `propertyName` is ignored",
            );
            return Shape::Object(self.lower_object(id, flat));
        }
        let Some((property, tags)) = self.variants_below(flat, discriminator) else {
            return Shape::Object(self.lower_object(id, flat));
        };
        let own_tags = self.own_tags(flat, discriminator);
        if let (Some(ty), [only]) = (self.types.get_mut(id.0), own_tags.as_slice()) {
            ty.tag = Some((property.clone(), only.clone()));
        }
        if tags.is_empty() {
            self.note(
                "no-variants",
                &discriminator.id,
                "no schema extends this one; it is read as a plain object",
            );
            return Shape::Object(self.lower_object(id, flat));
        }
        let base = self.type_for(flat.clone(), SchemaRole::Base);
        let mut variants = self.own_variants(own_tags, base);
        let mut taken = names::UniqueNames::default();
        variants.iter().for_each(|variant| drop(taken.take([variant.rust.clone()])));
        for mut variant in self.tagged_variants(tags, discriminator) {
            variant.rust = taken.take([variant.rust]);
            variants.push(variant);
        }
        let discriminator = Some(Discriminator { property });
        Shape::Union(Union { discriminator, variants, base: Some(base), exclusive: true })
    }

    /// Returns the discriminator property of the extending schemas, and the value for each of them.
    fn variants_below(
        &mut self,
        flat: &FlattenedSchema<'a>,
        discriminator: &Node<'a>,
    ) -> Option<(String, Vec<Tag<'a>>)> {
        let property = property_name(discriminator)?;
        let own = flat.layers.first().map(|layer| layer.node.id.clone())?;
        let descendants = self.index.descendants(&own);
        let mut tags: Vec<Tag<'a>> = self
            .mapped_tags(discriminator)
            .into_iter()
            // The mapping of a base lists all of its descendants; only those of this schema are variants.
            .filter(|tag| !self.is_own_or_base(&own, &tag.target.id))
            .filter(|tag| {
                descendants.is_empty() || descendants.contains(&tag.target.id) || owns(flat, discriminator)
            })
            .collect();
        let mapped: Vec<NodeId> = tags.iter().map(|tag| tag.target.id.clone()).collect();
        for node_id in &descendants {
            if mapped.contains(node_id) {
                continue;
            }
            // An intermediate schema without a value is not a variant.
            if mapped.iter().any(|leaf| self.index.descends(leaf, node_id)) {
                continue;
            }
            let Some(target) = self.node_at(node_id) else { continue };
            tags.push(Tag { value: implicit_tag(&target), target });
        }
        Some((property, tags))
    }

    /// Whether a tag selects the schema itself or one that it extends, so that it adds nothing.
    fn is_own_or_base(&self, own: &NodeId, target: &NodeId) -> bool {
        target == own || self.index.descends(own, target)
    }

    /// Returns the discriminator values of the schema itself.
    fn own_tags(&mut self, flat: &FlattenedSchema<'a>, discriminator: &Node<'a>) -> Vec<String> {
        let Some(own) = flat.layers.first().map(|layer| layer.node.id.clone()) else { return Vec::new() };
        let mapped = self.mapped_tags(discriminator);
        // The mapping of a base does not describe this schema.
        let inherits = !owns(flat, discriminator);
        let is_own =
            |target: &NodeId| if inherits { *target == own } else { self.is_own_or_base(&own, target) };
        mapped.into_iter().filter(|tag| is_own(&tag.target.id)).map(|tag| tag.value).collect()
    }

    /// Returns the variants of a base that maps itself: the base as a plain object.
    fn own_variants(&mut self, tags: Vec<String>, base: TypeId) -> Vec<Variant> {
        let definitions: Vec<String> =
            self.types.get(base.0).map(|ty| ty.definition.clone()).into_iter().collect();
        let mut taken = names::UniqueNames::default();
        tags.into_iter()
            .map(|tag| Variant {
                rust: taken.take([names::camel(&tag, "variant")]),
                ty: TypeRef::Named(base),
                rules: Rules::default(),
                tag: Some(tag),
                aliases: Vec::new(),
                definitions: definitions.clone(),
            })
            .collect()
    }

    /// Returns the discriminator property, and the schema and aliases for each value.
    #[expect(clippy::type_complexity, reason = "used once")]
    pub(crate) fn inherited_tags(
        &mut self,
        flat: &FlattenedSchema<'a>,
        discriminator: &Node<'a>,
    ) -> Option<(String, Vec<(String, Node<'a>, Vec<String>)>)> {
        let (property, tags) = self.variants_below(flat, discriminator)?;
        let values: Vec<String> = tags.iter().map(|tag| tag.value.clone()).collect();
        let declared_aliases = discriminator.get("x-orange-aliases");
        let tags = tags.into_iter().map(|Tag { value, target }| {
            let mut aliases = self.aliases_of(&target);
            aliases.extend(target.id.name().filter(|_| is_named(&target.id)));
            let declared = declared_aliases.as_ref().and_then(|node| node.get(&value));
            aliases.extend(declared.into_iter().flat_map(|node| texts(node.value)));
            aliases.retain(|alias| !values.contains(alias));
            (value, target, aliases)
        });
        let tags: Vec<_> = tags.collect();
        (!tags.is_empty()).then_some((property, tags))
    }
}

/// Whether the discriminator belongs to the schema rather than to a base.
fn owns(flat: &FlattenedSchema<'_>, discriminator: &Node<'_>) -> bool {
    flat.typed_layers()
        .any(|layer| !layer.inherited && layer.node.get("discriminator").as_ref() == Some(discriminator))
}

/// Returns the discriminator value of an unmapped schema: `x-discriminator-value`, or its name.
fn implicit_tag(target: &Node<'_>) -> String {
    ["x-discriminator-value", "x-ms-discriminator-value"]
        .iter()
        .find_map(|key| target.text(key))
        .or_else(|| target.id.name())
        .unwrap_or_default()
}
