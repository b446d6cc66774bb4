//! Compares named types, and schemas that no operation uses.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::comparison::{Comparison, Directions, LocationPair, Owner, SourceLocation};
use super::kind::Kind;
use super::location::Location;
use super::view::{ResolvedType, TypeUse};
use crate::ir::{Docs, Document, Shape, TypeDef, TypeId};

impl<'a> Comparison<'a> {
    /// Compares two corresponding types.
    pub(super) fn compare_pair(&mut self, pair: usize, old_id: TypeId, new_id: TypeId) {
        let (Some(old), Some(new)) = (self.old.types.get(old_id.0), self.new.types.get(new_id.0)) else {
            return;
        };
        let source_location = |ty: &TypeDef| SourceLocation::new(Location::of_type(ty), &ty.pointer);
        let at = LocationPair {
            owner: Owner::Pair(pair),
            directions: Directions::BOTH,
            old: source_location(old),
            new: source_location(new),
        };
        if let (Some(before), Some(after)) = (&old.source_name, &new.source_name)
            && before != after
        {
            let kind = match has_schema(self.new, before) || has_schema(self.old, after) {
                true => Kind::SchemaReplaced,
                false => Kind::SchemaRenamed,
            };
            self.record(kind, &at, Some(before.clone().into()), Some(after.clone().into()));
        }
        self.compare_docs(&at, &old.docs, &new.docs);
        self.compare_examples(&at, &old.examples, &new.examples);
        match (&old.shape, &new.shape) {
            (Shape::Alias(old_ty, old_rules), Shape::Alias(new_ty, new_rules)) => self.compare_uses(
                &at,
                TypeUse::of(self.old, old_ty, old_rules),
                TypeUse::of(self.new, new_ty, new_rules),
            ),
            _ => self.compare_resolved(
                &at,
                &ResolvedType::named(self.old, old_id),
                &ResolvedType::named(self.new, new_id),
            ),
        }
    }

    /// Compares schemas of the same name that no use has paired, and lists schemas in only one file.
    pub(super) fn compare_unused_schemas(&mut self) {
        // Without operations the directions are unknown, so both are assumed.
        let has_operations = !self.old.operations.is_empty() || !self.new.operations.is_empty();
        let (paired_old, paired_new): (BTreeSet<TypeId>, BTreeSet<TypeId>) = self.all_pairs().unzip();
        let (matched_old, matched_new): (BTreeSet<TypeId>, BTreeSet<TypeId>) = self
            .all_pairs()
            .filter(|(old, new)| source_name(self.old, *old) == source_name(self.new, *new))
            .unzip();
        let mut by_name: HashMap<&str, Vec<TypeId>> = HashMap::new();
        for (id, ty) in named_types(self.new).filter(|(id, _)| !matched_new.contains(id)) {
            by_name.entry(ty.source_name.as_deref().unwrap_or_default()).or_default().push(id);
        }
        for (id, ty) in named_types(self.old).filter(|(id, _)| !matched_old.contains(id)) {
            let Some(others) = by_name.get_mut(ty.source_name.as_deref().unwrap_or_default()) else {
                continue;
            };
            // Both are already compared with the schemas that replace them in their uses.
            others.retain(|other| !(paired_old.contains(&id) && paired_new.contains(other)));
            let has_same_pointer = |other: &TypeId| {
                self.new.types.get(other.0).is_some_and(|other| other.pointer.path == ty.pointer.path)
            };
            let index = others.iter().position(has_same_pointer).unwrap_or(0);
            if index >= others.len() {
                continue;
            }
            let other = others.remove(index);
            let pair = self.add_pair(id, other);
            self.assume_directions(
                pair,
                if has_operations { self.common_usage(id, other) } else { Directions::BOTH },
            );
        }
        self.compare_pairs();
        let (paired_old, paired_new): (BTreeSet<TypeId>, BTreeSet<TypeId>) = self.all_pairs().unzip();
        for (_, ty) in named_types(self.old).filter(|(id, _)| !paired_old.contains(id)) {
            let name = ty.source_name.clone().map(Value::from);
            self.record(Kind::SchemaRemoved, &at_single(ty), name, None);
        }
        for (_, ty) in named_types(self.new).filter(|(id, _)| !paired_new.contains(id)) {
            let name = ty.source_name.clone().map(Value::from);
            self.record(Kind::SchemaAdded, &at_single(ty), None, name);
        }
    }

    /// Returns the directions in which operations use both types. The operations may differ, because one may have moved to
    /// another path.
    fn common_usage(&self, old: TypeId, new: TypeId) -> Directions {
        match (self.old.types.get(old.0), self.new.types.get(new.0)) {
            (Some(old), Some(new)) => usage(old).and(usage(new)),
            _ => Directions::NONE,
        }
    }

    /// Compares descriptions, sources, statuses and deprecation.
    pub(super) fn compare_docs(&mut self, at: &LocationPair, old: &Docs, new: &Docs) {
        for (part, before, after) in [
            ("title", &old.title, &new.title),
            ("description", &old.description, &new.description),
            ("external docs", &old.external, &new.external),
            ("source", &old.source, &new.source),
            ("status", &old.status, &new.status),
        ] {
            self.compare_values(Kind::DocsChanged, &at.part(part), normalized(before), normalized(after));
        }
        let (set, cleared) = (Kind::Deprecated, Kind::DeprecationWithdrawn);
        self.compare_flags(at, old.deprecated, new.deprecated, set, cleared);
    }

    pub(super) fn compare_examples(&mut self, at: &LocationPair, old: &[Value], new: &[Value]) {
        self.compare_values(Kind::ExamplesChanged, &at.part("examples"), old, new);
    }
}

/// Returns the location of a type of only one file.
fn at_single(ty: &TypeDef) -> LocationPair {
    let source_location = SourceLocation::new(Location::of_type(ty), &ty.pointer);
    LocationPair {
        owner: Owner::Interface,
        directions: usage(ty),
        old: source_location.clone(),
        new: source_location,
    }
}

/// Returns the directions in which operations use a type.
fn usage(ty: &TypeDef) -> Directions {
    Directions { sent: ty.usage.sent || ty.usage.patched, received: ty.usage.received }
}

/// Returns the types that are named in the file.
fn named_types(document: &Document) -> impl Iterator<Item = (TypeId, &TypeDef)> {
    let all = document.types.iter().enumerate().map(|(index, ty)| (TypeId(index), ty));
    all.filter(|(_, ty)| ty.source_name.is_some())
}

fn source_name(document: &Document, id: TypeId) -> Option<&str> {
    document.types.get(id.0)?.source_name.as_deref()
}

fn has_schema(document: &Document, name: &str) -> bool {
    document.types.iter().any(|ty| ty.source_name.as_deref() == Some(name))
}

/// Normalizes line breaks and indentation, which vary with the file format.
fn normalized(text: &Option<String>) -> String {
    let text = text.as_deref().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
