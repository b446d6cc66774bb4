// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `FDeep`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `FDeep`.
///
/// In the specification: `media-types.yaml#/components/schemas/F/properties/deep`.
#[derive(Clone, Debug, Default)]
pub struct FDeep {
    /// `x`.
    pub x: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl FDeep {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    FDeep, Client, "#/components/schemas/F/properties/deep", DEFINITIONS
);

orange_core::__fields! {
    FDeep.kept {
        0 x "x" [into String];
    }
}
