//! The parts of the intermediate model that generated files contain.

use std::collections::BTreeSet;

use crate::ir::TypeId;

/// A part of the intermediate model, named by its indices in [`crate::ir::Document`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Item {
    /// An index of `Document::operations`, or behind their number one of `Document::events`.
    Operation(usize),
    /// Operation, index of `Operation::parameters`.
    Parameter(usize, usize),
    /// Operation, index of `RequestBody::contents`.
    Body(usize, usize),
    /// Operation, index of `Operation::responses`.
    Response(usize, usize),
    /// Operation, response, index of `Response::headers`.
    Header(usize, usize, usize),
    Type(TypeId),
    /// Type, index of `Object::properties`.
    Property(TypeId, usize),
}

/// The parts that `emit` has written.
pub(crate) type Coverage = BTreeSet<Item>;
