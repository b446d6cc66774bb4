// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `ConfigurationItem`.

use orange_core::model::ExtraFields;

use super::Reference;

/// Equipment, such as a router or a switch, or an access line. It belongs to a service point. Its
/// properties are not published.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
/// Configuration Items; the members are concluded.
///
/// Defined in `openapi.yaml#/components/schemas/ConfigurationItem`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConfigurationItem {
    /// Its identifier.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// `servicePoint`. JSON property `servicePoint`.
    pub service_point: Option<Reference>,
    /// `location`.
    pub location: Option<Reference>,
    extras: ExtraFields,
}

orange_core::__fields! {
    ConfigurationItem.extras {
        0 id "id";
        1 name "name";
        2 service_point "servicePoint";
        3 location "location";
    }
}
