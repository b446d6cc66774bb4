// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `PBO`.

use orange_core::model::Date;

use super::{Address, AddressCreate, GeographicPoint};
use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// An optical connection point (point de branchement optique): the box, on a floor or
        /// outdoors, from which the last section of fibre leads to a housing unit.
        ///
        /// *Published by the interop group*: before-interop/common Interop, PBO.
        ///
        /// Defined in `openapi.yaml#/components/schemas/PBO`.
        #[non_exhaustive]
        pub struct Pbo { mode: read, extras_field: extras }
        /// [`Pbo`] in a creation request, without its read-only properties.
        #[must_use]
        pub struct PboCreate { mode: create, extras_field: pub extras }
    }
    fields {
        /// The identifier of the optical connection point.
        ///
        /// Required.
        0: id = "id", read: String, write: into(String);
        /// The address of the optical connection point.
        1: address = "address", read: Address, write: into(AddressCreate);
        /// The location of the optical connection point.
        ///
        /// JSON property `geographicLocation`. At least 1 element.
        2: geographic_location = "geographicLocation", read: Vec<GeographicPoint>, write: collect_into(Vec<GeographicPoint>);
        /// The date from which other operators have access, after the legal notice period.
        ///
        /// JSON property `commissioningDate`.
        3: commissioning_date = "commissioningDate", read: Date, write: into(Date);
        /// The number of connected lines, once deployed.
        ///
        /// JSON property `housingsNumber`.
        4: housings_number = "housingsNumber", read: i64, write: value(i64);
        /// The kind of point, in the terms of the IPE address file.
        ///
        /// JSON property `type`.
        5: type_ = "type", read: String, write: into(String);
        /// The kind of connection to housing units, in the terms of the IPE address file.
        ///
        /// JSON property `connectionType`.
        6: connection_type = "connectionType", read: String, write: into(String);
    }
}

orange_core::__validate!(Pbo, Request, "#/components/schemas/PBO", DEFINITIONS);

impl PboCreate {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(PboCreate, Request, "#/components/schemas/PBO", DEFINITIONS);
