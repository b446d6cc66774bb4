// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Open`.

use orange_core::model::{Json, Kept};

/// `Open`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Open`.
#[derive(Clone, Debug, Default)]
pub struct Open {
    /// `a`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Open.kept {
        0 a "a";
    }
}
