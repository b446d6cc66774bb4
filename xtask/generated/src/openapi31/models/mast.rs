// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Mast`.

use orange_core::model::{Kept, Number};

/// `Mast`.
///
/// In the specification: `openapi31.yaml#/components/schemas/Mast`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Mast {
    /// `height`.
    pub height: Option<Number>,
    kept: Kept,
}

orange_core::__fields! {
    Mast.kept {
        0 height "height";
    }
}
