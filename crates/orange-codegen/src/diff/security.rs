//! Compares security schemes and the requirements of operations.

use std::collections::BTreeSet;

use serde_json::Value;

use super::comparison::{Comparison, FileLayout, LocationPair};
use super::kind::Kind;
use crate::ir::{SecurityKind, SecurityScheme};
use crate::pointer;

/// The security requirements of an operation: alternatives, each a list of schemes with scopes.
type Requirements = [Vec<(String, Vec<String>)>];

impl<'a> Comparison<'a> {
    pub(super) fn compare_security_schemes(&mut self, at: &LocationPair) {
        let mut unmatched: Vec<&'a SecurityScheme> = self.old.security_schemes.iter().collect();
        for new in &self.new.security_schemes {
            let old_name = self.old_name(&new.name);
            let index = unmatched.iter().position(|old| Some(old.name.as_str()) == old_name);
            let Some(old) = index.map(|index| unmatched.remove(index)) else {
                let at = self.at_scheme(at, &new.name, &new.name);
                self.record(Kind::SecuritySchemeAdded, &at, None, Some(describe_scheme(&new.kind).into()));
                continue;
            };
            let at = self.at_scheme(at, &old.name, &new.name);
            let (old_kind, new_kind) = (describe_scheme(&old.kind), describe_scheme(&new.kind));
            self.compare_values(Kind::SecuritySchemeChanged, &at, old_kind, new_kind);
            let docs = |scheme: &SecurityScheme| scheme.docs.clone().unwrap_or_default();
            self.compare_values(Kind::DocsChanged, &at, docs(old), docs(new));
            self.compare_scopes(&at, scopes(&old.kind), scopes(&new.kind));
        }
        for scheme in unmatched {
            let at = self.at_scheme(at, &scheme.name, &scheme.name);
            self.record(Kind::SecuritySchemeRemoved, &at, Some(describe_scheme(&scheme.kind).into()), None);
        }
    }

    fn at_scheme(&self, at: &LocationPair, old: &str, new: &str) -> LocationPair {
        let pointer = |file: &FileLayout, name: &str| {
            file.pointer(
                &pointer::join("/components/securitySchemes", name),
                &pointer::join("/securityDefinitions", name),
            )
        };
        at.part(format!("security scheme {new}"))
            .with_pointers(&pointer(&self.files.0, old), &pointer(&self.files.1, new))
    }

    fn compare_scopes(&mut self, at: &LocationPair, old: &[(String, String)], new: &[(String, String)]) {
        let lacks = |list: &[(String, String)], name: &str| !list.iter().any(|(known, _)| known == name);
        for (name, _) in old.iter().filter(|(name, _)| lacks(new, name)) {
            self.record(Kind::ScopeRemoved, at, Some(name.clone().into()), None);
        }
        for (name, _) in new.iter().filter(|(name, _)| lacks(old, name)) {
            self.record(Kind::ScopeAdded, at, None, Some(name.clone().into()));
        }
    }

    /// Returns the old name of a new scheme: the same name, or that of a renamed equal scheme.
    fn old_name(&self, name: &str) -> Option<&'a str> {
        let (old, new) = (&self.old.security_schemes, &self.new.security_schemes);
        let is_known = |list: &[SecurityScheme], name: &str| list.iter().any(|scheme| scheme.name == name);
        let same_name = old.iter().find(|scheme| scheme.name == name);
        let renamed = || {
            let kind = describe_scheme(&new.iter().find(|scheme| scheme.name == name)?.kind);
            old.iter().find(|old| describe_scheme(&old.kind) == kind && !is_known(new, &old.name))
        };
        same_name.or_else(renamed).map(|scheme| scheme.name.as_str())
    }

    /// Compares the requirements of an operation. An old alternative still works if a new one requires no more.
    pub(super) fn compare_security(&mut self, at: &LocationPair, old: &Requirements, new: &Requirements) {
        let before: Vec<Alternative<'_>> = alternatives(old, |name| name);
        let after: Vec<Alternative<'_>> = alternatives(new, |name| self.old_name(name).unwrap_or(name));
        let is_sufficient = |alternative: &Alternative<'_>, alternatives: &[Alternative<'_>]| {
            alternatives.iter().any(|other| other.is_subset(alternative))
        };
        let describe = |alternatives: &[Alternative<'_>]| {
            Some(Value::from(alternatives.iter().map(describe_alternative).collect::<Vec<_>>().join(" or ")))
        };
        if before.iter().any(|alternative| !is_sufficient(alternative, &after)) {
            self.record(Kind::SecurityTightened, at, describe(&before), describe(&after));
        } else if after.iter().any(|alternative| !is_sufficient(alternative, &before)) {
            self.record(Kind::SecurityLoosened, at, describe(&before), describe(&after));
        }
    }
}

/// An alternative: schemes, and each scope with its scheme.
type Alternative<'a> = BTreeSet<(&'a str, Option<&'a str>)>;

/// Returns the alternatives with the old names of schemes.
fn alternatives<'a>(
    requirements: &'a Requirements,
    old_name: impl Fn(&'a str) -> &'a str,
) -> Vec<Alternative<'a>> {
    if requirements.is_empty() {
        // No requirement means one alternative without credentials.
        return vec![Alternative::new()];
    }
    let alternative = |schemes: &'a Vec<(String, Vec<String>)>| -> Alternative<'a> {
        schemes
            .iter()
            .flat_map(|(scheme, scopes)| {
                let scheme = old_name(scheme);
                let scopes = scopes.iter().map(move |scope| (scheme, Some(scope.as_str())));
                std::iter::once((scheme, None)).chain(scopes)
            })
            .collect()
    };
    requirements.iter().map(alternative).collect()
}

fn describe_alternative(alternative: &Alternative<'_>) -> String {
    if alternative.is_empty() {
        return "nothing".to_owned();
    }
    let schemes = alternative.iter().filter(|(_, scope)| scope.is_none()).map(|(scheme, _)| {
        let scopes: Vec<&str> =
            alternative.iter().filter(|(name, _)| name == scheme).filter_map(|(_, scope)| *scope).collect();
        if scopes.is_empty() { (*scheme).to_owned() } else { format!("{scheme} ({})", scopes.join(", ")) }
    });
    schemes.collect::<Vec<_>>().join(" and ")
}

/// Describes a security scheme. Schemes with equal descriptions authenticate equally.
fn describe_scheme(kind: &SecurityKind) -> String {
    match kind {
        SecurityKind::OAuth2ClientCredentials { token_url, .. } => {
            format!("OAuth 2.0 client credentials at {token_url}")
        }
        SecurityKind::OtherOAuth2 { .. } => "OAuth 2.0".to_owned(),
        SecurityKind::ApiKey { name, location } => format!("key in {} {name}", location.name()),
        SecurityKind::Http { scheme } => format!("HTTP {}", scheme.to_ascii_lowercase()),
        SecurityKind::OpenIdConnect { url } => format!("OpenID Connect at {url}"),
        SecurityKind::MutualTls => "mutual TLS".to_owned(),
        SecurityKind::Other(value) => value.to_string(),
    }
}

fn scopes(kind: &SecurityKind) -> &[(String, String)] {
    match kind {
        SecurityKind::OAuth2ClientCredentials { scopes, .. } | SecurityKind::OtherOAuth2 { scopes } => scopes,
        _ => &[],
    }
}
