//! Incidents over HTTP.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::response::Response;
use axum::routing::get;
use http::{HeaderMap, StatusCode, Uri};
use orange_core::query::{Dialect, Query};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::language::Language;
use super::model::Shown;
use super::store::Store;
use super::{parts, update};
use crate::body::json_object;
use crate::gateway::RequestId;
use crate::journal::Effect;
use crate::problem::{Kind, Problem, json_answer};
use crate::quirks::{Quirks, SingleTicket};
use crate::sandbox::Shared;
use crate::sync::lock;
use crate::tmf::{Refused, Window, answer, matching};

/// The routes below `base`.
pub(crate) fn router(base: &str) -> Router<Shared> {
    let at = |path: &str| format!("{base}{path}");
    Router::new()
        .route(&at("/incidents"), get(list).post(create))
        .route(&at("/incidents/{id}"), get(one).patch(change))
        .route(&at("/aggregation"), get(aggregate))
        .route(&at("/status"), get(|| async { json_answer(StatusCode::OK, &json!({ "status": "UP" })) }))
        .route(&at("/version"), get(|| async { json_answer(StatusCode::OK, &json!({ "version": "1.3" })) }))
        .route(&at("/doc"), get(doc))
        .merge(parts::router(&at("/incidents/{id}")))
}

/// What a handler works with: the incidents as they show now, and how they are shown.
pub(super) struct Room<'a> {
    pub(super) store: &'a mut Store,
    pub(super) shown: Shown<'a>,
    pub(super) quirks: &'a Quirks,
}

/// Lets `work` answer, with the incidents as they show now.
pub(super) fn answered(
    shared: &Shared,
    headers: &HeaderMap,
    work: impl FnOnce(Room<'_>) -> Result<Response, Problem>,
) -> Response {
    let quirks = shared.quirks();
    let mut store = lock(&shared.incidents);
    store.settle(shared.clock.time());
    let shown = Shown { language: Language::wanted(headers), quirks: &quirks };
    answer::shaped(&quirks, work(Room { store: &mut store, shown, quirks: &quirks }))
}

async fn list(State(shared): State<Shared>, uri: Uri, headers: HeaderMap) -> Response {
    answered(&shared, &headers, |room| {
        let query = answer::query(&uri, Dialect::Dotted)?;
        let records: Vec<Value> = room.store.all().map(|incident| room.shown.incident(incident)).collect();
        answer::list(&records, &query, room.quirks.window(), room.quirks)
    })
}

async fn one(State(shared): State<Shared>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    answered(&shared, &headers, |room| {
        let incident = room.shown.incident(room.store.get(&id).ok_or_else(unknown)?);
        Ok(match room.quirks.single_incident {
            SingleTicket::Object => json_answer(StatusCode::OK, &incident),
            SingleTicket::ArrayOfOne => {
                let mut answer = json_answer(StatusCode::OK, &Value::Array(vec![incident]));
                answer::set_counts(answer.headers_mut(), 1, 1, room.quirks);
                answer
            }
        })
    })
}

async fn create(State(shared): State<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = json_object(&parts, body, shared.settings.limits.body_bytes).await;
    answered(&shared, &parts.headers, |room| {
        let members = body?;
        if members.is_empty() {
            return Err(Problem::backend(Kind::MissingBodyField, "The incident says nothing."));
        }
        update::check(&members, &shared.sites)?;
        let incident =
            room.store.open(shared.clock.time(), |incident| update::write(incident, members, &shared.sites));
        lock(&shared.journal).effect(Effect::IncidentCreated {
            id: incident.id.clone(),
            request_id: RequestId::of(&parts.extensions),
        });
        Ok(json_answer(StatusCode::CREATED, &room.shown.incident(incident)))
    })
}

async fn change(State(shared): State<Shared>, Path(id): Path<String>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = json_object(&parts, body, shared.settings.limits.body_bytes).await;
    answered(&shared, &parts.headers, |room| {
        let members = body?;
        let incident = room.store.get_mut(&id).ok_or_else(unknown)?;
        update::check(&members, &shared.sites)?;
        update::write(incident, members, &shared.sites);
        let request_id = RequestId::of(&parts.extensions);
        lock(&shared.journal).effect(Effect::IncidentUpdated { id, request_id });
        Ok(json_answer(StatusCode::OK, &room.shown.incident(incident)))
    })
}

async fn aggregate(State(shared): State<Shared>, uri: Uri, headers: HeaderMap) -> Response {
    answered(&shared, &headers, |room| {
        let (attributes, query) = grouping(uri.query().unwrap_or_default())?;
        let records: Vec<Value> = room.store.all().map(|incident| room.shown.incident(incident)).collect();
        let record = |place: usize| &records[place];
        let found = matching(&query, room.quirks.untyped_values, records.len(), record)?;
        let mut counters: BTreeMap<Vec<String>, (Map<String, Value>, usize)> = BTreeMap::new();
        for place in found {
            let values: Map<String, Value> = attributes
                .iter()
                .map(|attribute| {
                    let at = format!("/{}", attribute.replace('.', "/"));
                    (attribute.clone(), records[place].pointer(&at).cloned().unwrap_or_default())
                })
                .collect();
            let key = values.values().map(Value::to_string).collect();
            counters.entry(key).or_insert((values, 0)).1 += 1;
        }
        let counters = counters.into_values().map(|(mut values, count)| {
            values.insert("count".to_owned(), count.into());
            Value::Object(values)
        });
        Ok(json_answer(StatusCode::OK, &counters.collect()))
    })
}

/// The attributes to group by, and the filters.
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
            Kind::MissingQueryParameter,
            "The query-string parameter `groupBy` is missing.",
        ));
    }
    let query = Query::parse(&filters.join("&"), Dialect::Dotted).map_err(Refused::from)?;
    Ok((attributes, query))
}

/// A page of the things on an incident.
pub(super) fn page(records: &[Value], uri: &Uri, quirks: &Quirks) -> Result<Response, Problem> {
    let window: Window = quirks.window();
    answer::list(records, &answer::query(uri, Dialect::Dotted)?, window, quirks)
}

/// What can be said of the API in an interface file: the paths it serves.
async fn doc() -> Response {
    let get = || json!({ "get": { "responses": { "200": { "description": "OK" } } } });
    let paths: Map<String, Value> = ["/incidents", "/incidents/{incidentId}", "/aggregation"]
        .into_iter()
        .map(|path| (path.to_owned(), get()))
        .collect();
    let info = json!({ "title": "Incident (sandbox)", "version": "1.3" });
    let base = super::PRODUCT.base_path;
    json_answer(StatusCode::OK, &json!({ "swagger": "2.0", "info": info, "basePath": base, "paths": paths }))
}

pub(super) fn unknown() -> Problem {
    Problem::backend(Kind::NotFound, "The requested incident does not exist or is not visible.")
}
