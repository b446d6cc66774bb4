//! `events.rs`: requests that the server sends (webhooks, callbacks, listeners), with method, path and media types, and a
//! type alias for each body.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::{Context, SourceFile};
use super::form::Form;
use super::operation::{is_json, method, provenance};
use super::source::Source;
use super::{docs, types};
use crate::emit::coverage::Item;
use crate::error::Result;
use crate::finding::{Finding, Severity};
use crate::ir::{Content, Event, Operation, Origin, ParameterLocation, ResponseStatus, TypeRef};

/// Emits the file, if the interface file declares events.
pub(super) fn emit(context: &mut Context<'_>) -> Result<Option<SourceFile>> {
    let document = context.document;
    if document.events.is_empty() {
        return Ok(None);
    }
    let mut source = Source::new("events.rs").with_models();
    source.head(
        "Requests that the server sends: webhooks, listeners and callbacks of operations.\n\n\
         Each has its method and its address. [`from_bytes`](orange_core::model::from_bytes) decodes a body as the \
         `…Body` type of the request.",
    );
    for import in ["Event", "EventOrigin", "Provenance"] {
        source.uses(&format!("orange_core::operation::{import}"));
    }
    source.uses("orange_core::__private::http::Method");
    source.uses("super::API");
    let mut taken = BTreeSet::from(["ALL".to_owned(), "API".to_owned()]);
    let mut listed = Vec::new();
    for (index, event) in document.events.iter().enumerate() {
        let wanted = event.operation.rust.trim_end_matches('_').to_uppercase();
        let name = free(wanted.clone(), &mut taken);
        if name != wanted {
            let (pointer, message) =
                (&event.operation.pointer, format!("`{wanted}` is taken, this event is `{name}`"));
            context.findings.push(Finding::new(Severity::Note, "renamed-event", pointer.clone(), message));
        }
        one(context, &mut source, document.operations.len() + index, event, &name, &mut taken);
        listed.push(name);
    }
    let docs = docs::lines("Every request of the server, in the order of the interface file.", 0);
    source.push(quote! {
        #docs
        pub static ALL: &[&Event] = &[#(&#listed),*];
    });
    Ok(Some(source.finish(context.options)?))
}

/// One event: its constants, and type aliases for its body and its response.
fn one(
    context: &mut Context<'_>,
    source: &mut Source,
    index: usize,
    event: &Event,
    name: &Ident,
    taken: &mut BTreeSet<String>,
) {
    cover(context, index, &event.operation);
    let operation = &event.operation;
    let id = &operation.id;
    let path = &operation.path;
    let origin = match &event.origin {
        Origin::Webhook => quote! { EventOrigin::Webhook },
        Origin::Listener => quote! { EventOrigin::Listener { path: #path } },
        Origin::Callback { of } => {
            quote! { EventOrigin::Callback { operation: #of, expression: #path } }
        }
    };
    let (method, provenance) = (method(operation), provenance(operation));
    let contents = operation.body.as_ref().map(|body| body.contents.as_slice()).unwrap_or_default();
    let media_types = contents.iter().map(|content| &content.media_type);
    let docs = docs::lines(&words(event), 0);
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
    let quoted = docs::prose(&format!("`{}`", id.replace('`', "'")));
    let camel = operation.rust.to_upper_camel_case();
    let required = if operation.body.as_ref().is_some_and(|body| body.required) { "" } else { ", if any" };
    if let Some(ty) = body(context, source, contents) {
        let name = free(format!("{camel}Body"), taken);
        let docs = docs::lines(&format!("The body of {quoted}{required}."), 0);
        source.push(quote! { #docs pub type #name = #ty; });
    }
    let is_success = |status| match status {
        ResponseStatus::Code(code) => (200..300).contains(&code),
        ResponseStatus::Range(class) => class == 2,
        ResponseStatus::Default => true,
    };
    let response = operation.responses.iter().find(|one| is_success(one.status) && !one.contents.is_empty());
    if let Some(ty) = response.and_then(|response| body(context, source, &response.contents)) {
        let name = free(format!("{camel}Reply"), taken);
        let docs = docs::lines(&format!("The response to {quoted}."), 0);
        source.push(quote! { #docs pub type #name = #ty; });
    }
}

/// Records the coverage of an event: parameters and responses are in its documentation.
fn cover(context: &mut Context<'_>, index: usize, operation: &Operation) {
    context.coverage.insert(Item::Operation(index));
    context.coverage.extend((0..operation.parameters.len()).map(|one| Item::Parameter(index, one)));
    let contents = operation.body.as_ref().map_or(0, |body| body.contents.len());
    context.coverage.extend((0..contents).map(|one| Item::Body(index, one)));
    for (position, response) in operation.responses.iter().enumerate() {
        context.coverage.insert(Item::Response(index, position));
        context.coverage.extend((0..response.headers.len()).map(|one| Item::Header(index, position, one)));
    }
}

/// Returns the type of the first JSON content, or of the first content if none is JSON.
fn body(context: &Context<'_>, source: &mut Source, contents: &[Content]) -> Option<TokenStream> {
    let json = contents.iter().find(|content| is_json(&content.media_type));
    let content = json.or_else(|| contents.first())?;
    if json.is_none() && *types::resolved(context, &content.ty) == TypeRef::Binary {
        source.uses("orange_core::__private::bytes::Bytes");
        return Some(quote! { Bytes });
    }
    Some(types::rust(context, source, &content.ty, Form::Whole))
}

/// Documentation of an event.
fn words(event: &Event) -> String {
    let operation = &event.operation;
    let code = |text: &str| docs::prose(&format!("`{}`", text.replace('`', "'")));
    let mut text =
        docs::text_of(&operation.docs, &format!("{}.", code(&operation.id)), Some(&operation.pointer));
    text.push_str(&format!("\n\nThe server sends {}", operation.method));
    match &event.origin {
        Origin::Webhook => text.push_str(" to the address that was registered for it."),
        Origin::Listener => {
            text.push_str(&format!(
                " to {} below the address that was registered for it.",
                code(&operation.path)
            ));
        }
        Origin::Callback { of } => {
            text.push_str(&format!(" to {}, given by {}.", code(&operation.path), code(of)));
        }
    }
    let parameters = operation.parameters.iter().map(|parameter| {
        let location = match parameter.location {
            ParameterLocation::Path => "path",
            ParameterLocation::Query => "query",
            ParameterLocation::Header => "header",
            ParameterLocation::Cookie => "cookie",
        };
        let required = if parameter.required { ", required" } else { "" };
        entry(&format!("{} in the {location}{required}", code(&parameter.wire)), &parameter.docs)
    });
    section(&mut text, "Parameters", parameters);
    let responses = operation.responses.iter().flat_map(|response| {
        let status = match response.status {
            ResponseStatus::Code(code) => code.to_string(),
            ResponseStatus::Range(class) => format!("{class}XX"),
            ResponseStatus::Default => "default".to_owned(),
        };
        let headers = response.headers.iter().map(|header| {
            let required = if header.required { ", required" } else { "" };
            entry(&format!("header {}{required}", code(&header.name)), &header.docs)
        });
        std::iter::once(entry(&status, &response.docs)).chain(headers).collect::<Vec<_>>()
    });
    section(&mut text, "Expected responses", responses);
    text
}

/// Returns an item of a list, with the first paragraph of its description.
fn entry(what: &str, docs: &crate::ir::Docs) -> String {
    let description = docs.description.as_deref().or(docs.title.as_deref()).unwrap_or_default();
    let first = docs::prose(description).split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let first = first.trim_start_matches("- ");
    if first.is_empty() || first.contains("```") { format!("- {what}") } else { format!("- {what}: {first}") }
}

fn section(text: &mut String, title: &str, entries: impl Iterator<Item = String>) {
    let entries: Vec<String> = entries.collect();
    if !entries.is_empty() {
        text.push_str(&format!("\n\n# {title}\n\n{}", entries.join("\n")));
    }
}

/// `name`, or the next that is free.
fn free(name: String, taken: &mut BTreeSet<String>) -> Ident {
    let numbered = (2..).map(|number| format!("{name}_{number}"));
    let name = std::iter::once(name.clone()).chain(numbered).find(|name| !taken.contains(name));
    let name = name.unwrap_or_default();
    taken.insert(name.clone());
    format_ident!("{name}")
}
