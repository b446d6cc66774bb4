// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `OtherEvent`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// Something that happened to a ticket. `type` names what, and so what `data` is.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, Event.
///
/// In the specification: `openapi.yaml#/components/schemas/Event`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherEvent {
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
    /// Required. At least 1 character.
    pub time: Option<DateTime>,
    /// The media type of `data`.
    ///
    /// Default: `"application/json"`. At least 1 character.
    pub datacontenttype: Option<String>,
    /// The schema of `data`.
    ///
    /// At least 1 character.
    pub dataschema: Option<String>,
    /// The ticket's id.
    ///
    /// Required. At least 1 character.
    pub subject: Option<String>,
    kept: Kept,
}

impl Object for OtherEvent {
    const NAME: &'static str = "OtherEvent";

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

orange_core::__object!(OtherEvent.kept);

impl OtherEvent {
    /// Sets `specversion`.
    pub fn specversion(mut self, specversion: impl Into<String>) -> Self {
        self.specversion = Some(specversion.into());
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `source`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `time`.
    pub fn time(mut self, time: impl Into<DateTime>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Sets `datacontenttype`.
    pub fn datacontenttype(mut self, datacontenttype: impl Into<String>) -> Self {
        self.datacontenttype = Some(datacontenttype.into());
        self
    }

    /// Sets `dataschema`.
    pub fn dataschema(mut self, dataschema: impl Into<String>) -> Self {
        self.dataschema = Some(dataschema.into());
        self
    }

    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

orange_core::__validate!(OtherEvent, Client, "#/components/schemas/Event", DEFINITIONS);

orange_core::__builder! {
    /// Creates the value with its required fields.
    OtherEventBuilder -> OtherEvent, [specversion type_ source id time subject]
    specversion Specversion specversion(impl Into<String>) String = specversion.into(), [String, Type, Source, Id, Time, Subject];
    type_ Type type_(impl Into<String>) String = type_.into(), [Specversion, String, Source, Id, Time, Subject];
    source Source source(impl Into<String>) String = source.into(), [Specversion, Type, String, Id, Time, Subject];
    id Id id(impl Into<String>) String = id.into(), [Specversion, Type, Source, String, Time, Subject];
    time Time time(impl Into<DateTime>) DateTime = time.into(), [Specversion, Type, Source, Id, DateTime, Subject];
    subject Subject subject(impl Into<String>) String = subject.into(), [Specversion, Type, Source, Id, Time, String];
    {
        OtherEvent {
            specversion: Some(specversion),
            type_: Some(type_),
            source: Some(source),
            id: Some(id),
            time: Some(time),
            subject: Some(subject),
            ..OtherEvent::default()
        }
    }
}
