// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Tick`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Tick`.
///
/// In the specification: `sequences.yaml#/components/schemas/Tick`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Tick {
    /// `n`. Required. At least 1.
    pub n: Option<i64>,
    /// `at`.
    pub at: Option<DateTime>,
    kept: Kept,
}

impl Object for Tick {
    const NAME: &'static str = "Tick";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "n" => 0,
            "at" => 1,
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
            1 => value.into(&mut self.at),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "n", &self.n)?;
        out.member(1, "at", &self.at)?;
        Ok(())
    }
}

orange_core::__object!(Tick.kept);

impl Tick {
    /// Creates the value with its required fields.
    pub fn new(n: i64) -> Self {
        Self {
            n: Some(n),
            ..Self::default()
        }
    }

    /// Sets `n`.
    pub fn n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }

    /// Sets `at`.
    pub fn at(mut self, at: impl Into<DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }
}

orange_core::__validate!(Tick, Client, "#/components/schemas/Tick", DEFINITIONS);
