// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PlantTreeRequestWhere`.

use orange_core::model::{Kept, Number};

use super::super::schemas::DEFINITIONS;

/// `PlantTreeRequestWhere`.
///
/// In the specification:
/// `inline.yaml#/paths/~1trees~1{id}/post/requestBody/content/application~1json/schema/properties/where`.
#[derive(Clone, Debug, Default)]
pub struct PlantTreeRequestWhere {
    /// `x`.
    pub x: Option<Number>,
    /// `y`.
    pub y: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl PlantTreeRequestWhere {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    PlantTreeRequestWhere, Client,
    "#/paths/~1trees~1{id}/post/requestBody/content/application~1json/schema/properties/where",
    DEFINITIONS
);

orange_core::__fields! {
    PlantTreeRequestWhere.kept {
        0 x "x" [into Number];
        1 y "y" [into Number];
    }
}
