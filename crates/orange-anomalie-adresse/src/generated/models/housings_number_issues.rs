// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `AnomalieAdresseUpdateNbLogementsIssues`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::HousingsNumberIssue;
use super::super::schemas::DEFINITIONS;

/// The right number of homes; nothing else can be corrected in such a ticket.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseUpdateNbLogementsIssues.
///
/// In the specification: `openapi.yaml#/components/schemas/AnomalieAdresseUpdateNbLogementsIssues`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HousingsNumberIssues {
    /// `building.housingsNumber`. On the wire `building.housingsNumber`. Required.
    pub building_housings_number: Option<HousingsNumberIssue>,
    kept: Kept,
}

impl Object for HousingsNumberIssues {
    const NAME: &'static str = "HousingsNumberIssues";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "building.housingsNumber" => 0,
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
            0 => value.into(&mut self.building_housings_number),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "building.housingsNumber", &self.building_housings_number)?;
        Ok(())
    }
}

orange_core::__object!(HousingsNumberIssues.kept);

impl HousingsNumberIssues {
    /// Creates the value with its required fields.
    pub fn new(building_housings_number: impl Into<HousingsNumberIssue>) -> Self {
        Self {
            building_housings_number: Some(building_housings_number.into()),
            ..Self::default()
        }
    }

    /// Sets `building.housingsNumber`.
    pub fn building_housings_number(
        mut self,
        building_housings_number: impl Into<HousingsNumberIssue>,
    ) -> Self {
        self.building_housings_number = Some(building_housings_number.into());
        self
    }
}

orange_core::__validate!(
    HousingsNumberIssues, Client,
    "#/components/schemas/AnomalieAdresseUpdateNbLogementsIssues", DEFINITIONS
);
