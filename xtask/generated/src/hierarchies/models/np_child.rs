// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `NPChild`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `NPChild`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/NPChild`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NpChild {
    /// `x`.
    pub x: Option<i64>,
    /// `what`.
    pub what: Option<String>,
    kept: Kept,
}

impl NpChild {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            what: Some("NPChild".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(NpChild, Client, "#/components/schemas/NPChild", DEFINITIONS);

orange_core::__fields! {
    NpChild.kept {
        0 x "x" [value i64];
        1 what "what" [into String];
    }
}
