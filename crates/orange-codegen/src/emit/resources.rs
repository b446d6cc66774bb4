//! Resources: types with an `id` that an operation returns, alone or as the elements of a list.

use std::collections::BTreeSet;

use super::type_refs::object_of;
use crate::filter_paths::unaliased;
use crate::ir::{Document, Object, Operation, ParameterRole, Shape, StringFormat, TypeId, TypeRef};

/// Finds the resources of a document. `id()` of each returns text, and a response without an `id` is an error. A type with
/// a setter named `id` is no resource; `has_setters` returns whether a type has setters.
pub(super) fn find(document: &Document, has_setters: impl Fn(TypeId) -> bool) -> BTreeSet<TypeId> {
    let mut resources = BTreeSet::new();
    for operation in &document.operations {
        for content in operation.responses.iter().flat_map(|response| &response.contents) {
            if let TypeRef::Named(id) = element_or_self(document, &content.ty, is_paged(operation))
                && is_resource(document, *id, has_setters(*id))
            {
                resources.insert(*id);
            }
        }
    }
    resources
}

/// Whether the list that an operation returns is read in pages.
pub(super) fn is_paged(operation: &Operation) -> bool {
    let is_window = |role| matches!(role, ParameterRole::Offset | ParameterRole::Limit);
    operation.method == "GET" && operation.parameters.iter().any(|parameter| is_window(parameter.role))
}

/// Returns the element of a list that is read in pages, or else the type itself.
pub(super) fn element_or_self<'a>(document: &'a Document, ty: &'a TypeRef, is_paged: bool) -> &'a TypeRef {
    match unaliased(document, ty) {
        TypeRef::Array(element, _) if is_paged => unaliased(document, element),
        ty => ty,
    }
}

fn is_resource(document: &Document, id: TypeId, has_setters: bool) -> bool {
    let definition = document.ty(id);
    match &definition.shape {
        Shape::Object(object) => definition.core.is_none() && has_id(object, has_setters),
        Shape::Union(union) => {
            let base = union.base.map(TypeRef::Named);
            let variants = union.variants.iter().map(|variant| &variant.ty);
            let has_id = |ty| object_of(document, ty).is_some_and(|(_, object)| has_id(object, false));
            union.discriminator.is_some() && base.iter().any(has_id) && variants.clone().all(has_id)
        }
        Shape::Enum(_) | Shape::Alias(..) => false,
    }
}

fn has_id(object: &Object, has_setters: bool) -> bool {
    object.properties.iter().any(|property| {
        let is_text = matches!(
            &property.ty,
            TypeRef::String(format)
                if !matches!(format, StringFormat::Date | StringFormat::DateTime | StringFormat::Password)
        );
        property.wire == "id" && property.rust == "id" && is_text && (property.read_only || !has_setters)
    })
}
