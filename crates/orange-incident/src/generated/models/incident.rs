// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Incident`.

use orange_core::model::DateTime;

use super::{
    Impact, IncidentStatus, IncidentType, Location, LocationPatch, Origin, Priority,
    ServiceCondition,
};

use super::super::schemas::DEFINITIONS;

orange_core::__model! {
    types {
        /// An event that impacts a service. Orange's page shows some of the members and ends in an
        /// ellipsis: the others stay reachable by their path.
        ///
        /// *Documented by Orange*: developer.orange.com, Incident 1.3, Get all my incidents.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Incident`.
        #[non_exhaustive]
        pub struct Incident: read(extras);
        /// The body of a request that creates a [`Incident`], without its read-only properties.
        #[must_use]
        pub struct IncidentCreate: create(pub extras);
        /// A partial update of a [`Incident`]: fields that are not set stay unchanged.
        #[must_use]
        pub struct IncidentPatch: patch(pub extras);
    }
    fields {}
    read_only {
        /// Given by Orange, `1805N42320` for one.
        ///
        /// Read-only.
        0 id "id": String;
    }
    fields {
        /// Where the incident stands.
        1 status "status": IncidentStatus [into IncidentStatus], patch IncidentStatus;
        /// How much the service is impacted.
        2 impact "impact": Impact [into Impact], patch Impact;
        /// How urgent it is. Impact and urgency together give other attributes, by a matrix that is
        /// published as a picture only.
        ///
        /// *Inferred, not documented*: developer.orange.com, Incident 1.3, which names urgency in
        /// the heading of the matrix; that the member has this name is concluded.
        3 urgency "urgency": String [into String], patch String;
        /// How soon it is worked on.
        4 priority "priority": Priority [into Priority], patch Priority;
        /// How the service is.
        ///
        /// JSON property `serviceCondition`.
        5 service_condition "serviceCondition": ServiceCondition [into ServiceCondition], patch ServiceCondition;
        /// What happened, in free text.
        6 description "description": String [into String], patch String;
        /// Who found it.
        7 origin "origin": Origin [into Origin], patch Origin;
        /// What kind of incident it is.
        ///
        /// JSON property `type`.
        8 type_ "type": IncidentType [into IncidentType], patch IncidentType;
        /// Whether the incident was escalated.
        ///
        /// JSON property `isEscalated`.
        9 is_escalated "isEscalated": bool [value bool], patch bool;
    }
    read_only {
        /// When it was created. The name is documented, the form of the date is not: it is kept as
        /// it comes, with or without a zone.
        ///
        /// JSON property `createdAt`. Read-only.
        ///
        /// *Documented by Orange*: developer.orange.com, Incident 1.3, Pagination of the incidents
        /// list.
        10 created_at "createdAt": DateTime;
    }
    fields {
        /// Where the impacted service is delivered.
        11 location "location": Location [into Location], patch LocationPatch;
    }
}

orange_core::__validate!(Incident, Client, "#/components/schemas/Incident", DEFINITIONS);

impl IncidentCreate {
    /// Creates the value from its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    IncidentCreate, Client, "#/components/schemas/Incident", DEFINITIONS
);

orange_core::__validate!(
    IncidentPatch, Patch, "#/components/schemas/Incident", DEFINITIONS
);
