// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsProperties3`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::RowsProperties3ToString;
use super::super::schemas::DEFINITIONS;

/// `RowsProperties3`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/properties3`.
#[derive(Clone, Debug, Default)]
pub struct RowsProperties3 {
    /// `__proto__`. On the wire `__proto__`.
    pub proto: Option<Number>,
    /// `toString`. On the wire `toString`.
    pub to_string: Option<RowsProperties3ToString>,
    /// `constructor`.
    pub constructor: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsProperties3 {
    const NAME: &'static str = "RowsProperties3";

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

orange_core::__object!(RowsProperties3.kept);

impl RowsProperties3 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `__proto__`.
    pub fn proto(mut self, proto: impl Into<Number>) -> Self {
        self.proto = Some(proto.into());
        self
    }

    /// Sets `toString`.
    pub fn with_to_string(
        mut self,
        to_string: impl Into<RowsProperties3ToString>,
    ) -> Self {
        self.to_string = Some(to_string.into());
        self
    }

    /// Sets `constructor`.
    pub fn constructor(mut self, constructor: impl Into<Number>) -> Self {
        self.constructor = Some(constructor.into());
        self
    }
}

orange_core::__validate!(
    RowsProperties3, Client, "#/components/schemas/Rows/properties/properties3",
    DEFINITIONS
);
