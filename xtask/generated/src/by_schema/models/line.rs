// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Line`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Line`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Line`.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// `sku`. Required.
    pub sku: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Line {
    /// Creates the value with its required fields.
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: Some(sku.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Line, Client, "#/components/schemas/Line", DEFINITIONS);

orange_core::__fields! {
    Line.kept {
        0 sku "sku" [into String];
    }
}
