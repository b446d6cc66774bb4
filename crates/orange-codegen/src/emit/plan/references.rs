//! References between types.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::merged_union::MergedUnion;
use crate::ir::{Additional, Document, Shape, TypeId, TypeRef};

/// Adds the type that a reference names, directly or as an element or value.
pub(super) fn named_types(ty: &TypeRef, out: &mut Vec<TypeId>) {
    match ty {
        TypeRef::Named(id) => out.push(*id),
        TypeRef::Array(inner, _) | TypeRef::Map(inner, _) | TypeRef::Nullable(inner) => {
            named_types(inner, out)
        }
        _ => {}
    }
}

/// Adds the types that a shape refers to.
pub(super) fn referenced_types(shape: &Shape, out: &mut Vec<TypeId>) {
    match shape {
        Shape::Object(object) => {
            object.properties.iter().for_each(|property| named_types(&property.ty, out));
            if let Additional::Typed(ty) = &object.additional {
                named_types(ty, out);
            }
        }
        Shape::Union(union) => {
            union.variants.iter().for_each(|variant| named_types(&variant.ty, out));
            out.extend(union.base);
        }
        Shape::Enum(_) => {}
        Shape::Alias(ty, _) => named_types(ty, out),
    }
}

/// Finds the types that differ when they are created: without read-only properties, or as one variant of a union.
pub(super) fn types_with_create_projection(
    document: &Document,
    merged: &BTreeMap<TypeId, MergedUnion>,
) -> BTreeSet<TypeId> {
    types_with(document, |id| match &document.ty(id).shape {
        Shape::Object(object) => object.properties.iter().any(|property| property.read_only),
        Shape::Union(_) => merged.contains_key(&id),
        Shape::Enum(_) | Shape::Alias(..) => false,
    })
}

/// Finds the types for which a predicate holds, for themselves or for a type that they refer to.
pub(super) fn types_with(document: &Document, is_true: impl Fn(TypeId) -> bool) -> BTreeSet<TypeId> {
    let mut found: BTreeSet<TypeId> = BTreeSet::new();
    loop {
        let before = found.len();
        for (index, definition) in document.types.iter().enumerate() {
            let mut references = Vec::new();
            referenced_types(&definition.shape, &mut references);
            if is_true(TypeId(index)) || references.iter().any(|id| found.contains(id)) {
                found.insert(TypeId(index));
            }
        }
        if found.len() == before {
            return found;
        }
    }
}
