//! HTTP routes of incidents.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use http::{StatusCode, Uri};
use orange_core::query::{Dialect, Query};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::incidents::{Incidents, SharedIncidents, incident_not_found};
use super::model::IncidentView;
use super::{subresources, update};
use crate::apis::{interface_paths, service_information};
use crate::journal::{Effect, RequestId};
use crate::list_response;
use crate::problem::{ErrorKind, Problem, json_response};
use crate::request_body::JsonObject;
use crate::tmf::{QueryError, matching_records};

/// Returns the routes under `base`.
pub(crate) fn router(base: &str, incidents: Arc<Incidents>) -> Router {
    let at = |path: &str| format!("{base}{path}");
    Router::new()
        .route(&at("/incidents"), get(list_incidents).post(create_incident))
        .route(&at("/incidents/{id}"), get(get_incident).patch(patch_incident))
        .route(&at("/aggregation"), get(aggregate_incidents))
        .merge(service_information(base, interface()))
        .merge(subresources::router(&at("/incidents/{id}")))
        .with_state(incidents)
}

async fn list_incidents(
    State(incidents): SharedIncidents,
    view: IncidentView,
    uri: Uri,
) -> Result<Response, Problem> {
    let records: Vec<Value> = incidents.store().all().map(|incident| view.incident(incident)).collect();
    list_response::dotted_page(&records, &uri, &view.quirks)
}

async fn get_incident(
    State(incidents): SharedIncidents,
    Path(id): Path<String>,
    view: IncidentView,
) -> Result<Response, Problem> {
    let incident = view.incident(incidents.store().get(&id).ok_or_else(incident_not_found)?);
    Ok(list_response::single_response(incident, view.quirks.single_incident, &view.quirks))
}

async fn create_incident(
    State(incidents): SharedIncidents,
    view: IncidentView,
    Extension(RequestId(request_id)): Extension<RequestId>,
    JsonObject(fields): JsonObject,
) -> Result<Response, Problem> {
    if fields.is_empty() {
        return Err(Problem::backend(
            ErrorKind::MISSING_BODY_FIELD,
            "The incident must have at least one field.",
        ));
    }
    update::check(&fields, &incidents.sites)?;
    let mut store = incidents.store();
    let incident = store.open(incidents.environment.clock.time(), |incident| {
        update::write(incident, fields, &incidents.sites)
    });
    incidents.environment.record(Effect::IncidentCreated { id: incident.id.clone(), request_id });
    Ok(json_response(StatusCode::CREATED, &view.incident(incident)))
}

async fn patch_incident(
    State(incidents): SharedIncidents,
    Path(id): Path<String>,
    view: IncidentView,
    Extension(RequestId(request_id)): Extension<RequestId>,
    JsonObject(fields): JsonObject,
) -> Result<Response, Problem> {
    let mut store = incidents.store();
    let incident = store.get_mut(&id).ok_or_else(incident_not_found)?;
    update::check(&fields, &incidents.sites)?;
    update::write(incident, fields, &incidents.sites);
    incidents.environment.record(Effect::IncidentUpdated { id, request_id });
    Ok(json_response(StatusCode::OK, &view.incident(incident)))
}

/// Counts the incidents for each combination of the values of the attributes in `groupBy`.
async fn aggregate_incidents(
    State(incidents): SharedIncidents,
    view: IncidentView,
    uri: Uri,
) -> Result<Response, Problem> {
    let (attributes, query) = parse_aggregation(uri.query().unwrap_or_default())?;
    let records: Vec<Value> = incidents.store().all().map(|incident| view.incident(incident)).collect();
    let record = |index: usize| &records[index];
    let matching = matching_records(&query, view.quirks.untyped_values, records.len(), record)?;
    let mut counters: BTreeMap<Vec<String>, (Map<String, Value>, usize)> = BTreeMap::new();
    for index in matching {
        let value = |attribute: &String| {
            let pointer = format!("/{}", attribute.replace('.', "/"));
            (attribute.clone(), records[index].pointer(&pointer).cloned().unwrap_or_default())
        };
        let values: Map<String, Value> = attributes.iter().map(value).collect();
        let key = values.values().map(Value::to_string).collect();
        counters.entry(key).or_insert((values, 0)).1 += 1;
    }
    let counters = counters.into_values().map(|(mut values, count)| {
        values.insert("count".to_owned(), count.into());
        Value::Object(values)
    });
    Ok(json_response(StatusCode::OK, &counters.collect()))
}

/// Splits a query into the attributes to group by and the filters.
fn parse_aggregation(query: &str) -> Result<(Vec<String>, Query), Problem> {
    let (group, filters): (Vec<&str>, Vec<&str>) =
        query.split('&').filter(|pair| !pair.is_empty()).partition(|pair| pair.starts_with("groupBy="));
    let attributes: Vec<String> = group
        .iter()
        .filter_map(|pair| pair.strip_prefix("groupBy="))
        .flat_map(|value| {
            let value = percent_decode_str(value).decode_utf8_lossy().into_owned();
            value.split(',').map(str::to_owned).collect::<Vec<_>>()
        })
        .filter(|attribute| !attribute.is_empty())
        .collect();
    if attributes.is_empty() {
        return Err(Problem::backend(
            ErrorKind::MISSING_QUERY_PARAMETER,
            "The query-string parameter `groupBy` is missing.",
        ));
    }
    let query = Query::parse(&filters.join("&"), Dialect::Dotted).map_err(QueryError::from)?;
    Ok((attributes, query))
}

/// Returns a minimal interface file that lists the main paths, with the version of Orange's page.
fn interface() -> Value {
    json!({
        "swagger": "2.0",
        "info": { "title": "Incident (sandbox)", "version": "1.3" },
        "basePath": super::PRODUCT.base_path,
        "paths": interface_paths(&["/incidents", "/incidents/{incidentId}", "/aggregation"]),
    })
}
