// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `FindDepotsBox`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `FindDepotsBox`.
///
/// In the specification:
/// `joined-lists.yaml#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/6/schema`.
#[derive(Clone, Debug, Default)]
pub struct FindDepotsBox {
    /// `low`.
    pub low: Option<String>,
    /// `high`.
    pub high: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl FindDepotsBox {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    FindDepotsBox, Client,
    "#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/6/schema", DEFINITIONS
);

orange_core::__fields! {
    FindDepotsBox.kept {
        0 low "low" [into String];
        1 high "high" [into String];
    }
}
