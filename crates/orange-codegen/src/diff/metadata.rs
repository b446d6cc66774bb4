//! Compares document metadata: descriptions, servers, security schemes, extensions.

use std::collections::BTreeSet;

use serde_json::Value;

use super::comparison::{Comparison, Directions, LocationPair, Owner, SourceLocation};
use super::kind::Kind;
use super::location::Subject;
use super::matching::{Matches, Prefixes};
use crate::ir::{Docs, Operation, Server};

impl<'a> Comparison<'a> {
    pub(super) fn compare_metadata(&mut self, moved_base: Option<&Prefixes>) {
        let (old, new) = (self.old, self.new);
        let interface = || Subject::Other("the interface".to_owned());
        let at = LocationPair {
            owner: Owner::Interface,
            directions: Directions::BOTH,
            old: SourceLocation::new(interface(), &self.files.0.pointer("/info", "/info")),
            new: SourceLocation::new(interface(), &self.files.1.pointer("/info", "/info")),
        };
        self.compare_values(Kind::VersionChanged, &at, old.version.as_str(), new.version.as_str());
        let docs = |title: &str, description: &Option<String>| Docs {
            title: Some(title.to_owned()),
            description: description.clone(),
            ..Docs::default()
        };
        self.compare_docs(&at, &docs(&old.title, &old.description), &docs(&new.title, &new.description));
        let (old_file, new_file) = (self.files.0.clone(), self.files.1.clone());
        let at = at.with_pointers(&old_file.pointer("", ""), &new_file.pointer("", ""));
        self.compare_extensions(&at, &old.extensions, &new.extensions);
        self.compare_security_schemes(&at);
        let (old_servers, new_servers) = (old_file.pointer("/servers", ""), new_file.pointer("/servers", ""));
        let at = at.with_pointers(&old_servers, &new_servers);
        match moved_base {
            None => self.compare_servers(&at, &old.servers, &new.servers),
            Some(base) => {
                let (old_path, new_path) = (Prefixes::path(&base.old), Prefixes::path(&base.new));
                self.record(Kind::BasePathMoved, &at, Some(old_path.into()), Some(new_path.into()));
                let (old, new) = (with_prefix(&old.servers, &base.old), with_prefix(&new.servers, &base.new));
                self.compare_servers(&at, &old, &new);
            }
        }
    }

    /// Returns the prefixes if a base path moved between servers and paths without changing the URLs.
    pub(super) fn moved_base(&self, matches: &Matches<'a>) -> Option<Prefixes> {
        let base = matches.moved_as_a_whole()?;
        let urls = |servers: &[Server], prefix: &[String]| -> BTreeSet<String> {
            with_prefix(servers, prefix).into_iter().map(|server| server.url).collect()
        };
        let has_servers = |operation: &Operation| !operation.servers.is_empty();
        let is_same_url = urls(&self.old.servers, &base.old) == urls(&self.new.servers, &base.new)
            && !matches.of_new.iter().any(|(old, new)| has_servers(new) || old.is_some_and(has_servers));
        (is_same_url && !self.old.servers.is_empty()).then_some(base)
    }

    pub(super) fn compare_extensions(
        &mut self,
        at: &LocationPair,
        old: &[(String, Value)],
        new: &[(String, Value)],
    ) {
        self.compare_named_values(Kind::ExtensionChanged, |key| at.part(key), old, new);
    }

    pub(super) fn compare_servers(&mut self, at: &LocationPair, old: &[Server], new: &[Server]) {
        let has_same_url =
            |left: &Server, right: &Server| left.url.trim_end_matches('/') == right.url.trim_end_matches('/');
        for server in old.iter().filter(|server| !new.iter().any(|other| has_same_url(server, other))) {
            self.record(Kind::ServerRemoved, at, Some(server.url.clone().into()), None);
        }
        for server in new {
            let Some(before) = old.iter().find(|before| has_same_url(before, server)) else {
                self.record(Kind::ServerAdded, at, None, Some(server.url.clone().into()));
                continue;
            };
            let at = at.part(format!("server {}", server.url));
            let docs = |server: &Server| Docs { description: server.description.clone(), ..Docs::default() };
            self.compare_docs(&at, &docs(before), &docs(server));
            self.compare_server_variables(&at, before, server);
        }
    }

    fn compare_server_variables(&mut self, at: &LocationPair, old: &Server, new: &Server) {
        for (name, default, allowed) in &new.variables {
            let at = at.part(format!("variable {name}"));
            let known = old.variables.iter().find(|(known, ..)| known == name);
            let Some((_, old_default, old_allowed)) = known else { continue };
            self.compare_values(Kind::ServerVariableChanged, &at, old_default.as_str(), default.as_str());
            // An empty list allows all values.
            let is_narrower = match (old_allowed.is_empty(), allowed.is_empty()) {
                (true, false) => true,
                (_, true) => false,
                (false, false) => old_allowed.iter().any(|value| !allowed.contains(value)),
            };
            let kind = if is_narrower { Kind::ServerVariableNarrowed } else { Kind::ServerVariableChanged };
            self.compare_values(kind, &at, old_allowed.as_slice(), allowed.as_slice());
        }
    }
}

/// Returns the servers with a prefix appended to their URLs.
fn with_prefix(servers: &[Server], prefix: &[String]) -> Vec<Server> {
    let with_prefix = |server: &Server| Server {
        url: format!("{}{}", server.url.trim_end_matches('/'), Prefixes::path(prefix)),
        ..server.clone()
    };
    servers.iter().map(with_prefix).collect()
}
