// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CanBuoy`.

use orange_core::model::{Kept, Number};

use super::Buoy;

/// `CanBuoy`.
///
/// In the specification: `discriminators.yaml#/components/schemas/CanBuoy`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CanBuoy {
    /// `id`.
    pub id: Option<String>,
    /// `href`.
    pub href: Option<String>,
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `next`.
    pub next: Option<Buoy>,
    /// `chain`.
    pub chain: Option<Number>,
    kept: Kept,
}

orange_core::__fields! {
    CanBuoy.kept {
        0 id "id";
        1 href "href";
        2 kind "kind";
        3 next "next";
        4 chain "chain";
    }
}
