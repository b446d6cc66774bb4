// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Label`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Label`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Label`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Label {
    /// `v`. Required.
    pub v: Option<String>,
    kept: Kept,
}

impl Object for Label {
    const NAME: &'static str = "Label";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "v" => 0,
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
            0 => value.into(&mut self.v),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "v", &self.v)?;
        Ok(())
    }
}

orange_core::__object!(Label.kept);

impl Label {
    /// Creates the value with its required fields.
    pub fn new(v: impl Into<String>) -> Self {
        Self {
            v: Some(v.into()),
            ..Self::default()
        }
    }

    /// Sets `v`.
    pub fn v(mut self, v: impl Into<String>) -> Self {
        self.v = Some(v.into());
        self
    }
}

orange_core::__validate!(Label, Client, "#/components/schemas/Label", DEFINITIONS);
