// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `Pm`.

use orange_core::query::{Date, Enum, Field, List, Number, Object, Text};

use super::{AddressFields, GeographicPointFields};
use super::super::models;

orange_core::fields_type! {
    #[doc = " Paths below a `Pm`, at any position."] pub struct PmFields;
}

orange_core::__paths_below! {
    PmFields {
        /// `id`: Its identifier.
        id "id" -> Field<Text>;
        /// `address`.
        address "address" => AddressFields<Object>;
        /// `geographicLocation`: Where it stands.
        geographic_location "geographicLocation" => GeographicPointFields<List>;
        /// `status`.
        status "status" -> Field<Enum<models::PmStatus>>;
        /// `deploymentDate`: The day it was built; a forecast unless the status is DEPLOYED.
        deployment_date "deploymentDate" -> Field<Date>;
        /// `commissioningDate`: The day it opens to other operators, at the end of the legal
        /// notice; a forecast unless DEPLOYED.
        commissioning_date "commissioningDate" -> Field<Date>;
        /// `note`: What the OI wants to say, such as how to find it.
        note "note" -> Field<Text>;
        /// `capacityMax`: How many lines it can take, once deployed.
        capacity_max "capacityMax" -> Field<Number>;
        /// `housingsNumber`: How many lines are connected, once deployed.
        housings_number "housingsNumber" -> Field<Number>;
    }
}
