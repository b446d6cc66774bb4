// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `A\rB`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `A\rB`.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/A\rB`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AB {
    /// `t`. Required. Always `"a\r"`.
    pub t: Option<String>,
    kept: Kept,
}

impl Object for AB {
    const NAME: &'static str = "AB";

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

orange_core::__object!(AB.kept);

impl AB {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some("a\r".into()),
            ..Self::default()
        }
    }

    /// Sets `t`.
    pub fn t(mut self, t: impl Into<String>) -> Self {
        self.t = Some(t.into());
        self
    }
}

orange_core::__validate!(AB, Client, "#/components/schemas/A\rB", DEFINITIONS);
