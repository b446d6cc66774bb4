// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `StepsItem`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `StepsItem`.
///
/// In the specification: `media-choices.yaml#/components/schemas/Steps/items`.
#[derive(Clone, Debug, Default)]
pub struct StepsItem {
    /// `op`. Required.
    pub op: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl StepsItem {
    /// Creates the value with its required fields.
    pub fn new(op: impl Into<String>) -> Self {
        Self {
            op: Some(op.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    StepsItem, Client, "#/components/schemas/Steps/items", DEFINITIONS
);

orange_core::__fields! {
    StepsItem.kept {
        0 op "op" [into String];
    }
}
