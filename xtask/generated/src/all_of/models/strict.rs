// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Strict`.

use orange_core::model::{Json, Kept, Number};

/// Only more is required.
///
/// In the specification: `all-of.yaml#/components/schemas/Strict`.
#[derive(Clone, Debug, Default)]
pub struct Strict {
    /// `weight`. Required.
    pub weight: Option<Number>,
    /// `id`.
    pub id: Option<String>,
    /// `serial`. Required.
    pub serial: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Strict.kept {
        0 weight "weight";
        1 id "id";
        2 serial "serial";
    }
}
