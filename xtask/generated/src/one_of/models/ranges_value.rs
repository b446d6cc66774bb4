// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RangesValue`.

use orange_core::model::{Kept, Number};

use super::super::schemas::DEFINITIONS;

/// `RangesValue`.
///
/// In the specification: `one-of.yaml#/components/schemas/Ranges/additionalProperties`.
#[derive(Clone, Debug, Default)]
pub struct RangesValue {
    /// `low`. Required.
    pub low: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RangesValue {
    /// Creates the value with its required fields.
    pub fn new(low: impl Into<Number>) -> Self {
        Self {
            low: Some(low.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RangesValue, Client, "#/components/schemas/Ranges/additionalProperties", DEFINITIONS
);

orange_core::__fields! {
    RangesValue.kept {
        0 low "low" [into Number];
    }
}
