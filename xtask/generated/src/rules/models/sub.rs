// Generated from corpus/rules.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Sub`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Sub`.
///
/// In the specification: `rules.yaml#/components/schemas/Sub`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sub {
    /// `s`. Required. At least 2 characters.
    pub s: Option<String>,
    /// `n`.
    pub n: Option<i64>,
    kept: Kept,
}

impl Object for Sub {
    const NAME: &'static str = "Sub";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "s" => 0,
            "n" => 1,
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
            0 => value.into(&mut self.s),
            1 => value.into(&mut self.n),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "s", &self.s)?;
        out.member(1, "n", &self.n)?;
        Ok(())
    }
}

orange_core::__object!(Sub.kept);

impl Sub {
    /// Creates the value with its required fields.
    pub fn new(s: impl Into<String>) -> Self {
        Self {
            s: Some(s.into()),
            ..Self::default()
        }
    }

    /// Sets `s`.
    pub fn s(mut self, s: impl Into<String>) -> Self {
        self.s = Some(s.into());
        self
    }

    /// Sets `n`.
    pub fn n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }
}

orange_core::__validate!(Sub, Client, "#/components/schemas/Sub", DEFINITIONS);
