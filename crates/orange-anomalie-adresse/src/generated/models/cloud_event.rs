// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `CloudEvent`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// The members that any CloudEvents 1.0 event has.
///
/// *Published by the interop group*: before-interop/common CloudEvent.
///
/// In the specification: `openapi.yaml#/components/schemas/CloudEvent`.
#[derive(Clone, Debug, Default)]
pub struct CloudEvent {
    /// The version of CloudEvents.
    ///
    /// Required. At least 1 character.
    pub specversion: Option<String>,
    /// What happened.
    ///
    /// On the wire `type`. Required. At least 1 character.
    pub type_: Option<String>,
    /// Where it happened.
    ///
    /// Required. At least 1 character.
    pub source: Option<String>,
    /// The event's id; the same id from the same source is the same event.
    ///
    /// Required. At least 1 character.
    pub id: Option<String>,
    /// When it happened.
    ///
    /// At least 1 character.
    pub time: Option<DateTime>,
    /// The media type of `data`.
    ///
    /// At least 1 character.
    pub datacontenttype: Option<String>,
    /// The schema of `data`.
    ///
    /// At least 1 character.
    pub dataschema: Option<String>,
    /// What it happened to.
    ///
    /// At least 1 character.
    pub subject: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for CloudEvent {
    const NAME: &'static str = "CloudEvent";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "specversion" => 0,
            "type" => 1,
            "source" => 2,
            "id" => 3,
            "time" => 4,
            "datacontenttype" => 5,
            "dataschema" => 6,
            "subject" => 7,
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
            0 => value.into(&mut self.specversion),
            1 => value.into(&mut self.type_),
            2 => value.into(&mut self.source),
            3 => value.into(&mut self.id),
            4 => value.into(&mut self.time),
            5 => value.into(&mut self.datacontenttype),
            6 => value.into(&mut self.dataschema),
            7 => value.into(&mut self.subject),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "specversion", &self.specversion)?;
        out.member(1, "type", &self.type_)?;
        out.member(2, "source", &self.source)?;
        out.member(3, "id", &self.id)?;
        out.member(4, "time", &self.time)?;
        out.member(5, "datacontenttype", &self.datacontenttype)?;
        out.member(6, "dataschema", &self.dataschema)?;
        out.member(7, "subject", &self.subject)?;
        Ok(())
    }
}

orange_core::__object!(CloudEvent.kept);
