// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `BesideBarrel`.

use orange_core::model::Kept;

/// `BesideBarrel`.
///
/// In the specification: `one-of.yaml#/components/schemas/Beside/oneOf/1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BesideBarrel {
    /// `seal`. Required.
    pub seal: Option<String>,
    /// `staves`. Required.
    pub staves: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    BesideBarrel.kept {
        0 seal "seal";
        1 staves "staves";
    }
}
