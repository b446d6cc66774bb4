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
    pub(super) fn pair_of_types(&mut self, pair: usize, old_id: TypeId, new_id: TypeId) {
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
            let kind = match has(self.new, before) || has(self.old, after) {
                true => Kind::SchemaReplaced,
                false => Kind::SchemaRenamed,
            };
            self.record(kind, &at, Some(before.clone().into()), Some(after.clone().into()));
        }
        self.docs(&at, &old.docs, &new.docs);
        self.examples(&at, &old.examples, &new.examples);
        match (&old.shape, &new.shape) {
            (Shape::Alias(old_ty, old_rules), Shape::Alias(new_ty, new_rules)) => self.uses(
                &at,
                TypeUse { document: self.old, ty: old_ty, rules: old_rules, nullable: false },
                TypeUse { document: self.new, ty: new_ty, rules: new_rules, nullable: false },
            ),
            _ => self.views(
                &at,
                &ResolvedType::named(self.old, old_id),
                &ResolvedType::named(self.new, new_id),
            ),
        }
    }

    /// Matches unused named schemas by name, and lists those in only one file.
    pub(super) fn unused_schemas(&mut self) {
        // Without operations the directions are unknown, so both are assumed.
        let fragments = self.old.operations.is_empty() && self.new.operations.is_empty();
        let all_pairs = |this: &Self| -> (BTreeSet<TypeId>, BTreeSet<TypeId>) { this.all_pairs().unzip() };
        let (known_old, known_new) = all_pairs(self);
        let (done_old, done_new): (BTreeSet<TypeId>, BTreeSet<TypeId>) = self
            .all_pairs()
            .filter(|(old, new)| source_name(self.old, *old) == source_name(self.new, *new))
            .unzip();
        let mut by_name: HashMap<&str, Vec<TypeId>> = HashMap::new();
        for (id, ty) in named(self.new).filter(|(id, _)| !done_new.contains(id)) {
            by_name.entry(ty.source_name.as_deref().unwrap_or_default()).or_default().push(id);
        }
        for (id, ty) in named(self.old).filter(|(id, _)| !done_old.contains(id)) {
            let Some(others) = by_name.get_mut(ty.source_name.as_deref().unwrap_or_default()) else {
                continue;
            };
            // Aliases are compared with their targets.
            others.retain(|other| !(known_old.contains(&id) && known_new.contains(other)));
            let same_place = |other: &TypeId| {
                self.new.types.get(other.0).is_some_and(|other| other.pointer.path == ty.pointer.path)
            };
            let index = others.iter().position(same_place).unwrap_or(0);
            if index >= others.len() {
                continue;
            }
            let other = others.remove(index);
            let pair = self.pair(id, other);
            self.assume(pair, if fragments { Directions::BOTH } else { self.both_use(id, other) });
        }
        self.compare_pairs();
        let (known_old, known_new) = all_pairs(self);
        for (id, ty) in named(self.old).filter(|(id, _)| !known_old.contains(id)) {
            let directions = used(ty);
            self.only_in(Kind::SchemaRemoved, self.old, id, directions);
        }
        for (id, ty) in named(self.new).filter(|(id, _)| !known_new.contains(id)) {
            let directions = used(ty);
            self.only_in(Kind::SchemaAdded, self.new, id, directions);
        }
    }

    /// Returns the directions in which both types are used by different operations. An operation may have moved
    /// to another path.
    fn both_use(&self, old: TypeId, new: TypeId) -> Directions {
        match (self.old.types.get(old.0), self.new.types.get(new.0)) {
            (Some(old), Some(new)) => used(old).and(used(new)),
            _ => Directions::NONE,
        }
    }

    fn only_in(&mut self, kind: Kind, document: &'a Document, id: TypeId, directions: Directions) {
        let Some(ty) = document.types.get(id.0) else { return };
        let source_location = SourceLocation::new(Location::of_type(ty), &ty.pointer);
        let at = LocationPair {
            owner: Owner::Interface,
            directions,
            old: source_location.clone(),
            new: source_location,
        };
        let name = ty.source_name.clone().map(Value::from);
        match kind {
            Kind::SchemaRemoved => self.record(kind, &at, name, None),
            _ => self.record(kind, &at, None, name),
        }
    }

    /// Compares descriptions and labels.
    pub(super) fn docs(&mut self, at: &LocationPair, old: &Docs, new: &Docs) {
        for (part, before, after) in [
            ("title", &old.title, &new.title),
            ("description", &old.description, &new.description),
            ("external docs", &old.external, &new.external),
            ("source", &old.source, &new.source),
            ("status", &old.label, &new.label),
        ] {
            let (before, after) = (normalized(before), normalized(after));
            if before != after {
                self.record(Kind::DocsChanged, &at.part(part), Some(before.into()), Some(after.into()));
            }
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => self.record(Kind::Deprecated, at, None, None),
            (true, false) => self.record(Kind::DeprecationWithdrawn, at, None, None),
            _ => {}
        }
    }

    pub(super) fn examples(&mut self, at: &LocationPair, old: &[Value], new: &[Value]) {
        if old != new {
            let list = |values: &[Value]| Some(Value::from(values.to_vec()));
            self.record(Kind::ExamplesChanged, &at.part("examples"), list(old), list(new));
        }
    }
}

fn used(ty: &TypeDef) -> Directions {
    Directions { sent: ty.usage.sent || ty.usage.patched, received: ty.usage.received }
}

fn named(document: &Document) -> impl Iterator<Item = (TypeId, &TypeDef)> {
    let all = document.types.iter().enumerate().map(|(index, ty)| (TypeId(index), ty));
    all.filter(|(_, ty)| ty.source_name.is_some())
}

fn source_name(document: &Document, id: TypeId) -> Option<&str> {
    document.types.get(id.0)?.source_name.as_deref()
}

fn has(document: &Document, name: &str) -> bool {
    document.types.iter().any(|ty| ty.source_name.as_deref() == Some(name))
}

/// Normalizes line breaks and indentation, which vary with the file format.
fn normalized(text: &Option<String>) -> String {
    let text = text.as_deref().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
