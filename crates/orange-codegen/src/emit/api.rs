//! Metadata of the API: base path, credentials, filter syntax and servers.

use quote::quote;

use super::context::{Context, SourceFile};
use super::docs::code;
use super::source::Source;
use crate::error::Result;
use crate::ir::{Document, ParameterLocation, QueryDialect, SecurityKind, Server};

/// Writes `api.rs`.
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
    source.head("Metadata of the API: base path, credentials and filter syntax.");
    source.uses("orange_core::operation::Api");
    source.uses("orange_core::query::Dialect");
    let docs =
        super::docs::lines(&format!("{}.{}", super::docs::title(document), servers_section(document)), 0);
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

/// Whether filters support no operators beyond equality and those that the file declares as parameters.
pub(super) fn has_declared_filters_only(document: &Document) -> bool {
    matches!(document.query_dialect, QueryDialect::Dotted | QueryDialect::DottedOperators)
}

/// Returns the section about the servers. The first server has the base path of the API.
fn servers_section(document: &Document) -> String {
    let items = document.servers.iter().map(|server| {
        let mut item = format!("- {}", code(&server.url));
        if let Some(description) = server.description.as_deref().map(super::docs::prose)
            && !description.is_empty()
            && !description.contains('\n')
        {
            item.push_str(&format!(": {description}"));
        }
        for (name, default, allowed) in &server.variables {
            item.push_str(&format!("\n  - {}: {}", code(name), code(default)));
            let others = allowed.iter().filter(|value| *value != default).map(|value| code(value));
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

/// Returns the path of the first server, without a slash at the end.
pub(super) fn base_path(document: &Document) -> String {
    document.servers.first().map(|server| path_of(&default_url(server))).unwrap_or_default()
}

/// Returns the path of a URL, without host, query and a slash at the end.
pub(super) fn path_of(url: &str) -> String {
    let path = url.get(origin_of(url).len()..).unwrap_or_default();
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    if path.is_empty() || path == "." { String::new() } else { format!("/{path}") }
}

/// Returns scheme, host and port of a URL. Empty for a relative URL.
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

/// Returns the URL of a server with the defaults of its variables.
pub(crate) fn default_url(server: &Server) -> String {
    server
        .variables
        .iter()
        .fold(server.url.clone(), |url, (name, default, _)| url.replace(&format!("{{{name}}}"), default))
}
