// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsRequired3`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsRequired3`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/required3`.
#[derive(Clone, Debug, Default)]
pub struct RowsRequired3 {
    /// `__proto__`. On the wire `__proto__`. Required.
    pub proto: Option<Json>,
    /// `toString`. On the wire `toString`. Required.
    pub to_string: Option<Json>,
    /// `constructor`. Required.
    pub constructor: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsRequired3 {
    const NAME: &'static str = "RowsRequired3";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "__proto__" => 0,
            "toString" => 1,
            "constructor" => 2,
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
            0 => value.into(&mut self.proto),
            1 => value.into(&mut self.to_string),
            2 => value.into(&mut self.constructor),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "__proto__", &self.proto)?;
        out.member(1, "toString", &self.to_string)?;
        out.member(2, "constructor", &self.constructor)?;
        Ok(())
    }
}

orange_core::__object!(RowsRequired3.kept);

impl RowsRequired3 {
    /// Sets `__proto__`.
    pub fn proto(mut self, proto: impl Into<Json>) -> Self {
        self.proto = Some(proto.into());
        self
    }

    /// Sets `toString`.
    pub fn with_to_string(mut self, to_string: impl Into<Json>) -> Self {
        self.to_string = Some(to_string.into());
        self
    }

    /// Sets `constructor`.
    pub fn constructor(mut self, constructor: impl Into<Json>) -> Self {
        self.constructor = Some(constructor.into());
        self
    }
}

orange_core::__validate!(
    RowsRequired3, Client, "#/components/schemas/Rows/properties/required3", DEFINITIONS
);

orange_core::__builder! {
    /// Creates the value with its required fields.
    RowsRequired3Builder -> RowsRequired3, [proto to_string constructor]
    proto Proto proto(impl Into<Json>) Json = proto.into(), [Json, ToString, Constructor];
    to_string ToString with_to_string(impl Into<Json>) Json = to_string.into(), [Proto, Json, Constructor];
    constructor Constructor constructor(impl Into<Json>) Json = constructor.into(), [Proto, ToString, Json];
    {
        RowsRequired3 {
            proto: Some(proto),
            to_string: Some(to_string),
            constructor: Some(constructor),
            ..RowsRequired3::default()
        }
    }
}
