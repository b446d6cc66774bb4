// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Other`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Other`.
///
/// In the specification: `clashes.yaml#/components/schemas/Other`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Other {
    /// `kind`.
    pub kind: Option<String>,
    /// `z`.
    pub z: Option<i64>,
    kept: Kept,
}

impl Other {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            kind: Some("Other".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Other, Client, "#/components/schemas/Other", DEFINITIONS);

orange_core::__fields! {
    Other.kept {
        0 kind "kind" [into String];
        1 z "z" [value i64];
    }
}
