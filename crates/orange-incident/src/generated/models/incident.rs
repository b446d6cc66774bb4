// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Incident`.

use orange_core::model::{DateTime, ExtraFields, Patch};

use super::{
    Impact, IncidentStatus, IncidentType, Location, LocationPatch, Origin, Priority,
    ServiceCondition,
};

use super::super::schemas::DEFINITIONS;

/// An event that impacts a service. Orange's page shows some of the properties and ends in an
/// ellipsis. The others can be read by their path.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, Get all my incidents.
///
/// Defined in `openapi.yaml#/components/schemas/Incident`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Incident {
    /// Assigned by Orange, such as `1805N42320`.
    ///
    /// Read-only.
    pub id: Option<String>,
    /// The status of the incident.
    pub status: Option<IncidentStatus>,
    /// The impact on the service.
    pub impact: Option<Impact>,
    /// The urgency. Impact and urgency determine other attributes, by a matrix that is published
    /// only as an image.
    ///
    /// *Inferred, not documented*: developer.orange.com, Incident 1.3, which names urgency in the
    /// heading of the matrix; that the member has this name is concluded.
    pub urgency: Option<String>,
    /// The priority of processing.
    pub priority: Option<Priority>,
    /// The condition of the service.
    ///
    /// JSON property `serviceCondition`.
    pub service_condition: Option<ServiceCondition>,
    /// A description as free text.
    pub description: Option<String>,
    /// The party that detected the incident.
    pub origin: Option<Origin>,
    /// The type of incident.
    ///
    /// JSON property `type`.
    pub type_: Option<IncidentType>,
    /// Whether the incident was escalated.
    ///
    /// JSON property `isEscalated`.
    pub is_escalated: Option<bool>,
    /// The creation time. The name is documented, the format is not. The text is preserved, with or
    /// without a zone.
    ///
    /// JSON property `createdAt`. Read-only.
    ///
    /// *Documented by Orange*: developer.orange.com, Incident 1.3, Pagination of the incidents
    /// list.
    pub created_at: Option<DateTime>,
    /// The location of the impacted service.
    pub location: Option<Location>,
    extras: ExtraFields,
}

orange_core::__validate!(Incident, Client, "#/components/schemas/Incident", DEFINITIONS);

/// The body of a request that creates a [`Incident`], without its read-only properties.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct IncidentCreate {
    /// The status of the incident.
    pub status: Option<IncidentStatus>,
    /// The impact on the service.
    pub impact: Option<Impact>,
    /// The urgency. Impact and urgency determine other attributes, by a matrix that is published
    /// only as an image.
    ///
    /// *Inferred, not documented*: developer.orange.com, Incident 1.3, which names urgency in the
    /// heading of the matrix; that the member has this name is concluded.
    pub urgency: Option<String>,
    /// The priority of processing.
    pub priority: Option<Priority>,
    /// The condition of the service.
    ///
    /// JSON property `serviceCondition`.
    pub service_condition: Option<ServiceCondition>,
    /// A description as free text.
    pub description: Option<String>,
    /// The party that detected the incident.
    pub origin: Option<Origin>,
    /// The type of incident.
    ///
    /// JSON property `type`.
    pub type_: Option<IncidentType>,
    /// Whether the incident was escalated.
    ///
    /// JSON property `isEscalated`.
    pub is_escalated: Option<bool>,
    /// The location of the impacted service.
    pub location: Option<Location>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

impl IncidentCreate {
    /// Creates the value from its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    IncidentCreate, Client, "#/components/schemas/Incident", DEFINITIONS
);

/// A partial update of a [`Incident`]: fields that are not set stay unchanged.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct IncidentPatch {
    /// The status of the incident.
    pub status: Patch<IncidentStatus>,
    /// The impact on the service.
    pub impact: Patch<Impact>,
    /// The urgency. Impact and urgency determine other attributes, by a matrix that is published
    /// only as an image.
    ///
    /// *Inferred, not documented*: developer.orange.com, Incident 1.3, which names urgency in the
    /// heading of the matrix; that the member has this name is concluded.
    pub urgency: Patch<String>,
    /// The priority of processing.
    pub priority: Patch<Priority>,
    /// The condition of the service.
    ///
    /// JSON property `serviceCondition`.
    pub service_condition: Patch<ServiceCondition>,
    /// A description as free text.
    pub description: Patch<String>,
    /// The party that detected the incident.
    pub origin: Patch<Origin>,
    /// The type of incident.
    ///
    /// JSON property `type`.
    pub type_: Patch<IncidentType>,
    /// Whether the incident was escalated.
    ///
    /// JSON property `isEscalated`.
    pub is_escalated: Patch<bool>,
    /// The location of the impacted service.
    pub location: Patch<LocationPatch>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

orange_core::__validate!(
    IncidentPatch, Patch, "#/components/schemas/Incident", DEFINITIONS
);

orange_core::__fields! {
    Incident.extras {
        0 id "id";
        1 status "status";
        2 impact "impact";
        3 urgency "urgency";
        4 priority "priority";
        5 service_condition "serviceCondition";
        6 description "description";
        7 origin "origin";
        8 type_ "type";
        9 is_escalated "isEscalated";
        10 created_at "createdAt";
        11 location "location";
    }
}

orange_core::__fields! {
    IncidentCreate.extras {
        0 status "status" [into IncidentStatus];
        1 impact "impact" [into Impact];
        2 urgency "urgency" [into String];
        3 priority "priority" [into Priority];
        4 service_condition "serviceCondition" [into ServiceCondition];
        5 description "description" [into String];
        6 origin "origin" [into Origin];
        7 type_ "type" [into IncidentType];
        8 is_escalated "isEscalated" [value bool];
        9 location "location" [into Location];
    }
}

orange_core::__fields! {
    change IncidentPatch.extras {
        0 status "status" [patch IncidentStatus];
        1 impact "impact" [patch Impact];
        2 urgency "urgency" [patch String];
        3 priority "priority" [patch Priority];
        4 service_condition "serviceCondition" [patch ServiceCondition];
        5 description "description" [patch String];
        6 origin "origin" [patch Origin];
        7 type_ "type" [patch IncidentType];
        8 is_escalated "isEscalated" [patch bool];
        9 location "location" [patch LocationPatch];
    }
}
