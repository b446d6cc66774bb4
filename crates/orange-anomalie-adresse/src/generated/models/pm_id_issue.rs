// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `UpdateImbIssuesBuildingPmId`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// Right concentration point (PM), by its id. `ReferencePM` in the address file.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// UpdateImbIssuesBuildingPmId.
///
/// In the specification: `openapi.yaml#/components/schemas/UpdateImbIssuesBuildingPmId`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PmIdIssue {
    /// The right value.
    ///
    /// At most 20 characters.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    pub value: Option<String>,
    /// What the OC wants to say on this correction.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Bulk Requests and
    /// sample ticket.
    pub description: Option<String>,
    kept: Kept,
}

impl Object for PmIdIssue {
    const NAME: &'static str = "PmIdIssue";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "value" => 0,
            "description" => 1,
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
            1 => value.into(&mut self.description),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "value", &self.value)?;
        out.member(1, "description", &self.description)?;
        Ok(())
    }
}

orange_core::__object!(PmIdIssue.kept);

impl PmIdIssue {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

orange_core::__validate!(
    PmIdIssue, Client, "#/components/schemas/UpdateImbIssuesBuildingPmId", DEFINITIONS
);
