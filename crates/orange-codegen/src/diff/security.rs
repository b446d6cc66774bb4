//! Compares security schemes and the requirements of operations.

use std::collections::BTreeSet;

use serde_json::Value;

use super::comparison::{Comparison, FileLayout, LocationPair};
use super::kind::Kind;
use super::location::describe_location;
use crate::ir::{SecurityKind, SecurityScheme};
use crate::pointer;

/// The security requirements of an operation: alternatives, each a list of schemes with scopes.
type Requirements = [Vec<(String, Vec<String>)>];

impl<'a> Comparison<'a> {
    pub(super) fn security_schemes(&mut self, at: &LocationPair) {
        let mut left: Vec<&'a SecurityScheme> = self.old.security_schemes.iter().collect();
        for scheme in &self.new.security_schemes {
            let before = self.former_scheme(&scheme.name);
            let Some(before) = before.and_then(|name| left.iter().position(|old| old.name == name)) else {
                let at = self.at_scheme(at, &scheme.name, &scheme.name);
                self.record(Kind::SecuritySchemeAdded, &at, None, Some(describe_scheme(&scheme.kind).into()));
                continue;
            };
            let before = left.remove(before);
            let at = self.at_scheme(at, &before.name, &scheme.name);
            let (was, is) = (describe_scheme(&before.kind), describe_scheme(&scheme.kind));
            if was != is {
                self.record(Kind::SecuritySchemeChanged, &at, Some(was.into()), Some(is.into()));
            }
            let docs = (before.docs.clone().unwrap_or_default(), scheme.docs.clone().unwrap_or_default());
            if docs.0 != docs.1 {
                self.record(Kind::DocsChanged, &at, Some(docs.0.into()), Some(docs.1.into()));
            }
            self.scopes(&at, scopes(&before.kind), scopes(&scheme.kind));
        }
        for scheme in left {
            let at = self.at_scheme(at, &scheme.name, &scheme.name);
            self.record(Kind::SecuritySchemeRemoved, &at, Some(describe_scheme(&scheme.kind).into()), None);
        }
    }

    fn at_scheme(&self, at: &LocationPair, old: &str, new: &str) -> LocationPair {
        let pointer = |file: &FileLayout, name: &str| {
            file.at(
                &pointer::join("/components/securitySchemes", name),
                &pointer::join("/securityDefinitions", name),
            )
        };
        at.part(format!("security scheme {new}"))
            .moved(&pointer(&self.files.0, old), &pointer(&self.files.1, new))
    }

    fn scopes(&mut self, at: &LocationPair, old: &[(String, String)], new: &[(String, String)]) {
        let lacks = |list: &[(String, String)], name: &str| !list.iter().any(|(known, _)| known == name);
        for (name, _) in old.iter().filter(|(name, _)| lacks(new, name)) {
            self.record(Kind::ScopeRemoved, at, Some(name.clone().into()), None);
        }
        for (name, _) in new.iter().filter(|(name, _)| lacks(old, name)) {
            self.record(Kind::ScopeAdded, at, None, Some(name.clone().into()));
        }
    }

    /// Returns the old name of a new scheme: the same name, or that of a renamed equal scheme.
    fn former_scheme(&self, name: &str) -> Option<&'a str> {
        let (old, new) = (&self.old.security_schemes, &self.new.security_schemes);
        let known = |list: &[SecurityScheme], name: &str| list.iter().any(|scheme| scheme.name == name);
        if let Some(same) = old.iter().find(|scheme| scheme.name == name) {
            return Some(&same.name);
        }
        let scheme = new.iter().find(|scheme| scheme.name == name)?;
        let free = old.iter().find(|old| {
            describe_scheme(&old.kind) == describe_scheme(&scheme.kind) && !known(new, &old.name)
        });
        free.map(|scheme| scheme.name.as_str())
    }

    /// Compares the requirements of an operation. An old alternative still works if a new one requires no more.
    pub(super) fn security(&mut self, at: &LocationPair, old: &Requirements, new: &Requirements) {
        let before: Vec<Alternative<'_>> = alternatives(old, |name| name);
        let after: Vec<Alternative<'_>> = alternatives(new, |name| self.former_scheme(name).unwrap_or(name));
        let open = |alternative: &Alternative<'_>, alternatives: &[Alternative<'_>]| {
            alternatives.iter().any(|other| other.is_subset(alternative))
        };
        let shown = |alternatives: &[Alternative<'_>]| {
            Some(Value::from(alternatives.iter().map(describe_alternative).collect::<Vec<_>>().join(" or ")))
        };
        if before.iter().any(|alternative| !open(alternative, &after)) {
            self.record(Kind::SecurityTightened, at, shown(&before), shown(&after));
        } else if after.iter().any(|alternative| !open(alternative, &before)) {
            self.record(Kind::SecurityLoosened, at, shown(&before), shown(&after));
        }
    }
}

/// An alternative: schemes, and each scope with its scheme.
type Alternative<'a> = BTreeSet<(&'a str, Option<&'a str>)>;

fn alternatives<'a>(
    requirements: &'a Requirements,
    name: impl Fn(&'a str) -> &'a str,
) -> Vec<Alternative<'a>> {
    if requirements.is_empty() {
        // No requirement means one alternative without credentials.
        return vec![Alternative::new()];
    }
    let one = |schemes: &'a Vec<(String, Vec<String>)>| -> Alternative<'a> {
        schemes
            .iter()
            .flat_map(|(scheme, scopes)| {
                let scheme = name(scheme);
                let scopes = scopes.iter().map(move |scope| (scheme, Some(scope.as_str())));
                std::iter::once((scheme, None)).chain(scopes)
            })
            .collect()
    };
    requirements.iter().map(one).collect()
}

fn describe_alternative(alternative: &Alternative<'_>) -> String {
    if alternative.is_empty() {
        return "nothing".to_owned();
    }
    let schemes = alternative.iter().filter(|(_, scope)| scope.is_none()).map(|(scheme, _)| {
        let scopes: Vec<&str> =
            alternative.iter().filter(|(of, _)| of == scheme).filter_map(|(_, scope)| *scope).collect();
        if scopes.is_empty() { (*scheme).to_owned() } else { format!("{scheme} ({})", scopes.join(", ")) }
    });
    schemes.collect::<Vec<_>>().join(" and ")
}

/// Describes a security scheme.
fn describe_scheme(kind: &SecurityKind) -> String {
    match kind {
        SecurityKind::OAuth2ClientCredentials { token_url, .. } => {
            format!("OAuth 2.0 client credentials at {token_url}")
        }
        SecurityKind::OtherOAuth2 { .. } => "OAuth 2.0".to_owned(),
        SecurityKind::ApiKey { name, location } => format!("key in {} {name}", describe_location(*location)),
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
