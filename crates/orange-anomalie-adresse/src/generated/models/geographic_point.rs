// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `GeographicPoint`.

use orange_core::model::Number;

use super::CoordinateSystem;
use super::super::schemas::DEFINITIONS;

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
orange_core::__model! {
    types {
        /// A point in a coordinate system.
        ///
        /// *Published by the interop group*: before-interop/common GeographicPoint and Interop,
        /// GeographicPoint.
        ///
        /// Defined in `openapi.yaml#/components/schemas/GeographicPoint`.
        #[non_exhaustive]
        pub struct GeographicPoint: write(extras);
    }
    fields {
        /// First coordinate: easting in metres. With WGS84, the published text is contradictory:
        /// latitude for x in one passage, longitude first in another. Agree with the other
        /// operator.
        ///
        /// Required.
        0 x "x" [into Number];
        /// Second coordinate: northing in metres; with WGS84 see `x`.
        ///
        /// Required.
        1 y "y" [into Number];
        /// Height.
        2 z "z" [into Number];
        /// The coordinate systems in use in France.
        ///
        /// JSON property `type`. Required.
        3 type_ "type" [into CoordinateSystem];
    }
}

orange_core::__validate!(
    GeographicPoint, Client, "#/components/schemas/GeographicPoint", DEFINITIONS
);

// Rows: field, type parameter, setter(argument), type = conversion, [type parameters once it is set].
// See the docs of `__builder!` in `orange-model`.
orange_core::__builder! {
    /// Creates the value from its required fields.
    GeographicPointBuilder -> GeographicPoint, [x y type_]
    x X x(impl Into<Number>) Number = x.into(), [Number, Y, Type];
    y Y y(impl Into<Number>) Number = y.into(), [X, Number, Type];
    type_ Type type_(impl Into<CoordinateSystem>) CoordinateSystem = type_.into(), [X, Y, CoordinateSystem];
    {
        GeographicPoint {
            x: Some(x),
            y: Some(y),
            type_: Some(type_),
            ..GeographicPoint::default()
        }
    }
}
