//! The server of an operation, if it differs from that of the API.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::api;
use crate::emit::context::Context;
use crate::emit::source::Source;
use crate::finding::{Finding, Severity};
use crate::ir::{Document, Operation, Server};

/// The host of an API if its file names none.
const HOST: &str = "api.orange.com";

/// Returns the value of `OperationInfo::server`; `None` if the operation has the server of the API.
pub(super) fn of(
    context: &mut Context<'_>,
    source: &mut Source,
    operation: &Operation,
) -> Option<TokenStream> {
    if operation.is_hosted_by_caller() {
        if let Some(server) = operation.servers.first() {
            let message = format!(
                "the caller of the API hosts the operation, at {}; requests to it use the path below the API",
                server.url
            );
            context.findings.push(Finding::new(
                Severity::Note,
                "own-server",
                operation.pointer.clone(),
                message,
            ));
        }
        return None;
    }
    let hosts = api_hosts(context.document);
    let has_api_host =
        |server: &&Server| authority(&api::default_url(server)).is_none_or(|host| hosts.contains(&host));
    let server = operation.servers.iter().find(has_api_host).or(operation.servers.first())?;
    let has_api_host = has_api_host(&server);
    // A template whose variable contains scheme and host cannot be split, so its default is used.
    let template = match (api::origin_of(&server.url), api::default_url(server)) {
        ("", url) if !api::origin_of(&url).is_empty() => url,
        _ => server.url.clone(),
    };
    let path = api::path_of(&template);
    if has_api_host && path == api::base_path(context.document) {
        return None;
    }
    let message = if has_api_host {
        format!("the operation has another base path than the API: {path}")
    } else {
        format!(
            "the operation has another server than the API, {}: it is sent there without credentials, and only if \
             `with_link_origin` allows that origin",
            api::origin_of(&template)
        )
    };
    context.findings.push(Finding::new(Severity::Note, "own-server", operation.pointer.clone(), message));
    source.uses("orange_core::operation::OperationServer");
    let origin = if has_api_host {
        quote! { None }
    } else {
        let origin = api::origin_of(&template);
        quote! { Some(#origin) }
    };
    let is_used = |name: &str| template.contains(&format!("{{{name}}}"));
    let variables: Vec<_> = server
        .variables
        .iter()
        .filter(|(name, ..)| is_used(name))
        .map(|(name, default, allowed)| {
            source.uses("orange_core::operation::ServerVariable");
            quote! { ServerVariable { name: #name, default: #default, allowed: &[#(#allowed),*] } }
        })
        .collect();
    Some(quote! { OperationServer { origin: #origin, path: #path, variables: &[#(#variables),*] } })
}

/// Returns host and port of the servers of the API.
fn api_hosts(document: &Document) -> Vec<String> {
    let mut hosts: Vec<String> =
        document.servers.iter().filter_map(|server| authority(&api::default_url(server))).collect();
    if hosts.is_empty() {
        hosts.push(HOST.to_owned());
    }
    hosts
}

/// Returns host and port of an absolute URL in lower case, without the default port of the scheme.
fn authority(url: &str) -> Option<String> {
    let origin = api::origin_of(url).to_ascii_lowercase();
    let (scheme, host) = match origin.split_once("://") {
        Some(parts) => parts,
        None => ("https", origin.strip_prefix("//")?),
    };
    let default_port = if scheme == "http" { ":80" } else { ":443" };
    Some(host.strip_suffix(default_port).unwrap_or(host).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_compared_without_case_and_default_port() {
        for (url, host) in [
            ("https://API.orange.com:443/x", Some("api.orange.com")),
            ("http://api.orange.com:8080", Some("api.orange.com:8080")),
            ("//api.orange.com/x", Some("api.orange.com")),
            ("/x", None),
            ("x/y", None),
        ] {
            assert_eq!(authority(url).as_deref(), host, "{url}");
        }
    }
}
