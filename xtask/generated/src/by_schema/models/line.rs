// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Line`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Line`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Line`.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// `sku`. Required.
    pub sku: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Line {
    const NAME: &'static str = "Line";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "sku" => 0,
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
            0 => value.into(&mut self.sku),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "sku", &self.sku)?;
        Ok(())
    }
}

orange_core::__object!(Line.kept);

impl Line {
    /// Creates the value with its required fields.
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: Some(sku.into()),
            ..Self::default()
        }
    }

    /// Sets `sku`.
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.sku = Some(sku.into());
        self
    }
}

orange_core::__validate!(Line, Client, "#/components/schemas/Line", DEFINITIONS);
