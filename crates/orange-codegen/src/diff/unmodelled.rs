//! Compares rules that the intermediate representation does not contain, such as `not` or rules for map values, as JSON.
//!
//! `lower` reports each of them in a finding, whose pointer is looked up in both files.

use std::collections::BTreeSet;

use serde_json::Value;

use super::comparison::{Comparison, Directions, LocationPair, Owner, SourceLocation};
use super::kind::Kind;
use super::location::{Location, Subject};
use super::rules::Bound;
use crate::interface::InterfaceFile;
use crate::ir::Pointer;
use crate::pointer;

/// The kinds of findings for rules outside the intermediate representation.
const FINDINGS: [&str; 2] = ["rule-not-checked", "rule-by-schema"];

/// Rules with a count.
const COUNTS: [(&str, Bound); 6] = [
    ("minLength", Bound::Least),
    ("maxLength", Bound::Most),
    ("minItems", Bound::Least),
    ("maxItems", Bound::Most),
    ("minProperties", Bound::Least),
    ("maxProperties", Bound::Most),
];
/// Rules with another value.
const OTHERS: [&str; 8] = [
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "uniqueItems",
    "const",
];

/// A pointer in both files. `None` stands for the interface file, whose name may differ.
type PointerInFile = (Option<String>, String);

impl<'a> Comparison<'a> {
    pub(super) fn compare_unmodelled_rules(&mut self, old: &'a InterfaceFile, new: &'a InterfaceFile) {
        let pointers: BTreeSet<PointerInFile> = findings(old).chain(findings(new)).collect();
        for (file, path) in pointers {
            let (before, after) =
                (old.value_at(file.as_deref(), &path), new.value_at(file.as_deref(), &path));
            let (parent, last) = path.rsplit_once('/').unwrap_or(("", &path));
            // If only one file has the pointer, the rule was added or removed, or a larger part was, which is reported elsewhere.
            let has_parents =
                || [old, new].iter().all(|side| side.value_at(file.as_deref(), parent).is_some());
            if (before.is_none() || after.is_none()) && !(is_rule(last) && has_parents()) {
                continue;
            }
            let name = |side: &InterfaceFile| file.clone().unwrap_or_else(|| side.name());
            let old_pointer = Pointer { file: name(old), path: path.clone() };
            let new_pointer = Pointer { file: name(new), path: path.clone() };
            let at = self.at_rule(old_pointer, new_pointer);
            match (before, after) {
                (Some(before @ Value::Object(_)), Some(after)) if !is_rule(last) => {
                    for rule in COUNTS.iter().map(|(name, _)| *name).chain(OTHERS) {
                        self.compare_unmodelled_rule(&at.part(rule), rule, before.get(rule), after.get(rule));
                    }
                }
                (before, after) => self.compare_unmodelled_rule(&at, last, before, after),
            }
        }
    }

    fn compare_unmodelled_rule(
        &mut self,
        at: &LocationPair,
        rule: &str,
        old: Option<&Value>,
        new: Option<&Value>,
    ) {
        let count = |value: Option<&Value>| value.and_then(Value::as_u64);
        if let Some((_, bound)) = COUNTS.iter().find(|(name, _)| *name == rule) {
            return self.compare_counts(at, count(old), count(new), *bound);
        }
        let kind = match (old, new) {
            (None, _) => Kind::RuleTightened,
            (_, None) => Kind::RuleLoosened,
            _ => Kind::RuleChanged,
        };
        self.compare_values(kind, at, old.cloned(), new.cloned());
    }

    /// Returns the location and direction of a rule: of the nearest enclosing schema or part of an operation.
    fn at_rule(&self, old: Pointer, new: Pointer) -> LocationPair {
        let contains = |path: &str| {
            let rest = new.path.strip_prefix(path);
            rest.is_some_and(|rest| path.is_empty() || rest.is_empty() || rest.starts_with('/'))
        };
        let nearest = self
            .all_pairs()
            .enumerate()
            .filter_map(|(pair, (_, id))| Some((pair, self.new.types.get(id.0)?)))
            .filter(|(_, ty)| ty.pointer.file == new.file && contains(&ty.pointer.path))
            .max_by_key(|(_, ty)| ty.pointer.path.len());
        let is_inside =
            |sections: &[&str]| pointer::tokens(&new.path).any(|token| sections.contains(&token.as_ref()));
        let (owner, directions) = match nearest {
            Some((pair, _)) => (Owner::Pair(pair), Directions::BOTH),
            None if is_inside(&["responses", "headers"]) => (Owner::Interface, Directions::RECEIVED),
            None if is_inside(&["requestBody", "requestBodies", "parameters"]) => {
                (Owner::Interface, Directions::SENT)
            }
            None => (Owner::Interface, Directions::BOTH),
        };
        let location = Location::of_pointer(&new.path)
            .or_else(|| nearest.map(|(_, ty)| Location::of_type(ty)))
            .unwrap_or_else(|| Subject::Other(new.to_string()).into());
        LocationPair {
            owner,
            directions,
            old: SourceLocation::new(location.clone(), &old),
            new: SourceLocation::new(location, &new),
        }
    }
}

/// Whether the last token of a pointer is a rule rather than a schema.
fn is_rule(last: &str) -> bool {
    const RULES: [&str; 13] = [
        "not",
        "if",
        "then",
        "else",
        "contains",
        "minContains",
        "maxContains",
        "propertyNames",
        "unevaluatedItems",
        "patternProperties",
        "enum",
        "anyOf",
        "oneOf",
    ];
    RULES.contains(&last) || last.starts_with("dependen") || COUNTS.iter().any(|(name, _)| *name == last)
}

/// Returns the pointers of rules outside the intermediate representation.
fn findings(file: &InterfaceFile) -> impl Iterator<Item = PointerInFile> {
    let root = file.name();
    file.lowered.findings.iter().filter(|finding| FINDINGS.contains(&finding.kind)).map(move |finding| {
        let Pointer { file, path } = &finding.pointer;
        ((*file != root).then(|| file.clone()), path.clone())
    })
}
