// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Partly2`.

use orange_core::model::{Kept, Number};

/// `Partly2`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Partly/oneOf/1`.
#[derive(Clone, Debug, Default)]
pub struct Partly2 {
    /// `kind`.
    pub kind: Option<String>,
    /// `side`. Required.
    pub side: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Partly2.kept {
        0 kind "kind";
        1 side "side";
    }
}
