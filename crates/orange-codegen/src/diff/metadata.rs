//! Compares document metadata: descriptions, servers, security schemes, extensions.

use std::collections::BTreeSet;

use serde_json::Value;

use super::comparison::{Comparison, Directions, LocationPair, Owner, SourceLocation};
use super::kind::Kind;
use super::location::Subject;
use super::matching::{Matches, Prefixes};
use crate::ir::{Docs, Operation, Server};

impl<'a> Comparison<'a> {
    pub(super) fn metadata(&mut self, moved_base: Option<&Prefixes>) {
        let (old, new) = (self.old, self.new);
        let interface = || Subject::Other("the interface".to_owned());
        let at = LocationPair {
            owner: Owner::Interface,
            directions: Directions::BOTH,
            old: SourceLocation::new(interface(), &self.files.0.at("/info", "/info")),
            new: SourceLocation::new(interface(), &self.files.1.at("/info", "/info")),
        };
        if old.version != new.version {
            let versions = (Some(old.version.clone().into()), Some(new.version.clone().into()));
            self.record(Kind::VersionChanged, &at, versions.0, versions.1);
        }
        let docs = |title: &str, description: &Option<String>| Docs {
            title: Some(title.to_owned()),
            description: description.clone(),
            ..Docs::default()
        };
        self.docs(&at, &docs(&old.title, &old.description), &docs(&new.title, &new.description));
        let (old_file, new_file) = (self.files.0.clone(), self.files.1.clone());
        let at = at.moved(&old_file.at("", ""), &new_file.at("", ""));
        self.extensions(&at, &old.extensions, &new.extensions);
        self.security_schemes(&at);
        let at = at.moved(&old_file.at("/servers", ""), &new_file.at("/servers", ""));
        match moved_base {
            None => self.servers(&at, &old.servers, &new.servers),
            Some(base) => {
                let paths = [&base.old, &base.new].map(|segments| Some(Prefixes::text(segments).into()));
                let [before, after] = paths;
                self.record(Kind::BasePathMoved, &at, before, after);
                let (old, new) = (below(&old.servers, &base.old), below(&new.servers, &base.new));
                self.servers(&at, &old, &new);
            }
        }
    }

    /// Returns the prefixes if a base path moved between servers and paths without changing the URLs.
    pub(super) fn moved_base(&self, matches: &Matches<'a>) -> Option<Prefixes> {
        let base = matches.moved_as_a_whole()?;
        let urls = |servers: &[Server], prefix: &[String]| -> BTreeSet<String> {
            below(servers, prefix).into_iter().map(|server| server.url).collect()
        };
        let same = urls(&self.old.servers, &base.old) == urls(&self.new.servers, &base.new);
        let own = |operation: &Operation| !operation.servers.is_empty();
        let none_of_their_own = !matches.of_new.iter().any(|(old, new)| own(new) || old.is_some_and(own));
        (same && none_of_their_own && !self.old.servers.is_empty()).then_some(base)
    }

    pub(super) fn extensions(&mut self, at: &LocationPair, old: &[(String, Value)], new: &[(String, Value)]) {
        let of = |list: &[(String, Value)], key: &str| {
            let found = list.iter().find(|(known, _)| known == key);
            found.map_or(Value::Null, |(_, value)| value.clone())
        };
        let mut keys: Vec<&String> = Vec::new();
        for (key, _) in old.iter().chain(new) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        for key in keys {
            let (before, after) = (of(old, key), of(new, key));
            if before != after {
                self.record(Kind::ExtensionChanged, &at.part(key.as_str()), Some(before), Some(after));
            }
        }
    }

    pub(super) fn servers(&mut self, at: &LocationPair, old: &[Server], new: &[Server]) {
        let same =
            |one: &Server, other: &Server| one.url.trim_end_matches('/') == other.url.trim_end_matches('/');
        for server in old.iter().filter(|server| !new.iter().any(|other| same(server, other))) {
            self.record(Kind::ServerRemoved, at, Some(server.url.clone().into()), None);
        }
        for server in new {
            let Some(before) = old.iter().find(|before| same(before, server)) else {
                self.record(Kind::ServerAdded, at, None, Some(server.url.clone().into()));
                continue;
            };
            let at = at.part(format!("server {}", server.url));
            let docs = |server: &Server| Docs { description: server.description.clone(), ..Docs::default() };
            self.docs(&at, &docs(before), &docs(server));
            self.server_variables(&at, before, server);
        }
    }

    fn server_variables(&mut self, at: &LocationPair, old: &Server, new: &Server) {
        for (name, default, allowed) in &new.variables {
            let at = at.part(format!("variable {name}"));
            let Some((_, was, choice)) = old.variables.iter().find(|(known, ..)| known == name) else {
                continue;
            };
            if was != default {
                let values = (Some(was.clone().into()), Some(default.clone().into()));
                self.record(Kind::ServerVariableChanged, &at, values.0, values.1);
            }
            if choice == allowed {
                continue;
            }
            // An empty list allows all values.
            let narrower = match (choice.is_empty(), allowed.is_empty()) {
                (true, false) => true,
                (_, true) => false,
                (false, false) => choice.iter().any(|value| !allowed.contains(value)),
            };
            let kind = if narrower { Kind::ServerVariableNarrowed } else { Kind::ServerVariableChanged };
            let list = |values: &[String]| Some(Value::from(values.to_vec()));
            self.record(kind, &at, list(choice), list(allowed));
        }
    }
}

/// Returns the servers with a prefix appended to their URLs.
fn below(servers: &[Server], prefix: &[String]) -> Vec<Server> {
    let below = |server: &Server| Server {
        url: format!("{}{}", server.url.trim_end_matches('/'), Prefixes::text(prefix)),
        ..server.clone()
    };
    servers.iter().map(below).collect()
}
