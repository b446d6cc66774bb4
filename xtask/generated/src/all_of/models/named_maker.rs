// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `NamedMaker`.

use orange_core::model::Kept;

/// `NamedMaker`.
///
/// In the specification: `all-of.yaml#/components/schemas/Named/properties/maker`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NamedMaker {
    /// `city`.
    pub city: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    NamedMaker.kept {
        0 city "city";
    }
}
