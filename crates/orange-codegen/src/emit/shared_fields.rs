//! Leading fields that several types share, for example because they extend one schema by `allOf`. A macro declares them
//! once for all these types, and receives the declarations of fields that a type overrides.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::names::first_free;
use super::plan::Plan;
use super::projection::Projection;
use crate::ir::{Document, Object, Property, Shape, TypeId};

/// Minimum number of types that share fields.
const MIN_TYPES: usize = 3;

/// Minimum number of fields in a macro.
const MIN_FIELDS: usize = 4;

/// Minimum number of shared fields for each overridden field.
const MIN_FIELDS_PER_OVERRIDE: usize = 4;

/// Leading fields that several types share.
pub(super) struct SharedFields {
    /// The name of the macro, and of its module.
    pub name: String,
    /// In the order of the document.
    pub types: Vec<TypeId>,
    /// All fields up to the last shared one, in order.
    pub runs: Vec<Run>,
}

/// Consecutive fields that are all shared, or all overridden.
pub(super) struct Run {
    pub indices: Range<usize>,
    pub is_shared: bool,
}

/// Finds the shared fields of each type that has any.
pub(super) fn find(document: &Document, plan: &Plan) -> BTreeMap<TypeId, Arc<SharedFields>> {
    let mut objects: Vec<Candidate<'_>> = Vec::new();
    for (id, definition) in document.types_with_ids() {
        if let (Shape::Object(object), None, true) =
            (&definition.shape, &definition.core, plan.is_declared(id))
        {
            objects.push(Candidate { id, object, plan });
        }
    }
    let mut taken: BTreeSet<String> =
        objects.iter().map(|candidate| plan.module(candidate.id).to_owned()).collect();
    let mut found = BTreeMap::new();
    for Group { types, runs, .. } in best_groups(&objects, 0) {
        let name = name(document, plan, &types, &taken);
        taken.insert(name.clone());
        let types = types.iter().map(|candidate| candidate.id).collect();
        let shared = Arc::new(SharedFields { name, types, runs });
        found.extend(shared.types.iter().map(|id| (*id, Arc::clone(&shared))));
    }
    found
}

#[derive(Clone, Copy)]
struct Candidate<'a> {
    id: TypeId,
    object: &'a Object,
    plan: &'a Plan,
}

/// Types with shared fields.
struct Group<'a> {
    types: Vec<Candidate<'a>>,
    runs: Vec<Run>,
    /// The number of declarations that a macro saves.
    saved: usize,
}

impl<'a> Candidate<'a> {
    fn property(&self, index: usize) -> Option<&'a Property> {
        self.object.properties.get(index)
    }

    /// Which structs the type has, and whether they have setters.
    fn structs(&self) -> [bool; 4] {
        let has = |projection| self.plan.has(self.id, projection);
        [has(Projection::Whole), has(Projection::Create), has(Projection::Patch), self.plan.is_sent(self.id)]
    }

    /// Whether the field at an index is declared in the same way in both types.
    fn shares(&self, other: &Self, index: usize) -> bool {
        let (Some(left), Some(right)) = (self.property(index), other.property(index)) else { return false };
        let boxes = |candidate: &Self, property: &Property| {
            let Self { id, plan, .. } = candidate;
            (plan.is_boxed(*id, index), plan.is_boxed_in_patch(*id, &property.ty))
        };
        is_same(left, right) && self.structs() == other.structs() && boxes(self, left) == boxes(other, right)
    }

    /// Whether both types have a field of the same name at an index.
    fn overrides(&self, other: &Self, index: usize) -> bool {
        let wire = |candidate: &Self| candidate.property(index).map(|property| property.wire.as_str());
        wire(self).is_some() && wire(self) == wire(other) && self.structs() == other.structs()
    }
}

/// Whether two properties have the same declaration and documentation.
fn is_same(left: &Property, right: &Property) -> bool {
    let flags = |property: &Property| (property.required, property.read_only, property.write_only);
    left.wire == right.wire
        && left.rust == right.rust
        && flags(left) == flags(right)
        && left.ty == right.ty
        && left.default == right.default
        && left.rules == right.rules
        && left.docs == right.docs
}

/// Returns the groups that save the most declarations. All types share the fields before `from`.
fn best_groups<'a>(types: &[Candidate<'a>], from: usize) -> Vec<Group<'a>> {
    let Some((first, rest)) = types.split_first().filter(|_| types.len() >= MIN_TYPES) else {
        return Vec::new();
    };
    let mut split = from;
    while rest.iter().all(|other| first.shares(other, split)) {
        split += 1;
    }
    // The types that share the field at `split`.
    let mut subsets: Vec<Vec<Candidate<'a>>> = Vec::new();
    for candidate in types.iter().filter(|candidate| candidate.property(split).is_some()) {
        let shares = |subset: &&mut Vec<Candidate<'a>>| {
            subset.first().is_some_and(|first| first.shares(candidate, split))
        };
        match subsets.iter_mut().find(shares) {
            Some(subset) => subset.push(*candidate),
            None => subsets.push(vec![*candidate]),
        }
    }
    let groups: Vec<Group<'a>> = subsets.iter().flat_map(|subset| best_groups(subset, split)).collect();
    let saved: usize = groups.iter().map(|group| group.saved).sum();
    match group_of_all(types) {
        Some(group) if group.saved >= saved => vec![group],
        _ => groups,
    }
}

/// Returns the group of all types, if they share enough fields for a macro.
fn group_of_all<'a>(types: &[Candidate<'a>]) -> Option<Group<'a>> {
    let (first, rest) = types.split_first()?;
    let mut runs: Vec<Run> = Vec::new();
    for index in 0..first.object.properties.len() {
        let is_shared = rest.iter().all(|other| first.shares(other, index));
        if !is_shared && !rest.iter().all(|other| first.overrides(other, index)) {
            break;
        }
        match runs.last_mut().filter(|run| run.is_shared == is_shared) {
            Some(run) => run.indices.end += 1,
            None => runs.push(Run { indices: index..index + 1, is_shared }),
        }
    }
    runs.pop_if(|run| !run.is_shared);
    let count = |is_shared| -> usize {
        runs.iter().filter(|run| run.is_shared == is_shared).map(|run| run.indices.len()).sum()
    };
    let shared = count(true);
    let is_worth_it = shared >= MIN_FIELDS && shared >= count(false) * MIN_FIELDS_PER_OVERRIDE;
    is_worth_it.then(|| Group { types: types.to_vec(), runs, saved: rest.len() * shared })
}

/// Returns a name for the fields, after the schema that all types extend or else after the first type.
fn name(document: &Document, plan: &Plan, types: &[Candidate<'_>], taken: &BTreeSet<String>) -> String {
    let Some((first, rest)) = types.split_first() else { return String::new() };
    let extends = |candidate: &Candidate<'_>, base: TypeId| {
        let is_base_of_union =
            matches!(&document.ty(base).shape, Shape::Union(union) if union.base == Some(candidate.id));
        candidate.id == base || candidate.object.bases.contains(&base) || is_base_of_union
    };
    let base = first.object.bases.iter().find(|base| rest.iter().all(|other| extends(other, **base)));
    let name = format!("{}_fields", plan.module(base.copied().unwrap_or(first.id)));
    first_free(&[&name], "_", |name| !taken.contains(name))
}
