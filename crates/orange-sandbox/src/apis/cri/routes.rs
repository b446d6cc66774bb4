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
use super::intervention::Intervention;
use crate::accept::preferred;
use crate::files::serve;
use crate::list_response;
use crate::problem::{ErrorKind, Problem, json_response};

type SharedInterventions = State<Interventions>;

/// Marks every response, because the resource is invented.
static INVENTED: HeaderName = HeaderName::from_static("x-sandbox-invented");

const NOTICE: HeaderValue =
    HeaderValue::from_static("Orange publishes no resource of this API; this is the sandbox's own");

/// Returns the routes under `base`.
pub(crate) fn router(base: &str, interventions: Interventions) -> Router {
    let at = |path: &str| format!("{base}{path}");
    Router::new()
        .route(&at("/interventions"), get(list_interventions))
        .route(&at("/interventions/{id}"), get(get_intervention))
        .route(&at("/interventions/{id}/photos"), get(list_photos))
        .route(&at("/interventions/{id}/photos/{photo}"), get(get_photo))
        .layer(map_response(async |mut response: Response| {
            response.headers_mut().insert(INVENTED.clone(), NOTICE);
            response
        }))
        .with_state(interventions)
}

async fn list_interventions(
    State(interventions): SharedInterventions,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    check_accepts_json(&headers)?;
    let records: Vec<Value> =
        interventions.source().all().map(|intervention| intervention.to_value()).collect();
    list_response::dotted_page(&records, &uri, &interventions.environment.quirks())
}

async fn get_intervention(
    State(interventions): SharedInterventions,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    check_accepts_json(&headers)?;
    Ok(json_response(StatusCode::OK, &find(&interventions, &id)?.to_value()))
}

async fn list_photos(
    State(interventions): SharedInterventions,
    Path(id): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    check_accepts_json(&headers)?;
    let photos = find(&interventions, &id)?.photo_values();
    list_response::dotted_page(&photos, &uri, &interventions.environment.quirks())
}

/// Responds with a photo or its metadata, as `Accept` prefers.
async fn get_photo(
    State(interventions): SharedInterventions,
    Path((id, photo)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let intervention = find(&interventions, &id)?;
    let (photo, metadata) = intervention.photo(&photo).ok_or_else(|| Problem::not_found("photo"))?;
    let file = &photo.file;
    let mut response = match preferred(&headers, &[&file.media_type, "application/json"]) {
        Some("application/json") => json_response(StatusCode::OK, &metadata),
        Some(_) => serve(file, &headers),
        None => return Err(not_acceptable(&format!("{} and application/json", file.media_type))),
    };
    response.headers_mut().insert(VARY, HeaderValue::from_name(ACCEPT));
    Ok(response)
}

fn find<'a>(interventions: &'a Interventions, id: &str) -> Result<Intervention<'a>, Problem> {
    interventions.source().get(id).ok_or_else(|| Problem::not_found("intervention"))
}

fn check_accepts_json(headers: &HeaderMap) -> Result<(), Problem> {
    preferred(headers, &["application/json"]).map(drop).ok_or_else(|| not_acceptable("application/json"))
}

fn not_acceptable(available: &str) -> Problem {
    Problem::backend(ErrorKind::NOT_ACCEPTABLE, format!("The resource is available as {available}."))
}
