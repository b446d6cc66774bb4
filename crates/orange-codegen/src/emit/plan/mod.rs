//! The Rust types of each schema, and their names.

mod components;
mod containment;
mod names;
mod references;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use self::components::Components;
pub(super) use self::containment::max_nesting;
use self::containment::{boxed_properties, contained_type, endless_aliases, patch_components};
pub(super) use self::names::RESERVED;
use self::names::{free_type_name, modules};
use self::references::{types_with, types_with_create_projection};
use super::merged_union::{self, MergedUnion};
use super::names::first_free;
use super::projection::Projection;
use super::shared_fields::{self, SharedFields};
use super::{projections, resources};
use crate::finding::{Finding, Severity};
use crate::ir::{Document, Shape, TypeDef, TypeId, TypeRef, Usage};
use crate::lower::UPDATE_SUFFIX;

/// The Rust types of all schemas: projections, names and modules.
pub(super) struct Plan {
    names: BTreeMap<(TypeId, Projection), String>,
    /// By the index of the type.
    modules: Vec<String>,
    /// Types in responses and events.
    received: BTreeSet<TypeId>,
    /// Types in request bodies and parameters, which have validation and setters.
    sent: BTreeSet<TypeId>,
    /// Properties that would make a type contain itself: (object, property index).
    boxed: BTreeSet<(TypeId, usize)>,
    /// The cycles between types as if all of them were patches.
    patch_components: Components,
    /// Aliases that refer to themselves through aliases only.
    endless: BTreeSet<TypeId>,
    /// Types with hand-written rules, directly or in a field.
    hand_written_rules: BTreeSet<TypeId>,
    /// Resources: types with an `id` that operations return.
    resources: BTreeSet<TypeId>,
    /// The fields that a macro declares, by type.
    shared_fields: BTreeMap<TypeId, Arc<SharedFields>>,
    /// The unions that are received as one object.
    merged: BTreeMap<TypeId, MergedUnion>,
}

impl Plan {
    pub(super) fn new(document: &Document) -> (Self, Vec<Finding>) {
        let merged = merged_union::find(document);
        let with_create_projection = types_with_create_projection(document, &merged);
        let used = projections::in_use(document, &merged, &with_create_projection);
        let of_projection = |projection: Projection| {
            used.iter().filter(move |(_, used)| *used == projection).map(|(id, _)| *id)
        };
        let has_patch = |id: TypeId| matches!(document.ty(id).shape, Shape::Object(_) | Shape::Union(_));
        let create_projections: BTreeSet<TypeId> =
            of_projection(Projection::Create).filter(|id| with_create_projection.contains(id)).collect();
        let patch_projections: BTreeSet<TypeId> =
            of_projection(Projection::Patch).filter(|id| has_patch(*id)).collect();
        let variants = merged_union::variants(&merged);
        let has_whole = |id: TypeId| {
            used.contains(&(id, Projection::Whole))
                || !patch_projections.contains(&id) && !variants.contains(&id)
        };
        let mut naming = Naming::default();
        for (id, definition) in document.types_with_ids() {
            naming.take(id, Projection::Whole, definition, &definition.name);
        }
        for &id in &create_projections {
            let name = format!("{}Create", naming.name(id, Projection::Whole));
            naming.take(id, Projection::Create, document.ty(id), &name);
        }
        for &id in &patch_projections {
            naming.take_patch(id, document.ty(id), has_whole(id));
        }
        let Naming { mut names, findings, .. } = naming;
        let modules = modules(document, &names);
        names.retain(|(id, projection), _| *projection != Projection::Whole || has_whole(*id));
        let mut plan = Self {
            names,
            modules,
            received: types_where(document, |usage| usage.received),
            sent: types_where(document, |usage| usage.sent || usage.patched),
            boxed: boxed_properties(document, &merged),
            patch_components: patch_components(document),
            endless: endless_aliases(document),
            hand_written_rules: types_with(document, |id| document.ty(id).hand_written_rules.is_some()),
            resources: BTreeSet::new(),
            shared_fields: BTreeMap::new(),
            merged,
        };
        plan.resources = resources::find(document, &plan.merged, |id| {
            let is_created =
                plan.is_sent(id) && !plan.has(id, Projection::Create) && plan.merged(id).is_none();
            !plan.has(id, Projection::Whole) || is_created
        });
        plan.shared_fields = shared_fields::find(document, &plan);
        (plan, findings)
    }

    /// Returns the Rust name of a type in a projection. A type without the projection has the name of another one. A variant
    /// that is not declared has the name of the union that it is received as.
    pub(super) fn name(&self, id: TypeId, projection: Projection) -> &str {
        let projections = [projection, Projection::Whole, Projection::Create, Projection::Patch];
        let name =
            |id: TypeId| projections.into_iter().find_map(|projection| self.names.get(&(id, projection)));
        let union =
            || self.merged.iter().find(|(_, merged)| merged.variants.contains(&id)).map(|(union, _)| *union);
        name(id).or_else(|| name(union()?)).map_or("Json", String::as_str)
    }

