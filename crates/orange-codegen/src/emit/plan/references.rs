//! The types that other types refer to.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::merged_union::MergedUnion;
use crate::ir::{Additional, Document, Shape, TypeId, TypeRef};

/// Adds every type that is reachable from a reference.
pub(super) fn reach(document: &Document, from: &TypeRef, reached: &mut BTreeSet<TypeId>) {
    let mut queue = Vec::new();
    named(from, &mut queue);
    while let Some(id) = queue.pop() {
        if reached.insert(id) {
            parts(&document.ty(id).shape, &mut queue);
        }
    }
}

/// The types named in a reference.
pub(super) fn named(ty: &TypeRef, out: &mut Vec<TypeId>) {
    match ty {
        TypeRef::Named(id) => out.push(*id),
        TypeRef::Array(inner, _) | TypeRef::Map(inner, _) | TypeRef::Nullable(inner) => named(inner, out),
        _ => {}
    }
}

/// The types named in a shape.
pub(super) fn parts(shape: &Shape, out: &mut Vec<TypeId>) {
    match shape {
        Shape::Object(object) => {
            object.properties.iter().for_each(|property| named(&property.ty, out));
            if let Additional::Typed(ty) = &object.additional {
                named(ty, out);
            }
        }
        Shape::Union(union) => {
            union.variants.iter().for_each(|variant| named(&variant.ty, out));
            out.extend(union.base);
        }
        Shape::Enum(_) => {}
        Shape::Alias(ty, _) => named(ty, out),
    }
}

/// Types whose creation form differs because they have read-only properties.
pub(super) fn differing(document: &Document, merged: &BTreeMap<TypeId, MergedUnion>) -> BTreeSet<TypeId> {
    with_parts(document, |id| match &document.ty(id).shape {
        Shape::Object(object) => object.properties.iter().any(|property| property.read_only),
        // Received as one object, and created as one of its variants.
        Shape::Union(_) => merged.contains_key(&id),
        _ => false,
    })
}

/// The types for which a predicate holds, directly or in a field.
pub(super) fn with_parts(document: &Document, is_true: impl Fn(TypeId) -> bool) -> BTreeSet<TypeId> {
    let mut found: BTreeSet<TypeId> = BTreeSet::new();
    loop {
        let before = found.len();
        for (index, definition) in document.types.iter().enumerate() {
            let mut inner = Vec::new();
            parts(&definition.shape, &mut inner);
            if is_true(TypeId(index)) || inner.iter().any(|id| found.contains(id)) {
                found.insert(TypeId(index));
            }
        }
        if found.len() == before {
            return found;
        }
    }
}
