// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `StatusChange`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// One step in the history of a status, written down by the OI.
///
/// *Documented by Orange*: before-interop/common StatusChange; developer.orange.com, Anomalie
/// Adresse OC RIP 1.0, sample ticket.
///
/// In the specification: `openapi.yaml#/components/schemas/StatusChange`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatusChange {
    /// The kind of entity.
    ///
    /// On the wire `@type`. Filled in by the server. Default: `"StatusChange"`.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// On the wire `@baseType`. Filled in by the server. Default: `"StatusChange"`.
    pub at_base_type: Option<String>,
    /// Where the schema of the entity is.
    ///
    /// On the wire `@schemaLocation`. Filled in by the server. Default:
    /// `"https://raw.githubusercontent.com/tmforum-rand/schemas/candidates/Common/StatusChange.schema.json"`.
    pub at_schema_location: Option<String>,
    /// The status it changed to; on a ticket one of `TicketStatus`.
    ///
    /// Filled in by the server.
    pub status: Option<String>,
    /// When it changed.
    ///
    /// On the wire `changeDate`. Filled in by the server.
    pub change_date: Option<DateTime>,
    /// When it changed, as the examples of the interop group name it.
    ///
    /// Filled in by the server.
    ///
    /// **Deprecated** by the specification.
    ///
    /// *Published by the interop group*: before-interop/anomalieAdresse README.
    pub date: Option<DateTime>,
    /// Why it changed; on a ticket one of `StatusChangeReason`.
    ///
    /// On the wire `changeReason`. Filled in by the server.
    ///
    /// *Published by the interop group*.
    pub change_reason: Option<String>,
    /// What there is to say on it.
    ///
    /// On the wire `changeDetails`.
    ///
    /// *Published by the interop group*.
    pub change_details: Option<String>,
    /// Who changed it.
    ///
    /// *Published by the interop group*.
    pub author: Option<String>,
    kept: Kept,
}

impl Object for StatusChange {
    const NAME: &'static str = "StatusChange";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "@baseType" => 1,
            "@schemaLocation" => 2,
            "status" => 3,
            "changeDate" => 4,
            "date" => 5,
            "changeReason" => 6,
            "changeDetails" => 7,
            "author" => 8,
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
            0 => value.into(&mut self.at_type),
            1 => value.into(&mut self.at_base_type),
            2 => value.into(&mut self.at_schema_location),
            3 => value.into(&mut self.status),
            4 => value.into(&mut self.change_date),
            5 => value.into(&mut self.date),
            6 => value.into(&mut self.change_reason),
            7 => value.into(&mut self.change_details),
            8 => value.into(&mut self.author),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "@baseType", &self.at_base_type)?;
        out.member(2, "@schemaLocation", &self.at_schema_location)?;
        out.member(3, "status", &self.status)?;
        out.member(4, "changeDate", &self.change_date)?;
        out.member(5, "date", &self.date)?;
        out.member(6, "changeReason", &self.change_reason)?;
        out.member(7, "changeDetails", &self.change_details)?;
        out.member(8, "author", &self.author)?;
        Ok(())
    }
}

orange_core::__object!(StatusChange.kept);

impl StatusChange {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `changeDetails`.
    pub fn change_details(mut self, change_details: impl Into<String>) -> Self {
        self.change_details = Some(change_details.into());
        self
    }

    /// Sets `author`.
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }
}

orange_core::__validate!(
    StatusChange, Client, "#/components/schemas/StatusChange", DEFINITIONS
);
