//! The order of the requests.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::resources::{elements, provider, returns_etag};
use crate::ir::{Document, Operation, ParameterRole};

/// Orders operations so that the resources that each needs exist: creations and reads, then changes, then deletions, the
/// innermost resource first. An operation follows those whose responses have the ids in its path. Before an operation with
/// `If-Match`, a response has the ETag; a read may occur twice for this.
pub(super) fn order<'a>(document: &Document, operations: &[&'a Operation]) -> Vec<&'a Operation> {
    let mut order = Order { document, operations, list: Vec::new(), visited: BTreeSet::new() };
    let mut sorted = operations.to_vec();
    sorted.sort_by_key(|operation| match operation.method.as_str() {
        "PUT" | "PATCH" => (1, Reverse(0)),
        "DELETE" => (2, Reverse(elements(&operation.path).len())),
        _ => (0, Reverse(0)),
    });
    sorted.into_iter().for_each(|operation| order.visit(operation));
    order.list
}

/// Whether an operation requires the ETag of its resource.
pub(super) fn requires_etag(operation: &Operation) -> bool {
    let mut parameters = operation.parameters.iter();
    parameters.any(|parameter| parameter.role == ParameterRole::IfMatch && parameter.required)
}

/// The operations in order, as far as they are sorted.
struct Order<'a, 'b> {
    document: &'b Document,
    operations: &'b [&'a Operation],
    list: Vec<&'a Operation>,
    /// The ids of the operations that are in the list, or about to be.
    visited: BTreeSet<&'a str>,
}

impl<'a> Order<'a, '_> {
    /// Adds an operation after those that it needs.
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

    /// Adds a read of the ETag that an operation needs, unless the last response has it.
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
