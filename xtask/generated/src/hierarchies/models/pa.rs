// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `PA`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `PA`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/PA`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Pa {
    /// `k`.
    pub k: Option<String>,
    /// `a`.
    pub a: Option<i64>,
    kept: Kept,
}

impl Object for Pa {
    const NAME: &'static str = "Pa";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "k" => 0,
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
            0 => value.into(&mut self.k),
            1 => value.into(&mut self.a),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "k", &self.k)?;
        out.member(1, "a", &self.a)?;
        Ok(())
    }
}

orange_core::__object!(Pa.kept);

impl Pa {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            k: Some("pa".into()),
            ..Self::default()
        }
    }

    /// Sets `k`.
    pub fn k(mut self, k: impl Into<String>) -> Self {
        self.k = Some(k.into());
        self
    }

    /// Sets `a`.
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

orange_core::__validate!(Pa, Client, "#/components/schemas/PA", DEFINITIONS);
