// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Incident`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch,
    SerializeMap,
};

use super::{
    Impact, IncidentStatus, IncidentType, Location, LocationPatch, Origin, Priority,
    ServiceCondition,
};

use super::super::schemas::DEFINITIONS;

/// An event that impacts a service. Orange's page shows some of the members and ends in an
/// ellipsis: the others stay reachable by their path.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, Get all my incidents.
///
/// In the specification: `openapi.yaml#/components/schemas/Incident`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Incident {
    /// Given by Orange, `1805N42320` for one.
    ///
    /// Filled in by the server.
    pub id: Option<String>,
    /// Where the incident stands.
    pub status: Option<IncidentStatus>,
    /// How much the service is impacted.
    pub impact: Option<Impact>,
    /// How urgent it is. Impact and urgency together give other attributes, by a matrix that is
    /// published as a picture only.
    ///
    /// *Inferred, not documented*: developer.orange.com, Incident 1.3, which names urgency in the
    /// heading of the matrix; that the member has this name is concluded.
    pub urgency: Option<String>,
    /// How soon it is worked on.
    pub priority: Option<Priority>,
    /// How the service is.
    ///
    /// On the wire `serviceCondition`.
    pub service_condition: Option<ServiceCondition>,
    /// What happened, in free text.
    pub description: Option<String>,
    /// Who found it.
    pub origin: Option<Origin>,
    /// What kind of incident it is.
    ///
    /// On the wire `type`.
    pub type_: Option<IncidentType>,
    /// Whether the incident was escalated.
    ///
    /// On the wire `isEscalated`.
    pub is_escalated: Option<bool>,
    /// When it was created. The name is documented, the form of the date is not: it is kept as it
    /// comes, with or without a zone.
    ///
    /// On the wire `createdAt`. Filled in by the server.
    ///
    /// *Documented by Orange*: developer.orange.com, Incident 1.3, Pagination of the incidents
    /// list.
    pub created_at: Option<DateTime>,
    /// Where the impacted service is delivered.
    pub location: Option<Location>,
    kept: Kept,
}

impl Object for Incident {
    const NAME: &'static str = "Incident";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "status" => 1,
            "impact" => 2,
            "urgency" => 3,
            "priority" => 4,
            "serviceCondition" => 5,
            "description" => 6,
            "origin" => 7,
            "type" => 8,
            "isEscalated" => 9,
            "createdAt" => 10,
            "location" => 11,
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
            1 => value.into(&mut self.status),
            2 => value.into(&mut self.impact),
            3 => value.into(&mut self.urgency),
            4 => value.into(&mut self.priority),
            5 => value.into(&mut self.service_condition),
            6 => value.into(&mut self.description),
            7 => value.into(&mut self.origin),
            8 => value.into(&mut self.type_),
            9 => value.into(&mut self.is_escalated),
            10 => value.into(&mut self.created_at),
            11 => value.into(&mut self.location),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "status", &self.status)?;
        out.member(2, "impact", &self.impact)?;
        out.member(3, "urgency", &self.urgency)?;
        out.member(4, "priority", &self.priority)?;
        out.member(5, "serviceCondition", &self.service_condition)?;
        out.member(6, "description", &self.description)?;
        out.member(7, "origin", &self.origin)?;
        out.member(8, "type", &self.type_)?;
        out.member(9, "isEscalated", &self.is_escalated)?;
        out.member(10, "createdAt", &self.created_at)?;
        out.member(11, "location", &self.location)?;
        Ok(())
    }
}

orange_core::__object!(Incident.kept);

orange_core::__validate!(Incident, Client, "#/components/schemas/Incident", DEFINITIONS);

