// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `N2`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `N2`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/N2`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct N2 {
    /// `n`.
    pub n: Option<i64>,
    /// `y`.
    pub y: Option<String>,
    kept: Kept,
}

impl Object for N2 {
    const NAME: &'static str = "N2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "n" => 0,
            "y" => 1,
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
            1 => value.into(&mut self.y),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "n", &self.n)?;
        out.member(1, "y", &self.y)?;
        Ok(())
    }
}

orange_core::__object!(N2.kept);

impl N2 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `n`.
    pub fn n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }

    /// Sets `y`.
    pub fn y(mut self, y: impl Into<String>) -> Self {
        self.y = Some(y.into());
        self
    }
}

orange_core::__validate!(N2, Client, "#/components/schemas/N2", DEFINITIONS);
