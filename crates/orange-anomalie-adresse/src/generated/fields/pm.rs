// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Pm`.

use orange_core::query::{Date, Enum, Field, List, Number, Object, Text};

use super::{AddressFields, GeographicPointFields};
use super::super::models;

orange_core::fields_type! {
    /// Paths to the properties of each `Pm` in a listed resource.
    pub struct PmFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    PmFields {
        /// `id`: The identifier of the concentration point.
        id "id" -> Field<Text>;
        /// `address`: The address of the concentration point.
        address "address" => AddressFields<Object>;
        /// `geographicLocation`: The location of the concentration point.
        geographic_location "geographicLocation" => GeographicPointFields<List>;
        /// `status`: The deployment status of a concentration point.
        status "status" -> Field<Enum<models::PmStatus>>;
        /// `deploymentDate`: The date of construction. A forecast unless the status is DEPLOYED.
        deployment_date "deploymentDate" -> Field<Date>;
        /// `commissioningDate`: The date from which other operators have access, after the legal
        /// notice period. A forecast unless the status is DEPLOYED.
        commissioning_date "commissioningDate" -> Field<Date>;
        /// `note`: A comment of the OI, such as directions to the concentration point.
        note "note" -> Field<Text>;
        /// `capacityMax`: The maximum number of lines, once deployed.
        capacity_max "capacityMax" -> Field<Number>;
        /// `housingsNumber`: The number of connected lines, once deployed.
        housings_number "housingsNumber" -> Field<Number>;
    }
}
