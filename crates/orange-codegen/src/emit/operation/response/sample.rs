//! Sample responses for contract tests.

use serde_json::Value;

use super::media_choices::{is_resource, json_contents};
use crate::emit::context::Context;
use crate::emit::projection::Projection;
use crate::emit::sample;
use crate::ir::{Operation, Response, ResponseStatus, Rules, Sequence};

/// A response for the contract test of an operation.
#[derive(Clone, Debug)]
pub(crate) struct SampleResponse {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl SampleResponse {
    /// Returns a sample of `response`, or `None` if no valid body is found.
    pub(super) fn new(
        context: &Context<'_>,
        operation: &Operation,
        response: &Response,
        is_paged: bool,
    ) -> Option<Self> {
        let status = match response.status {
            ResponseStatus::Code(code) => code,
            ResponseStatus::Range(3) => 302,
            ResponseStatus::Range(_) | ResponseStatus::Default => 200,
        };
        let mut headers: Vec<(String, String)> = Vec::new();
        for header in &response.headers {
            match header.name.to_ascii_lowercase().as_str() {
                "etag" => headers.push(("etag".to_owned(), "\"1\"".to_owned())),
                "x-total-count" => headers.push(("x-total-count".to_owned(), "1".to_owned())),
                "location" => headers.push(("location".to_owned(), "/there".to_owned())),
                _ => {}
            }
        }
        if operation.method == "HEAD" || response.contents.is_empty() {
            return Some(Self { status, headers, body: String::new() });
        }
        let (media_type, body) = match json_contents(context, response).next() {
            Some(content) => {
                let mut value = sample::of(context, &content.ty, &Rules::default(), Projection::Whole)?;
                if is_resource(context, &content.ty, is_paged) {
                    add_ids(&mut value);
                }
                // A range such as `*/*` contains JSON.
                let is_range = content.media_type.contains('*');
                let media_type = if is_range { "application/json" } else { content.media_type.as_str() };
                (media_type.to_owned(), value.to_string())
            }
            None => match response.contents.iter().find_map(|content| Some((content, content.sequence?))) {
                Some((content, sequence)) => {
                    let item = sample::of(context, &content.ty, &Rules::default(), Projection::Whole)?;
                    (content.media_type.clone(), sequence_text(sequence, &item)?)
                }
                None => {
                    let media_type = &response.contents.first()?.media_type;
                    let media_type = media_type.replace("*/*", "application/*").replace('*', "octet-stream");
                    (media_type, "sample".to_owned())
                }
            },
        };
        headers.push(("content-type".to_owned(), media_type));
        Some(Self { status, headers, body })
    }
}

/// Adds the `id` that a resource must have, to an object or to each element of a list.
fn add_ids(value: &mut Value) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(add_ids),
        Value::Object(properties) => _ = properties.entry("id").or_insert_with(|| "sample".into()),
        _ => {}
    }
}

/// Returns a body with one item. `None` if a text event has an item that is not text.
fn sequence_text(sequence: Sequence, item: &Value) -> Option<String> {
    Some(match sequence {
        Sequence::JsonLines => format!("{item}\n"),
        Sequence::JsonSeq => format!("\u{1e}{item}\n"),
        Sequence::Events => format!("data: {item}\n\n"),
        Sequence::TextEvents => format!("data: {}\n\n", item.as_str()?),
        // The properties of a sample are not fields of an event, so the body has a comment only.
        Sequence::WholeEvents => ": no event\n".to_owned(),
    })
}
