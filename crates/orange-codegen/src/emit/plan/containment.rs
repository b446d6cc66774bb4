//! The types that contain themselves, which need a box or cannot be expressed.

use std::collections::{BTreeMap, BTreeSet};

use super::cycles::Cycles;
use super::references::{named, parts};
use crate::emit::type_refs::object_of;
use crate::ir::{Document, Object, Shape, TypeId, TypeRef};

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
pub(super) fn boxed(document: &Document) -> BTreeSet<(TypeId, usize)> {
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
    let cycles = Cycles::of(&inside);
    let mut boxed = BTreeSet::new();
    for (index, definition) in document.types.iter().enumerate() {
        let Shape::Object(object) = &definition.shape else { continue };
        for (position, property) in object.properties.iter().enumerate() {
            let mut targets = Vec::new();
            direct(document, &property.ty, &mut targets);
            if targets.iter().any(|target| cycles.are_same(*target, TypeId(index))) {
                boxed.insert((TypeId(index), position));
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
