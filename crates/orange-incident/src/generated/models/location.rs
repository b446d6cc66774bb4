// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Location`.

use orange_core::model::{ExtraFields, Patch};

use super::{Address, AddressPatch};
use super::super::schemas::DEFINITIONS;

/// The location of the impacted service. The filter `location.address.country` is documented; the
/// rest of the object is not.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, Filter the incidents list.
///
/// Defined in `openapi.yaml#/components/schemas/Location`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Location {
    /// The id of the location in the Core Information API.
    ///
    /// *Inferred, not documented*: concluded from developer.orange.com, Core Information 2.5, whose
    /// locations are read by id.
    pub id: Option<String>,
    /// Its postal address.
    pub address: Option<Address>,
    extras: ExtraFields,
}

impl Location {
    /// Creates the value from its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Location, Client, "#/components/schemas/Location", DEFINITIONS);

/// A partial update of a [`Location`]: fields that are not set stay unchanged.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct LocationPatch {
    /// The id of the location in the Core Information API.
    ///
    /// *Inferred, not documented*: concluded from developer.orange.com, Core Information 2.5, whose
    /// locations are read by id.
    pub id: Patch<String>,
    /// Its postal address.
    pub address: Patch<AddressPatch>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

orange_core::__validate!(
    LocationPatch, Patch, "#/components/schemas/Location", DEFINITIONS
);

orange_core::__fields! {
    Location.extras {
        0 id "id" [into String];
        1 address "address" [into Address];
    }
}

orange_core::__fields! {
    change LocationPatch.extras {
        0 id "id" [patch String];
        1 address "address" [patch AddressPatch];
    }
}
