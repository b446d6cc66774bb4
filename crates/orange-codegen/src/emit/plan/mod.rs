//! The Rust types of each schema, and their names.

mod containment;
mod cycles;
mod names;
mod references;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(super) use self::containment::longest_chain;
use self::containment::{boxed, endless, patch_cycles, patched};
use self::cycles::Cycles;
pub(super) use self::names::RESERVED;
use self::names::{modules, unique};
use self::references::{differing, reach, with_parts};
use super::form::{Form, body_form};
use super::forms;
use super::identified;
use super::merged_union::{self, MergedUnion};
use super::shared_fields::{self, SharedFields};
use crate::finding::{Finding, Severity};
use crate::ir::{Document, Shape, TypeId, TypeRef};
use crate::lower::UPDATE_SUFFIX;

/// The names and forms of all types.
pub(super) struct Plan {
    names: BTreeMap<(TypeId, Form), String>,
    modules: Vec<String>,
    received: BTreeSet<TypeId>,
    /// Reached by a body in its whole form or as a creation: has rules and setters.
    sent: BTreeSet<TypeId>,
    /// Properties that would make a type contain itself: (object, property index).
    boxed: BTreeSet<(TypeId, usize)>,
    /// The cycles of types if all of them are patches.
    patch_cycles: Cycles,
    /// Aliases that refer only to themselves.
    endless: BTreeSet<TypeId>,
    /// Types with hand-written rules, directly or in a field.
    own_rules: BTreeSet<TypeId>,
    /// Types with an `id` that operations return.
    identified: BTreeSet<TypeId>,
    /// Unions that are received as one object.
    merged: BTreeMap<TypeId, MergedUnion>,
    /// The fields that come from a macro, by type.
    shared_fields: BTreeMap<TypeId, Arc<SharedFields>>,
}

