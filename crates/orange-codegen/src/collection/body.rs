//! Request bodies, with values from the examples of the interface file.

use serde_json::Value;

use super::parameters::scalar;
use super::request::{Body, FormPart};
use crate::emit::{SourceFile, is_json, sample_value};
use crate::filter_paths::{properties, unaliased};
use crate::ir::{Content, Document, Operation, TypeRef};
use crate::spec_config::RequestValues;

/// Returns the body of an operation. `api` names the folder of its files.
pub(super) fn body(
    document: &Document,
    operation: &Operation,
    api: &str,
    values: Option<&RequestValues>,
) -> Option<Body> {
    let content = operation.body.as_ref()?.contents.first()?;
    let configured = values.and_then(|values| values.body.as_ref());
    let value =
        configured.or(content.examples.first()).or_else(|| schema_example(document, content)).cloned();
    let value = value.or_else(|| sample_value(document, &content.ty, &content.rules));
    let media_type = content.media_type.clone();
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_range = essence.contains('*');
    Some(match essence.as_str() {
        "multipart/form-data" => Body::Multipart(parts(document, operation, content, value?, api)),
        "application/x-www-form-urlencoded" => {
            let fields = value?.as_object()?.clone();
            Body::Form(fields.iter().map(|(name, value)| (name.clone(), scalar(value))).collect())
        }
        _ if is_json(&essence) && content.ty != TypeRef::Binary && content.sequence.is_none() => {
            let media_type = if is_range { "application/json".to_owned() } else { media_type };
            Body::Json(media_type, value?)
        }
        _ => {
            let media_type = if is_range { "application/octet-stream".to_owned() } else { media_type };
            Body::Text(media_type, value.as_ref().map(scalar).unwrap_or_default())
        }
    })
}

/// Returns the example of the schema of a body.
fn schema_example<'a>(document: &'a Document, content: &Content) -> Option<&'a Value> {
    match &content.ty {
        TypeRef::Named(id) => document.ty(*id).examples.first(),
        _ => None,
    }
}

/// Returns the parts of a multipart form. Each part has a file with its content, which the Hurl file uploads.
fn parts(
    document: &Document,
    operation: &Operation,
    content: &Content,
    value: Value,
    api: &str,
) -> Vec<FormPart> {
    let Value::Object(values) = value else { return Vec::new() };
    let is_binary = |name: &str| match unaliased(document, &content.ty) {
        TypeRef::Named(id) => properties(document, *id)
            .into_iter()
            .any(|property| property.wire == name && *unaliased(document, &property.ty) == TypeRef::Binary),
        _ => false,
    };
    values
        .iter()
        .map(|(name, value)| {
            let is_file = is_binary(name);
            let text = scalar(value);
            let declared = content.encodings.iter().find(|(part, _)| part == name).map(|(_, ty)| ty.as_str());
            let media_type = match declared {
                Some(declared) => declared.split(',').next().unwrap_or_default().trim(),
                None if text.starts_with("%PDF-") => "application/pdf",
                None if is_file => "application/octet-stream",
                None if value.is_string() => "text/plain",
                None => "application/json",
            };
            let extension = match media_type {
                "application/pdf" => "pdf",
                "application/json" => "json",
                "text/plain" => "txt",
                _ => "bin",
            };
            let file_name: String =
                name.chars().filter(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
            FormPart {
                name: name.clone(),
                media_type: media_type.to_owned(),
                path: format!("files/{api}/{}-{file_name}.{extension}", operation.rust.replace('_', "-")),
                content: text,
                is_file,
            }
        })
        .collect()
}

/// Returns the files that a body refers to.
pub(super) fn files(body: Option<&Body>) -> Vec<SourceFile> {
    let Some(Body::Multipart(parts)) = body else { return Vec::new() };
    parts.iter().map(|part| SourceFile { path: part.path.clone(), text: part.content.clone() }).collect()
}
