//! Models with plain derived serde, as a baseline for measuring the generated ones. They drop unknown
//! properties and values, so they are not what the generator emits.

use std::fmt::Write as _;

use crate::ir::{Document, EnumKind, Shape, TypeRef};

/// Returns a crate root: a type for each schema, and functions that read and write request and response bodies.
pub(crate) fn text(document: &Document) -> String {
    let mut out = "#![allow(clippy::all)]\n\nuse serde::{Deserialize, Serialize};\n".to_owned();
    for (index, definition) in document.types.iter().enumerate() {
        let derive = "\n#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]";
        let _ = match &definition.shape {
            Shape::Object(object) => {
                let properties: String = object
                    .properties
                    .iter()
                    .map(|property| {
                        let (wire, rust, ty) = (&property.wire, &property.rust, of(document, &property.ty, 0));
                        format!(
                            "    #[serde(rename = {wire:?}, skip_serializing_if = \"Option::is_none\")]\n    pub {rust}: Option<{ty}>,\n"
                        )
                    })
                    .collect();
                writeln!(out, "{derive}\npub struct T{index} {{\n{properties}}}")
            }
            Shape::Union(union) => {
                let tag = union.discriminator.as_ref().map(|discriminator| &discriminator.property);
                let kind = tag.map_or("untagged".to_owned(), |property| format!("tag = {property:?}"));
                let variants: String = union
                    .variants
                    .iter()
                    .enumerate()
                    .map(|(number, variant)| {
                        let tag = variant.tag.as_ref().filter(|_| tag.is_some());
                        let rename =
                            tag.map_or_else(String::new, |tag| format!("    #[serde(rename = {tag:?})]\n"));
                        format!("{rename}    V{number}({}),\n", of(document, &variant.ty, 0))
                    })
                    .collect();
                writeln!(out, "{derive}\n#[serde({kind})]\npub enum T{index} {{\n{variants}}}")
            }
            Shape::Enum(shape) if shape.kind == EnumKind::String => {
                let values: String = shape
                    .values
                    .iter()
                    .enumerate()
                    .map(|(number, value)| {
                        format!(
                            "    #[serde(rename = {:?})]\n    V{number},\n",
                            value.wire.as_str().unwrap_or("")
                        )
                    })
                    .collect();
                writeln!(out, "{derive}\npub enum T{index} {{\n{values}}}")
            }
            Shape::Enum(_) | Shape::Alias(..) => Ok(()),
        };
    }
    for (number, operation) in document.operations.iter().enumerate() {
        for (position, content) in
            operation.responses.iter().flat_map(|response| &response.contents).enumerate()
        {
            let ty = of(document, &content.ty, 0);
            let _ = writeln!(
                out,
                "\npub fn read_{number}_{position}(text: &str) -> serde_json::Result<{ty}> {{\n    serde_json::from_str(text)\n}}"
            );
        }
        for (position, content) in operation.body.iter().flat_map(|body| &body.contents).enumerate() {
            let ty = of(document, &content.ty, 0);
            let _ = writeln!(
                out,
                "\npub fn write_{number}_{position}(value: &{ty}) -> serde_json::Result<String> {{\n    serde_json::to_string(value)\n}}"
            );
        }
    }
    out
}

/// Returns the Rust type of a reference to a type.
fn of(document: &Document, ty: &TypeRef, depth: usize) -> String {
    let inner = |ty: &TypeRef| of(document, ty, depth + 1);
    match ty {
        TypeRef::Named(id) => match &document.ty(*id).shape {
            Shape::Object(_) | Shape::Union(_) => format!("Box<T{}>", id.0),
            Shape::Enum(shape) if shape.kind == EnumKind::String => format!("T{}", id.0),
            Shape::Enum(_) => "i64".to_owned(),
            // An alias cycle.
            Shape::Alias(..) if depth > 16 => "serde_json::Value".to_owned(),
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
