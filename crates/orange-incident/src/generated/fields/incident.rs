// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Paths into `Incident`.

use orange_core::query::{Date, Enum, EqualityOnly, Field, Flag, Object, Text};

use super::LocationFields;
use super::super::models;

/// `id`: Given by Orange, `1805N42320` for one.
pub fn id() -> Field<Text, EqualityOnly> {
    Field::new("id")
}

/// `status`: Where the incident stands.
pub fn status() -> Field<Enum<models::IncidentStatus>, EqualityOnly> {
    Field::new("status")
}

/// `impact`: How much the service is impacted.
pub fn impact() -> Field<Enum<models::Impact>, EqualityOnly> {
    Field::new("impact")
}

/// `urgency`: How urgent it is. Impact and urgency together give other attributes, by a matrix
/// that is published as a picture only.
pub fn urgency() -> Field<Text, EqualityOnly> {
    Field::new("urgency")
}

/// `priority`: How soon it is worked on.
pub fn priority() -> Field<Enum<models::Priority>, EqualityOnly> {
    Field::new("priority")
}

/// `serviceCondition`: How the service is.
pub fn service_condition() -> Field<Enum<models::ServiceCondition>, EqualityOnly> {
    Field::new("serviceCondition")
}

/// `description`: What happened, in free text.
pub fn description() -> Field<Text, EqualityOnly> {
    Field::new("description")
}

/// `origin`: Who found it.
pub fn origin() -> Field<Enum<models::Origin>, EqualityOnly> {
    Field::new("origin")
}

/// `type`: What kind of incident it is.
pub fn type_() -> Field<Enum<models::IncidentType>, EqualityOnly> {
    Field::new("type")
}

/// `isEscalated`: Whether the incident was escalated.
pub fn is_escalated() -> Field<Flag, EqualityOnly> {
    Field::new("isEscalated")
}

/// `createdAt`: When it was created. The name is documented, the form of the date is not: it is
/// kept as it comes, with or without a zone.
pub fn created_at() -> Field<Date, EqualityOnly> {
    Field::new("createdAt")
}

/// `location`: Where the impacted service is delivered.
pub fn location() -> LocationFields<Object> {
    Field::new("location").into()
}
