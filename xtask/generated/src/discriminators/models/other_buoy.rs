// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherBuoy`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Buoy;

/// `OtherBuoy`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Buoy`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherBuoy {
    /// `id`.
    pub id: Option<String>,
    /// `href`.
    pub href: Option<String>,
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `next`.
    pub next: Option<Buoy>,
    kept: Kept,
}

impl Object for OtherBuoy {
    const NAME: &'static str = "OtherBuoy";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "href" => 1,
            "kind" => 2,
            "next" => 3,
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
            0 => value.into(&mut self.id),
            1 => value.into(&mut self.href),
            2 => value.into(&mut self.kind),
            3 => value.into(&mut self.next),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "href", &self.href)?;
        out.member(2, "kind", &self.kind)?;
        out.member(3, "next", &self.next)?;
        Ok(())
    }
}

orange_core::__object!(OtherBuoy.kept);
