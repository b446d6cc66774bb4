//! Models with plain derived serde, as a baseline for the compile time of generated ones.
//!
//! They drop unknown properties, and decoding an unknown enum value is an error.

use std::fmt::Write as _;

use crate::ir::{Document, EnumKind, Object, Shape, TypeRef, Union};

/// Maximum nesting of aliases, arrays and maps in a type. Guards against alias cycles.
const MAX_DEPTH: usize = 16;

/// Returns a crate root: a type for each object, union and string enum, and functions that read and write request and response bodies.
pub(crate) fn derived_models(document: &Document) -> String {
    let mut out = "#![allow(clippy::all)]\n\nuse serde::{Deserialize, Serialize};\n".to_owned();
    for (index, definition) in document.types.iter().enumerate() {
        let declaration = match &definition.shape {
            Shape::Object(object) => declare_struct(document, index, object),
            Shape::Union(union) => declare_union(document, index, union),
            Shape::Enum(shape) if shape.kind == EnumKind::String => {
                let variants = shape.values.iter().enumerate().map(|(number, value)| {
                    format!(
                        "    #[serde(rename = {:?})]\n    V{number},\n",
                        value.wire.as_str().unwrap_or("")
                    )
                });
                format!("pub enum T{index} {{\n{}}}", variants.collect::<String>())
            }
            Shape::Enum(_) | Shape::Alias(..) => continue,
        };
        let derive = "#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]";
        let _ = writeln!(out, "\n{derive}\n{declaration}");
    }
    for (number, operation) in document.operations.iter().enumerate() {
        let received = operation.responses.iter().flat_map(|response| &response.contents);
        for (position, content) in received.enumerate() {
            let ty = rust_type(document, &content.ty, 0);
            let _ = writeln!(
                out,
                "\npub fn read_{number}_{position}(text: &str) -> serde_json::Result<{ty}> {{\n    serde_json::from_str(text)\n}}"
            );
        }
        let sent = operation.body.iter().flat_map(|body| &body.contents);
        for (position, content) in sent.enumerate() {
            let ty = rust_type(document, &content.ty, 0);
            let _ = writeln!(
                out,
                "\npub fn write_{number}_{position}(value: &{ty}) -> serde_json::Result<String> {{\n    serde_json::to_string(value)\n}}"
            );
        }
    }
    out
}

fn declare_struct(document: &Document, index: usize, object: &Object) -> String {
    let fields = object.properties.iter().map(|property| {
        let (wire, rust, ty) = (&property.wire, &property.rust, rust_type(document, &property.ty, 0));
        format!(
            "    #[serde(rename = {wire:?}, skip_serializing_if = \"Option::is_none\")]\n    pub {rust}: Option<{ty}>,\n"
        )
    });
    format!("pub struct T{index} {{\n{}}}", fields.collect::<String>())
}

fn declare_union(document: &Document, index: usize, union: &Union) -> String {
    let representation = match &union.discriminator {
        Some(discriminator) => format!("tag = {:?}", discriminator.property),
        None => "untagged".to_owned(),
    };
    let variants = union.variants.iter().enumerate().map(|(number, variant)| {
        let tag = variant.tag.as_ref().filter(|_| union.discriminator.is_some());
        let rename = tag.map_or_else(String::new, |tag| format!("    #[serde(rename = {tag:?})]\n"));
        format!("{rename}    V{number}({}),\n", rust_type(document, &variant.ty, 0))
    });
    format!("#[serde({representation})]\npub enum T{index} {{\n{}}}", variants.collect::<String>())
}

/// Returns the Rust type of a reference. `depth` is the number of aliases, arrays and maps around it.
fn rust_type(document: &Document, ty: &TypeRef, depth: usize) -> String {
    let inner = |ty: &TypeRef| rust_type(document, ty, depth + 1);
    match ty {
        TypeRef::Named(id) => match &document.ty(*id).shape {
            Shape::Object(_) | Shape::Union(_) => format!("Box<T{}>", id.0),
            Shape::Enum(shape) if shape.kind == EnumKind::String => format!("T{}", id.0),
            Shape::Enum(_) => "i64".to_owned(),
            Shape::Alias(..) if depth > MAX_DEPTH => "serde_json::Value".to_owned(),
            Shape::Alias(target, _) => inner(target),
        },
        TypeRef::String(_) | TypeRef::Binary => "String".to_owned(),
        TypeRef::Integer(_) => "i64".to_owned(),
        TypeRef::Number => "f64".to_owned(),
        TypeRef::Boolean => "bool".to_owned(),
        TypeRef::Array(item, _) => format!("Vec<{}>", inner(item)),
        TypeRef::Map(value, _) => format!("std::collections::BTreeMap<String, {}>", inner(value)),
        TypeRef::Nullable(value) => format!("Option<{}>", inner(value)),
        TypeRef::Any => "serde_json::Value".to_owned(),
    }
}
