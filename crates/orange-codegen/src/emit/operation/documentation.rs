//! The documentation of an operation: description, path, host, credentials and error models.

use super::error_model;
use crate::emit::context::Context;
use crate::emit::docs;
use crate::ir::Operation;

/// Returns the documentation of an operation as Markdown.
pub(super) fn of(context: &Context<'_>, operation: &Operation) -> String {
    let mut text = docs::text_of(
        &operation.docs,
        &format!("`{}`.", operation.id.replace('`', "'")),
        Some(&operation.pointer),
    );
    text.push_str(&format!("\n\n`{} {}`", operation.method, operation.path.replace('`', "'")));
    if let Some(role) = &operation.role {
        text.push_str(&format!(", hosted by the {}", docs::prose(role)));
    }
    text.push('.');
    text.push_str(&security(context, &operation.security));
    if let Some(server) = operation.servers.first() {
        text.push_str(&format!(" Server: `{}`.", server.url.replace('`', "'")));
    }
    text.push_str(&error_model::listed(context, operation));
    text
}

/// Security requirements of an operation: only scopes if the client sends the credentials, otherwise every alternative.
fn security(context: &Context<'_>, alternatives: &[Vec<(String, Vec<String>)>]) -> String {
    let served = |name: &String| {
        let scheme = context.document.security_schemes.iter().find(|scheme| scheme.name == *name);
        scheme.is_none_or(|scheme| scheme.kind.is_sent_by_client())
    };
    let quoted = |name: &String| format!("`{}`", name.replace('`', "'"));
    let listed = |scopes: &[String]| scopes.iter().map(quoted).collect::<Vec<_>>().join(", ");
    match alternatives {
        [] => String::new(),
        [way] if way.iter().all(|(scheme, _)| served(scheme)) => {
            let scopes: Vec<String> = way.iter().flat_map(|(_, scopes)| scopes.clone()).collect();
            if scopes.is_empty() { String::new() } else { format!(" Scopes: {}.", listed(&scopes)) }
        }
        ways if ways.iter().flatten().all(|(scheme, _)| served(scheme)) => {
            let scopes = |way: &Vec<(String, Vec<String>)>| {
                let scopes: Vec<String> = way.iter().flat_map(|(_, scopes)| scopes).map(quoted).collect();
                if scopes.is_empty() { "none".to_owned() } else { scopes.join(" and ") }
            };
            let mut scopes: Vec<String> = ways.iter().map(scopes).collect();
            scopes.dedup();
            match scopes.as_slice() {
                [one] if one == "none" => String::new(),
                scopes => format!(" Scopes: {}.", scopes.join(", or ")),
            }
        }
        ways => {
            let schemes = |way: &Vec<(String, Vec<String>)>| {
                let schemes = way.iter().map(|(scheme, scopes)| match scopes.as_slice() {
                    [] => quoted(scheme),
                    scopes => format!("{} ({})", quoted(scheme), listed(scopes)),
                });
                let all = schemes.collect::<Vec<_>>().join(" and ");
                if all.is_empty() { "none".to_owned() } else { all }
            };
            format!(" Security: {}.", ways.iter().map(schemes).collect::<Vec<_>>().join("; or "))
        }
    }
}
