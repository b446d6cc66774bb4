// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `PointOfInterest`.

use orange_core::model::{DateTime, ExtraFields};

use super::{Address, Building, GeoCoding, Supports};

/// An address or a building, with its available networks.
///
/// Defined in `openapi.yaml#/components/schemas/PointOfInterest`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PointOfInterest {
    /// The opaque identifier of the record.
    pub id: Option<String>,
    /// `geoCoding`. JSON property `geoCoding`.
    pub geo_coding: Option<GeoCoding>,
    /// `building`.
    pub building: Option<Building>,
    /// The address as text. In the samples, only present for a request by address alone.
    ///
    /// JSON property `formattedAddress`.
    pub formatted_address: Option<String>,
    /// `address`.
    pub address: Option<Address>,
    /// `supports`.
    pub supports: Option<Supports>,
    /// The creation time of the record. The samples have no time zone.
    ///
    /// JSON property `createdAt`.
    pub created_at: Option<DateTime>,
    /// The time of the last change of the record. The samples have no time zone.
    ///
    /// JSON property `updatedAt`.
    pub updated_at: Option<DateTime>,
    extras: ExtraFields,
}

orange_core::__fields! {
    PointOfInterest.extras {
        0 id "id";
        1 geo_coding "geoCoding";
        2 building "building";
        3 formatted_address "formattedAddress";
        4 address "address";
        5 supports "supports";
        6 created_at "createdAt";
        7 updated_at "updatedAt";
    }
}
