// Generated from corpus/sample-bodies20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Ship`.

use orange_core::model::{Kept, Number};

use super::super::schemas::DEFINITIONS;

/// `Ship`.
///
/// In the specification: `sample-bodies20.yaml#/definitions/Ship`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ship {
    /// `name`.
    pub name: Option<String>,
    /// `length`.
    pub length: Option<Number>,
    /// `crew`.
    pub crew: Option<i64>,
    kept: Kept,
}

impl Ship {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Ship, Client, "#/definitions/Ship", DEFINITIONS);

orange_core::__fields! {
    Ship.kept {
        0 name "name" [into String];
        1 length "length" [into Number];
        2 crew "crew" [value i64];
    }
}
