//! Resources: types with an `id` that an operation returns, alone or as the elements of a list.

use std::collections::BTreeSet;

use super::type_refs::object_of;
use crate::ir::{Document, Object, Operation, ParameterRole, Shape, StringFormat, TypeId, TypeRef};

/// The resources of a document. `id()` of each returns text, and a response without an `id` is an error. `has_setters`
/// tells whether a type has methods with the names of its fields, which are no resources.
pub(super) fn find(document: &Document, has_setters: impl Fn(TypeId) -> bool) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    for operation in &document.operations {
        let contents = operation.responses.iter().flat_map(|response| &response.contents);
        for content in contents {
            let resource = match target(document, &content.ty) {
                TypeRef::Array(element, _) if has_window(operation) => target(document, element),
                other => other,
            };
            found.extend(named(resource).filter(|id| is_identified(document, *id, has_setters(*id))));
        }
    }
    found
}

/// Whether the list that an operation returns is read in pages.
pub(super) fn has_window(operation: &Operation) -> bool {
    let is_window = |role| matches!(role, ParameterRole::Offset | ParameterRole::Limit);
    operation.method == "GET" && operation.parameters.iter().any(|one| is_window(one.role))
}

/// The type behind other names for it.
pub(super) fn target<'a>(document: &'a Document, ty: &'a TypeRef) -> &'a TypeRef {
    let mut ty = ty;
    // More steps than there are types would be a circle.
    for _ in 0..=document.types.len() {
        let Some(id) = named(ty) else { return ty };
        let Shape::Alias(target, _) = &document.ty(id).shape else { return ty };
        ty = target;
    }
    ty
}

fn named(ty: &TypeRef) -> Option<TypeId> {
    if let TypeRef::Named(id) = ty { Some(*id) } else { None }
}

fn is_identified(document: &Document, id: TypeId, has_setters: bool) -> bool {
    let definition = document.ty(id);
    match &definition.shape {
        Shape::Object(object) => definition.core.is_none() && has_id(object, has_setters),
        Shape::Union(union) => {
            let base = union.base.map(TypeRef::Named);
            let variants = union.variants.iter().map(|variant| &variant.ty);
            let of = |ty| object_of(document, ty).is_some_and(|(_, object)| has_id(object, false));
            union.discriminator.is_some() && base.iter().any(of) && variants.clone().all(of)
        }
        Shape::Enum(_) | Shape::Alias(..) => false,
    }
}

fn has_id(object: &Object, has_setter: bool) -> bool {
    object.properties.iter().any(|property| {
        let is_text = matches!(
            &property.ty,
            TypeRef::String(format)
                if !matches!(format, StringFormat::Date | StringFormat::DateTime | StringFormat::Password)
        );
        property.wire == "id" && property.rust == "id" && is_text && (property.read_only || !has_setter)
    })
}
