// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `HolderInlOne`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// One
///
/// In the specification: `hierarchies.yaml#/components/schemas/Holder/properties/inl/oneOf/0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HolderInlOne {
    /// `t`. Required. Always `"one"`.
    pub t: Option<String>,
    /// `a`.
    pub a: Option<String>,
    kept: Kept,
}

impl Object for HolderInlOne {
    const NAME: &'static str = "HolderInlOne";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "t" => 0,
            "a" => 1,
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
            1 => value.into(&mut self.a),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "t", &self.t)?;
        out.member(1, "a", &self.a)?;
        Ok(())
    }
}

orange_core::__object!(HolderInlOne.kept);

impl HolderInlOne {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some("one".into()),
            ..Self::default()
        }
    }

    /// Sets `t`.
    pub fn t(mut self, t: impl Into<String>) -> Self {
        self.t = Some(t.into());
        self
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

orange_core::__validate!(
    HolderInlOne, Client, "#/components/schemas/Holder/properties/inl/oneOf/0",
    DEFINITIONS
);
