// Generated from corpus/parameters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `EverythingJson`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `EverythingJson`.
///
/// In the specification:
/// `parameters.yaml#/paths/~1p~1{simple}~1{label}~1{matrix}~1{list}/get/parameters/12/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
pub struct EverythingJson {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl EverythingJson {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    EverythingJson, Client,
    "#/paths/~1p~1{simple}~1{label}~1{matrix}~1{list}/get/parameters/12/content/application~1json/schema",
    DEFINITIONS
);

orange_core::__fields! {
    EverythingJson.kept {
        0 x "x" [value i64];
    }
}
