//! Fields that several types have in common, for example because they extend one schema by `allOf`. A macro lists them
//! once for all these types. A type passes its own declaration of a field that it overrides.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::form::Form;
use super::plan::Plan;
use crate::ir::{Document, Object, Property, Shape, TypeId};

/// The smallest number of types with a macro.
const MIN_TYPES: usize = 3;

/// The smallest number of fields in a macro.
const MIN_FIELDS: usize = 4;

/// The fields in a macro, for each field that a type overrides.
const MIN_FIELDS_PER_OVERRIDE: usize = 4;

/// Leading fields of several types.
pub(super) struct SharedFields {
    /// The name of the macro, and of its module.
    pub name: String,
    /// In the order of the document.
    pub types: Vec<TypeId>,
    /// All fields before the last shared one, in order.
    pub runs: Vec<Run>,
}

/// Fields in sequence that are all shared, or all overridden.
pub(super) struct Run {
    pub indices: Range<usize>,
    pub is_shared: bool,
}

/// Finds the shared fields of each type. A type has at most one list of them.
pub(super) fn find(document: &Document, plan: &Plan) -> BTreeMap<TypeId, Arc<SharedFields>> {
    let mut objects: Vec<Candidate<'_>> = Vec::new();
    for (index, definition) in document.types.iter().enumerate() {
        let id = TypeId(index);
        if let (Shape::Object(object), None, true) =
            (&definition.shape, &definition.core, plan.is_declared(id))
        {
            objects.push(Candidate { id, object, plan });
        }
    }
    let mut taken: BTreeSet<String> = objects.iter().map(|one| plan.module(one.id).to_owned()).collect();
    let mut found = BTreeMap::new();
    for Group { types, runs, .. } in best(&objects, 0) {
        let name = name(document, plan, &types, &taken);
        taken.insert(name.clone());
        let types = types.iter().map(|one| one.id).collect();
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

    /// The structs of the type, and whether they have setters.
    fn structs(&self) -> [bool; 4] {
        let has = |form| self.plan.has(self.id, form);
        [has(Form::Whole), has(Form::Create), has(Form::Patch), self.plan.is_sent(self.id)]
    }

    /// Whether the field at an index is declared in the same way in both types.
    fn shares(&self, other: &Self, index: usize) -> bool {
        let (Some(left), Some(right)) = (self.property(index), other.property(index)) else { return false };
        let boxed = |one: &Self, property: &Property| {
            (one.plan.is_boxed(one.id, index), one.plan.is_boxed_in_patch(one.id, &property.ty))
        };
        is_same(left, right) && self.structs() == other.structs() && boxed(self, left) == boxed(other, right)
    }

    /// Whether both types have a field of the same name at an index.
    fn overrides(&self, other: &Self, index: usize) -> bool {
        let wire = |one: &Self| one.property(index).map(|property| property.wire.as_str());
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

/// The groups that save the most declarations. All types share the fields before `from`.
fn best<'a>(types: &[Candidate<'a>], from: usize) -> Vec<Group<'a>> {
    let Some((first, rest)) = types.split_first().filter(|_| types.len() >= MIN_TYPES) else {
        return Vec::new();
    };
    let mut split = from;
    while rest.iter().all(|one| first.shares(one, split)) {
        split += 1;
    }
    let mut classes: Vec<Vec<Candidate<'a>>> = Vec::new();
    for one in types.iter().filter(|one| one.property(split).is_some()) {
        match classes.iter_mut().find(|class| class.first().is_some_and(|first| first.shares(one, split))) {
            Some(class) => class.push(*one),
            None => classes.push(vec![*one]),
        }
    }
    let parts: Vec<Group<'a>> = classes.iter().flat_map(|class| best(class, split)).collect();
    let saved: usize = parts.iter().map(|group| group.saved).sum();
    match whole(types) {
        Some(group) if group.saved >= saved => vec![group],
        _ => parts,
    }
}

/// The group of all types, if a macro is worth it.
fn whole<'a>(types: &[Candidate<'a>]) -> Option<Group<'a>> {
    let (first, rest) = types.split_first()?;
    let mut runs: Vec<Run> = Vec::new();
    for index in 0..first.object.properties.len() {
        let is_shared = rest.iter().all(|one| first.shares(one, index));
        if !is_shared && !rest.iter().all(|one| first.overrides(one, index)) {
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

/// A name for the fields: that of the schema which all types extend, or else of the first type.
fn name(document: &Document, plan: &Plan, types: &[Candidate<'_>], taken: &BTreeSet<String>) -> String {
    let Some((first, rest)) = types.split_first() else { return String::new() };
    let extends = |one: &Candidate<'_>, base: TypeId| {
        let of_union = |shape: &Shape| matches!(shape, Shape::Union(union) if union.base == Some(one.id));
        one.id == base || one.object.bases.contains(&base) || of_union(&document.ty(base).shape)
    };
    let base = first.object.bases.iter().find(|base| rest.iter().all(|one| extends(one, **base)));
    let base = format!("{}_fields", plan.module(base.copied().unwrap_or(first.id)));
    let numbered = (2..).map(|number| format!("{base}_{number}"));
    std::iter::once(base.clone()).chain(numbered).find(|name| !taken.contains(name)).unwrap_or_default()
}
