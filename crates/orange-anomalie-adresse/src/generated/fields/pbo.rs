// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Pbo`.

use orange_core::query::{Date, Field, List, Number, Object, Text};

use super::{AddressFields, GeographicPointFields};

orange_core::fields_type! {
    #[doc = " Paths below a `Pbo`, at any position."] pub struct PboFields;
}

orange_core::__paths_below! {
    PboFields {
        /// `id`: Its identifier.
        id "id" -> Field<Text>;
        /// `address`.
        address "address" => AddressFields<Object>;
        /// `geographicLocation`: Where it is.
        geographic_location "geographicLocation" => GeographicPointFields<List>;
        /// `commissioningDate`: The day it opens to other operators, at the end of the legal
        /// notice.
        commissioning_date "commissioningDate" -> Field<Date>;
        /// `housingsNumber`: How many lines are connected, once deployed.
        housings_number "housingsNumber" -> Field<Number>;
        /// `type`: What kind of point it is, in the words of the address file.
        type_ "type" -> Field<Text>;
        /// `connectionType`: How homes are connected from it, in the words of the address file.
        connection_type "connectionType" -> Field<Text>;
    }
}
