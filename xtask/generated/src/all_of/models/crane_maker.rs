// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CraneMaker`.

use orange_core::model::Kept;

/// `CraneMaker`.
///
/// In the specification: `all-of.yaml#/components/schemas/Crane/allOf/2/properties/maker`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CraneMaker {
    /// `city`. Required.
    pub city: Option<String>,
    /// `year`.
    pub year: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    CraneMaker.kept {
        0 city "city";
        1 year "year";
    }
}
