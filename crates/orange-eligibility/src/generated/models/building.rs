// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Building`.

use orange_core::model::ExtraFields;

/// The building, when the place is one.
///
/// Defined in `openapi.yaml#/components/schemas/Building`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Building {
    /// Its IMB code.
    pub id: Option<String>,
    /// Its name; in the samples only when it was asked for by name.
    pub name: Option<String>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Building.extras {
        0 id "id";
        1 name "name";
    }
}
