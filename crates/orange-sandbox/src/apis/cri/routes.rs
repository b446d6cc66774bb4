//! HTTP routes of interventions and photos. All paths and fields are invented; see the [module](super).

use axum::Router;
use axum::extract::{Path, State};
use axum::middleware::map_response;
use axum::response::Response;
use axum::routing::get;
use http::header::{ACCEPT, VARY};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use serde_json::Value;

use super::Interventions;
use super::intervention::{Intervention, InterventionSource};
use crate::accept::preferred;
use crate::files::serve;
use crate::list_response;
use crate::problem::{ErrorKind, Problem, json_response};
use crate::quirks::Quirks;

type Shared = State<Interventions>;

static INVENTED: HeaderName = HeaderName::from_static("x-sandbox-invented");

/// The notice in every response.
const NOTICE: HeaderValue =
    HeaderValue::from_static("Orange publishes no resource of this API; this is the sandbox's own");

/// Returns the routes under `base`.
pub(crate) fn router(base: &str, interventions: Interventions) -> Router {
    let at = |path: &str| format!("{base}{path}");
    Router::new()
        .route(&at("/interventions"), get(list))
        .route(&at("/interventions/{id}"), get(one))
        .route(&at("/interventions/{id}/photos"), get(photos))
        .route(&at("/interventions/{id}/photos/{photo}"), get(photo))
        .layer(map_response(async |mut response: Response| {
            response.headers_mut().insert(INVENTED.clone(), NOTICE);
            response
        }))
        .with_state(interventions)
}

async fn list(State(interventions): Shared, uri: Uri, headers: HeaderMap) -> Response {
    respond(&interventions, |source, quirks| {
        check_accepts_json(&headers)?;
        let records: Vec<Value> = source.all().map(|item| item.to_value()).collect();
        list_response::dotted_page(&records, &uri, quirks)
    })
}

async fn one(State(interventions): Shared, Path(id): Path<String>, headers: HeaderMap) -> Response {
    respond(&interventions, |source, _| {
        check_accepts_json(&headers)?;
        let intervention = find(source, &id)?;
        Ok(json_response(StatusCode::OK, &intervention.to_value()))
    })
}

async fn photos(
    State(interventions): Shared,
    Path(id): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    respond(&interventions, |source, quirks| {
        check_accepts_json(&headers)?;
        let intervention = find(source, &id)?;
        list_response::dotted_page(&intervention.photo_values(), &uri, quirks)
    })
}

/// Responds with a photo or its metadata, as `Accept` prefers.
async fn photo(
    State(interventions): Shared,
    Path((id, photo)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    respond(&interventions, |source, _| {
        let intervention = find(source, &id)?;
        let (photo, metadata) = intervention.photo(&photo).ok_or_else(|| Problem::not_found("photo"))?;
        let file = &photo.file;
        let mut response = match preferred(&headers, &[&file.media_type, "application/json"]) {
            Some("application/json") => json_response(StatusCode::OK, &metadata),
            Some(_) => serve(file, &headers),
            None => return Err(not_acceptable(&format!("{} and application/json", file.media_type))),
        };
        response.headers_mut().insert(VARY, HeaderValue::from_name(ACCEPT));
        Ok(response)
    })
}

fn respond(
    interventions: &Interventions,
    work: impl FnOnce(InterventionSource<'_>, &Quirks) -> Result<Response, Problem>,
) -> Response {
    let Interventions { environment, register, count } = interventions;
    let start = environment.clock.start();
    let quirks = environment.quirks();
    let source = InterventionSource { seed: environment.seed, count: *count, register, start };
    list_response::respond(&quirks, work(source, &quirks))
}

fn find<'a>(source: InterventionSource<'a>, id: &str) -> Result<Intervention<'a>, Problem> {
    source.get(id).ok_or_else(|| Problem::not_found("intervention"))
}

fn check_accepts_json(headers: &HeaderMap) -> Result<(), Problem> {
    match preferred(headers, &["application/json"]) {
        Some(_) => Ok(()),
        None => Err(not_acceptable("application/json")),
    }
}

fn not_acceptable(available: &str) -> Problem {
    Problem::backend(ErrorKind::NotAcceptable, format!("The resource is available as {available}."))
}
