// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Barrel`.

use orange_core::model::Kept;

/// `Barrel`.
///
/// In the specification: `one-of.yaml#/components/schemas/Barrel`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Barrel {
    /// `staves`. Required.
    pub staves: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    Barrel.kept {
        0 staves "staves";
    }
}
