// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `HolderInlTwo`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// Two
///
/// In the specification: `hierarchies.yaml#/components/schemas/Holder/properties/inl/oneOf/1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HolderInlTwo {
    /// `t`. Required. Always `"two"`.
    pub t: Option<String>,
    /// `b`.
    pub b: Option<String>,
    kept: Kept,
}

impl Object for HolderInlTwo {
    const NAME: &'static str = "HolderInlTwo";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "t" => 0,
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
            0 => value.into(&mut self.t),
            1 => value.into(&mut self.b),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "t", &self.t)?;
        out.member(1, "b", &self.b)?;
        Ok(())
    }
}

orange_core::__object!(HolderInlTwo.kept);

impl HolderInlTwo {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some("two".into()),
            ..Self::default()
        }
    }

    /// Sets `t`.
    pub fn t(mut self, t: impl Into<String>) -> Self {
        self.t = Some(t.into());
        self
    }

    /// Sets `b`.
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

orange_core::__validate!(
    HolderInlTwo, Client, "#/components/schemas/Holder/properties/inl/oneOf/1",
    DEFINITIONS
);
