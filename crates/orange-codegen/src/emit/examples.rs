//! The examples of a file with their Rust types, for tests that decode and encode them.

use serde_json::Value;

use super::code_text;
use super::context::Context;
use super::projection::{Projection, body_projection};
use super::source::Source;
use super::types;
use crate::emit::operation::is_json;
use crate::ir::{Content, EnumKind, IntegerFormat, Pointer, Shape, TypeId, TypeRef};

/// An example value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Example {
    /// Its location in the file.
    pub pointer: Pointer,
    /// Its Rust type. Models are named `models::Name`, other types without a path.
    pub ty: String,
    pub value: Value,
    /// Whether the value has the JSON type of its Rust type. Not all published examples have it.
    pub fits: bool,
    /// Whether the type is an object or a union, which preserves properties of another type.
    pub is_lossless: bool,
}

/// Returns the examples of schemas, properties, parameters and bodies, in the order of the document.
pub(super) fn examples(context: &Context<'_>) -> Vec<Example> {
    let document = context.document;
    let is_json_content = |content: &&Content| is_json(&content.media_type);
    let mut out = Vec::new();
    let mut source = Source::new("examples").with_models();
    let mut add = |pointer: &Pointer, ty: &TypeRef, projection: Projection, values: &[Value]| {
        for value in values.iter().filter(|value| !value.is_null()) {
            let is_lossless = match types::resolved(context, ty) {
                TypeRef::Named(id) => {
                    matches!(&context.document.ty(*id).shape, Shape::Object(_) | Shape::Union(_))
                }
                _ => false,
            };
            out.push(Example {
                pointer: pointer.clone(),
                ty: code_text::type_text(&types::rust_type(context, &mut source, ty, projection)),
                value: value.clone(),
                fits: fits(context, ty, value, 0),
                is_lossless,
            });
        }
    };
    for (index, definition) in document.types.iter().enumerate() {
        add(&definition.pointer, &TypeRef::Named(TypeId(index)), Projection::Whole, &definition.examples);
        if let Shape::Object(object) = &definition.shape {
            for property in &object.properties {
                add(&property.pointer, &property.ty, Projection::Whole, &property.examples);
            }
        }
    }
    for (operation, is_event) in document.operations_and_events() {
        for parameter in &operation.parameters {
            add(&parameter.pointer, &parameter.ty, Projection::Whole, &parameter.examples);
        }
        for content in operation.body.iter().flat_map(|body| &body.contents).filter(is_json_content) {
            let projection =
                if is_event { Projection::Whole } else { body_projection(operation, &content.media_type) };
            add(&operation.pointer, &content.ty, projection, &content.examples);
        }
        for response in &operation.responses {
            for content in response.contents.iter().filter(is_json_content) {
                add(&response.pointer, &content.ty, Projection::Whole, &content.examples);
            }
        }
    }
    out
}

/// Whether a value has the JSON type of a Rust type.
fn fits(context: &Context<'_>, ty: &TypeRef, value: &Value, depth: usize) -> bool {
    // An alias that refers to itself is `Json`.
    if depth > 32 {
        return true;
    }
    match types::resolved(context, ty) {
        TypeRef::Named(id) => match &context.document.ty(*id).shape {
            Shape::Object(_) => value.is_object(),
            Shape::Union(union) => {
                union.discriminator.is_none()
                    || value.is_object()
                    || union.variants.iter().any(|variant| fits(context, &variant.ty, value, depth + 1))
            }
            Shape::Enum(shape) => match shape.kind {
                EnumKind::String => value.is_string(),
                EnumKind::Integer => value.is_i64(),
            },
            Shape::Alias(target, _) => fits(context, target, value, depth + 1),
        },
        TypeRef::String(_) | TypeRef::Binary => value.is_string(),
        TypeRef::Integer(IntegerFormat::Uint64) => value.is_u64(),
        TypeRef::Integer(_) => value.is_i64(),
        TypeRef::Number => value.is_number(),
        TypeRef::Boolean => value.is_boolean(),
        TypeRef::Array(inner, _) => value
            .as_array()
            .is_some_and(|elements| elements.iter().all(|element| fits(context, inner, element, depth + 1))),
        TypeRef::Map(inner, _) => value.as_object().is_some_and(|properties| {
            properties.values().all(|property| fits(context, inner, property, depth + 1))
        }),
        TypeRef::Nullable(inner) => value.is_null() || fits(context, inner, value, depth + 1),
        TypeRef::Any => true,
    }
}
