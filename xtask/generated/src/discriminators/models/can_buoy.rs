// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `CanBuoy`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::Buoy;

/// `CanBuoy`.
///
/// In the specification: `discriminators.yaml#/components/schemas/CanBuoy`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CanBuoy {
    /// `id`.
    pub id: Option<String>,
    /// `href`.
    pub href: Option<String>,
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `next`.
    pub next: Option<Buoy>,
    /// `chain`.
    pub chain: Option<Number>,
    kept: Kept,
}

impl Object for CanBuoy {
    const NAME: &'static str = "CanBuoy";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "href" => 1,
            "kind" => 2,
            "next" => 3,
            "chain" => 4,
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
            4 => value.into(&mut self.chain),
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
        out.member(4, "chain", &self.chain)?;
        Ok(())
    }
}

orange_core::__object!(CanBuoy.kept);
