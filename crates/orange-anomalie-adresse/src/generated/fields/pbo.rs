// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `Pbo`.

use orange_core::query::{Date, Field, List, Number, Object, Structured, Text};

use super::{AddressFields, GeographicPointFields};

orange_core::fields_type! {
    #[doc = " Paths below a `Pbo`, wherever it stands."] pub struct PboFields;
}

impl<K: Structured> PboFields<K> {
    /// `id`: Its identifier.
    pub fn id(&self) -> Field<Text> {
        self.0.child("id")
    }

    /// `address`.
    pub fn address(&self) -> AddressFields<Object> {
        self.0.child("address").into()
    }

    /// `geographicLocation`: Where it is.
    pub fn geographic_location(&self) -> GeographicPointFields<List> {
        self.0.child("geographicLocation").into()
    }

    /// `commissioningDate`: The day it opens to other operators, at the end of the legal notice.
    pub fn commissioning_date(&self) -> Field<Date> {
        self.0.child("commissioningDate")
    }

    /// `housingsNumber`: How many lines are connected, once deployed.
    pub fn housings_number(&self) -> Field<Number> {
        self.0.child("housingsNumber")
    }

    /// `type`: What kind of point it is, in the words of the address file.
    pub fn type_(&self) -> Field<Text> {
        self.0.child("type")
    }

    /// `connectionType`: How homes are connected from it, in the words of the address file.
    pub fn connection_type(&self) -> Field<Text> {
        self.0.child("connectionType")
    }
}
