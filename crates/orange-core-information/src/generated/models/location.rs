// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `Location`.

use orange_core::model::ExtraFields;

use super::{Address, Reference};

/// A postal address, normally with equipment. Its properties are not published.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
/// Locations; the members are concluded.
///
/// Defined in `openapi.yaml#/components/schemas/Location`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Location {
    /// Its identifier.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// `address`.
    pub address: Option<Address>,
    /// `account`.
    pub account: Option<Reference>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Location.extras {
        0 id "id";
        1 name "name";
        2 address "address";
        3 account "account";
    }
}
