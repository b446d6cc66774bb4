// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Ftte`.

use orange_core::model::Kept;

use super::{EligibilityStatus, FtteProperties};

/// Fibre to the enterprise.
///
/// In the specification: `openapi.yaml#/components/schemas/Ftte`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ftte {
    /// `status`.
    pub status: Option<EligibilityStatus>,
    /// `properties`.
    pub properties: Option<FtteProperties>,
    /// Remarks for people, among them that FTTE could not be computed.
    pub comments: Option<Vec<String>>,
    kept: Kept,
}

orange_core::__fields! {
    Ftte.kept {
        0 status "status";
        1 properties "properties";
        2 comments "comments";
    }
}
