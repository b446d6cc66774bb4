// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Box`.

use orange_core::model::{Kept, Number};

use super::super::schemas::DEFINITIONS;

/// `Box`.
///
/// In the specification: `one-of.yaml#/components/schemas/Box`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiBox {
    /// `height`. Required.
    pub height: Option<Number>,
    kept: Kept,
}

impl ApiBox {
    /// Creates the value with its required fields.
    pub fn new(height: impl Into<Number>) -> Self {
        Self {
            height: Some(height.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(ApiBox, Client, "#/components/schemas/Box", DEFINITIONS);

orange_core::__fields! {
    ApiBox.kept {
        0 height "height" [into Number];
    }
}
