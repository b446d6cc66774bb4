// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherBuoy`.

use orange_core::model::Kept;

use super::Buoy;

/// `OtherBuoy`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Buoy`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherBuoy {
    /// `id`.
    pub id: Option<String>,
    /// `href`.
    pub href: Option<String>,
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `next`.
    pub next: Option<Buoy>,
    kept: Kept,
}

orange_core::__fields! {
    OtherBuoy.kept {
        0 id "id";
        1 href "href";
        2 kind "kind";
        3 next "next";
    }
}
