// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `BesideBarrel`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `BesideBarrel`.
///
/// In the specification: `one-of.yaml#/components/schemas/Beside/oneOf/1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BesideBarrel {
    /// `seal`. Required.
    pub seal: Option<String>,
    /// `staves`. Required.
    pub staves: Option<i64>,
    kept: Kept,
}

impl Object for BesideBarrel {
    const NAME: &'static str = "BesideBarrel";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "seal" => 0,
            "staves" => 1,
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
            0 => value.into(&mut self.seal),
            1 => value.into(&mut self.staves),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "seal", &self.seal)?;
        out.member(1, "staves", &self.staves)?;
        Ok(())
    }
}

orange_core::__object!(BesideBarrel.kept);
