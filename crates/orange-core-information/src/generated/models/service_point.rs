// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `ServicePoint`.

use orange_core::model::ExtraFields;

use super::Reference;

/// An installed offer or solution. Its properties are not published.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5, Service
/// Points; the members are concluded.
///
/// Defined in `openapi.yaml#/components/schemas/ServicePoint`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServicePoint {
    /// Its identifier.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// `location`.
    pub location: Option<Reference>,
    /// `account`.
    pub account: Option<Reference>,
    extras: ExtraFields,
}

orange_core::__fields! {
    ServicePoint.extras {
        0 id "id";
        1 name "name";
        2 location "location";
        3 account "account";
    }
}
