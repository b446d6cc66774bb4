// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsProperties3ToString`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsProperties3ToString`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/properties3/properties/toString`.
#[derive(Clone, Debug, Default)]
pub struct RowsProperties3ToString {
    /// `length`.
    pub length: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsProperties3ToString {
    const NAME: &'static str = "RowsProperties3ToString";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "length" => 0,
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
            0 => value.into(&mut self.length),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "length", &self.length)?;
        Ok(())
    }
}

orange_core::__object!(RowsProperties3ToString.kept);

impl RowsProperties3ToString {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `length`.
    pub fn length(mut self, length: impl Into<String>) -> Self {
        self.length = Some(length.into());
        self
    }
}

orange_core::__validate!(
    RowsProperties3ToString, Client,
    "#/components/schemas/Rows/properties/properties3/properties/toString", DEFINITIONS
);
