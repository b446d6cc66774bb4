//! A sample response, for the contract test of an operation.

use serde_json::Value;

use super::choices::{is_identified, json_contents};
use crate::emit::context::Context;
use crate::emit::form::Form;
use crate::emit::{identified, sample};
use crate::ir::{Operation, Response, ResponseStatus, Rules, Sequence};

/// A sample response.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Reply {
    /// Returns a sample of a response, or `None` if no valid body is found.
    pub(super) fn of(context: &Context<'_>, operation: &Operation, response: &Response) -> Option<Self> {
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
                let mut value = sample::of(context, &content.ty, &Rules::default(), Form::Whole)?;
                if is_identified(context, &content.ty, identified::has_window(operation)) {
                    identify(&mut value);
                }
                (content.media_type.as_str(), value.to_string())
            }
            None if response.contents.iter().any(|content| content.sequence.is_some()) => {
                let content = response.contents.iter().find(|content| content.sequence.is_some())?;
                let value = sample::of(context, &content.ty, &Rules::default(), Form::Whole)?;
                (content.media_type.as_str(), items_text(content.sequence?, &value)?)
            }
            _ => (response.contents.first().map_or("", |one| one.media_type.as_str()), "sample".to_owned()),
        };
        let media_type = if media_type.contains('*') { "application/json" } else { media_type };
        headers.push(("content-type".to_owned(), media_type.to_owned()));
        Some(Self { status, headers, body })
    }
}

/// Adds the `id` that a resource must have, to each element of a list.
fn identify(value: &mut Value) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(identify),
        Value::Object(properties) => _ = properties.entry("id").or_insert_with(|| "sample".into()),
        _ => {}
    }
}

/// A body of one item.
fn items_text(sequence: Sequence, item: &Value) -> Option<String> {
    Some(match sequence {
        Sequence::JsonLines => format!("{item}\n"),
        Sequence::JsonSeq => format!("\u{1e}{item}\n"),
        Sequence::Events => format!("data: {item}\n\n"),
        Sequence::TextEvents => format!("data: {}\n\n", item.as_str()?),
        // The fields of an event are not those of any object.
        Sequence::WholeEvents => ": no event\n".to_owned(),
    })
}
