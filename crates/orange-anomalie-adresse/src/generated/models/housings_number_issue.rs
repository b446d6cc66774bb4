// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `UpdateNbLogementsIssuesBuildingHousingsNumber`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// Right number of homes in the building. `NombreLogementsAdresseIPE` in the address file.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseUpdateNbLogementsIssues.
///
/// In the specification:
/// `openapi.yaml#/components/schemas/UpdateNbLogementsIssuesBuildingHousingsNumber`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HousingsNumberIssue {
    /// How many homes.
    ///
    /// Required. At least 0.
    pub value: Option<i64>,
    /// What the OC wants to say on this correction.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Bulk Requests.
    pub description: Option<String>,
    kept: Kept,
}

impl Object for HousingsNumberIssue {
    const NAME: &'static str = "HousingsNumberIssue";

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

orange_core::__object!(HousingsNumberIssue.kept);

impl HousingsNumberIssue {
    /// Creates the value with its required fields.
    pub fn new(value: i64) -> Self {
        Self {
            value: Some(value),
            ..Self::default()
        }
    }

    /// Sets `value`.
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

orange_core::__validate!(
    HousingsNumberIssue, Client,
    "#/components/schemas/UpdateNbLogementsIssuesBuildingHousingsNumber", DEFINITIONS
);
