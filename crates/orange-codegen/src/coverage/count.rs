//! The state of a coverage check, and the classification of an item as emitted, reported, unused or missing.

use std::collections::{BTreeSet, HashSet};

use super::emitted_items::EmittedItems;
use super::report::{CoverageReport, KINDS};
use crate::ir::Pointer;
use crate::lower::SpecVersion;
use crate::resolve::{MAX_CHAIN, Node, NodeId, Sources, Target};

/// A coverage check.
pub(super) struct CoverageCheck<'a, 'd> {
    pub(super) sources: &'a Sources,
    pub(super) spec_version: SpecVersion,
    pub(super) emitted_items: EmittedItems<'d>,
    /// File and path of the findings that report a loss or a repair.
    pub(super) reported: HashSet<(&'d str, &'d str)>,
    /// Schemas that nothing refers to.
    pub(super) unused: &'d BTreeSet<Pointer>,
    pub(super) report: CoverageReport,
    /// Properties already counted. Aliases and shared parameters are visited more than once.
    pub(super) properties: BTreeSet<Pointer>,
    /// Path items of callbacks already counted.
    pub(super) visited_callbacks: HashSet<NodeId>,
}

impl<'a> CoverageCheck<'a, '_> {
    /// Counts an item. `kind` is an index of [`KINDS`].
    pub(super) fn count(&mut self, kind: usize, emitted: bool, node: &Node<'_>) {
        let pointer = self.sources.pointer(&node.id);
        let unused = !emitted && self.is_unused(&pointer);
        let reported = !emitted && self.is_reported(&pointer);
        let (Some(count), Some(name)) = (self.report.counts.get_mut(kind), KINDS.get(kind)) else { return };
        count.in_file += 1;
        if emitted {
            count.emitted += 1;
        } else if unused {
            count.unused += 1;
        } else if reported {
            count.reported += 1;
        } else {
            self.report.unreported.push((name, pointer));
        }
    }

    /// Whether a finding covers the pointer or one of its ancestors, or an ancestor is an overridden
    /// definition. An override has its own finding at the overriding definition.
    fn is_reported(&self, pointer: &Pointer) -> bool {
        let mut path = pointer.path.as_str();
        loop {
            let ancestor = Pointer { file: pointer.file.clone(), path: path.to_owned() };
            if self.reported.contains(&(pointer.file.as_str(), path))
                || self.emitted_items.overridden.contains(&ancestor)
            {
                return true;
            }
            // A finding about a whole file covers no item in it.
            match path.rfind('/') {
                Some(end) if end > 0 => path = path.get(..end).unwrap_or_default(),
                _ => return false,
            }
        }
    }

    /// Whether the pointer is inside a schema that nothing refers to.
    fn is_unused(&self, pointer: &Pointer) -> bool {
        let mut ancestor = pointer.clone();
        loop {
            if self.unused.contains(&ancestor) {
                return true;
            }
            match ancestor.path.rfind('/') {
                Some(end) => ancestor.path.truncate(end),
                None => return false,
            }
        }
    }

    /// Returns the target of a chain of references, or `None` if it does not exist.
    pub(super) fn follow(&self, node: Node<'a>) -> Option<Node<'a>> {
        let mut node = node;
        for _ in 0..MAX_CHAIN {
            let Some(reference) = node.reference() else { return Some(node) };
            match self.sources.follow(&node.id, reference) {
                Target::Found(next, _) => node = next,
                Target::Dangling(_) => return None,
            }
        }
        None
    }
}
