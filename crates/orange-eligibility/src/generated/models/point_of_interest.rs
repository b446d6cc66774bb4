// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `PointOfInterest`.

use orange_core::model::DateTime;

use super::{Address, Building, GeoCoding, Supports};

orange_core::__model! {
    types {
        /// A geographic place, an address or a building, with the networks that reach it.
        ///
        /// Defined in `openapi.yaml#/components/schemas/PointOfInterest`.
        #[non_exhaustive]
        pub struct PointOfInterest: read(extras);
    }
    fields {
        /// The identifier of the record; opaque.
        0 id "id": String;
        /// `geoCoding`. JSON property `geoCoding`.
        1 geo_coding "geoCoding": GeoCoding;
        /// `building`.
        2 building "building": Building;
        /// The address for people to read. The samples have it only when an address alone was asked
        /// for.
        ///
        /// JSON property `formattedAddress`.
        3 formatted_address "formattedAddress": String;
        /// `address`.
        4 address "address": Address;
        /// `supports`.
        5 supports "supports": Supports;
        /// When the record was made. The samples have no time zone.
        ///
        /// JSON property `createdAt`.
        6 created_at "createdAt": DateTime;
        /// When the record was last changed. The samples have no time zone.
        ///
        /// JSON property `updatedAt`.
        7 updated_at "updatedAt": DateTime;
    }
}
