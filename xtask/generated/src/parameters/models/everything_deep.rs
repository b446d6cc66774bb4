// Generated from corpus/parameters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `EverythingDeep`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `EverythingDeep`.
///
/// In the specification:
/// `parameters.yaml#/paths/~1p~1{simple}~1{label}~1{matrix}~1{list}/get/parameters/11/schema`.
#[derive(Clone, Debug, Default)]
pub struct EverythingDeep {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl EverythingDeep {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    EverythingDeep, Client,
    "#/paths/~1p~1{simple}~1{label}~1{matrix}~1{list}/get/parameters/11/schema",
    DEFINITIONS
);

orange_core::__fields! {
    EverythingDeep.kept {
        0 a "a" [into String];
        1 b "b" [value i64];
    }
}
