// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `Address`.

use orange_core::model::ExtraFields;

/// A postal address. Only `country` is published, as a filter on the Incident page.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Incident 1.3, filter
/// `location.address.country`; the other member is concluded.
///
/// Defined in `openapi.yaml#/components/schemas/Address`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Address {
    /// The country, a two-letter code in Orange's sample.
    pub country: Option<String>,
    /// The city.
    pub city: Option<String>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Address.extras {
        0 country "country";
        1 city "city";
    }
}
