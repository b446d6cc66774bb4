//! References to types: their targets, and whether two of them become one Rust type.

use crate::ir::{Document, IntegerFormat, Object, Shape, StringFormat, TypeId, TypeRef};

/// The object behind a reference, through other names for it.
pub(super) fn object_of<'a>(document: &'a Document, ty: &TypeRef) -> Option<(TypeId, &'a Object)> {
    let mut ty = ty;
    // More steps than there are types would be a circle.
    for _ in 0..=document.types.len() {
        let TypeRef::Named(id) = ty else { return None };
        match &document.ty(*id).shape {
            Shape::Object(object) => return Some((*id, object)),
            Shape::Alias(target, _) => ty = target,
            Shape::Union(_) | Shape::Enum(_) => return None,
        }
    }
    None
}

/// Whether two references become one Rust type; rules of a list make no difference there.
pub(super) fn same_type(left: &TypeRef, right: &TypeRef) -> bool {
    match (left, right) {
        (TypeRef::Array(left, _), TypeRef::Array(right, _)) => same_type(left, right),
        (TypeRef::Map(left, _), TypeRef::Map(right, _))
        | (TypeRef::Nullable(left), TypeRef::Nullable(right)) => same_type(left, right),
        (TypeRef::String(left), TypeRef::String(right)) => {
            let date = |format: &StringFormat| match format {
                StringFormat::Date => 1,
                StringFormat::DateTime => 2,
                StringFormat::Password => 3,
                _ => 0,
            };
            date(left) == date(right)
        }
        (TypeRef::Integer(left), TypeRef::Integer(right)) => {
            (*left == IntegerFormat::Uint64) == (*right == IntegerFormat::Uint64)
        }
        _ => left == right,
    }
}
