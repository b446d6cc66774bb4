// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `N1`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `N1`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/N1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct N1 {
    /// `n`.
    pub n: Option<i64>,
    /// `x`.
    pub x: Option<String>,
    kept: Kept,
}

impl Object for N1 {
    const NAME: &'static str = "N1";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "n" => 0,
            "x" => 1,
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
            0 => value.into(&mut self.n),
            1 => value.into(&mut self.x),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "n", &self.n)?;
        out.member(1, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(N1.kept);

impl N1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `n`.
    pub fn n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }

    /// Sets `x`.
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }
}

orange_core::__validate!(N1, Client, "#/components/schemas/N1", DEFINITIONS);
