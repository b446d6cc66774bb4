// Generated from corpus/answer-headers.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Order`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Order`.
///
/// In the specification: `answer-headers.yaml#/components/schemas/Order`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Order {
    /// `number`.
    pub number: Option<i64>,
    kept: Kept,
}

impl Object for Order {
    const NAME: &'static str = "Order";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "number" => 0,
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
            0 => value.into(&mut self.number),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "number", &self.number)?;
        Ok(())
    }
}

orange_core::__object!(Order.kept);
