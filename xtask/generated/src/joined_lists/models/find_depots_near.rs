// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `FindDepotsNear`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `FindDepotsNear`.
///
/// In the specification:
/// `joined-lists.yaml#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/7/schema`.
#[derive(Clone, Debug, Default)]
pub struct FindDepotsNear {
    /// `city`.
    pub city: Option<String>,
    /// `far`.
    pub far: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl FindDepotsNear {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    FindDepotsNear, Client,
    "#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/7/schema", DEFINITIONS
);

orange_core::__fields! {
    FindDepotsNear.kept {
        0 city "city" [into String];
        1 far "far" [value i64];
    }
}