/// A [`Incident`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct IncidentCreate {
    /// Where the incident stands.
    pub status: Option<IncidentStatus>,
    /// How much the service is impacted.
    pub impact: Option<Impact>,
    /// How urgent it is. Impact and urgency together give other attributes, by a matrix that is
    /// published as a picture only.
    ///
    /// *Inferred, not documented*: developer.orange.com, Incident 1.3, which names urgency in the
    /// heading of the matrix; that the member has this name is concluded.
    pub urgency: Option<String>,
    /// How soon it is worked on.
    pub priority: Option<Priority>,
    /// How the service is.
    ///
    /// On the wire `serviceCondition`.
    pub service_condition: Option<ServiceCondition>,
    /// What happened, in free text.
    pub description: Option<String>,
    /// Who found it.
    pub origin: Option<Origin>,
    /// What kind of incident it is.
    ///
    /// On the wire `type`.
    pub type_: Option<IncidentType>,
    /// Whether the incident was escalated.
    ///
    /// On the wire `isEscalated`.
    pub is_escalated: Option<bool>,
    /// Where the impacted service is delivered.
    pub location: Option<Location>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for IncidentCreate {
    const NAME: &'static str = "IncidentCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "status" => 0,
            "impact" => 1,
            "urgency" => 2,
            "priority" => 3,
            "serviceCondition" => 4,
            "description" => 5,
            "origin" => 6,
            "type" => 7,
            "isEscalated" => 8,
            "location" => 9,
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
            0 => value.into(&mut self.status),
            1 => value.into(&mut self.impact),
            2 => value.into(&mut self.urgency),
            3 => value.into(&mut self.priority),
            4 => value.into(&mut self.service_condition),
            5 => value.into(&mut self.description),
            6 => value.into(&mut self.origin),
            7 => value.into(&mut self.type_),
            8 => value.into(&mut self.is_escalated),
            9 => value.into(&mut self.location),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "status", &self.status)?;
        out.member(1, "impact", &self.impact)?;
        out.member(2, "urgency", &self.urgency)?;
        out.member(3, "priority", &self.priority)?;
        out.member(4, "serviceCondition", &self.service_condition)?;
        out.member(5, "description", &self.description)?;
        out.member(6, "origin", &self.origin)?;
        out.member(7, "type", &self.type_)?;
        out.member(8, "isEscalated", &self.is_escalated)?;
        out.member(9, "location", &self.location)?;
        Ok(())
    }
}

orange_core::__object!(IncidentCreate.kept);

