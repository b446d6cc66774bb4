// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Ftto`.

use orange_core::model::ExtraFields;

use super::{EligibilityStatus, FttoProperties};

/// Fibre to the office.
///
/// Defined in `openapi.yaml#/components/schemas/Ftto`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ftto {
    /// `status`.
    pub status: Option<EligibilityStatus>,
    /// `properties`.
    pub properties: Option<FttoProperties>,
    /// Comments as text.
    pub comments: Option<Vec<String>>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Ftto.extras {
        0 status "status";
        1 properties "properties";
        2 comments "comments";
    }
}
