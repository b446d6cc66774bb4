//! The example values of a file with the Rust type each of them is an example of: what tests of a
//! generated crate read and write back.

use serde_json::Value;

use super::context::Context;
use super::form::{Form, body_form};
use super::source::Source;
use super::types;
use crate::emit::operation::is_json;
use crate::ir::{EnumKind, IntegerFormat, Pointer, Shape, TypeId, TypeRef};

/// One example.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Example {
    /// Its location.
    pub pointer: Pointer,
    /// The type, with models as `models::Name`, the types of the core and `BTreeMap` by name.
    pub ty: String,
    pub value: Value,
    /// Whether the value has the shape of its type on the surface: an object for an object, text for
    /// text. Published examples do not always.
    pub fits: bool,
    /// Whether the type is an object, which preserves values of any type in its properties.
    pub keeps: bool,
}

/// Every example of schemas, properties, parameters and bodies, in the order of the model.
pub(super) fn of(context: &Context<'_>) -> Vec<Example> {
    let document = context.document;
    let mut out = Vec::new();
    let mut source = Source::new("examples").with_models();
    let mut add = |pointer: &Pointer, ty: &TypeRef, form: Form, values: &[Value]| {
        for value in values.iter().filter(|value| !value.is_null()) {
            let rust = types::rust(context, &mut source, ty, form).to_string();
            // As a person writes it: `Vec<models::Note>`.
            let rust = rust.replace(" :: ", "::").replace(" < ", "<").replace(" >", ">").replace(" ,", ",");
            let fits = fits(context, ty, value, 0);
            let keeps = match types::resolved(context, ty) {
                TypeRef::Named(id) => {
                    matches!(&context.document.ty(*id).shape, Shape::Object(_) | Shape::Union(_))
                }
                _ => false,
            };
            out.push(Example { pointer: pointer.clone(), ty: rust, value: value.clone(), fits, keeps });
        }
    };
    for (index, definition) in document.types.iter().enumerate() {
        add(&definition.pointer, &TypeRef::Named(TypeId(index)), Form::Whole, &definition.examples);
        if let Shape::Object(object) = &definition.shape {
            for property in &object.properties {
                add(&property.pointer, &property.ty, Form::Whole, &property.examples);
            }
        }
    }
    for operation in &document.operations {
        for parameter in &operation.parameters {
            add(&parameter.pointer, &parameter.ty, Form::Whole, &parameter.examples);
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            if is_json(&content.media_type) {
                let form = body_form(operation, &content.media_type);
                add(&operation.pointer, &content.ty, form, &content.examples);
            }
        }
        for response in &operation.responses {
            for content in response.contents.iter().filter(|content| is_json(&content.media_type)) {
                add(&response.pointer, &content.ty, Form::Whole, &content.examples);
            }
        }
    }
    for crate::ir::Event { operation, .. } in &document.events {
        for parameter in &operation.parameters {
            add(&parameter.pointer, &parameter.ty, Form::Whole, &parameter.examples);
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            if is_json(&content.media_type) {
                add(&operation.pointer, &content.ty, Form::Whole, &content.examples);
            }
        }
        for response in &operation.responses {
            for content in response.contents.iter().filter(|content| is_json(&content.media_type)) {
                add(&response.pointer, &content.ty, Form::Whole, &content.examples);
            }
        }
    }
    out
}

fn fits(context: &Context<'_>, ty: &TypeRef, value: &Value, depth: usize) -> bool {
    // A type that refers to itself is any JSON.
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
