//! The schemas that list operations return, and the properties that filter paths name in them.

use std::collections::BTreeSet;

use crate::ir::{Document, Operation, ParameterRole, Property, ResponseStatus, Shape, TypeId, TypeRef};

/// Maximum length of a chain of aliases. Guards against alias cycles.
const MAX_ALIASES: usize = 32;

/// Returns the item type of an operation that lists objects.
pub(crate) fn list_item_type(document: &Document, operation: &Operation) -> Option<TypeId> {
    let lists = operation.parameters.iter().any(|parameter| {
        matches!(
            parameter.role,
            ParameterRole::Offset | ParameterRole::Limit | ParameterRole::Sort | ParameterRole::Filters
        )
    });
    let success = operation.responses.iter().find(|response| match response.status {
        ResponseStatus::Code(code) => (200..300).contains(&code),
        ResponseStatus::Range(class) => class == 2,
        ResponseStatus::Default => false,
    })?;
    let content = success.contents.first().filter(|_| lists && operation.method == "GET")?;
    let TypeRef::Array(element, _) = unaliased(document, &content.ty) else { return None };
    object_type(document, element)
}

/// Returns the properties that a path can name. For a union, those of all variants.
pub(crate) fn properties(document: &Document, id: TypeId) -> Vec<&Property> {
    let mut names = BTreeSet::new();
    let mut list: Vec<&Property> = Vec::new();
    let mut add = |id: TypeId| {
        if let Shape::Object(object) = &document.ty(id).shape {
            list.extend(object.properties.iter().filter(|property| names.insert(property.wire.as_str())));
        }
    };
    match &document.ty(id).shape {
        Shape::Object(_) => add(id),
        Shape::Union(union) => {
            union.base.into_iter().for_each(&mut add);
            for variant in &union.variants {
                if let TypeRef::Named(id) = variant.ty {
                    add(id);
                }
            }
        }
        Shape::Enum(_) | Shape::Alias(..) => {}
    }
    list
}

/// Returns the property at a dotted path below a type.
pub(crate) fn property_at<'a>(document: &'a Document, root: TypeId, path: &str) -> Option<&'a Property> {
    let direct = |id, name: &str| properties(document, id).into_iter().find(|property| property.wire == name);
    let (parents, last) = match path.rsplit_once('.') {
        Some((parents, last)) => (parents.split('.').collect(), last),
        None => (Vec::new(), path),
    };
    let parent =
        parents.into_iter().try_fold(root, |id, name| object_type(document, &direct(id, name)?.ty))?;
    direct(parent, last)
}

/// Resolves aliases.
pub(crate) fn unaliased<'a>(document: &'a Document, ty: &'a TypeRef) -> &'a TypeRef {
    let mut ty = ty;
    for _ in 0..MAX_ALIASES {
        match ty {
            TypeRef::Named(id) => match &document.ty(*id).shape {
                Shape::Alias(target, _) => ty = target,
                _ => return ty,
            },
            _ => return ty,
        }
    }
    ty
}

/// Returns `Some(true)` for an array of objects, `Some(false)` for an object, and `None` for other types.
pub(crate) fn is_array_of_objects(document: &Document, ty: &TypeRef) -> Option<bool> {
    match unaliased(document, ty) {
        TypeRef::Nullable(inner) => is_array_of_objects(document, inner),
        TypeRef::Array(inner, _) => object_type(document, inner).map(|_| true),
        ty => object_type(document, ty).map(|_| false),
    }
}

/// Returns the type of a value, or of the items of an array, if it is an object or a union with a discriminator.
fn object_type(document: &Document, ty: &TypeRef) -> Option<TypeId> {
    let mut ty = ty;
    for _ in 0..MAX_ALIASES {
        match unaliased(document, ty) {
            TypeRef::Nullable(inner) | TypeRef::Array(inner, _) => ty = inner,
            TypeRef::Named(id) => {
                return match &document.ty(*id).shape {
                    Shape::Object(_) => Some(*id),
                    Shape::Union(union) if union.discriminator.is_some() => Some(*id),
                    _ => None,
                };
            }
            _ => return None,
        }
    }
    None
}
