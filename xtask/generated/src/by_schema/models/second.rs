// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Second`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Second`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Second`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Second {
    /// `t`. Required. Always `2`.
    pub t: Option<i64>,
    kept: Kept,
}

impl Object for Second {
    const NAME: &'static str = "Second";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "t" => 0,
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
            0 => value.into(&mut self.t),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "t", &self.t)?;
        Ok(())
    }
}

orange_core::__object!(Second.kept);

impl Second {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some(2),
            ..Self::default()
        }
    }

    /// Sets `t`.
    pub fn t(mut self, t: i64) -> Self {
        self.t = Some(t);
        self
    }
}

orange_core::__validate!(Second, Client, "#/components/schemas/Second", DEFINITIONS);
