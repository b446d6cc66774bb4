//! Resources: types with an `id` that an operation returns, alone or as the elements of a list.

use std::collections::{BTreeMap, BTreeSet};

use super::merged_union::MergedUnion;
use crate::filter_paths::unaliased;
use crate::ir::{Document, Object, Operation, ParameterRole, Shape, StringFormat, TypeId, TypeRef};

/// Finds the resources of a document. `id()` of each returns text, and a response without an `id` is an error. A type with
/// a setter named `id` is no resource; `has_setters` returns whether a type has setters.
pub(super) fn find(
    document: &Document,
    merged: &BTreeMap<TypeId, MergedUnion>,
    has_setters: impl Fn(TypeId) -> bool,
) -> BTreeSet<TypeId> {
    let mut resources = BTreeSet::new();
    for operation in &document.operations {
        for content in operation.responses.iter().flat_map(|response| &response.contents) {
            if let TypeRef::Named(id) = element_or_self(document, &content.ty, is_paged(operation))
                && received_object(document, merged, *id)
                    .is_some_and(|object| has_id(object, has_setters(*id)))
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

/// Returns the object that a type is received as.
fn received_object<'a>(
    document: &'a Document,
    merged: &'a BTreeMap<TypeId, MergedUnion>,
    id: TypeId,
) -> Option<&'a Object> {
    let definition = document.ty(id);
    match &definition.shape {
        Shape::Object(object) => Some(object).filter(|_| definition.core.is_none()),
        Shape::Union(_) => merged.get(&id).map(|merged| &merged.object),
        Shape::Enum(_) | Shape::Alias(..) => None,
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
