// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Bell`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Bell`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Bell`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Bell {
    /// `rings`.
    pub rings: Option<i64>,
    /// `type`. On the wire `type`.
    pub type_: Option<String>,
    /// `kind`.
    pub kind: Option<String>,
    kept: Kept,
}

impl Object for Bell {
    const NAME: &'static str = "Bell";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "rings" => 0,
            "type" => 1,
            "kind" => 2,
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
            0 => value.into(&mut self.rings),
            1 => value.into(&mut self.type_),
            2 => value.into(&mut self.kind),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "rings", &self.rings)?;
        out.member(1, "type", &self.type_)?;
        out.member(2, "kind", &self.kind)?;
        Ok(())
    }
}

orange_core::__object!(Bell.kept);
