//! Types that contain themselves: the fields that need a box, and aliases that Rust cannot express.

use std::collections::{BTreeMap, BTreeSet};

use super::components::Components;
use super::references::{named_types, referenced_types};
use crate::emit::merged_union::MergedUnion;
use crate::ir::{Document, Object, Shape, TypeId, TypeRef};

/// Returns the named type that a value contains directly, not in a list or map.
pub(super) fn contained_type(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Nullable(inner) => contained_type(inner),
        TypeRef::Named(id) => Some(*id),
        _ => None,
    }
}

/// Finds the properties through which an object would contain itself: (object, property index).
pub(super) fn boxed_properties(
    document: &Document,
    merged: &BTreeMap<TypeId, MergedUnion>,
) -> BTreeSet<(TypeId, usize)> {
    let object = |id: TypeId| match &document.ty(id).shape {
        Shape::Object(object) => Some(object),
        _ => merged.get(&id).map(|merged| &merged.object),
    };
    // The type that a value contains without a list, map or box. Unions box their variants.
    let inline = |ty: &TypeRef| {
        let id = contained_type(ty)?;
        (object(id).is_some() || matches!(document.ty(id).shape, Shape::Alias(..))).then_some(id)
    };
    let contained: Vec<Vec<TypeId>> = document
        .types_with_ids()
        .map(|(id, definition)| match (object(id), &definition.shape) {
            (Some(object), _) => {
                object.properties.iter().filter_map(|property| inline(&property.ty)).collect()
            }
            (None, Shape::Alias(ty, _)) => inline(ty).into_iter().collect(),
            (None, _) => Vec::new(),
        })
        .collect();
    let components = Components::new(&contained);
    let mut boxed = BTreeSet::new();
    for (id, _) in document.types_with_ids() {
        let Some(object) = object(id) else { continue };
        for (index, property) in object.properties.iter().enumerate() {
            if inline(&property.ty).is_some_and(|target| components.are_same(target, id)) {
                boxed.insert((id, index));
            }
        }
    }
    boxed
}

/// Finds the cycles between types as if all of them were patches. The patch of a union has the fields of every variant.
pub(super) fn patch_components(document: &Document) -> Components {
    let properties = |object: &Object| -> Vec<TypeId> {
        object.properties.iter().filter_map(|property| contained_type(&property.ty)).collect()
    };
    Components::new(&edges(document, |shape| match shape {
        Shape::Object(object) => properties(object),
        Shape::Union(union) => properties(&MergedUnion::of(document, union).object),
        Shape::Enum(_) | Shape::Alias(..) => Vec::new(),
    }))
}

/// Finds the aliases that refer to themselves through aliases only.
pub(super) fn endless_aliases(document: &Document) -> BTreeSet<TypeId> {
    let targets = edges(document, |shape| {
        let mut targets = Vec::new();
        if let Shape::Alias(ty, _) = shape {
            named_types(ty, &mut targets);
        }
        targets
    });
    let components = Components::new(&targets);
    let is_endless = |(index, targets): (usize, &Vec<TypeId>)| {
        let id = TypeId(index);
        targets.iter().any(|target| components.are_same(*target, id)).then_some(id)
    };
    targets.iter().enumerate().filter_map(is_endless).collect()
}

/// Returns an upper bound of the nesting depth of types, in which a cycle counts with all of its types.
pub(crate) fn max_nesting(document: &Document) -> usize {
    let references = edges(document, |shape| {
        let mut types = Vec::new();
        referenced_types(shape, &mut types);
        types
    });
    Components::new(&references).longest_path(&references)
}

/// Returns the types that each type refers to in a sense that `targets` defines.
fn edges<'a>(document: &'a Document, targets: impl Fn(&'a Shape) -> Vec<TypeId>) -> Vec<Vec<TypeId>> {
    document.types.iter().map(|definition| targets(&definition.shape)).collect()
}
