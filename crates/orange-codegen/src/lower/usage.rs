//! Marks types as received, sent or patched, and completes discriminator properties.

use std::collections::HashSet;

use crate::ir::{
    Additional, Docs, Document, Object, Operation, Parameter, ParameterRole, Property, Rules, Shape, TypeId,
    TypeRef,
};
use crate::resolve::MAX_CHAIN;

use super::names;
use super::unions::TEXT;

/// How operations use a type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Direction {
    Received,
    Sent,
    Patched,
}

/// Marks every type that an operation uses.
pub(super) fn mark(document: &mut Document) {
    complete_discriminators(document);
    let mut queue: Vec<(Direction, TypeId)> = Vec::new();
    let aliases: HashSet<TypeId> = (0..document.types.len())
        .map(TypeId)
        .filter(|&id| matches!(document.ty(id).shape, Shape::Alias(..)))
        .collect();
    for operation in &document.operations {
        response_types(operation).for_each(|ty| enqueue(ty, Direction::Received, &mut queue));
        let direction = if operation.method == "PATCH" { Direction::Patched } else { Direction::Sent };
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            enqueue(&content.ty, direction, &mut queue);
            if operation.is_hosted_by_caller() {
                enqueue(&content.ty, Direction::Received, &mut queue);
            }
        }
        // A typed filter takes the type of the property. Its declared type is needed only if it is an alias, whose rules
        // `validate()` checks.
        let is_named = |ty: &TypeRef| matches!(ty, TypeRef::Named(id) if aliases.contains(id));
        let is_alias =
            |ty: &TypeRef| is_named(ty) || matches!(ty, TypeRef::Array(inner, _) if is_named(inner));
        let needs_type =
            |parameter: &&Parameter| parameter.role != ParameterRole::Filter || is_alias(&parameter.ty);
        let parameters = operation.parameters.iter().filter(needs_type);
        parameters.for_each(|parameter| enqueue(&parameter.ty, Direction::Sent, &mut queue));
    }
    for event in &document.events {
        let Operation { parameters, body, .. } = &event.operation;
        let contents = body.iter().flat_map(|body| &body.contents);
        contents.for_each(|content| enqueue(&content.ty, Direction::Received, &mut queue));
        parameters.iter().for_each(|parameter| enqueue(&parameter.ty, Direction::Received, &mut queue));
        response_types(&event.operation).for_each(|ty| enqueue(ty, Direction::Sent, &mut queue));
    }
    let mut seen = HashSet::new();
    while let Some((direction, id)) = queue.pop() {
        if !seen.insert((direction, id)) {
            continue;
        }
        let Some(ty) = document.types.get_mut(id.0) else { continue };
        match direction {
            Direction::Received => ty.usage.received = true,
            Direction::Sent => ty.usage.sent = true,
            Direction::Patched => ty.usage.patched = true,
        }
        if ty.core.is_some() {
            continue;
        }
        match &ty.shape {
            Shape::Object(object) => {
                object.properties.iter().for_each(|property| enqueue(&property.ty, direction, &mut queue));
                if let Additional::Typed(ty) = &object.additional {
                    enqueue(ty, direction, &mut queue);
                }
            }
            Shape::Union(union) => {
                union.variants.iter().for_each(|variant| enqueue(&variant.ty, direction, &mut queue));
                queue.extend(union.base.map(|base| (direction, base)));
            }
            Shape::Alias(ty, _) => enqueue(ty, direction, &mut queue),
            Shape::Enum(_) => {}
        }
    }
}

/// Returns the types of all response bodies and headers.
fn response_types(operation: &Operation) -> impl Iterator<Item = &TypeRef> {
    operation.responses.iter().flat_map(|response| {
        let contents = response.contents.iter().map(|content| &content.ty);
        contents.chain(response.headers.iter().map(|header| &header.ty))
    })
}

/// Queues the named types in a reference.
fn enqueue(ty: &TypeRef, direction: Direction, queue: &mut Vec<(Direction, TypeId)>) {
    match ty {
        TypeRef::Named(id) => queue.push((direction, *id)),
        TypeRef::Array(inner, _) | TypeRef::Map(inner, _) | TypeRef::Nullable(inner) => {
            enqueue(inner, direction, queue)
        }
        _ => {}
    }
}

/// Adds the discriminator property to variants and bases that do not define it.
fn complete_discriminators(document: &mut Document) {
    let mut missing: Vec<(TypeId, String)> = Vec::new();
    for ty in &document.types {
        let Shape::Union(union) = &ty.shape else { continue };
        let Some(discriminator) = &union.discriminator else { continue };
        let named = union.variants.iter().filter_map(|variant| match variant.ty {
            TypeRef::Named(id) => Some(id),
            _ => None,
        });
        for id in named.chain(union.base) {
            if let Some(id) = object_behind(document, id) {
                missing.push((id, discriminator.property.clone()));
            }
        }
    }
    for (id, wire) in missing {
        let Some(ty) = document.types.get_mut(id.0) else { continue };
        let pointer = ty.pointer.clone();
        let Shape::Object(object) = &mut ty.shape else { continue };
        if object.properties.iter().any(|property| property.wire == wire) {
            continue;
        }
        let rust = free_name(object, &wire);
        object.properties.push(Property {
            wire,
            rust,
            ty: TEXT,
            required: false,
            nullable: false,
            read_only: false,
            write_only: false,
            default: None,
            rules: Rules::default(),
            docs: Docs::default(),
            examples: Vec::new(),
            pointer,
        });
    }
}

fn free_name(object: &Object, wire: &str) -> String {
    let mut taken = names::UniqueNames::default();
    for property in &object.properties {
        taken.take([property.rust.clone()]);
    }
    taken.take([names::snake(wire, "field")])
}

/// Returns the object type that an alias stands for.
fn object_behind(document: &Document, mut id: TypeId) -> Option<TypeId> {
    for _ in 0..MAX_CHAIN {
        match &document.types.get(id.0)?.shape {
            Shape::Object(_) => return Some(id),
            Shape::Alias(TypeRef::Named(next), _) => id = *next,
            _ => return None,
        }
    }
    None
}
