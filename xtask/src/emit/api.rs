//! What is fixed about the API as a whole.

use quote::quote;

use super::source::Source;
use super::{Context, File};
use crate::error::Result;
use crate::ir::{Document, ParameterLocation, SecurityKind, Server};

/// `api.rs`.
pub fn emit(context: &Context<'_>) -> Result<File> {
    let document = context.document;
    let name = &context.options.api;
    let base_path = base_path(document);
    let needs_api_key = document.security_schemes.iter().any(|scheme| {
        matches!(
            &scheme.kind,
            SecurityKind::ApiKey { name, location: ParameterLocation::Header }
                if name.eq_ignore_ascii_case("x-api-key")
        )
    });
    let dialect = if filters_by_equality_only(document) {
        quote! { Dialect::Dotted }
    } else {
        quote! { Dialect::Bracket }
    };
    let mut source = Source::new("api.rs");
    source.head("What is fixed about the API as a whole.");
    source.uses("orange_core::operation::Api");
    source.uses("orange_core::query::Dialect");
    let docs = super::docs::lines(&format!("{}.{}", super::title(document), published(document)), 0);
    source.push(quote! {
        #docs
        pub static API: Api = Api {
            name: #name,
            base_path: #base_path,
            needs_api_key: #needs_api_key,
            dialect: #dialect,
            ..Api::DEFAULT
        };
    });
    source.finish(context.options)
}

/// Whether the file says that the API knows no filter operator.
pub(super) fn filters_by_equality_only(document: &Document) -> bool {
    document
        .extensions
        .iter()
        .any(|(key, value)| key == "x-orange-dialect" && value.as_str() == Some("dotted"))
}

/// Where the file says that the API is; the first of them gives the path.
fn published(document: &Document) -> String {
    let items = document.servers.iter().map(|server| {
        let mut item = format!("- `{}`", server.url.replace('`', "'"));
        if let Some(description) = server.description.as_deref().map(super::docs::prose)
            && !description.is_empty()
            && !description.contains('\n')
        {
            item.push_str(&format!(": {description}"));
        }
        for (name, default, allowed) in &server.variables {
            let quoted = |text: &str| format!("`{}`", text.replace('`', "'"));
            item.push_str(&format!("\n  - {}: {}", quoted(name), quoted(default)));
            let others = allowed.iter().filter(|value| *value != default).map(|value| quoted(value));
            let others = others.collect::<Vec<_>>().join(", ");
            if !others.is_empty() {
                item.push_str(&format!(", or {others}"));
            }
        }
        item
    });
    let items = items.collect::<Vec<_>>().join("\n");
    if items.is_empty() { items } else { format!("\n\n# Servers\n\n{items}") }
}

/// The path of the first server, without host and without a slash at the end.
fn base_path(document: &Document) -> String {
    let Some(server) = document.servers.first() else { return String::new() };
    let url = filled(server);
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |at| &rest[at..]),
        None if url.starts_with("//") => url[2..].find('/').map_or("", |at| &url[2 + at..]),
        None => &url,
    };
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    if path.is_empty() || path == "." { String::new() } else { format!("/{path}") }
}

/// The URL with the defaults of its variables.
fn filled(server: &Server) -> String {
    server
        .variables
        .iter()
        .fold(server.url.clone(), |url, (name, default, _)| url.replace(&format!("{{{name}}}"), default))
}
