// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `DangerMark`.

use orange_core::model::{Kept, Number};

/// `DangerMark`.
///
/// In the specification: `discriminators.yaml#/components/schemas/DangerMark`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DangerMark {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `depth`.
    pub depth: Option<Number>,
    kept: Kept,
}

orange_core::__fields! {
    DangerMark.kept {
        0 kind "kind";
        1 depth "depth";
    }
}
