// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `GeoCoding`.

use orange_core::model::{ExtraFields, Number};

/// Its location.
///
/// Defined in `openapi.yaml#/components/schemas/GeoCoding`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GeoCoding {
    /// In degrees.
    pub longitude: Option<Number>,
    /// In degrees.
    pub latitude: Option<Number>,
    extras: ExtraFields,
}

orange_core::__fields! {
    GeoCoding.extras {
        0 longitude "longitude";
        1 latitude "latitude";
    }
}
