// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `FindDepotsShade`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `FindDepotsShade`.
///
/// In the specification:
/// `joined-lists.yaml#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/14/schema`.
#[derive(Clone, Debug, Default)]
pub struct FindDepotsShade {
    /// `L`. On the wire `L`.
    pub l: Option<i64>,
    /// `M`. On the wire `M`.
    pub m: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl FindDepotsShade {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    FindDepotsShade, Client,
    "#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/14/schema", DEFINITIONS
);

orange_core::__fields! {
    FindDepotsShade.kept {
        0 l "L" [value i64];
        1 m "M" [value i64];
    }
}
