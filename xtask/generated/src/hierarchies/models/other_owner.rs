// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherOwner`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `OtherOwner`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Owner`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherOwner {
    /// `role`. Required.
    pub role: Option<String>,
    kept: Kept,
}

impl OtherOwner {
    /// Creates the value with its required fields.
    pub fn new(role: impl Into<String>) -> Self {
        Self {
            role: Some(role.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(OtherOwner, Client, "#/components/schemas/Owner", DEFINITIONS);

orange_core::__fields! {
    OtherOwner.kept {
        0 role "role" [into String];
    }
}
