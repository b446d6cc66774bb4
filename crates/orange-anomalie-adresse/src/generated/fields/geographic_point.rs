// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `GeographicPoint`.

use orange_core::query::{Enum, Field, Number, Structured};

use super::super::models;

orange_core::fields_type! {
    #[doc = " Paths below a `GeographicPoint`, wherever it stands."] pub struct
    GeographicPointFields;
}

impl<K: Structured> GeographicPointFields<K> {
    /// `x`: First coordinate: easting in metres. With WGS84 the published text says latitude for x
    /// in one place and names longitude first in another; agree with the other operator.
    pub fn x(&self) -> Field<Number> {
        self.0.child("x")
    }

    /// `y`: Second coordinate: northing in metres; with WGS84 see `x`.
    pub fn y(&self) -> Field<Number> {
        self.0.child("y")
    }

    /// `z`: Height.
    pub fn z(&self) -> Field<Number> {
        self.0.child("z")
    }

    /// `type`.
    pub fn type_(&self) -> Field<Enum<models::CoordinateSystem>> {
        self.0.child("type")
    }
}
