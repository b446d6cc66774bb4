// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `GeographicPoint`.

use orange_core::model::Number;

use super::CoordinateSystem;
use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// A point in a coordinate system.
        ///
        /// *Published by the interop group*: before-interop/common GeographicPoint and Interop,
        /// GeographicPoint.
        ///
        /// Defined in `openapi.yaml#/components/schemas/GeographicPoint`.
        #[non_exhaustive]
        pub struct GeographicPoint { mode: read_write, extras_field: extras }
    }
    fields {
        /// First coordinate: easting in metres. With WGS84, the published text is contradictory:
        /// latitude for x in one passage, longitude first in another. Agree with the other
        /// operator.
        ///
        /// Required.
        0: x = "x", write: into(Number);
        /// Second coordinate: northing in metres; with WGS84 see `x`.
        ///
        /// Required.
        1: y = "y", write: into(Number);
        /// Height.
        2: z = "z", write: into(Number);
        /// The coordinate system of the point.
        ///
        /// JSON property `type`. Required.
        3: type_ = "type", write: into(CoordinateSystem);
    }
}

orange_core::__validate!(
    GeographicPoint, Request, "#/components/schemas/GeographicPoint", DEFINITIONS
);

// The docs of `__builder!` in `orange-model` describe the rows.
orange_core::__builder! {
    /// Returns an empty builder of the value, with setters for its required fields.
    pub struct GeographicPointBuilder { x, y, type_ } for GeographicPoint;
    fields {
        x: Number, state: XState,
            setter: x(impl Into<Number>) -> GeographicPointBuilder<Number, YState, TypeState> = x.into();
        y: Number, state: YState,
            setter: y(impl Into<Number>) -> GeographicPointBuilder<XState, Number, TypeState> = y.into();
        type_: CoordinateSystem, state: TypeState,
            setter: type_(impl Into<CoordinateSystem>) -> GeographicPointBuilder<XState, YState, CoordinateSystem> = type_.into();
    }
    build {
        GeographicPoint {
            x: Some(x),
            y: Some(y),
            type_: Some(type_),
            ..GeographicPoint::default()
        }
    }
}
