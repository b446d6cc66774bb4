// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `FreezePeriod`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// A period in which an incident is frozen, so that the agreed time to repair does not run.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what a freeze
/// period is; the members are concluded from `createdAt`.
///
/// In the specification: `openapi.yaml#/components/schemas/FreezePeriod`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FreezePeriod {
    /// When the incident was frozen, as it comes.
    ///
    /// On the wire `startedAt`.
    pub started_at: Option<DateTime>,
    /// When it went on, as it comes; absent while it is frozen.
    ///
    /// On the wire `endedAt`.
    pub ended_at: Option<DateTime>,
    kept: Kept,
}

impl Object for FreezePeriod {
    const NAME: &'static str = "FreezePeriod";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "startedAt" => 0,
            "endedAt" => 1,
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
            0 => value.into(&mut self.started_at),
            1 => value.into(&mut self.ended_at),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "startedAt", &self.started_at)?;
        out.member(1, "endedAt", &self.ended_at)?;
        Ok(())
    }
}

orange_core::__object!(FreezePeriod.kept);
