// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsReadOnly1`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsReadOnly1`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/readOnly1`.
#[derive(Clone, Debug, Default)]
pub struct RowsReadOnly1 {
    /// `a`. Filled in by the server.
    pub a: Option<String>,
    /// `b`. Sent, never received.
    pub b: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsReadOnly1 {
    const NAME: &'static str = "RowsReadOnly1";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
            "b" => 1,
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
            0 => value.into(&mut self.a),
            1 => value.into(&mut self.b),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        out.member(1, "b", &self.b)?;
        Ok(())
    }
}

orange_core::__object!(RowsReadOnly1.kept);

orange_core::__validate!(
    RowsReadOnly1, Client, "#/components/schemas/Rows/properties/readOnly1", DEFINITIONS
);

/// A [`RowsReadOnly1`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct RowsReadOnly1Create {
    /// `b`. Sent, never received.
    pub b: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsReadOnly1Create {
    const NAME: &'static str = "RowsReadOnly1Create";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "b" => 0,
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
            0 => value.into(&mut self.b),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "b", &self.b)?;
        Ok(())
    }
}

orange_core::__object!(RowsReadOnly1Create.kept);

impl RowsReadOnly1Create {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `b`.
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

orange_core::__validate!(
    RowsReadOnly1Create, Client, "#/components/schemas/Rows/properties/readOnly1",
    DEFINITIONS
);
