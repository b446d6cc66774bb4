// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `PointOfInterest`.

use orange_core::model::DateTime;

use super::{Address, Building, GeoCoding, Supports};

orange_core::__model! {
    types {
        /// An address or a building, with its available networks.
        ///
        /// Defined in `openapi.yaml#/components/schemas/PointOfInterest`.
        #[non_exhaustive]
        pub struct PointOfInterest: read(extras);
    }
    fields {
        /// The opaque identifier of the record.
        0 id "id": String;
        /// `geoCoding`. JSON property `geoCoding`.
        1 geo_coding "geoCoding": GeoCoding;
        /// `building`.
        2 building "building": Building;
        /// The address as text. In the samples, only present for a request by address alone.
        ///
        /// JSON property `formattedAddress`.
        3 formatted_address "formattedAddress": String;
        /// `address`.
        4 address "address": Address;
        /// `supports`.
        5 supports "supports": Supports;
        /// The creation time of the record. The samples have no time zone.
        ///
        /// JSON property `createdAt`.
        6 created_at "createdAt": DateTime;
        /// The time of the last change of the record. The samples have no time zone.
        ///
        /// JSON property `updatedAt`.
        7 updated_at "updatedAt": DateTime;
    }
}
