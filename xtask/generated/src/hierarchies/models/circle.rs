// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Circle`.

use orange_core::model::{Kept, Number};

use super::super::schemas::DEFINITIONS;

/// `Circle`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Circle`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Circle {
    /// `shape`. Required.
    pub shape: Option<String>,
    /// `r`.
    pub r: Option<Number>,
    kept: Kept,
}

impl Circle {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            shape: Some("circle".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Circle, Client, "#/components/schemas/Circle", DEFINITIONS);

orange_core::__fields! {
    Circle.kept {
        0 shape "shape" [into String];
        1 r "r" [into Number];
    }
}
