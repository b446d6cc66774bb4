// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Names`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Names`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Names`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Names {
    /// `v`. Required.
    pub v: Option<Vec<String>>,
    kept: Kept,
}

impl Object for Names {
    const NAME: &'static str = "Names";

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

orange_core::__object!(Names.kept);

impl Names {
    /// Creates the value with its required fields.
    pub fn new(v: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            v: Some(v.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets `v`.
    pub fn v(mut self, v: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.v = Some(v.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(Names, Client, "#/components/schemas/Names", DEFINITIONS);
