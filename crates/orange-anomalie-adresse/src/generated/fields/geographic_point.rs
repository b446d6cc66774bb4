// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `GeographicPoint`.

use orange_core::query::{Enum, Field, Number};

use super::super::models;

orange_core::fields_type! {
    /// Paths to the properties of each `GeographicPoint` in a listed resource.
    pub struct GeographicPointFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    GeographicPointFields {
        /// `x`: First coordinate: easting in metres. With WGS84, the published text is
        /// contradictory: latitude for x in one passage, longitude first in another. Agree with the
        /// other operator.
        x "x" -> Field<Number>;
        /// `y`: Second coordinate: northing in metres; with WGS84 see `x`.
        y "y" -> Field<Number>;
        /// `z`: Height.
        z "z" -> Field<Number>;
        /// `type`: The coordinate system of the point.
        type_ "type" -> Field<Enum<models::CoordinateSystem>>;
    }
}
