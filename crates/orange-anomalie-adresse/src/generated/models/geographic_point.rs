// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `GeographicPoint`.

use orange_core::model::{ExtraFields, Number};

use super::CoordinateSystem;
use super::super::schemas::DEFINITIONS;

/// A point in a coordinate system.
///
/// *Published by the interop group*: before-interop/common GeographicPoint and Interop,
/// GeographicPoint.
///
/// Defined in `openapi.yaml#/components/schemas/GeographicPoint`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GeographicPoint {
    /// First coordinate: easting in metres. With WGS84, the published text is contradictory:
    /// latitude for x in one passage, longitude first in another. Agree with the other operator.
    ///
    /// Required.
    pub x: Option<Number>,
    /// Second coordinate: northing in metres; with WGS84 see `x`.
    ///
    /// Required.
    pub y: Option<Number>,
    /// Height.
    pub z: Option<Number>,
    /// `type`. JSON property `type`. Required.
    pub type_: Option<CoordinateSystem>,
    extras: ExtraFields,
}

orange_core::__validate!(
    GeographicPoint, Client, "#/components/schemas/GeographicPoint", DEFINITIONS
);

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

orange_core::__fields! {
    GeographicPoint.extras {
        0 x "x" [into Number];
        1 y "y" [into Number];
        2 z "z" [into Number];
        3 type_ "type" [into CoordinateSystem];
    }
}
