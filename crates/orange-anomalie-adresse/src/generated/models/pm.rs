// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `PM`.

use orange_core::model::{Date, ExtraFields};

use super::{Address, AddressCreate, GeographicPoint, PmStatus};
use super::super::schemas::DEFINITIONS;

/// A concentration point (point de mutualisation): where an operator gives others access to the
/// lines of the buildings behind it.
///
/// *Published by the interop group*: before-interop/common Interop, PM.
///
/// Defined in `openapi.yaml#/components/schemas/PM`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Pm {
    /// Its identifier.
    ///
    /// Required. At most 20 characters.
    pub id: Option<String>,
    /// `address`.
    pub address: Option<Address>,
    /// Its location.
    ///
    /// JSON property `geographicLocation`. At least 1 element.
    pub geographic_location: Option<Vec<GeographicPoint>>,
    /// `status`.
    pub status: Option<PmStatus>,
    /// The date of construction. A forecast unless the status is DEPLOYED.
    ///
    /// JSON property `deploymentDate`.
    pub deployment_date: Option<Date>,
    /// The date from which other operators have access, at the end of the legal notice. A forecast
    /// unless DEPLOYED.
    ///
    /// JSON property `commissioningDate`.
    pub commissioning_date: Option<Date>,
    /// A comment of the OI, such as how to find it.
    pub note: Option<String>,
    /// The maximum number of lines, once deployed.
    ///
    /// JSON property `capacityMax`.
    pub capacity_max: Option<i64>,
    /// The number of connected lines, once deployed.
    ///
    /// JSON property `housingsNumber`.
    pub housings_number: Option<i64>,
    extras: ExtraFields,
}

orange_core::__validate!(Pm, Client, "#/components/schemas/PM", DEFINITIONS);

/// The body of a request that creates a [`Pm`], without its read-only properties.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PmCreate {
    /// Its identifier.
    ///
    /// Required. At most 20 characters.
    pub id: Option<String>,
    /// `address`.
    pub address: Option<AddressCreate>,
    /// Its location.
    ///
    /// JSON property `geographicLocation`. At least 1 element.
    pub geographic_location: Option<Vec<GeographicPoint>>,
    /// `status`.
    pub status: Option<PmStatus>,
    /// The date of construction. A forecast unless the status is DEPLOYED.
    ///
    /// JSON property `deploymentDate`.
    pub deployment_date: Option<Date>,
    /// The date from which other operators have access, at the end of the legal notice. A forecast
    /// unless DEPLOYED.
    ///
    /// JSON property `commissioningDate`.
    pub commissioning_date: Option<Date>,
    /// A comment of the OI, such as how to find it.
    pub note: Option<String>,
    /// The maximum number of lines, once deployed.
    ///
    /// JSON property `capacityMax`.
    pub capacity_max: Option<i64>,
    /// The number of connected lines, once deployed.
    ///
    /// JSON property `housingsNumber`.
    pub housings_number: Option<i64>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

impl PmCreate {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(PmCreate, Client, "#/components/schemas/PM", DEFINITIONS);

orange_core::__fields! {
    Pm.extras {
        0 id "id";
        1 address "address";
        2 geographic_location "geographicLocation";
        3 status "status";
        4 deployment_date "deploymentDate";
        5 commissioning_date "commissioningDate";
        6 note "note";
        7 capacity_max "capacityMax";
        8 housings_number "housingsNumber";
    }
}

orange_core::__fields! {
    PmCreate.extras {
        0 id "id" [into String];
        1 address "address" [into AddressCreate];
        2 geographic_location "geographicLocation" [list GeographicPoint];
        3 status "status" [into PmStatus];
        4 deployment_date "deploymentDate" [into Date];
        5 commissioning_date "commissioningDate" [into Date];
        6 note "note" [into String];
        7 capacity_max "capacityMax" [value i64];
        8 housings_number "housingsNumber" [value i64];
    }
}
