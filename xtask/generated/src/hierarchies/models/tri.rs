// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Tri`.

use orange_core::model::{Kept, Number};

use super::super::schemas::DEFINITIONS;

/// `Tri`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Tri`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Tri {
    /// `shape`.
    pub shape: Option<String>,
    /// `sides`.
    pub sides: Option<String>,
    /// `h`.
    pub h: Option<Number>,
    kept: Kept,
}

impl Tri {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            sides: Some("3".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Tri, Client, "#/components/schemas/Tri", DEFINITIONS);

orange_core::__fields! {
    Tri.kept {
        0 shape "shape" [into String];
        1 sides "sides" [into String];
        2 h "h" [into Number];
    }
}
