// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Own`.

use orange_core::model::Kept;

/// `Own`.
///
/// In the specification: `all-of.yaml#/components/schemas/Own`.
#[derive(Clone, Debug, Default)]
pub struct Own {
    /// `a`.
    pub a: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Own.kept {
        0 a "a";
    }
}
