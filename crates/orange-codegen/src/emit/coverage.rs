//! The items of the intermediate representation that generated files contain.

use std::collections::BTreeSet;

use crate::ir::TypeId;

/// An item of the intermediate representation, by its indices in [`crate::ir::Document`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Item {
    /// An index of `Document::operations`, or the number of operations plus an index of `Document::events`.
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

/// The items that `emit` has written.
pub(crate) type Coverage = BTreeSet<Item>;
