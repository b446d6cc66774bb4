// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Nothing`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `Nothing`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Nothing`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Nothing {
    /// `v`. Required.
    pub v: Option<Json>,
    kept: Kept,
}

impl Nothing {
    /// Creates the value with its required fields.
    pub fn new(v: Option<Json>) -> Self {
        let mut object = Self { v, ..Self::default() };
        if object.v.is_none() {
            object.kept.set_null(0);
        }
        object
    }
}

orange_core::__validate!(Nothing, Client, "#/components/schemas/Nothing", DEFINITIONS);

orange_core::__fields! {
    Nothing.kept {
        0 v "v" [into Json];
    }
}
