// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsPatternProperties4`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RowsPatternProperties4`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/patternProperties4`.
#[derive(Clone, Debug, Default)]
pub struct RowsPatternProperties4 {
    /// `aa`.
    pub aa: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsPatternProperties4 {
    const NAME: &'static str = "RowsPatternProperties4";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "aa" => 0,
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
            0 => value.into(&mut self.aa),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "aa", &self.aa)?;
        Ok(())
    }
}

orange_core::__object!(RowsPatternProperties4.kept);

impl RowsPatternProperties4 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `aa`.
    pub fn aa(mut self, aa: impl Into<String>) -> Self {
        self.aa = Some(aa.into());
        self
    }
}

orange_core::__validate!(
    RowsPatternProperties4, Client,
    "#/components/schemas/Rows/properties/patternProperties4", DEFINITIONS
);
