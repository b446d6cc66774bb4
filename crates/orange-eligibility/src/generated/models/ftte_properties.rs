// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `FtteProperties`.

use orange_core::model::ExtraFields;

/// Properties of FTTE.
///
/// Defined in `openapi.yaml#/components/schemas/FtteProperties`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FtteProperties {
    /// Whether the optimal offer is available.
    ///
    /// JSON property `isOptimalAvailable`.
    pub is_optimal_available: Option<bool>,
    extras: ExtraFields,
}

orange_core::__fields! {
    FtteProperties.extras {
        0 is_optimal_available "isOptimalAvailable";
    }
}
