// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Heavy`.

use orange_core::model::{Kept, Number};

/// `Heavy`.
///
/// In the specification: `all-of.yaml#/components/schemas/Heavy`.
#[derive(Clone, Debug, Default)]
pub struct Heavy {
    /// `weight`.
    pub weight: Option<Number>,
    /// `id`.
    pub id: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Heavy.kept {
        0 weight "weight";
        1 id "id";
    }
}
