// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Closed`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Closed`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Closed`.
#[derive(Clone, Debug, Default)]
pub struct Closed {
    /// `x`.
    pub x: Option<Box<Closed>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Closed {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Closed, Client, "#/components/schemas/Closed", DEFINITIONS);

orange_core::__fields! {
    Closed.kept {
        0 x "x" [boxed Closed];
    }
}
