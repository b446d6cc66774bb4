//! Which Rust types each schema becomes, and what they are called.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::form::{Form, body_form};
use super::forms;
use super::identified;
use super::shared_fields::{self, SharedFields};
use super::type_refs::object_of;
use crate::finding::{Finding, Severity};
use crate::ir::{Document, Object, Shape, TypeDef, TypeId, TypeRef};
use crate::lower::{UPDATE_SUFFIX, names};

/// The names and forms of all types.
pub(super) struct Plan {
    names: BTreeMap<(TypeId, Form), String>,
    modules: Vec<String>,
    received: BTreeSet<TypeId>,
    /// Reached by a body in its whole form or as a creation: has rules and setters.
    sent: BTreeSet<TypeId>,
    /// Properties that would make a type contain itself: (object, property index).
    boxed: BTreeSet<(TypeId, usize)>,
    /// The cycle that each type belongs to when all are patches.
    patch_cycle: Vec<usize>,
    /// Aliases that only lead to themselves.
    endless: BTreeSet<TypeId>,
    /// Types with hand-written rules, directly or in a field.
    own_rules: BTreeSet<TypeId>,
    /// Types with an `id` that operations return.
    identified: BTreeSet<TypeId>,
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
        let (differing, used) = (differing(document), forms::in_use(document));
        let patchable = |id: TypeId| matches!(document.ty(id).shape, Shape::Object(_) | Shape::Union(_));
        let of_form = |form: Form| used.iter().filter(move |(_, used)| *used == form).map(|(id, _)| *id);
        let create_forms: BTreeSet<TypeId> =
            of_form(Form::Create).filter(|id| differing.contains(id)).collect();
        let patch_forms: BTreeSet<TypeId> = of_form(Form::Patch).filter(|id| patchable(*id)).collect();
        let is_whole = |id: TypeId| used.contains(&(id, Form::Whole)) || !patch_forms.contains(&id);
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
                let whole = names[&(id, Form::Whole)].clone();
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
        patch_forms.iter().filter(|id| !is_whole(**id)).for_each(|id| _ = names.remove(&(*id, Form::Whole)));
        let sent = posted.iter().chain(&replaced).chain(&patched).copied().collect();
        let mut plan = Self {
            names,
            modules,
            received,
            sent,
            boxed: boxed(document),
            patch_cycle: cycles(&inside_patches(document)),
            endless: endless(document),
            own_rules: with_parts(document, |definition| definition.own_rules.is_some()),
            identified: BTreeSet::new(),
            shared_fields: BTreeMap::new(),
        };
        plan.identified = identified::find(document, |id| {
            !plan.has(id, Form::Whole) || plan.is_sent(id) && !plan.has(id, Form::Create)
        });
        plan.shared_fields = shared_fields::find(document, &plan);
        (plan, findings)
    }

    /// The Rust name of a type in a form; types that have no such form have one for all.
    pub(super) fn name(&self, id: TypeId, form: Form) -> &str {
        let mut forms = [form, Form::Whole, Form::Create, Form::Patch].into_iter();
        forms.find_map(|form| self.names.get(&(id, form))).map_or("Json", String::as_str)
    }

    /// A name beside those of the types, for what is private to the file of one.
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

    /// Whether a type has a form of its own.
    pub(super) fn has(&self, id: TypeId, form: Form) -> bool {
        self.names.contains_key(&(id, form))
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
        let cycle = |id: TypeId| self.patch_cycle.get(id.0);
        patched(ty).is_some_and(|target| self.has(target, Form::Patch) && cycle(target) == cycle(id))
    }

    /// Whether a value has hand-written rules somewhere in it.
    pub(super) fn has_own_rules(&self, id: TypeId) -> bool {
        self.own_rules.contains(&id)
    }

    /// Whether an alias only leads to itself.
    pub(super) fn is_endless(&self, id: TypeId) -> bool {
        self.endless.contains(&id)
    }
}

/// Adds every type that a reference leads to.
fn reach(document: &Document, from: &TypeRef, reached: &mut BTreeSet<TypeId>) {
    let mut queue = Vec::new();
    named(from, &mut queue);
    while let Some(id) = queue.pop() {
        if reached.insert(id) {
            parts(&document.ty(id).shape, &mut queue);
        }
    }
}

/// The types named in a reference.
fn named(ty: &TypeRef, out: &mut Vec<TypeId>) {
    match ty {
        TypeRef::Named(id) => out.push(*id),
        TypeRef::Array(inner, _) | TypeRef::Map(inner, _) | TypeRef::Nullable(inner) => named(inner, out),
        _ => {}
    }
}

