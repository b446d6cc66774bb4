//! Facts about the whole API.

use quote::quote;

use super::context::{Context, SourceFile};
use super::source::Source;
use crate::error::Result;
use crate::ir::{Document, ParameterLocation, QueryDialect, SecurityKind, Server};

/// `api.rs`.
pub(super) fn emit(context: &Context<'_>) -> Result<SourceFile> {
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
    let dialect = match document.query_dialect {
        QueryDialect::Dotted => quote! { Dialect::Dotted },
        QueryDialect::DottedOperators => quote! { Dialect::DottedOperators },
        QueryDialect::Bracket => quote! { Dialect::Bracket },
    };
    let mut source = Source::new("api.rs");
    source.head("Facts about the whole API.");
    source.uses("orange_core::operation::Api");
    source.uses("orange_core::query::Dialect");
    let docs = super::docs::lines(&format!("{}.{}", super::docs::title(document), published(document)), 0);
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

/// Whether the API has only the filter operators that it declares as parameters.
pub(super) fn filters_by_equality_only(document: &Document) -> bool {
    matches!(document.query_dialect, QueryDialect::Dotted | QueryDialect::DottedOperators)
}

/// Returns the servers of the file. The first one has the path of the API.
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
pub(super) fn base_path(document: &Document) -> String {
    document.servers.first().map(|server| path_of(&filled(server))).unwrap_or_default()
}

/// The path of a URL, without host, query and a slash at the end.
pub(super) fn path_of(url: &str) -> String {
    let path = url.get(origin_of(url).len()..).unwrap_or_default();
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    if path.is_empty() || path == "." { String::new() } else { format!("/{path}") }
}

/// Returns scheme, host and port of a URL, or nothing for a relative URL.
pub(super) fn origin_of(url: &str) -> &str {
    let start = match url.split_once("://") {
        Some((scheme, _)) => scheme.len() + 3,
        None if url.starts_with("//") => 2,
        None => return "",
    };
    let rest = url.get(start..).unwrap_or_default();
    let end = rest.find(['/', '?', '#']).map_or(url.len(), |at| start + at);
    url.get(..end).unwrap_or_default()
}

/// The URL with the defaults of its variables.
pub(crate) fn filled(server: &Server) -> String {
    server
        .variables
        .iter()
        .fold(server.url.clone(), |url, (name, default, _)| url.replace(&format!("{{{name}}}"), default))
}
