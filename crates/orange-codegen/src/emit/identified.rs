//! Resources: types with an `id` that an operation returns, alone or as the elements of a list.

use std::collections::{BTreeMap, BTreeSet};

use super::merged_union::MergedUnion;
use crate::ir::{Document, Object, Operation, ParameterRole, Shape, StringFormat, TypeId, TypeRef};

/// The resources of a document. `id()` of each returns text, and a response without an `id` is an error. `has_setters`
/// tells whether a type has methods with the names of its fields, which are no resources.
pub(super) fn find(
    document: &Document,
    merged: &BTreeMap<TypeId, MergedUnion>,
    has_setters: impl Fn(TypeId) -> bool,
) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    for operation in &document.operations {
        let contents = operation.responses.iter().flat_map(|response| &response.contents);
        for content in contents {
            let resource = match target(document, &content.ty) {
                TypeRef::Array(element, _) if has_window(operation) => target(document, element),
                other => other,
            };
            found.extend(named(resource).filter(|id| {
                let definition = document.ty(*id);
                let object = match &definition.shape {
                    Shape::Object(object) => Some(object).filter(|_| definition.core.is_none()),
                    _ => merged.get(id).map(|merged| &merged.object),
                };
                object.is_some_and(|object| has_id(object, has_setters(*id)))
            }));
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
