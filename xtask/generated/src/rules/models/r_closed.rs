// Generated from corpus/rules.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RClosed`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RClosed`.
///
/// In the specification: `rules.yaml#/components/schemas/R/properties/closed`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RClosed {
    /// `a`. At most 3.
    pub a: Option<i64>,
    kept: Kept,
}

impl Object for RClosed {
    const NAME: &'static str = "RClosed";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
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
            0 => value.into(&mut self.a),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        Ok(())
    }
}

orange_core::__object!(RClosed.kept);

impl RClosed {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

orange_core::__validate!(
    RClosed, Client, "#/components/schemas/R/properties/closed", DEFINITIONS
);
