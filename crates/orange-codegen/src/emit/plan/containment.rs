//! The types that contain themselves, which need a box or cannot be expressed.

use std::collections::{BTreeMap, BTreeSet};

use super::cycles::Cycles;
use super::references::{named, parts};
use crate::emit::merged_union::MergedUnion;
use crate::ir::{Document, Object, Shape, TypeId, TypeRef};

/// The unions that are received as one object.
type MergedUnions = BTreeMap<TypeId, MergedUnion>;

/// The types that each type contains directly, without list, map or box.
fn direct(document: &Document, merged: &MergedUnions, ty: &TypeRef, out: &mut Vec<TypeId>) {
    match ty {
        TypeRef::Nullable(inner) => direct(document, merged, inner, out),
        TypeRef::Named(id) => match &document.ty(*id).shape {
            Shape::Object(_) | Shape::Alias(..) => out.push(*id),
            Shape::Union(_) if merged.contains_key(id) => out.push(*id),
            // Variants are boxed.
            Shape::Union(_) | Shape::Enum(_) => {}
        },
        _ => {}
    }
}

/// The struct of a type.
fn object<'a>(document: &'a Document, merged: &'a MergedUnions, id: TypeId) -> Option<&'a Object> {
    match &document.ty(id).shape {
        Shape::Object(object) => Some(object),
        _ => merged.get(&id).map(|merged| &merged.object),
    }
}

/// Properties through which an object would contain itself.
pub(super) fn boxed(document: &Document, merged: &MergedUnions) -> BTreeSet<(TypeId, usize)> {
    let ids = || (0..document.types.len()).map(TypeId);
    let inside: Vec<Vec<TypeId>> = ids()
        .map(|id| {
            let mut out = Vec::new();
            if let Some(object) = object(document, merged, id) {
                object
                    .properties
                    .iter()
                    .for_each(|property| direct(document, merged, &property.ty, &mut out));
            } else if let Shape::Alias(ty, _) = &document.ty(id).shape {
                direct(document, merged, ty, &mut out);
            }
            out
        })
        .collect();
    let cycles = Cycles::of(&inside);
    let mut boxed = BTreeSet::new();
    for id in ids() {
        let Some(object) = object(document, merged, id) else { continue };
        for (position, property) in object.properties.iter().enumerate() {
            let mut targets = Vec::new();
            direct(document, merged, &property.ty, &mut targets);
            if targets.iter().any(|target| cycles.are_same(*target, id)) {
                boxed.insert((id, position));
            }
        }
    }
    boxed
}

/// The type that a property of a patch holds a patch of, if any: lists and maps are replaced whole.
pub(super) fn patched(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Nullable(inner) => patched(inner),
        TypeRef::Named(id) => Some(*id),
        _ => None,
    }
}

/// The cycles of types if all of them are patches.
pub(super) fn patch_cycles(document: &Document) -> Cycles {
    Cycles::of(&inside_patches(document))
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
            Shape::Union(union) => properties(&MergedUnion::of(document, union).object),
            Shape::Enum(_) | Shape::Alias(..) => Vec::new(),
        })
        .collect()
}

/// Aliases that refer to themselves through aliases only, which Rust cannot express.
pub(super) fn endless(document: &Document) -> BTreeSet<TypeId> {
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

/// Upper bound of the nesting depth of types: a cycle counts with all of its types.
pub(crate) fn longest_chain(document: &Document) -> usize {
    let edges: Vec<Vec<TypeId>> = document
        .types
        .iter()
        .map(|definition| {
            let mut out = Vec::new();
            parts(&definition.shape, &mut out);
            out
        })
        .collect();
    let cycles = Cycles::of(&edges);
    let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
    (0..edges.len())
        .filter_map(|index| cycles.of_type(TypeId(index)))
        .for_each(|cycle| *sizes.entry(cycle).or_default() += 1);
    // The longest path through the cycles, each counted whole. Input may be deep, so
    // this is iterative too.
    let mut next: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (index, targets) in edges.iter().enumerate() {
        let Some(own) = cycles.of_type(TypeId(index)) else { continue };
        let others =
            targets.iter().filter_map(|target| cycles.of_type(*target)).filter(|cycle| *cycle != own);
        for other in others {
            next.entry(own).or_default().insert(other);
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
