// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Ticket`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Ticket`.
///
/// In the specification: `listeners.yaml#/definitions/Ticket`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ticket {
    /// `id`. Filled in by the server.
    pub id: Option<String>,
    kept: Kept,
}

impl Object for Ticket {
    const NAME: &'static str = "Ticket";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        Ok(())
    }
}

orange_core::__object!(Ticket.kept);
