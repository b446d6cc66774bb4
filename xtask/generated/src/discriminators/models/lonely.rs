// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Lonely`.

use orange_core::model::Kept;

/// `Lonely`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Lonely`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Lonely {
    /// `kind`.
    pub kind: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Lonely.kept {
        0 kind "kind";
    }
}
