// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `GeographicPoint`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::CoordinateSystem;
use super::super::schemas::DEFINITIONS;

/// A point in a coordinate system.
///
/// *Published by the interop group*: before-interop/common GeographicPoint and Interop,
/// GeographicPoint.
///
/// In the specification: `openapi.yaml#/components/schemas/GeographicPoint`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GeographicPoint {
    /// First coordinate: easting in metres. With WGS84 the published text says latitude for x in
    /// one place and names longitude first in another; agree with the other operator.
    ///
    /// Required.
    pub x: Option<Number>,
    /// Second coordinate: northing in metres; with WGS84 see `x`.
    ///
    /// Required.
    pub y: Option<Number>,
    /// Height.
    pub z: Option<Number>,
    /// `type`. On the wire `type`. Required.
    pub type_: Option<CoordinateSystem>,
    kept: Kept,
}

impl Object for GeographicPoint {
    const NAME: &'static str = "GeographicPoint";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "x" => 0,
            "y" => 1,
            "z" => 2,
            "type" => 3,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.x),
            1 => value.into(&mut self.y),
            2 => value.into(&mut self.z),
            3 => value.into(&mut self.type_),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "x", &self.x)?;
        out.member(1, "y", &self.y)?;
        out.member(2, "z", &self.z)?;
        out.member(3, "type", &self.type_)?;
        Ok(())
    }
}

orange_core::__object!(GeographicPoint.kept);

impl GeographicPoint {
    /// Sets `x`.
    pub fn x(mut self, x: impl Into<Number>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// Sets `y`.
    pub fn y(mut self, y: impl Into<Number>) -> Self {
        self.y = Some(y.into());
        self
    }

    /// Sets `z`.
    pub fn z(mut self, z: impl Into<Number>) -> Self {
        self.z = Some(z.into());
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, type_: impl Into<CoordinateSystem>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

orange_core::__validate!(
    GeographicPoint, Client, "#/components/schemas/GeographicPoint", DEFINITIONS
);

orange_core::__builder! {
    /// Creates the value with its required fields.
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
