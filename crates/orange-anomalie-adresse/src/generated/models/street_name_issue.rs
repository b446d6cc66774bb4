// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `UpdateImbIssuesBuildingStreetName`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// Right street name, without the street type. `NomVoieImmeuble` in the address file.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// UpdateImbIssuesBuildingStreetName.
///
/// In the specification: `openapi.yaml#/components/schemas/UpdateImbIssuesBuildingStreetName`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StreetNameIssue {
    /// The right value.
    pub value: Option<String>,
    /// True when the member shall be emptied; `value` is left out then.
    ///
    /// On the wire `toBlank`.
    pub to_blank: Option<bool>,
    /// What the OC wants to say on this correction.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Bulk Requests and
    /// sample ticket.
    pub description: Option<String>,
    kept: Kept,
}

impl Object for StreetNameIssue {
    const NAME: &'static str = "StreetNameIssue";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "value" => 0,
            "toBlank" => 1,
            "description" => 2,
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
            0 => value.into(&mut self.value),
            1 => value.into(&mut self.to_blank),
            2 => value.into(&mut self.description),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "value", &self.value)?;
        out.member(1, "toBlank", &self.to_blank)?;
        out.member(2, "description", &self.description)?;
        Ok(())
    }
}

orange_core::__object!(StreetNameIssue.kept);

impl StreetNameIssue {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `toBlank`.
    pub fn to_blank(mut self, to_blank: bool) -> Self {
        self.to_blank = Some(to_blank);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

orange_core::__validate!(
    StreetNameIssue, Client, "#/components/schemas/UpdateImbIssuesBuildingStreetName",
    DEFINITIONS
);
