// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Square`.

use orange_core::model::{Kept, Number};

use super::super::schemas::DEFINITIONS;

/// `Square`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Square`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Square {
    /// `shape`.
    pub shape: Option<String>,
    /// `sides`.
    pub sides: Option<String>,
    /// `side`.
    pub side: Option<Number>,
    kept: Kept,
}

impl Square {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            shape: Some("Square".into()),
            sides: Some("4".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Square, Client, "#/components/schemas/Square", DEFINITIONS);

orange_core::__fields! {
    Square.kept {
        0 shape "shape" [into String];
        1 sides "sides" [into String];
        2 side "side" [into Number];
    }
}
