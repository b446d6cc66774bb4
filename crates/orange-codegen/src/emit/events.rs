//! `events.rs`: requests that the server sends (webhooks, callbacks, listeners), with method, path and media types, and a
//! type alias for each body.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::{Context, SourceFile};
use super::operation::{is_json, is_success, method, provenance, status_text};
use super::projection::Projection;
use super::source::Source;
use super::{docs, names, types};
use crate::emit::coverage::Item;
use crate::error::Result;
use crate::finding::{Finding, Severity};
use crate::ir::{Content, Docs, Event, Operation, Origin, ResponseStatus, TypeRef};

/// Writes the file, if the interface file declares events.
pub(super) fn emit(context: &mut Context<'_>) -> Result<Option<SourceFile>> {
    let document = context.document;
    if document.events.is_empty() {
        return Ok(None);
    }
    let mut source = Source::new("events.rs").with_models();
    source.head(
        "Requests that the server sends: webhooks, listeners and callbacks of operations.\n\n\
         Each has its method, and its path or expression unless it is a webhook. [`from_bytes`](orange_core::model::from_bytes) decodes a body \
         as the `…Body` type of the request.",
    );
    for import in ["Event", "EventOrigin", "Provenance"] {
        source.uses(&format!("orange_core::operation::{import}"));
    }
    source.uses("orange_core::__private::http::Method");
    source.uses("super::API");
    let mut taken = BTreeSet::from(["ALL".to_owned(), "API".to_owned()]);
    let mut names = Vec::new();
    for (index, event) in document.events.iter().enumerate() {
        let preferred = event.operation.rust.trim_end_matches('_').to_uppercase();
        let name = take_name(&preferred, &mut taken);
        if name != preferred {
            let message =
                format!("`{preferred}` is the name of another event or type; this event is `{name}`");
            let pointer = event.operation.pointer.clone();
            context.findings.push(Finding::new(Severity::Note, "renamed-event", pointer, message));
        }
        record_coverage(context, document.operations.len() + index, &event.operation);
        emit_event(context, &mut source, event, &name, &mut taken);
        names.push(name);
    }
    let docs = docs::lines("Every request of the server, in the order of the interface file.", 0);
    source.push(quote! {
        #docs
        pub static ALL: &[&Event] = &[#(&#names),*];
    });
    Ok(Some(source.finish(context.options)?))
}

/// Adds the constant of an event, and type aliases for its body and its response.
fn emit_event(
    context: &Context<'_>,
    source: &mut Source,
    event: &Event,
    name: &Ident,
    taken: &mut BTreeSet<String>,
) {
    let operation = &event.operation;
    let id = &operation.id;
    let path = &operation.path;
    let origin = match &event.origin {
        Origin::Webhook => quote! { EventOrigin::Webhook },
        Origin::Listener => quote! { EventOrigin::Listener { path: #path } },
        Origin::Callback { operation } => {
            quote! { EventOrigin::Callback { operation: #operation, expression: #path } }
        }
    };
    let (method, provenance) = (method(operation), provenance(operation));
    let contents = operation.body.as_ref().map(|body| body.contents.as_slice()).unwrap_or_default();
    let media_types = contents.iter().map(|content| &content.media_type);
    let docs = docs::lines(&event_docs(event), 0);
    source.push(quote! {
        #docs
        pub static #name: Event = Event {
            api: &API,
            name: #id,
            method: #method,
            origin: #origin,
            media_types: &[#(#media_types),*],
            provenance: #provenance,
        };
    });
    let id = docs::prose(&docs::code(id));
    let camel = operation.rust.to_upper_camel_case();
    let if_optional = if operation.body.as_ref().is_some_and(|body| body.required) { "" } else { ", if any" };
    if let Some(ty) = body_type(context, source, contents) {
        let name = take_name(&format!("{camel}Body"), taken);
        let docs = docs::lines(&format!("The body of {id}{if_optional}."), 0);
        source.push(quote! { #docs pub type #name = #ty; });
    }
    let is_success = |status| is_success(status) || status == ResponseStatus::Default;
    let mut responses = operation.responses.iter();
    let response = responses.find(|response| is_success(response.status) && !response.contents.is_empty());
    if let Some(ty) = response.and_then(|response| body_type(context, source, &response.contents)) {
        let name = take_name(&format!("{camel}Reply"), taken);
        let docs = docs::lines(&format!("The response to {id}."), 0);
        source.push(quote! { #docs pub type #name = #ty; });
    }
}

/// Records an event as emitted. Its parameters and responses are in its documentation.
fn record_coverage(context: &mut Context<'_>, index: usize, operation: &Operation) {
    context.coverage.insert(Item::Operation(index));
    context
        .coverage
        .extend((0..operation.parameters.len()).map(|parameter| Item::Parameter(index, parameter)));
    let contents = operation.body.as_ref().map_or(0, |body| body.contents.len());
    context.coverage.extend((0..contents).map(|content| Item::Body(index, content)));
    for (position, response) in operation.responses.iter().enumerate() {
        context.coverage.insert(Item::Response(index, position));
        let headers = (0..response.headers.len()).map(|header| Item::Header(index, position, header));
        context.coverage.extend(headers);
    }
}

/// Returns the type of the first JSON content, or of the first content if none is JSON.
fn body_type(context: &Context<'_>, source: &mut Source, contents: &[Content]) -> Option<TokenStream> {
    let json = contents.iter().find(|content| is_json(&content.media_type));
    let content = json.or_else(|| contents.first())?;
    if json.is_none() && *types::resolved(context, &content.ty) == TypeRef::Binary {
        source.uses("orange_core::__private::bytes::Bytes");
        return Some(quote! { Bytes });
    }
    Some(types::rust_type(context, source, &content.ty, Projection::Whole))
}

/// Returns the documentation of an event as Markdown.
fn event_docs(event: &Event) -> String {
    let operation = &event.operation;
    let code = |text: &str| docs::prose(&docs::code(text));
    let fallback = format!("The event {}.", code(&operation.id));
    let mut text = docs::text_of(&operation.docs, &fallback, Some(&operation.pointer));
    text.push_str(&format!("\n\nThe server sends {}", operation.method));
    match &event.origin {
        Origin::Webhook => text.push_str(" to the address that was registered for it."),
        Origin::Listener => {
            text.push_str(&format!(
                " to {} below the address that was registered for it.",
                code(&operation.path)
            ));
        }
        Origin::Callback { operation: id } => {
            let (expression, id) = (code(&operation.path), code(id));
            text.push_str(&format!(" to the URL {expression} of a request to {id}."));
        }
    }
    let parameters = operation.parameters.iter().map(|parameter| {
        let required = if parameter.required { ", required" } else { "" };
        let noun = parameter.location.noun();
        list_item(&format!("{noun} {}{required}", code(&parameter.wire)), &parameter.docs)
    });
    section(&mut text, "Parameters", parameters);
    let responses = operation.responses.iter().flat_map(|response| {
        let headers = response.headers.iter().map(|header| {
            let required = if header.required { ", required" } else { "" };
            list_item(&format!("header {}{required}", code(&header.name)), &header.docs)
        });
        let status = list_item(&status_text(response.status), &response.docs);
        std::iter::once(status).chain(headers).collect::<Vec<_>>()
    });
    section(&mut text, "Expected responses", responses);
    text
}

/// Returns a list item with the summary of a node.
fn list_item(label: &str, docs: &Docs) -> String {
    match docs::summary(docs) {
        Some(summary) => format!("- {label}: {summary}"),
        None => format!("- {label}"),
    }
}

/// Appends a section, unless it has no items.
fn section(text: &mut String, title: &str, items: impl Iterator<Item = String>) {
    let items: Vec<String> = items.collect();
    if !items.is_empty() {
        text.push_str(&format!("\n\n# {title}\n\n{}", items.join("\n")));
    }
}

/// Returns `name`, with a number if it is taken, and takes it.
fn take_name(name: &str, taken: &mut BTreeSet<String>) -> Ident {
    let name = names::first_free(&[name], "_", |name| !taken.contains(name));
    taken.insert(name.clone());
    format_ident!("{name}")
}
