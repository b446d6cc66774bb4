// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `W`.

use orange_core::model::Kept;

/// `W`.
///
/// In the specification: `json-schema.yaml#/components/schemas/W`.
#[derive(Clone, Debug, Default)]
pub struct W {
    /// `t`.
    pub t: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    W.kept {
        0 t "t";
    }
}