/// The types named in a shape.
fn parts(shape: &Shape, out: &mut Vec<TypeId>) {
    match shape {
        Shape::Object(object) => {
            object.properties.iter().for_each(|property| named(&property.ty, out));
            if let crate::ir::Additional::Typed(ty) = &object.additional {
                named(ty, out);
            }
        }
        Shape::Union(union) => {
            union.variants.iter().for_each(|variant| named(&variant.ty, out));
            out.extend(union.base);
        }
        Shape::Enum(_) => {}
        Shape::Alias(ty, _) => named(ty, out),
    }
}

/// Types whose creation form differs because they have read-only properties.
fn differing(document: &Document) -> BTreeSet<TypeId> {
    with_parts(document, |definition| match &definition.shape {
        Shape::Object(object) => object.properties.iter().any(|property| property.read_only),
        _ => false,
    })
}

/// The types for which a predicate holds, directly or in a field.
fn with_parts(document: &Document, is_true: impl Fn(&TypeDef) -> bool) -> BTreeSet<TypeId> {
    let mut found: BTreeSet<TypeId> = BTreeSet::new();
    loop {
        let before = found.len();
        for (index, definition) in document.types.iter().enumerate() {
            let mut inner = Vec::new();
            parts(&definition.shape, &mut inner);
            if is_true(definition) || inner.iter().any(|id| found.contains(id)) {
                found.insert(TypeId(index));
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// Names that would shadow names used by generated code or its readers.
pub(super) const RESERVED: &[&str] = &[
    "Any",
    "Box",
    "BTreeMap",
    "Bytes",
    "ApiRequest",
    "Clone",
    "Copy",
    "Date",
    "DateTime",
    "Debug",
    "Decoded",
    "Default",
    "Drop",
    "ETag",
    "Eq",
    "Err",
    "Error",
    "ExtraFields",
    "Fn",
    "FnMut",
    "FnOnce",
    "Violations",
    "From",
    "FromStr",
    "Hash",
    "IntegerEnum",
    "Into",
    "IntoIterator",
    "Iterator",
    "Json",
    "New",
    "None",
    "Number",
    "Object",
    "Ok",
    "Option",
    "Ord",
    "NestedRules",
    "PartialEq",
    "PartialOrd",
    "Patch",
    "Pattern",
    "Secret",
    "Result",
    "Self",
    "Send",
    "SerializeMap",
    "Sized",
    "Some",
    "String",
    "Sync",
    "Tagged",
    "TextEnum",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Union",
    "UnknownValue",
    "Validate",
    "Vec",
];

fn unique(name: &str, taken: &BTreeSet<String>) -> String {
    let free = |name: &String| !taken.contains(name) && !RESERVED.contains(&name.as_str());
    let candidates = [name.to_owned(), format!("{name}Model")].into_iter();
    let numbered = (2..).map(|number| format!("{name}{number}"));
    candidates.chain(numbered).find(free).unwrap_or_default()
}

/// A module name for each type, unique whatever the case.
fn modules(document: &Document, type_names: &BTreeMap<(TypeId, Form), String>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    (0..document.types.len())
        .map(|index| {
            let name = type_names.get(&(TypeId(index), Form::Whole)).map_or("", String::as_str);
            let base = names::module(name, "models");
            let numbered = (2..).map(|number| format!("{base}_{number}"));
            let name = std::iter::once(base.clone())
                .chain(numbered)
                .find(|name| !taken.contains(name))
                .unwrap_or_default();
            taken.insert(name.clone());
            name
        })
        .collect()
}

/// The types that each type contains directly, without list, map or box.
fn direct(document: &Document, ty: &TypeRef, out: &mut Vec<TypeId>) {
    match ty {
        TypeRef::Nullable(inner) => direct(document, inner, out),
        TypeRef::Named(id) => match &document.ty(*id).shape {
            Shape::Object(_) => out.push(*id),
            Shape::Alias(..) => out.push(*id),
            Shape::Union(_) | Shape::Enum(_) => {}
        },
        _ => {}
    }
}

/// Properties through which an object would contain itself.
fn boxed(document: &Document) -> BTreeSet<(TypeId, usize)> {
    let inside: Vec<Vec<TypeId>> = document
        .types
        .iter()
        .map(|definition| {
            let mut out = Vec::new();
            match &definition.shape {
                Shape::Object(object) => {
                    object.properties.iter().for_each(|property| direct(document, &property.ty, &mut out));
                }
                Shape::Alias(ty, _) => direct(document, ty, &mut out),
                // Variants are boxed.
                Shape::Union(_) | Shape::Enum(_) => {}
            }
            out
        })
        .collect();
    let cycle = cycles(&inside);
    let mut boxed = BTreeSet::new();
    for (index, definition) in document.types.iter().enumerate() {
        let Shape::Object(object) = &definition.shape else { continue };
        for (position, property) in object.properties.iter().enumerate() {
            let mut targets = Vec::new();
            direct(document, &property.ty, &mut targets);
            if targets.iter().any(|target| cycle[target.0] == cycle[index]) {
                boxed.insert((TypeId(index), position));
            }
        }
    }
    boxed
}

/// The type that a property of a patch holds a patch of, if any: lists and maps are replaced whole.
fn patched(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Nullable(inner) => patched(inner),
        TypeRef::Named(id) => Some(*id),
        _ => None,
    }
}

/// The types directly in the patch of each type; the patch of a union has the fields of every variant.
fn inside_patches(document: &Document) -> Vec<Vec<TypeId>> {
    let properties = |object: &Object| -> Vec<TypeId> {
        object.properties.iter().filter_map(|property| patched(&property.ty)).collect()
    };
    let definitions = document.types.iter();
    definitions
        .map(|definition| match &definition.shape {
            Shape::Object(object) => properties(object),
            Shape::Union(union) => {
                let base = union.base.map(TypeRef::Named);
                let kinds = union.variants.iter().map(|variant| &variant.ty).chain(&base);
                let objects = kinds.filter_map(|ty| object_of(document, ty));
                objects.flat_map(|(_, object)| properties(object)).collect()
            }
            Shape::Enum(_) | Shape::Alias(..) => Vec::new(),
        })
        .collect()
}

/// The cycle of each node of a graph, as a number that the nodes of one cycle share.
/// (Tarjan's strongly connected components, without recursion.)
fn cycles(edges: &[Vec<TypeId>]) -> Vec<usize> {
    const NEW: usize = usize::MAX;
    let count = edges.len();
    let (mut order, mut low, mut cycle) = (vec![NEW; count], vec![0; count], vec![NEW; count]);
    let (mut next, mut open) = (0, Vec::new());
    for start in 0..count {
        if order[start] != NEW {
            continue;
        }
        let mut work = vec![(start, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                order[node] = next;
                low[node] = next;
                next += 1;
                open.push(node);
            }
            match edges[node].get(edge) {
                Some(target) => {
                    work.push((node, edge + 1));
                    if order[target.0] == NEW {
                        work.push((target.0, 0));
                    } else if cycle[target.0] == NEW {
                        low[node] = low[node].min(order[target.0]);
                    }
                }
                None => {
                    if low[node] == order[node] {
                        while let Some(property) = open.pop() {
                            cycle[property] = node;
                            if property == node {
                                break;
                            }
                        }
                    }
                    if let Some(&(parent, _)) = work.last() {
                        low[parent] = low[parent].min(low[node]);
                    }
                }
            }
        }
    }
    cycle
}

/// The maximum nesting depth of types, which the compiler follows to the end.
pub(super) fn longest_chain(document: &Document) -> usize {
    let edges: Vec<Vec<TypeId>> = document
        .types
        .iter()
        .map(|definition| {
            let mut out = Vec::new();
            parts(&definition.shape, &mut out);
            out
        })
        .collect();
    let cycle = cycles(&edges);
    let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
    cycle.iter().for_each(|&number| *sizes.entry(number).or_default() += 1);
    // The longest path through the cycles, each counted whole. Input may be deep, so
    // this is iterative too.
    let mut next: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (index, targets) in edges.iter().enumerate() {
        for target in targets.iter().filter(|target| cycle[target.0] != cycle[index]) {
            next.entry(cycle[index]).or_default().insert(cycle[target.0]);
        }
    }
    let mut longest: BTreeMap<usize, usize> = BTreeMap::new();
    for &start in sizes.keys() {
        let mut work = vec![start];
        while let Some(&node) = work.last() {
            let after = next.get(&node).into_iter().flatten();
            let open: Vec<usize> =
                after.clone().copied().filter(|after| !longest.contains_key(after)).collect();
            if open.is_empty() {
                let below = after.filter_map(|after| longest.get(after)).max().copied().unwrap_or(0);
                longest.insert(node, sizes.get(&node).copied().unwrap_or(1) + below);
                work.pop();
            } else {
                work.extend(open);
            }
        }
    }
    longest.values().max().copied().unwrap_or(0)
}

/// Aliases that refer to themselves through aliases only, which Rust cannot express.
fn endless(document: &Document) -> BTreeSet<TypeId> {
    let next = |id: TypeId| {
        let mut out = Vec::new();
        if let Shape::Alias(ty, _) = &document.ty(id).shape {
            named(ty, &mut out);
        }
        out
    };
    (0..document.types.len())
        .map(TypeId)
        .filter(|&start| {
            let (mut seen, mut queue) = (BTreeSet::new(), next(start));
            while let Some(id) = queue.pop() {
                if id == start {
                    return true;
                }
                if seen.insert(id) {
                    queue.extend(next(id));
                }
            }
            false
        })
        .collect()
}
