// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Filter and sort paths of `Incident`.

use orange_core::query::{Date, Enum, EqualityOnly, Field, Flag, Object, Text};

use super::LocationFields;
use super::super::models;

// Rows: function, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths! {
    /// `id`: Assigned by Orange, such as `1805N42320`.
    id "id" -> Field<Text, EqualityOnly>;
    /// `status`: The status of the incident.
    status "status" -> Field<Enum<models::IncidentStatus>, EqualityOnly>;
    /// `impact`: The impact on the service.
    impact "impact" -> Field<Enum<models::Impact>, EqualityOnly>;
    /// `urgency`: The urgency. Impact and urgency determine other attributes, by a matrix that is
    /// published only as an image.
    urgency "urgency" -> Field<Text, EqualityOnly>;
    /// `priority`: The priority of processing.
    priority "priority" -> Field<Enum<models::Priority>, EqualityOnly>;
    /// `serviceCondition`: The condition of the service.
    service_condition "serviceCondition" -> Field<Enum<models::ServiceCondition>, EqualityOnly>;
    /// `description`: A description as free text.
    description "description" -> Field<Text, EqualityOnly>;
    /// `origin`: The party that detected the incident.
    origin "origin" -> Field<Enum<models::Origin>, EqualityOnly>;
    /// `type`: The type of incident.
    type_ "type" -> Field<Enum<models::IncidentType>, EqualityOnly>;
    /// `isEscalated`: Whether the incident was escalated.
    is_escalated "isEscalated" -> Field<Flag, EqualityOnly>;
    /// `createdAt`: The creation time. The name is documented, the format is not. The text is
    /// preserved, with or without a zone.
    created_at "createdAt" -> Field<Date, EqualityOnly>;
    /// `location`: The location of the impacted service.
    location "location" => LocationFields<Object>;
}
