// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Building`.

use orange_core::model::ExtraFields;

/// The building, if the point of interest is one.
///
/// Defined in `openapi.yaml#/components/schemas/Building`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Building {
    /// Its IMB code.
    pub id: Option<String>,
    /// Its name. In the samples, only present for a request by name.
    pub name: Option<String>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Building.extras {
        0 id "id";
        1 name "name";
    }
}
