// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Created`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch, SerializeMap,
};

use super::{CreatedPayload, CreatedPayloadPatch};
use super::super::schemas::DEFINITIONS;

/// `Created`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Created`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Created {
    /// `eventType`. On the wire `eventType`.
    pub event_type: Option<String>,
    /// `event`.
    pub event: Option<CreatedPayload>,
    kept: Kept,
}

impl Object for Created {
    const NAME: &'static str = "Created";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "eventType" => 0,
            "event" => 1,
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
            0 => value.into(&mut self.event_type),
            1 => value.into(&mut self.event),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "eventType", &self.event_type)?;
        out.member(1, "event", &self.event)?;
        Ok(())
    }
}

orange_core::__object!(Created.kept);

impl Created {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            event_type: Some("Created".into()),
            ..Self::default()
        }
    }

    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets `event`.
    pub fn event(mut self, event: impl Into<CreatedPayload>) -> Self {
        self.event = Some(event.into());
        self
    }
}

orange_core::__validate!(Created, Client, "#/components/schemas/Created", DEFINITIONS);

/// A change of a [`Created`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CreatedPatch {
    /// `eventType`. On the wire `eventType`.
    pub event_type: Patch<String>,
    /// `event`.
    pub event: Patch<CreatedPayloadPatch>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for CreatedPatch {
    const NAME: &'static str = "CreatedPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "eventType" => 0,
            "event" => 1,
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
            0 => value.into_patch(&mut self.event_type),
            1 => value.into_patch(&mut self.event),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "eventType", &self.event_type)?;
        out.patch(1, "event", &self.event)?;
        Ok(())
    }
}

orange_core::__object!(CreatedPatch.kept);

impl CreatedPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Patch<String>>) -> Self {
        self.event_type = event_type.into();
        self
    }

    /// Changes `event`.
    pub fn event(mut self, event: impl Into<Patch<CreatedPayloadPatch>>) -> Self {
        self.event = event.into();
        self
    }
}

orange_core::__validate!(
    CreatedPatch, Patch, "#/components/schemas/Created", DEFINITIONS
);
