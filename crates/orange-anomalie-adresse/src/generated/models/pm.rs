// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `PM`.

use orange_core::model::Date;

use super::{Address, AddressCreate, GeographicPoint, PmStatus};
use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// A concentration point (point de mutualisation): where an operator gives others access to
        /// the lines of the buildings behind it.
        ///
        /// *Published by the interop group*: before-interop/common Interop, PM.
        ///
        /// Defined in `openapi.yaml#/components/schemas/PM`.
        #[non_exhaustive]
        pub struct Pm { mode: read, extras_field: extras }
        /// [`Pm`] in a creation request, without its read-only properties.
        #[must_use]
        pub struct PmCreate { mode: create, extras_field: pub extras }
    }
    fields {
        /// The identifier of the concentration point.
        ///
        /// Required. At most 20 characters.
        0: id = "id", read: String, write: into(String);
        /// The address of the concentration point.
        1: address = "address", read: Address, write: into(AddressCreate);
        /// The location of the concentration point.
        ///
        /// JSON property `geographicLocation`. At least 1 element.
        2: geographic_location = "geographicLocation", read: Vec<GeographicPoint>, write: collect_into(Vec<GeographicPoint>);
        /// The deployment status of a concentration point.
        3: status = "status", read: PmStatus, write: into(PmStatus);
        /// The date of construction. A forecast unless the status is DEPLOYED.
        ///
        /// JSON property `deploymentDate`.
        4: deployment_date = "deploymentDate", read: Date, write: into(Date);
        /// The date from which other operators have access, after the legal notice period. A
        /// forecast unless the status is DEPLOYED.
        ///
        /// JSON property `commissioningDate`.
        5: commissioning_date = "commissioningDate", read: Date, write: into(Date);
        /// A comment of the OI, such as directions to the concentration point.
        6: note = "note", read: String, write: into(String);
        /// The maximum number of lines, once deployed.
        ///
        /// JSON property `capacityMax`.
        7: capacity_max = "capacityMax", read: i64, write: value(i64);
        /// The number of connected lines, once deployed.
        ///
        /// JSON property `housingsNumber`.
        8: housings_number = "housingsNumber", read: i64, write: value(i64);
    }
}

orange_core::__validate!(Pm, Request, "#/components/schemas/PM", DEFINITIONS);

impl PmCreate {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(PmCreate, Request, "#/components/schemas/PM", DEFINITIONS);
