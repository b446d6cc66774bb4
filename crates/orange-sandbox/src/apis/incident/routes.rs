//! HTTP routes of incidents.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::response::Response;
use axum::routing::get;
use http::{HeaderMap, StatusCode, Uri};
use orange_core::query::{Dialect, Query};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::incidents::{Incidents, Shared, unknown};
use super::{subresources, update};
use crate::journal::{Effect, RequestId};
use crate::list_response;
use crate::problem::{ErrorKind, Problem, json_response};
use crate::quirks::SingleResource;
use crate::request_body::json_object;
use crate::tmf::{QueryError, matching_records};

/// Returns the routes under `base`.
pub(crate) fn router(base: &str, incidents: Arc<Incidents>) -> Router {
    let at = |path: &str| format!("{base}{path}");
    Router::new()
        .route(&at("/incidents"), get(list).post(create))
        .route(&at("/incidents/{id}"), get(one).patch(change))
        .route(&at("/aggregation"), get(aggregate))
        .route(&at("/status"), get(|| async { json_response(StatusCode::OK, &json!({ "status": "UP" })) }))
        .route(&at("/version"), get(|| async { json_response(StatusCode::OK, &json!({ "version": "1.3" })) }))
        .route(&at("/doc"), get(doc))
        .merge(subresources::router(&at("/incidents/{id}")))
        .with_state(incidents)
}

async fn list(State(incidents): Shared, uri: Uri, headers: HeaderMap) -> Response {
    incidents.respond(&headers, |store, view| {
        let records: Vec<Value> = store.all().map(|incident| view.incident(incident)).collect();
        list_response::dotted_page(&records, &uri, view.quirks)
    })
}

async fn one(State(incidents): Shared, Path(id): Path<String>, headers: HeaderMap) -> Response {
    incidents.respond(&headers, |store, view| {
        let incident = view.incident(store.get(&id).ok_or_else(unknown)?);
        Ok(match view.quirks.single_incident {
            SingleResource::Object => json_response(StatusCode::OK, &incident),
            SingleResource::ArrayOfOne => {
                let mut response = json_response(StatusCode::OK, &Value::Array(vec![incident]));
                list_response::set_counts(response.headers_mut(), 1, 1, view.quirks);
                response
            }
        })
    })
}

async fn create(State(incidents): Shared, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = json_object(&parts, body, incidents.environment.limits.body_bytes).await;
    incidents.respond(&parts.headers, |store, view| {
        let fields = body?;
        if fields.is_empty() {
            return Err(Problem::backend(
                ErrorKind::MissingBodyField,
                "The incident must have at least one field.",
            ));
        }
        update::check(&fields, &incidents.sites)?;
        let incident = store.open(incidents.environment.clock.time(), |incident| {
            update::write(incident, fields, &incidents.sites)
        });
        incidents.environment.record(Effect::IncidentCreated {
            id: incident.id.clone(),
            request_id: RequestId::of(&parts.extensions),
        });
        Ok(json_response(StatusCode::CREATED, &view.incident(incident)))
    })
}

async fn change(State(incidents): Shared, Path(id): Path<String>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = json_object(&parts, body, incidents.environment.limits.body_bytes).await;
    incidents.respond(&parts.headers, |store, view| {
        let fields = body?;
        let incident = store.get_mut(&id).ok_or_else(unknown)?;
        update::check(&fields, &incidents.sites)?;
        update::write(incident, fields, &incidents.sites);
        let request_id = RequestId::of(&parts.extensions);
        incidents.environment.record(Effect::IncidentUpdated { id, request_id });
        Ok(json_response(StatusCode::OK, &view.incident(incident)))
    })
}

async fn aggregate(State(incidents): Shared, uri: Uri, headers: HeaderMap) -> Response {
    incidents.respond(&headers, |store, view| {
        let (attributes, query) = grouping(uri.query().unwrap_or_default())?;
        let records: Vec<Value> = store.all().map(|incident| view.incident(incident)).collect();
        let record = |index: usize| &records[index];
        let found = matching_records(&query, view.quirks.untyped_values, records.len(), record)?;
        let mut counters: BTreeMap<Vec<String>, (Map<String, Value>, usize)> = BTreeMap::new();
        for index in found {
            let values: Map<String, Value> = attributes
                .iter()
                .map(|attribute| {
                    let at = format!("/{}", attribute.replace('.', "/"));
                    (attribute.clone(), records[index].pointer(&at).cloned().unwrap_or_default())
                })
                .collect();
            let key = values.values().map(Value::to_string).collect();
            counters.entry(key).or_insert((values, 0)).1 += 1;
        }
        let counters = counters.into_values().map(|(mut values, count)| {
            values.insert("count".to_owned(), count.into());
            Value::Object(values)
        });
        Ok(json_response(StatusCode::OK, &counters.collect()))
    })
}

/// Splits a query into the attributes to group by and the filters.
fn grouping(query: &str) -> Result<(Vec<String>, Query), Problem> {
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
            ErrorKind::MissingQueryParameter,
            "The query-string parameter `groupBy` is missing.",
        ));
    }
    let query = Query::parse(&filters.join("&"), Dialect::Dotted).map_err(QueryError::from)?;
    Ok((attributes, query))
}

/// Responds with a minimal interface file that lists the served paths.
async fn doc() -> Response {
    let get = || json!({ "get": { "responses": { "200": { "description": "OK" } } } });
    let paths: Map<String, Value> = ["/incidents", "/incidents/{incidentId}", "/aggregation"]
        .into_iter()
        .map(|path| (path.to_owned(), get()))
        .collect();
    let info = json!({ "title": "Incident (sandbox)", "version": "1.3" });
    let base = super::PRODUCT.base_path;
    json_response(
        StatusCode::OK,
        &json!({ "swagger": "2.0", "info": info, "basePath": base, "paths": paths }),
    )
}
