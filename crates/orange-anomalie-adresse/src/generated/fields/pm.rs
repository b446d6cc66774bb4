// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `Pm`.

use orange_core::query::{Date, Enum, Field, List, Number, Object, Structured, Text};

use super::{AddressFields, GeographicPointFields};
use super::super::models;

orange_core::fields_type! {
    #[doc = " Paths below a `Pm`, wherever it stands."] pub struct PmFields;
}

impl<K: Structured> PmFields<K> {
    /// `id`: Its identifier.
    pub fn id(&self) -> Field<Text> {
        self.0.child("id")
    }

    /// `address`.
    pub fn address(&self) -> AddressFields<Object> {
        self.0.child("address").into()
    }

    /// `geographicLocation`: Where it stands.
    pub fn geographic_location(&self) -> GeographicPointFields<List> {
        self.0.child("geographicLocation").into()
    }

    /// `status`.
    pub fn status(&self) -> Field<Enum<models::PmStatus>> {
        self.0.child("status")
    }

    /// `deploymentDate`: The day it was built; a forecast unless the status is DEPLOYED.
    pub fn deployment_date(&self) -> Field<Date> {
        self.0.child("deploymentDate")
    }

    /// `commissioningDate`: The day it opens to other operators, at the end of the legal notice; a
    /// forecast unless DEPLOYED.
    pub fn commissioning_date(&self) -> Field<Date> {
        self.0.child("commissioningDate")
    }

    /// `note`: What the OI wants to say, such as how to find it.
    pub fn note(&self) -> Field<Text> {
        self.0.child("note")
    }

    /// `capacityMax`: How many lines it can take, once deployed.
    pub fn capacity_max(&self) -> Field<Number> {
        self.0.child("capacityMax")
    }

    /// `housingsNumber`: How many lines are connected, once deployed.
    pub fn housings_number(&self) -> Field<Number> {
        self.0.child("housingsNumber")
    }
}
