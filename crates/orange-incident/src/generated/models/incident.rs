// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `Incident`.

use orange_core::model::DateTime;

use super::{
    Impact, IncidentStatus, IncidentType, Location, LocationPatch, Origin, Priority,
    ServiceCondition,
};

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// An event that impacts a service. Orange's page shows some of the properties and ends in
        /// an ellipsis. The others can be read by their path.
        ///
        /// *Documented by Orange*: developer.orange.com, Incident 1.3, Get all my incidents.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Incident`.
        #[non_exhaustive]
        pub struct Incident { mode: read, extras_field: extras }
        /// [`Incident`] in a creation request, without its read-only properties.
        #[must_use]
        pub struct IncidentCreate { mode: create, extras_field: pub extras }
        /// A partial update of [`Incident`]: fields that are not set stay unchanged.
        #[must_use]
        pub struct IncidentPatch { mode: patch, extras_field: pub extras }
    }
    fields {}
    read_only {
        /// Assigned by Orange, such as `1805N42320`.
        ///
        /// Read-only.
        0: id = "id", read: String;
    }
    fields {
        /// The status of the incident.
        1: status = "status", read: IncidentStatus, write: into(IncidentStatus), patch: IncidentStatus;
        /// The impact on the service.
        2: impact = "impact", read: Impact, write: into(Impact), patch: Impact;
        /// The urgency. Impact and urgency determine other attributes, by a matrix that is
        /// published only as an image.
        ///
        /// *Inferred, not documented*: developer.orange.com, Incident 1.3, which names urgency in
        /// the heading of the matrix; the name of the property is inferred.
        3: urgency = "urgency", read: String, write: into(String), patch: String;
        /// The priority of processing.
        4: priority = "priority", read: Priority, write: into(Priority), patch: Priority;
        /// The condition of the service.
        ///
        /// JSON property `serviceCondition`.
        5: service_condition = "serviceCondition", read: ServiceCondition, write: into(ServiceCondition), patch: ServiceCondition;
        /// A description as free text.
        6: description = "description", read: String, write: into(String), patch: String;
        /// The party that detected the incident.
        7: origin = "origin", read: Origin, write: into(Origin), patch: Origin;
        /// The type of incident.
        ///
        /// JSON property `type`.
        8: type_ = "type", read: IncidentType, write: into(IncidentType), patch: IncidentType;
        /// Whether the incident was escalated.
        ///
        /// JSON property `isEscalated`.
        9: is_escalated = "isEscalated", read: bool, write: value(bool), patch: bool;
    }
    read_only {
        /// The creation time. The name is documented, the format is not. The text is preserved,
        /// with or without a zone.
        ///
        /// JSON property `createdAt`. Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Incident 1.3, Pagination of the incidents
        /// list.
        10: created_at = "createdAt", read: DateTime;
    }
    fields {
        /// The location of the impacted service.
        11: location = "location", read: Location, write: into(Location), patch: LocationPatch;
    }
}

orange_core::__validate!(
    Incident, Request, "#/components/schemas/Incident", DEFINITIONS
);

impl IncidentCreate {
    /// Creates the value without fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    IncidentCreate, Request, "#/components/schemas/Incident", DEFINITIONS
);

orange_core::__validate!(
    IncidentPatch, Patch, "#/components/schemas/Incident", DEFINITIONS
);

orange_core::__identified!(Incident);
