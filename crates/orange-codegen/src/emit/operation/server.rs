//! The server of an operation, if it differs from that of the API.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::api;
use super::super::context::Context;
use super::super::source::Source;
use crate::finding::{Finding, Severity};
use crate::ir::{Document, Operation, Server};

/// The host of an API whose file names none.
const HOST: &str = "api.orange.com";

/// The value of `OperationInfo::server`; `None` if the operation is at the server of the API.
pub(super) fn of(
    context: &mut Context<'_>,
    source: &mut Source,
    operation: &Operation,
) -> Option<TokenStream> {
    if operation.is_hosted_by_caller() {
        // The caller hosts the server, at an address that the file does not have.
        if let Some(server) = operation.servers.first() {
            let message = format!(
                "the operation is hosted by its caller, at {}; its path is below the API",
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
    let own = own_hosts(context.document);
    let at_home = |server: &&Server| authority(&api::filled(server)).is_none_or(|host| own.contains(&host));
    let server = operation.servers.iter().find(at_home).or(operation.servers.first())?;
    let is_home = at_home(&server);
    // A variable can contain scheme and host; no variable is left then.
    let template = match (api::origin_of(&server.url), api::filled(server)) {
        ("", filled) if !api::origin_of(&filled).is_empty() => filled,
        _ => server.url.clone(),
    };
    let path = api::path_of(&template);
    if is_home && path == api::base_path(context.document) {
        return None;
    }
    let message = if is_home {
        format!("the operation has a path of its own, below {path}")
    } else {
        format!(
            "the operation has a server of its own, {}: it is sent there once that origin is named with \
             `with_link_origin`, and without credentials",
            api::origin_of(&template)
        )
    };
    context.findings.push(Finding::new(Severity::Note, "own-server", operation.pointer.clone(), message));
    source.uses("orange_core::operation::OperationServer");
    let origin = if is_home {
        quote! { None }
    } else {
        let origin = api::origin_of(&template);
        quote! { Some(#origin) }
    };
    let used = |name: &str| template.contains(&format!("{{{name}}}"));
    let variables: Vec<_> = server
        .variables
        .iter()
        .filter(|(name, ..)| used(name))
        .map(|(name, default, allowed)| {
            source.uses("orange_core::operation::ServerVariable");
            quote! { ServerVariable { name: #name, default: #default, allowed: &[#(#allowed),*] } }
        })
        .collect();
    Some(quote! { OperationServer { origin: #origin, path: #path, variables: &[#(#variables),*] } })
}

/// Host and port of the servers of the API.
fn own_hosts(document: &Document) -> Vec<String> {
    let mut hosts: Vec<String> =
        document.servers.iter().filter_map(|server| authority(&api::filled(server))).collect();
    if hosts.is_empty() {
        hosts.push(HOST.to_owned());
    }
    hosts
}

/// Host and port of an absolute URL, in lower case, without the port that its scheme implies.
fn authority(url: &str) -> Option<String> {
    let origin = api::origin_of(url).to_ascii_lowercase();
    let (scheme, host) = match origin.split_once("://") {
        Some(parts) => parts,
        None => ("https", origin.strip_prefix("//")?),
    };
    let usual = if scheme == "http" { ":80" } else { ":443" };
    Some(host.strip_suffix(usual).unwrap_or(host).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_compared_as_urls_mean_them() {
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
