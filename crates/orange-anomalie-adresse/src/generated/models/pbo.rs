// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `PBO`.

use orange_core::model::{Date, ExtraFields};

use super::{Address, AddressCreate, GeographicPoint};
use super::super::schemas::DEFINITIONS;

/// A branching point (point de branchement optique): the box, on a floor or outdoors, from which
/// the last section of fibre leads to a housing unit.
///
/// *Published by the interop group*: before-interop/common Interop, PBO.
///
/// Defined in `openapi.yaml#/components/schemas/PBO`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Pbo {
    /// Its identifier.
    ///
    /// Required.
    pub id: Option<String>,
    /// `address`.
    pub address: Option<Address>,
    /// Its location.
    ///
    /// JSON property `geographicLocation`. At least 1 element.
    pub geographic_location: Option<Vec<GeographicPoint>>,
    /// The date from which other operators have access, at the end of the legal notice.
    ///
    /// JSON property `commissioningDate`.
    pub commissioning_date: Option<Date>,
    /// The number of connected lines, once deployed.
    ///
    /// JSON property `housingsNumber`.
    pub housings_number: Option<i64>,
    /// The kind of point, in the terms of the address file.
    ///
    /// JSON property `type`.
    pub type_: Option<String>,
    /// The kind of connection to housing units, in the terms of the address file.
    ///
    /// JSON property `connectionType`.
    pub connection_type: Option<String>,
    extras: ExtraFields,
}

orange_core::__validate!(Pbo, Client, "#/components/schemas/PBO", DEFINITIONS);

/// The body of a request that creates a [`Pbo`], without its read-only properties.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PboCreate {
    /// Its identifier.
    ///
    /// Required.
    pub id: Option<String>,
    /// `address`.
    pub address: Option<AddressCreate>,
    /// Its location.
    ///
    /// JSON property `geographicLocation`. At least 1 element.
    pub geographic_location: Option<Vec<GeographicPoint>>,
    /// The date from which other operators have access, at the end of the legal notice.
    ///
    /// JSON property `commissioningDate`.
    pub commissioning_date: Option<Date>,
    /// The number of connected lines, once deployed.
    ///
    /// JSON property `housingsNumber`.
    pub housings_number: Option<i64>,
    /// The kind of point, in the terms of the address file.
    ///
    /// JSON property `type`.
    pub type_: Option<String>,
    /// The kind of connection to housing units, in the terms of the address file.
    ///
    /// JSON property `connectionType`.
    pub connection_type: Option<String>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

impl PboCreate {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(PboCreate, Client, "#/components/schemas/PBO", DEFINITIONS);

orange_core::__fields! {
    Pbo.extras {
        0 id "id";
        1 address "address";
        2 geographic_location "geographicLocation";
        3 commissioning_date "commissioningDate";
        4 housings_number "housingsNumber";
        5 type_ "type";
        6 connection_type "connectionType";
    }
}

orange_core::__fields! {
    PboCreate.extras {
        0 id "id" [into String];
        1 address "address" [into AddressCreate];
        2 geographic_location "geographicLocation" [list GeographicPoint];
        3 commissioning_date "commissioningDate" [into Date];
        4 housings_number "housingsNumber" [value i64];
        5 type_ "type" [into String];
        6 connection_type "connectionType" [into String];
    }
}
