//! The differences between two outlines, one fact each.

use std::fmt;

use indexmap::IndexMap;

use super::differences::Kind;
use crate::outline::{OperationOutline, Outline, TypeOutline, plain_path};

/// One difference. Its place has the names of the published file, or ours where we added something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Difference {
    pub(super) kind: Kind,
    pub(super) place: String,
    pub(super) published: Option<String>,
    pub(super) ours: Option<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind, self.place)?;
        for (who, facts) in [("published", &self.published), ("ours", &self.ours)] {
            if let Some(facts) = facts.as_ref().filter(|facts| !facts.is_empty()) {
                write!(f, "\n    {who}: {facts}")?;
            }
        }
        Ok(())
    }
}

/// Every difference, operations first, each side's order kept.
pub(super) fn compare(published: &Outline, ours: &Outline) -> Vec<Difference> {
    let mut found = Found::default();
    let mut rest: Vec<&OperationOutline> = ours.operations.iter().collect();
    for operation in &published.operations {
        match rest.iter().position(|other| same_operation(operation, other)) {
            Some(index) => found.operation(operation, rest.remove(index)),
            None => found.removed(operation.name(), operation.id.clone()),
        }
    }
    for operation in rest {
        found.added(operation.name(), operation.id.clone());
    }
    found.maps(&published.types, &ours.types, |name| name.clone(), |_| String::new(), TypeOutline::whole);
    for (name, theirs) in &published.types {
        if let Some(mine) = ours.types.get(name) {
            found.schema(name, theirs, mine);
        }
    }
    found.0
}

/// Whether two operations are one: same method, same path below their servers.
fn same_operation(published: &OperationOutline, ours: &OperationOutline) -> bool {
    let plain = [plain_path(&published.path)];
    let cut_elsewhere = || {
        let mine = plain_path(&ours.path);
        ours.full_paths.iter().any(|path| plain.contains(path)) || published.full_paths.contains(&mine)
    };
    published.method == ours.method && (plain_path(&ours.path) == plain[0] || cut_elsewhere())
}

#[derive(Default)]
struct Found(Vec<Difference>);

impl Found {
    fn added(&mut self, place: String, ours: String) {
        self.0.push(Difference { kind: Kind::Added, place, published: None, ours: Some(ours) });
    }

    fn removed(&mut self, place: String, published: String) {
        self.0.push(Difference { kind: Kind::Removed, place, published: Some(published), ours: None });
    }

    fn changed(&mut self, place: String, published: &str, ours: &str) {
        if published != ours {
            let (published, ours) = (Some(published.to_owned()), Some(ours.to_owned()));
            self.0.push(Difference { kind: Kind::Changed, place, published, ours });
        }
    }

    /// Keys that only one side has, and values that differ.
    fn maps<K: std::hash::Hash + Eq, V>(
        &mut self,
        published: &IndexMap<K, V>,
        ours: &IndexMap<K, V>,
        place: impl Fn(&K) -> String,
        facts: impl Fn(&V) -> String,
        alone: impl Fn(&V) -> String,
    ) {
        for (key, theirs) in published {
            match ours.get(key) {
                Some(mine) => self.changed(place(key), &facts(theirs), &facts(mine)),
                None => self.removed(place(key), alone(theirs)),
            }
        }
        for (key, mine) in ours {
            if !published.contains_key(key) {
                self.added(place(key), alone(mine));
            }
        }
    }

    fn operation(&mut self, published: &OperationOutline, ours: &OperationOutline) {
        let name = published.name();
        self.changed(name.clone(), &published.path, &renamed(&ours.path, &published.path));
        self.changed(format!("{name}: operationId"), &published.id, &ours.id);
        let mine = self.path_parameters(&name, published, ours);
        let part = |part: &str| format!("{name}: {part}");
        let same = String::clone;
        self.maps(&published.parameters, &mine, |(_, wire)| part(wire), same, same);
        self.maps(&published.body, &ours.body, |media| part(&format!("body {media}")), same, same);
        let required = |required: bool| if required { "required" } else { "optional" };
        if !published.body.is_empty() && !ours.body.is_empty() {
            self.changed(part("body"), required(published.body_required), required(ours.body_required));
        }
        self.maps(&published.responses, &ours.responses, |status| part(status), same, same);
        // A header of an answer that only one side has is part of that difference.
        let shared = |headers: &IndexMap<(String, String), String>, other: &IndexMap<String, String>| {
            let kept = headers.iter().filter(|((status, _), _)| other.contains_key(status));
            kept.map(|(key, facts)| (key.clone(), facts.clone())).collect::<IndexMap<_, _>>()
        };
        let theirs = shared(&published.headers, &ours.responses);
        let mine = shared(&ours.headers, &published.responses);
        self.maps(&theirs, &mine, |(_, header)| part(header), same, same);
    }

    /// Our parameters, those of the path under the names that the published path has; a name that
    /// differs is a difference of its own.
    fn path_parameters(
        &mut self,
        name: &str,
        published: &OperationOutline,
        ours: &OperationOutline,
    ) -> IndexMap<(&'static str, String), String> {
        let theirs = crate::lower::template_names(&published.path);
        let mine = crate::lower::template_names(&ours.path);
        let mut parameters = IndexMap::new();
        for ((place, wire), facts) in &ours.parameters {
            let position = mine.iter().position(|mine| mine == wire).filter(|_| *place == "path");
            let published = position.and_then(|position| theirs.get(position)).map(|name| (*name).to_owned());
            let wire = match published {
                Some(published) => {
                    self.changed(format!("{name}: {published}"), &published, wire);
                    published
                }
                None => wire.clone(),
            };
            parameters.insert((*place, wire), facts.clone());
        }
        parameters
    }

    fn schema(&mut self, name: &str, published: &TypeOutline, ours: &TypeOutline) {
        self.changed(name.to_owned(), &published.shape, &ours.shape);
        let same = String::clone;
        self.maps(&published.members, &ours.members, |member| format!("{name}.{member}"), same, same);
        // Values of a member that only one side has, or has as an enum, are part of that difference.
        let shared = |values: &IndexMap<(String, String), String>, other: &TypeOutline| {
            let kept = values
                .iter()
                .filter(|((member, _), _)| member.is_empty() || other.members.contains_key(member));
            kept.map(|(key, facts)| (key.clone(), facts.clone())).collect::<IndexMap<_, _>>()
        };
        let theirs = shared(&published.values, ours);
        let mine = shared(&ours.values, published);
        let place = |(member, value): &(String, String)| match member.as_str() {
            "" => format!("{name} = {value}"),
            member => format!("{name}.{member} = {value}"),
        };
        self.maps(&theirs, &mine, place, same, same);
    }
}

/// Our path with the published names of its parameters, so that only the rest of it is compared.
fn renamed(ours: &str, published: &str) -> String {
    let mut path = ours.to_owned();
    let names = crate::lower::template_names(published);
    for (mine, theirs) in crate::lower::template_names(ours).into_iter().zip(names) {
        path = path.replacen(&format!("{{{mine}}}"), &format!("{{{theirs}}}"), 1);
    }
    path
}

impl TypeOutline {
    /// A schema in one line, for one that only one side has.
    fn whole(&self) -> String {
        let mut parts = Vec::new();
        if !self.shape.is_empty() {
            parts.push(self.shape.clone());
        }
        if !self.members.is_empty() {
            parts.push(self.members.keys().cloned().collect::<Vec<_>>().join(", "));
        }
        parts.join(": ")
    }
}
