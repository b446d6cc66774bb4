//! References to types: their objects, and whether two of them have one Rust type.

use crate::filter_paths::unaliased;
use crate::ir::{Document, IntegerFormat, Object, Shape, StringFormat, TypeId, TypeRef};

/// Returns the object that a reference names, directly or through aliases.
pub(super) fn object_of<'a>(document: &'a Document, ty: &TypeRef) -> Option<(TypeId, &'a Object)> {
    let TypeRef::Named(id) = unaliased(document, ty) else { return None };
    match &document.ty(*id).shape {
        Shape::Object(object) => Some((*id, object)),
        _ => None,
    }
}

/// Whether two references have one Rust type. Rules and most formats make no difference.
pub(super) fn same_type(left: &TypeRef, right: &TypeRef) -> bool {
    match (left, right) {
        (TypeRef::Array(left, _), TypeRef::Array(right, _)) => same_type(left, right),
        (TypeRef::Map(left, _), TypeRef::Map(right, _))
        | (TypeRef::Nullable(left), TypeRef::Nullable(right)) => same_type(left, right),
        (TypeRef::String(left), TypeRef::String(right)) => {
            let rust_type = |format: &StringFormat| match format {
                StringFormat::Date => 1,
                StringFormat::DateTime => 2,
                StringFormat::Password => 3,
                _ => 0,
            };
            rust_type(left) == rust_type(right)
        }
        (TypeRef::Integer(left), TypeRef::Integer(right)) => {
            (*left == IntegerFormat::Uint64) == (*right == IntegerFormat::Uint64)
        }
        _ => left == right,
    }
}
