// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Filter and sort paths of `Incident`.

use orange_core::query::{Date, Enum, EqualityOnly, Field, Flag, Object, Text};

use super::LocationFields;
use super::super::models;

orange_core::__paths! {
    /// `id`: Given by Orange, `1805N42320` for one.
    id "id" -> Field<Text, EqualityOnly>;
    /// `status`: Where the incident stands.
    status "status" -> Field<Enum<models::IncidentStatus>, EqualityOnly>;
    /// `impact`: How much the service is impacted.
    impact "impact" -> Field<Enum<models::Impact>, EqualityOnly>;
    /// `urgency`: How urgent it is. Impact and urgency together give other attributes, by a matrix
    /// that is published as a picture only.
    urgency "urgency" -> Field<Text, EqualityOnly>;
    /// `priority`: How soon it is worked on.
    priority "priority" -> Field<Enum<models::Priority>, EqualityOnly>;
    /// `serviceCondition`: How the service is.
    service_condition "serviceCondition" -> Field<Enum<models::ServiceCondition>, EqualityOnly>;
    /// `description`: What happened, in free text.
    description "description" -> Field<Text, EqualityOnly>;
    /// `origin`: Who found it.
    origin "origin" -> Field<Enum<models::Origin>, EqualityOnly>;
    /// `type`: What kind of incident it is.
    type_ "type" -> Field<Enum<models::IncidentType>, EqualityOnly>;
    /// `isEscalated`: Whether the incident was escalated.
    is_escalated "isEscalated" -> Field<Flag, EqualityOnly>;
    /// `createdAt`: When it was created. The name is documented, the form of the date is not: it is
    /// kept as it comes, with or without a zone.
    created_at "createdAt" -> Field<Date, EqualityOnly>;
    /// `location`: Where the impacted service is delivered.
    location "location" => LocationFields<Object>;
}
