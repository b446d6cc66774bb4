//! Derived models of a ticket.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Ticket {
    #[serde(rename = "@type")]
    at_type: Option<String>,
    #[serde(rename = "@baseType")]
    at_base_type: Option<String>,
    #[serde(rename = "@schemaLocation")]
    at_schema_location: Option<String>,
    #[serde(rename = "@version")]
    at_version: Option<String>,
    id: Option<String>,
    href: Option<String>,
    name: Option<String>,
    description: Option<String>,
    status: Option<String>,
    status_author: Option<String>,
    status_change_reason: Option<String>,
    status_change_details: Option<String>,
    status_change_date: Option<String>,
    #[serde(default)]
    status_changes: Vec<StatusChange>,
    creation_date: Option<String>,
    last_update_date: Option<String>,
    resolution_date: Option<String>,
    expected_resolution_date: Option<String>,
    requested_resolution_date: Option<String>,
    severity: Option<String>,
    priority: Option<String>,
    complexity: Option<String>,
    zone: Option<String>,
    external_id: Option<String>,
    acknowledged_duration: Option<i64>,
    total_in_progress_duration: Option<i64>,
    total_pending_duration: Option<i64>,
    total_duration: Option<i64>,
    resolved_to_in_progress_duration: Option<i64>,
    resolved_to_acknowledged_duration: Option<i64>,
    resolved_to_closed_duration: Option<i64>,
    #[serde(rename = "code_oi")]
    code_oi: Option<String>,
    #[serde(rename = "code_oc")]
    code_oc: Option<String>,
    siren: Option<String>,
    siret: Option<String>,
    ticket_type: Option<String>,
    size_refs: Option<i64>,
    #[serde(default)]
    related_entity: Vec<RelatedEntity>,
    #[serde(default)]
    related_party: Vec<RelatedEntity>,
    building: Option<Building>,
    issues: Option<BTreeMap<String, Option<Issue>>>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct StatusChange {
    #[serde(rename = "@type")]
    at_type: Option<String>,
    #[serde(rename = "@baseType")]
    at_base_type: Option<String>,
    #[serde(rename = "@schemaLocation")]
    at_schema_location: Option<String>,
    status: Option<String>,
    change_date: Option<String>,
    change_reason: Option<String>,
    change_details: Option<String>,
    author: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct RelatedEntity {
    id: Option<String>,
    name: Option<String>,
    role: Option<String>,
    #[serde(rename = "@type")]
    at_type: Option<String>,
    #[serde(rename = "@baseType")]
    at_base_type: Option<String>,
    #[serde(rename = "@referredType")]
    at_referred_type: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Building {
    id: Option<String>,
    name: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    address: Option<BTreeMap<String, Option<String>>>,
    #[serde(default)]
    geographic_location: Vec<Point>,
    housings_number: Option<i64>,
    new_construction: Option<bool>,
    plot: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
struct Point {
    x: f64,
    y: f64,
    z: Option<f64>,
    #[serde(rename = "type")]
    kind: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Issue {
    value: Option<serde_json::Value>,
    to_blank: Option<bool>,
    description: Option<String>,
}
