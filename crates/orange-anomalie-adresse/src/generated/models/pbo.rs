// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `PBO`.

use orange_core::model::Date;

use super::{Address, AddressCreate, GeographicPoint};
use super::super::schemas::DEFINITIONS;

orange_core::__model! {
    types {
        /// A branching point (point de branchement optique): the box, on a floor or outdoors, from
        /// which the last piece of fibre goes into a home.
        ///
        /// *Published by the interop group*: before-interop/common Interop, PBO.
        ///
        /// In the specification: `openapi.yaml#/components/schemas/PBO`.
        #[non_exhaustive]
        pub struct Pbo: read(extras);
        /// A [`Pbo`] to be created: without what the server fills in.
        #[must_use]
        pub struct PboCreate: create(pub extras);
    }
    fields {
        /// Its identifier.
        ///
        /// Required.
        0 id "id": String [into String];
        /// `address`.
        1 address "address": Address [into AddressCreate];
        /// Where it is.
        ///
        /// On the wire `geographicLocation`. At least 1 element.
        2 geographic_location "geographicLocation": Vec<GeographicPoint> [list Vec<GeographicPoint>];
        /// The day it opens to other operators, at the end of the legal notice.
        ///
        /// On the wire `commissioningDate`.
        3 commissioning_date "commissioningDate": Date [into Date];
        /// How many lines are connected, once deployed.
        ///
        /// On the wire `housingsNumber`.
        4 housings_number "housingsNumber": i64 [value i64];
        /// What kind of point it is, in the words of the address file.
        ///
        /// On the wire `type`.
        5 type_ "type": String [into String];
        /// How homes are connected from it, in the words of the address file.
        ///
        /// On the wire `connectionType`.
        6 connection_type "connectionType": String [into String];
    }
}

orange_core::__validate!(Pbo, Client, "#/components/schemas/PBO", DEFINITIONS);

impl PboCreate {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(PboCreate, Client, "#/components/schemas/PBO", DEFINITIONS);
