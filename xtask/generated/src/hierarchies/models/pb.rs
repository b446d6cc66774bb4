// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `PB`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `PB`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/PB`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Pb {
    /// `k`.
    pub k: Option<String>,
    /// `b`.
    pub b: Option<i64>,
    kept: Kept,
}

impl Object for Pb {
    const NAME: &'static str = "Pb";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "k" => 0,
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
            0 => value.into(&mut self.k),
            1 => value.into(&mut self.b),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "k", &self.k)?;
        out.member(1, "b", &self.b)?;
        Ok(())
    }
}

orange_core::__object!(Pb.kept);

impl Pb {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            k: Some("PB".into()),
            ..Self::default()
        }
    }

    /// Sets `k`.
    pub fn k(mut self, k: impl Into<String>) -> Self {
        self.k = Some(k.into());
        self
    }

    /// Sets `b`.
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

orange_core::__validate!(Pb, Client, "#/components/schemas/PB", DEFINITIONS);
