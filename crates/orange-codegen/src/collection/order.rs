//! The order of the requests.

use std::collections::BTreeSet;

use super::resources::{elements, provider, returns_etag};
use crate::ir::{Document, Operation, ParameterRole};

/// Orders operations so that each finds the resources that it needs: providers of ids before their users, then changes,
/// then deletions, the innermost first. An operation with `If-Match` is preceded by a response with the ETag, which may
/// repeat a read.
pub(super) fn order<'a>(document: &Document, operations: &[&'a Operation]) -> Vec<&'a Operation> {
    let mut order = Order { document, operations, list: Vec::new(), visited: BTreeSet::new() };
    let of_rank = |rank| operations.iter().copied().filter(move |operation| self::rank(operation) == rank);
    of_rank(0).for_each(|operation| order.visit(operation));
    of_rank(1).for_each(|operation| order.visit(operation));
    let mut deletions: Vec<&Operation> = of_rank(2).collect();
    deletions.sort_by_key(|operation| std::cmp::Reverse(elements(&operation.path).len()));
    deletions.into_iter().for_each(|operation| order.visit(operation));
    order.list
}

fn rank(operation: &Operation) -> u8 {
    match operation.method.as_str() {
        "PUT" | "PATCH" => 1,
        "DELETE" => 2,
        _ => 0,
    }
}

/// Whether an operation requires the ETag of its resource.
pub(super) fn requires_etag(operation: &Operation) -> bool {
    let mut parameters = operation.parameters.iter();
    parameters.any(|parameter| parameter.role == ParameterRole::IfMatch && parameter.required)
}

struct Order<'a, 'b> {
    document: &'b Document,
    operations: &'b [&'a Operation],
    list: Vec<&'a Operation>,
    /// The ids of the operations that are in the list, or about to be.
    visited: BTreeSet<&'a str>,
}

impl<'a> Order<'a, '_> {
    fn visit(&mut self, operation: &'a Operation) {
        if !self.visited.insert(&operation.id) {
            return;
        }
        for element in elements(&operation.path) {
            if let Some((provider, _)) = provider(self.document, self.operations, &element) {
                self.visit(provider);
            }
        }
        if requires_etag(operation) {
            self.read_etag(operation);
        }
        self.list.push(operation);
    }

    fn read_etag(&mut self, operation: &'a Operation) {
        let has_etag = |other: &&Operation| other.path == operation.path && returns_etag(other);
        if self.list.last().is_some_and(&has_etag) {
            return;
        }
        let mut reads = self.operations.iter().filter(|other| other.method == "GET" && has_etag(other));
        if let Some(read) = reads.next() {
            self.visited.insert(&read.id);
            self.list.push(read);
        }
    }
}
