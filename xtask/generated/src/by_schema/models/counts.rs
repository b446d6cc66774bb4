// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Counts`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Counts`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Counts`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Counts {
    /// `v`. Required.
    pub v: Option<Vec<i64>>,
    kept: Kept,
}

impl Object for Counts {
    const NAME: &'static str = "Counts";

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

orange_core::__object!(Counts.kept);

impl Counts {
    /// Creates the value with its required fields.
    pub fn new(v: impl IntoIterator<Item = i64>) -> Self {
        Self {
            v: Some(v.into_iter().collect()),
            ..Self::default()
        }
    }

    /// Sets `v`.
    pub fn v(mut self, v: impl IntoIterator<Item = i64>) -> Self {
        self.v = Some(v.into_iter().collect());
        self
    }
}

orange_core::__validate!(Counts, Client, "#/components/schemas/Counts", DEFINITIONS);
