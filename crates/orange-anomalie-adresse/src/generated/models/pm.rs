// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `PM`.

use orange_core::model::Date;

use super::{Address, AddressCreate, GeographicPoint, PmStatus};
use super::super::schemas::DEFINITIONS;

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
orange_core::__model! {
    types {
        /// A concentration point (point de mutualisation): where an operator gives others access to
        /// the lines of the buildings behind it.
        ///
        /// *Published by the interop group*: before-interop/common Interop, PM.
        ///
        /// Defined in `openapi.yaml#/components/schemas/PM`.
        #[non_exhaustive]
        pub struct Pm: read(extras);
        /// The body of a creation request: [`Pm`] without its read-only properties.
        #[must_use]
        pub struct PmCreate: create(pub extras);
    }
    fields {
        /// The identifier of the concentration point.
        ///
        /// Required. At most 20 characters.
        0 id "id": String [into String];
        /// An address in its parts.
        1 address "address": Address [into AddressCreate];
        /// The location of the concentration point.
        ///
        /// JSON property `geographicLocation`. At least 1 element.
        2 geographic_location "geographicLocation": Vec<GeographicPoint> [list Vec<GeographicPoint>];
        /// The deployment status of a concentration point.
        3 status "status": PmStatus [into PmStatus];
        /// The date of construction. A forecast unless the status is DEPLOYED.
        ///
        /// JSON property `deploymentDate`.
        4 deployment_date "deploymentDate": Date [into Date];
        /// The date from which other operators have access, after the legal notice period. A
        /// forecast unless the status is DEPLOYED.
        ///
        /// JSON property `commissioningDate`.
        5 commissioning_date "commissioningDate": Date [into Date];
        /// A comment of the OI, such as directions to the concentration point.
        6 note "note": String [into String];
        /// The maximum number of lines, once deployed.
        ///
        /// JSON property `capacityMax`.
        7 capacity_max "capacityMax": i64 [value i64];
        /// The number of connected lines, once deployed.
        ///
        /// JSON property `housingsNumber`.
        8 housings_number "housingsNumber": i64 [value i64];
    }
}

orange_core::__validate!(Pm, Client, "#/components/schemas/PM", DEFINITIONS);

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