impl IncidentCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<IncidentStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `impact`.
    pub fn impact(mut self, impact: impl Into<Impact>) -> Self {
        self.impact = Some(impact.into());
        self
    }

    /// Sets `urgency`.
    pub fn urgency(mut self, urgency: impl Into<String>) -> Self {
        self.urgency = Some(urgency.into());
        self
    }

    /// Sets `priority`.
    pub fn priority(mut self, priority: impl Into<Priority>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets `serviceCondition`.
    pub fn service_condition(
        mut self,
        service_condition: impl Into<ServiceCondition>,
    ) -> Self {
        self.service_condition = Some(service_condition.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `origin`.
    pub fn origin(mut self, origin: impl Into<Origin>) -> Self {
        self.origin = Some(origin.into());
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, type_: impl Into<IncidentType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `isEscalated`.
    pub fn is_escalated(mut self, is_escalated: bool) -> Self {
        self.is_escalated = Some(is_escalated);
        self
    }

    /// Sets `location`.
    pub fn location(mut self, location: impl Into<Location>) -> Self {
        self.location = Some(location.into());
        self
    }
}

orange_core::__validate!(
    IncidentCreate, Client, "#/components/schemas/Incident", DEFINITIONS
);

/// A change of a [`Incident`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct IncidentPatch {
    /// Where the incident stands.
    pub status: Patch<IncidentStatus>,
    /// How much the service is impacted.
    pub impact: Patch<Impact>,
    /// How urgent it is. Impact and urgency together give other attributes, by a matrix that is
    /// published as a picture only.
    ///
    /// *Inferred, not documented*: developer.orange.com, Incident 1.3, which names urgency in the
    /// heading of the matrix; that the member has this name is concluded.
    pub urgency: Patch<String>,
    /// How soon it is worked on.
    pub priority: Patch<Priority>,
    /// How the service is.
    ///
    /// On the wire `serviceCondition`.
    pub service_condition: Patch<ServiceCondition>,
    /// What happened, in free text.
    pub description: Patch<String>,
    /// Who found it.
    pub origin: Patch<Origin>,
    /// What kind of incident it is.
    ///
    /// On the wire `type`.
    pub type_: Patch<IncidentType>,
    /// Whether the incident was escalated.
    ///
    /// On the wire `isEscalated`.
    pub is_escalated: Patch<bool>,
    /// Where the impacted service is delivered.
    pub location: Patch<LocationPatch>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for IncidentPatch {
    const NAME: &'static str = "IncidentPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "status" => 0,
            "impact" => 1,
            "urgency" => 2,
            "priority" => 3,
            "serviceCondition" => 4,
            "description" => 5,
            "origin" => 6,
            "type" => 7,
            "isEscalated" => 8,
            "location" => 9,
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
            0 => value.into_patch(&mut self.status),
            1 => value.into_patch(&mut self.impact),
            2 => value.into_patch(&mut self.urgency),
            3 => value.into_patch(&mut self.priority),
            4 => value.into_patch(&mut self.service_condition),
            5 => value.into_patch(&mut self.description),
            6 => value.into_patch(&mut self.origin),
            7 => value.into_patch(&mut self.type_),
            8 => value.into_patch(&mut self.is_escalated),
            9 => value.into_patch(&mut self.location),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "status", &self.status)?;
        out.patch(1, "impact", &self.impact)?;
        out.patch(2, "urgency", &self.urgency)?;
        out.patch(3, "priority", &self.priority)?;
        out.patch(4, "serviceCondition", &self.service_condition)?;
        out.patch(5, "description", &self.description)?;
        out.patch(6, "origin", &self.origin)?;
        out.patch(7, "type", &self.type_)?;
        out.patch(8, "isEscalated", &self.is_escalated)?;
        out.patch(9, "location", &self.location)?;
        Ok(())
    }
}

orange_core::__object!(IncidentPatch.kept);

impl IncidentPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `status`.
    pub fn status(mut self, status: impl Into<Patch<IncidentStatus>>) -> Self {
        self.status = status.into();
        self
    }

    /// Changes `impact`.
    pub fn impact(mut self, impact: impl Into<Patch<Impact>>) -> Self {
        self.impact = impact.into();
        self
    }

    /// Changes `urgency`.
    pub fn urgency(mut self, urgency: impl Into<Patch<String>>) -> Self {
        self.urgency = urgency.into();
        self
    }

    /// Changes `priority`.
    pub fn priority(mut self, priority: impl Into<Patch<Priority>>) -> Self {
        self.priority = priority.into();
        self
    }

    /// Changes `serviceCondition`.
    pub fn service_condition(
        mut self,
        service_condition: impl Into<Patch<ServiceCondition>>,
    ) -> Self {
        self.service_condition = service_condition.into();
        self
    }

    /// Changes `description`.
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Changes `origin`.
    pub fn origin(mut self, origin: impl Into<Patch<Origin>>) -> Self {
        self.origin = origin.into();
        self
    }

    /// Changes `type`.
    pub fn type_(mut self, type_: impl Into<Patch<IncidentType>>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Changes `isEscalated`.
    pub fn is_escalated(mut self, is_escalated: impl Into<Patch<bool>>) -> Self {
        self.is_escalated = is_escalated.into();
        self
    }

    /// Changes `location`.
    pub fn location(mut self, location: impl Into<Patch<LocationPatch>>) -> Self {
        self.location = location.into();
        self
    }
}

orange_core::__validate!(
    IncidentPatch, Patch, "#/components/schemas/Incident", DEFINITIONS
);
