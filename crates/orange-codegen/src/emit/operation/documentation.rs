//! The documentation of an operation: description, request, host, credentials and responses.

use super::responses_section;
use crate::emit::context::Context;
use crate::emit::docs;
use crate::ir::Operation;

/// Returns the documentation of an operation as Markdown.
pub(super) fn markdown(context: &Context<'_>, operation: &Operation) -> String {
    let mut text = docs::text_of(
        &operation.docs,
        &format!("The operation {}.", docs::code(&operation.id)),
        Some(&operation.pointer),
    );
    let request = docs::code(&format!("{} {}", operation.method, operation.path));
    text.push_str(&format!("\n\nRequest: {request}"));
    if let Some(role) = &operation.role {
        text.push_str(&format!(", hosted by the {}", docs::prose(role)));
    }
    text.push('.');
    text.push_str(&security(context, &operation.security));
    if let Some(server) = operation.servers.first() {
        text.push_str(&format!(" Server: {}.", docs::code(&server.url)));
    }
    text.push_str(&responses_section::markdown(context, operation));
    text
}

/// Security requirements of an operation: only scopes if the client sends the credentials, otherwise every alternative.
fn security(context: &Context<'_>, alternatives: &[Vec<(String, Vec<String>)>]) -> String {
    let is_sent = |name: &String| {
        let scheme = context.document.security_schemes.iter().find(|scheme| scheme.name == *name);
        scheme.is_none_or(|scheme| scheme.kind.is_sent_by_client())
    };
    let codes = |names: &[String]| names.iter().map(|name| docs::code(name)).collect::<Vec<_>>();
    let or_none = |text: String| if text.is_empty() { "none".to_owned() } else { text };
    if alternatives.iter().flatten().all(|(scheme, _)| is_sent(scheme)) {
        let scopes = |alternative: &Vec<(String, Vec<String>)>| {
            let scopes: Vec<String> = alternative.iter().flat_map(|(_, scopes)| codes(scopes)).collect();
            or_none(scopes.join(" and "))
        };
        let mut unique: Vec<String> = Vec::new();
        for scopes in alternatives.iter().map(scopes) {
            if !unique.contains(&scopes) {
                unique.push(scopes);
            }
        }
        return match &unique[..] {
            [] => String::new(),
            [only] if only == "none" => String::new(),
            scopes => format!(" Scopes: {}.", scopes.join(", or ")),
        };
    }
    let schemes = |alternative: &Vec<(String, Vec<String>)>| {
        let schemes = alternative.iter().map(|(scheme, scopes)| match scopes.as_slice() {
            [] => docs::code(scheme),
            scopes => format!("{} ({})", docs::code(scheme), codes(scopes).join(", ")),
        });
        or_none(schemes.collect::<Vec<_>>().join(" and "))
    };
    format!(" Security: {}.", alternatives.iter().map(schemes).collect::<Vec<_>>().join("; or "))
}
