// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `FindDepotsXSpot`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `FindDepotsXSpot`.
///
/// In the specification:
/// `joined-lists.yaml#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/12/schema`.
#[derive(Clone, Debug, Default)]
pub struct FindDepotsXSpot {
    /// `x`.
    pub x: Option<i64>,
    /// `y`.
    pub y: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl FindDepotsXSpot {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    FindDepotsXSpot, Client,
    "#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/12/schema", DEFINITIONS
);

orange_core::__fields! {
    FindDepotsXSpot.kept {
        0 x "x" [value i64];
        1 y "y" [value i64];
    }
}