impl Plan {
    pub(super) fn new(document: &Document) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut posted = BTreeSet::new();
        let mut replaced = BTreeSet::new();
        let mut patched = BTreeSet::new();
        let mut received = BTreeSet::new();
        for operation in &document.operations {
            for content in operation.body.iter().flat_map(|body| &body.contents) {
                if operation.is_hosted_by_caller() {
                    reach(document, &content.ty, &mut received);
                }
                match body_form(operation, &content.media_type) {
                    Form::Create => reach(document, &content.ty, &mut posted),
                    Form::Whole => reach(document, &content.ty, &mut replaced),
                    Form::Patch => reach(document, &content.ty, &mut patched),
                }
            }
            for parameter in &operation.parameters {
                reach(document, &parameter.ty, &mut replaced);
            }
            for response in &operation.responses {
                response.contents.iter().for_each(|content| reach(document, &content.ty, &mut received));
                response.headers.iter().for_each(|header| reach(document, &header.ty, &mut received));
            }
        }
        for event in &document.events {
            for content in event.operation.body.iter().flat_map(|body| &body.contents) {
                reach(document, &content.ty, &mut received);
            }
            for response in &event.operation.responses {
                response.contents.iter().for_each(|content| reach(document, &content.ty, &mut replaced));
            }
        }
        let merged = merged_union::find(document);
        let differing = differing(document, &merged);
        let used = forms::in_use(document, &merged, &differing);
        let patchable = |id: TypeId| matches!(document.ty(id).shape, Shape::Object(_) | Shape::Union(_));
        let of_form = |form: Form| used.iter().filter(move |(_, used)| *used == form).map(|(id, _)| *id);
        let create_forms: BTreeSet<TypeId> =
            of_form(Form::Create).filter(|id| differing.contains(id)).collect();
        let patch_forms: BTreeSet<TypeId> = of_form(Form::Patch).filter(|id| patchable(*id)).collect();
        let variants: BTreeSet<TypeId> =
            merged.values().flat_map(|merged| merged.variants.iter().copied()).collect();
        let is_whole = |id: TypeId| {
            used.contains(&(id, Form::Whole)) || !patch_forms.contains(&id) && !variants.contains(&id)
        };
        let mut names = BTreeMap::new();
        let mut taken: BTreeSet<String> = BTreeSet::new();
        for (index, definition) in document.types.iter().enumerate() {
            let id = TypeId(index);
            let name = unique(&definition.name, &taken);
            if name != definition.name {
                findings.push(Finding::new(
                    Severity::Note,
                    "renamed-type",
                    definition.pointer.clone(),
                    format!("the Rust type is called {name}: {} has another meaning", definition.name),
                ));
            }
            taken.insert(name.clone());
            names.insert((id, Form::Whole), name);
        }
        for (form, suffix, ids) in
            [(Form::Create, "Create", &create_forms), (Form::Patch, "Patch", &patch_forms)]
        {
            for &id in ids {
                let definition = document.ty(id);
                let is_update = form == Form::Patch
                    && definition.name.ends_with("Update")
                    && definition.source_name.as_ref().is_some_and(|name| name.ends_with(UPDATE_SUFFIX));
                let Some(whole) = names.get(&(id, Form::Whole)).cloned() else { continue };
                let wanted = if is_update {
                    // The schema of a change is a change itself: `TicketUpdate`, not `TicketUpdatePatch`.
                    taken.remove(&whole);
                    if is_whole(id) {
                        let moved = unique(&format!("{whole}Whole"), &taken);
                        taken.insert(moved.clone());
                        names.insert((id, Form::Whole), moved);
                    }
                    whole
                } else {
                    format!("{whole}{suffix}")
                };
                let name = unique(&wanted, &taken);
                if name != wanted {
                    findings.push(Finding::new(
                        Severity::Note,
                        "renamed-type",
                        definition.pointer.clone(),
                        format!("the Rust type is called {name}: {wanted} is another type"),
                    ));
                }
                taken.insert(name.clone());
                names.insert((id, form), name);
            }
        }
        let modules = modules(document, &names);
        names.retain(|(id, form), _| *form != Form::Whole || is_whole(*id));
        let sent = posted.iter().chain(&replaced).chain(&patched).copied().collect();
        let mut plan = Self {
            names,
            modules,
            received,
            sent,
            boxed: boxed(document, &merged),
            patch_cycles: patch_cycles(document),
            endless: endless(document),
            own_rules: with_parts(document, |id| document.ty(id).own_rules.is_some()),
            identified: BTreeSet::new(),
            shared_fields: BTreeMap::new(),
            merged,
        };
        plan.identified = identified::find(document, &plan.merged, |id| {
            let is_created = plan.is_sent(id) && !plan.has(id, Form::Create) && plan.merged(id).is_none();
            !plan.has(id, Form::Whole) || is_created
        });
        plan.shared_fields = shared_fields::find(document, &plan);
        (plan, findings)
    }

    /// The Rust name of a type in a form. A type without this form is named by another of its forms, and a variant that is
    /// not declared by the union that it is received as.
    pub(super) fn name(&self, id: TypeId, form: Form) -> &str {
        let forms = [form, Form::Whole, Form::Create, Form::Patch];
        let name = |id: TypeId| forms.into_iter().find_map(|form| self.names.get(&(id, form)));
        let union =
            || self.merged.iter().find(|(_, merged)| merged.variants.contains(&id)).map(|(union, _)| *union);
        name(id).or_else(|| name(union()?)).map_or("Json", String::as_str)
    }

    /// Returns a name that no type has, for a private item in the file of a type.
    pub(super) fn private(&self, name: &str) -> String {
        let free = |name: &String| self.names.values().all(|taken| taken != name);
        let numbered = (2..).map(|number| format!("{name}{number}"));
        std::iter::once(name.to_owned()).chain(numbered).find(free).unwrap_or_default()
    }

    /// The leading fields that a type has in common with others.
    pub(super) fn shared_fields(&self, id: TypeId) -> Option<&SharedFields> {
        self.shared_fields.get(&id).map(|shared| &**shared)
    }

    /// Every list of shared fields, each with one of its types.
    pub(super) fn all_shared_fields(&self) -> impl Iterator<Item = (TypeId, &SharedFields)> {
        let first = |(id, shared): (&TypeId, &'_ Arc<SharedFields>)| shared.types.first() == Some(id);
        self.shared_fields.iter().filter(move |entry| first(*entry)).map(|(id, shared)| (*id, &**shared))
    }

    /// Whether a type has a separate struct for a form.
    pub(super) fn has(&self, id: TypeId, form: Form) -> bool {
        self.names.contains_key(&(id, form))
    }

    /// The object that a union is received as; `None` if it is an enum.
    pub(super) fn merged(&self, id: TypeId) -> Option<&MergedUnion> {
        self.merged.get(&id)
    }

    /// Whether a type has a struct or an enum in any form.
    pub(super) fn is_declared(&self, id: TypeId) -> bool {
        [Form::Whole, Form::Create, Form::Patch].into_iter().any(|form| self.has(id, form))
    }

    /// The module of the file of a type.
    pub(super) fn module(&self, id: TypeId) -> &str {
        self.modules.get(id.0).map_or("models", String::as_str)
    }

    pub(super) fn is_received(&self, id: TypeId) -> bool {
        self.received.contains(&id)
    }

    pub(super) fn is_sent(&self, id: TypeId) -> bool {
        self.sent.contains(&id)
    }

    /// Whether operations return this type and identify it by its `id`.
    pub(super) fn is_identified(&self, id: TypeId) -> bool {
        self.identified.contains(&id)
    }

    pub(super) fn is_boxed(&self, id: TypeId, property: usize) -> bool {
        self.boxed.contains(&(id, property))
    }

    /// Whether a property of this type would make the patch of `id` contain itself.
    pub(super) fn is_boxed_in_patch(&self, id: TypeId, ty: &TypeRef) -> bool {
        patched(ty)
            .is_some_and(|target| self.has(target, Form::Patch) && self.patch_cycles.are_same(target, id))
    }

    /// Whether a value has hand-written rules somewhere in it.
    pub(super) fn has_own_rules(&self, id: TypeId) -> bool {
        self.own_rules.contains(&id)
    }

    /// Whether an alias refers only to itself.
    pub(super) fn is_endless(&self, id: TypeId) -> bool {
        self.endless.contains(&id)
    }
}
