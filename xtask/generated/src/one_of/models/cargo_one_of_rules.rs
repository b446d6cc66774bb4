// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `CargoOneOfRules`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `CargoOneOfRules`.
///
/// In the specification: `one-of.yaml#/components/schemas/Cargo/properties/oneOfRules`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CargoOneOfRules {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<String>,
    kept: Kept,
}

impl Object for CargoOneOfRules {
    const NAME: &'static str = "CargoOneOfRules";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
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
            0 => value.into(&mut self.a),
            1 => value.into(&mut self.b),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        out.member(1, "b", &self.b)?;
        Ok(())
    }
}

orange_core::__object!(CargoOneOfRules.kept);
