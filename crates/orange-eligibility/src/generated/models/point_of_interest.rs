// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `PointOfInterest`.

use orange_core::model::DateTime;

use super::{Address, Building, GeoCoding, Supports};

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// An address or a building, with its available networks.
        ///
        /// Defined in `openapi.yaml#/components/schemas/PointOfInterest`.
        #[non_exhaustive]
        pub struct PointOfInterest { mode: read, extras_field: extras }
    }
    fields {
        /// The opaque identifier of the record.
        0: id = "id", read: String;
        /// The coordinates of the point of interest.
        ///
        /// JSON property `geoCoding`.
        1: geo_coding = "geoCoding", read: GeoCoding;
        /// The building, if the point of interest is one.
        2: building = "building", read: Building;
        /// The address as text. In the samples, only present for a request by address alone.
        ///
        /// JSON property `formattedAddress`.
        3: formatted_address = "formattedAddress", read: String;
        /// The address in parts.
        4: address = "address", read: Address;
        /// The available networks.
        5: supports = "supports", read: Supports;
        /// The creation time of the record. The samples have no time zone.
        ///
        /// JSON property `createdAt`.
        6: created_at = "createdAt", read: DateTime;
        /// The time of the last change of the record. The samples have no time zone.
        ///
        /// JSON property `updatedAt`.
        7: updated_at = "updatedAt", read: DateTime;
    }
}
