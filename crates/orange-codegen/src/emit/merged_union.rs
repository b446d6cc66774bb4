//! A union by inheritance as one object: the properties of the base and of all schemas that extend it.
//!
//! A server sends such an object, and a patch changes it, so that neither needs a type for each variant. A property whose
//! type differs between the variants becomes an enum of its types, among which the discriminator selects.

use std::collections::{BTreeMap, BTreeSet};

use super::names::first_free;
use super::type_refs::{object_of, same_type};
use crate::ir::{Document, Object, Property, Rules, Shape, TypeId, TypeRef, Union, Variant};

/// The properties of all variants of a union that are objects.
pub(super) struct MergedUnion {
    pub object: Object,
    /// The index of the discriminator; `None` if the union is not received as one object.
    pub discriminator: Option<usize>,
    /// The properties whose type differs between the variants. Their type in `object` is any JSON.
    pub tagged: Vec<TaggedProperty>,
    /// The objects that are merged.
    pub variants: Vec<TypeId>,
}

/// A property with several types.
pub(super) struct TaggedProperty {
    /// The index of the property in the merged object.
    pub index: usize,
    pub types: Vec<TaggedType>,
}

/// A type of a property in some of the variants.
pub(super) struct TaggedType {
    pub ty: TypeRef,
    /// The name of the first of these variants.
    pub variant: String,
    /// The values of the discriminator in these variants.
    pub tags: Vec<String>,
}

/// Returns the unions that are received as one object. A union that is only sent stays an enum.
pub(super) fn find(document: &Document) -> BTreeMap<TypeId, MergedUnion> {
    let received = document.types_with_ids().filter(|(_, definition)| definition.usage.received);
    let unions = received.filter_map(|(id, definition)| match &definition.shape {
        Shape::Union(union) => Some((id, MergedUnion::of(document, union))),
        _ => None,
    });
    unions.filter(|(_, merged)| merged.discriminator.is_some()).collect()
}

/// Returns the objects that are merged in any of the unions.
pub(super) fn variants(unions: &BTreeMap<TypeId, MergedUnion>) -> BTreeSet<TypeId> {
    unions.values().flat_map(|merged| merged.variants.iter().copied()).collect()
}

/// A property while the variants are merged.
struct Merging {
    property: Property,
    is_of_one_type: bool,
    types: Vec<TaggedType>,
}

impl MergedUnion {
    pub(super) fn of(document: &Document, union: &Union) -> Self {
        let base = union.base.map(TypeRef::Named);
        let mut variants = Vec::new();
        let mut merging: Vec<Merging> = Vec::new();
        let mut indexes: BTreeMap<&str, usize> = BTreeMap::new();
        // The properties of the base come first.
        let types = base.iter().map(|ty| (ty, None));
        let types = types.chain(union.variants.iter().map(|variant| (&variant.ty, Some(variant))));
        for ((id, object), variant) in
            types.filter_map(|(ty, variant)| Some((object_of(document, ty)?, variant)))
        {
            variants.push(id);
            for property in &object.properties {
                let index = *indexes.entry(&property.wire).or_insert(merging.len());
                match merging.get_mut(index) {
                    Some(known) => known.merge(property, variant),
                    None => merging.push(Merging::new(property, variant)),
                }
            }
        }
        let is_by_tag = union
            .variants
            .iter()
            .all(|variant| variant.tag.is_some() && object_of(document, &variant.ty).is_some());
        let discriminator = union.discriminator.as_ref().filter(|_| base.is_some() && is_by_tag);
        let discriminator = discriminator.and_then(|tag| indexes.get(tag.property.as_str()).copied());
        let discriminator =
            discriminator.filter(|&index| merging.get(index).is_some_and(|property| property.is_of_one_type));
        let (mut properties, mut tagged) = (Vec::new(), Vec::new());
        for (index, Merging { mut property, is_of_one_type, types }) in merging.into_iter().enumerate() {
            if !is_of_one_type {
                property.ty = TypeRef::Any;
                property.rules = Rules::default();
                property.required = false;
                tagged.push(TaggedProperty { index, types });
            }
            properties.push(property);
        }
        make_names_unique(&mut properties);
        Self { object: Object { properties, ..Object::default() }, discriminator, tagged, variants }
    }

    /// Returns the types of the fields of the object as it is received.
    pub(super) fn received_types(&self) -> impl Iterator<Item = &TypeRef> {
        let properties = self.object.properties.iter().map(|property| &property.ty);
        properties.chain(self.tagged.iter().flat_map(|tagged| tagged.types.iter().map(|tagged| &tagged.ty)))
    }
}

impl Merging {
    fn new(property: &Property, variant: Option<&Variant>) -> Self {
        let mut merging = Self { property: property.clone(), is_of_one_type: true, types: Vec::new() };
        // Other variants may lack the property.
        merging.property.required &= variant.is_none();
        merging.add_type(property, variant);
        merging
    }

    fn merge(&mut self, property: &Property, variant: Option<&Variant>) {
        self.is_of_one_type &= same_type(&self.property.ty, &property.ty);
        self.property.read_only &= property.read_only;
        self.add_type(property, variant);
    }

    fn add_type(&mut self, property: &Property, variant: Option<&Variant>) {
        let Some(Variant { rust, tag, aliases, .. }) = variant else { return };
        if property.ty == TypeRef::Any {
            return;
        }
        let tags = tag.iter().chain(aliases).cloned();
        match self.types.iter_mut().find(|known| same_type(&known.ty, &property.ty)) {
            Some(known) => known.tags.extend(tags),
            None => self.types.push(TaggedType {
                ty: property.ty.clone(),
                variant: rust.clone(),
                tags: tags.collect(),
            }),
        }
    }
}

/// Makes the field names of properties from several objects unique again.
fn make_names_unique(properties: &mut [Property]) {
    let mut taken = BTreeSet::new();
    for property in properties {
        property.rust = first_free(&[&property.rust], "_", |name| !taken.contains(name));
        taken.insert(property.rust.clone());
    }
}
