// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Pbo`.

use orange_core::query::{Date, Field, List, Number, Object, Text};

use super::{AddressFields, GeographicPointFields};

orange_core::fields_type! {
    /// Paths to the properties of each `Pbo` in a listed resource.
    pub struct PboFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    PboFields {
        /// `id`: The identifier of the optical connection point.
        id "id" -> Field<Text>;
        /// `address`: The address of the optical connection point.
        address "address" => AddressFields<Object>;
        /// `geographicLocation`: The location of the optical connection point.
        geographic_location "geographicLocation" => GeographicPointFields<List>;
        /// `commissioningDate`: The date from which other operators have access, after the legal
        /// notice period.
        commissioning_date "commissioningDate" -> Field<Date>;
        /// `housingsNumber`: The number of connected lines, once deployed.
        housings_number "housingsNumber" -> Field<Number>;
        /// `type`: The kind of point, in the terms of the IPE address file.
        type_ "type" -> Field<Text>;
        /// `connectionType`: The kind of connection to housing units, in the terms of the IPE
        /// address file.
        connection_type "connectionType" -> Field<Text>;
    }
}