    /// Returns the object that a union is received as; `None` if it is an enum.
    pub(super) fn merged(&self, id: TypeId) -> Option<&MergedUnion> {
        self.merged.get(&id)
    }

    /// Whether a type has a Rust type in any projection.
    pub(super) fn is_declared(&self, id: TypeId) -> bool {
        [Projection::Whole, Projection::Create, Projection::Patch]
            .into_iter()
            .any(|projection| self.has(id, projection))
    }

    /// Returns a name that no type has, for another item in the file of a type.
    pub(super) fn free_name(&self, name: &str) -> String {
        first_free(&[name], "", |name| self.names.values().all(|taken| taken != name))
    }

    /// Returns the leading fields that a type shares with others.
    pub(super) fn shared_fields(&self, id: TypeId) -> Option<&SharedFields> {
        self.shared_fields.get(&id).map(|shared| &**shared)
    }

    /// Returns every list of shared fields with the first of its types.
    pub(super) fn all_shared_fields(&self) -> impl Iterator<Item = (TypeId, &SharedFields)> {
        let is_first = |(id, shared): (&TypeId, &'_ Arc<SharedFields>)| shared.types.first() == Some(id);
        self.shared_fields.iter().filter(move |entry| is_first(*entry)).map(|(id, shared)| (*id, &**shared))
    }

    /// Whether a type has a separate Rust type for a projection.
    pub(super) fn has(&self, id: TypeId, projection: Projection) -> bool {
        self.names.contains_key(&(id, projection))
    }

    /// Returns the module with a type.
    pub(super) fn module(&self, id: TypeId) -> &str {
        self.modules.get(id.0).map_or("models", String::as_str)
    }

    pub(super) fn is_received(&self, id: TypeId) -> bool {
        self.received.contains(&id)
    }

    pub(super) fn is_sent(&self, id: TypeId) -> bool {
        self.sent.contains(&id)
    }

    /// Whether a type is a resource: it has an `id`, and an operation returns it.
    pub(super) fn is_resource(&self, id: TypeId) -> bool {
        self.resources.contains(&id)
    }

    pub(super) fn is_boxed(&self, id: TypeId, property: usize) -> bool {
        self.boxed.contains(&(id, property))
    }

    /// Whether the patch of `id` would contain itself through a property of the type `ty`.
    pub(super) fn is_boxed_in_patch(&self, id: TypeId, ty: &TypeRef) -> bool {
        contained_type(ty).is_some_and(|target| {
            self.has(target, Projection::Patch) && self.patch_components.are_same(target, id)
        })
    }

    /// Whether a type or a type in it has hand-written rules.
    pub(super) fn has_hand_written_rules(&self, id: TypeId) -> bool {
        self.hand_written_rules.contains(&id)
    }

    /// Whether a type is an alias that refers to itself through aliases only.
    pub(super) fn is_endless(&self, id: TypeId) -> bool {
        self.endless.contains(&id)
    }
}

/// Returns the types whose usage satisfies a predicate.
fn types_where(document: &Document, is_true: impl Fn(Usage) -> bool) -> BTreeSet<TypeId> {
    let types = document.types_with_ids().filter(|(_, definition)| is_true(definition.usage));
    types.map(|(id, _)| id).collect()
}

/// Assigns the names of types.
#[derive(Default)]
struct Naming {
    names: BTreeMap<(TypeId, Projection), String>,
    taken: BTreeSet<String>,
    findings: Vec<Finding>,
}

impl Naming {
    fn name(&self, id: TypeId, projection: Projection) -> String {
        self.names.get(&(id, projection)).cloned().unwrap_or_default()
    }

    /// Names a type in a projection `preferred`, or reports another name if `preferred` is not free.
    fn take(&mut self, id: TypeId, projection: Projection, definition: &TypeDef, preferred: &str) {
        let name = free_type_name(preferred, &self.taken);
        if name != preferred {
            let message =
                format!("the Rust type is named {name}, because {preferred} is the name of another type");
            let pointer = definition.pointer.clone();
            self.findings.push(Finding::new(Severity::Note, "renamed-type", pointer, message));
        }
        self.taken.insert(name.clone());
        self.names.insert((id, projection), name);
    }

    /// Names the patch of a type. The patch of a schema of updates has the name of the schema: `TicketUpdate`, not
    /// `TicketUpdatePatch`.
    fn take_patch(&mut self, id: TypeId, definition: &TypeDef, has_whole: bool) {
        let whole = self.name(id, Projection::Whole);
        let is_update = definition.name.ends_with("Update")
            && definition.source_name.as_ref().is_some_and(|name| name.ends_with(UPDATE_SUFFIX));
        if !is_update {
            return self.take(id, Projection::Patch, definition, &format!("{whole}Patch"));
        }
        self.taken.remove(&whole);
        if has_whole {
            let name = free_type_name(&format!("{whole}Whole"), &self.taken);
            self.taken.insert(name.clone());
            self.names.insert((id, Projection::Whole), name);
        }
        self.take(id, Projection::Patch, definition, &whole);
    }
}
