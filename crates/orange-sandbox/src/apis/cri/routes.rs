//! Interventions and photos over HTTP. Every path and every member here is invented: see the
//! [context](super).

use axum::Router;
use axum::extract::{Path, State};
use axum::middleware::map_response;
use axum::response::Response;
use axum::routing::get;
use http::header::{ACCEPT, VARY};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use serde_json::Value;

use super::Interventions;
use super::intervention::{Archive, Intervention};
use crate::accept::preferred;
use crate::files::serve;
use crate::list_response;
use crate::problem::{Kind, Problem, json_answer};
use crate::quirks::Quirks;

type Shared = State<Interventions>;

static INVENTED: HeaderName = HeaderName::from_static("x-sandbox-invented");

/// What every answer says of itself.
const NOTICE: HeaderValue =
    HeaderValue::from_static("Orange publishes no resource of this API; this is the sandbox's own");

/// The routes below `base`.
pub(crate) fn router(base: &str, interventions: Interventions) -> Router {
    let at = |path: &str| format!("{base}{path}");
    Router::new()
        .route(&at("/interventions"), get(list))
        .route(&at("/interventions/{id}"), get(one))
        .route(&at("/interventions/{id}/photos"), get(photos))
        .route(&at("/interventions/{id}/photos/{photo}"), get(photo))
        .layer(map_response(async |mut answer: Response| {
            answer.headers_mut().insert(INVENTED.clone(), NOTICE);
            answer
        }))
        .with_state(interventions)
}

async fn list(State(interventions): Shared, uri: Uri, headers: HeaderMap) -> Response {
    answered(&interventions, |archive, quirks| {
        takes_json(&headers)?;
        let records: Vec<Value> = archive.all().map(|it| it.to_value()).collect();
        list_response::dotted_page(&records, &uri, quirks)
    })
}

async fn one(State(interventions): Shared, Path(id): Path<String>, headers: HeaderMap) -> Response {
    answered(&interventions, |archive, _| {
        takes_json(&headers)?;
        let intervention = find(archive, &id)?;
        Ok(json_answer(StatusCode::OK, &intervention.to_value()))
    })
}

async fn photos(
    State(interventions): Shared,
    Path(id): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    answered(&interventions, |archive, quirks| {
        takes_json(&headers)?;
        let intervention = find(archive, &id)?;
        list_response::dotted_page(&intervention.photo_values(), &uri, quirks)
    })
}

/// The bytes of a photo, or what is said of it, whichever the client would rather have.
async fn photo(
    State(interventions): Shared,
    Path((id, photo)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    answered(&interventions, |archive, _| {
        let intervention = find(archive, &id)?;
        let (photo, said) = intervention.photo(&photo).ok_or_else(|| Problem::not_found("photo"))?;
        let file = &photo.file;
        let mut answer = match preferred(&headers, &[&file.media_type, "application/json"]) {
            Some("application/json") => json_answer(StatusCode::OK, &said),
            Some(_) => serve(file, &headers),
            None => return Err(not_acceptable(&format!("{} and application/json", file.media_type))),
        };
        answer.headers_mut().insert(VARY, HeaderValue::from_name(ACCEPT));
        Ok(answer)
    })
}

fn answered(
    interventions: &Interventions,
    work: impl FnOnce(Archive<'_>, &Quirks) -> Result<Response, Problem>,
) -> Response {
    let Interventions { environment, register, count } = interventions;
    let start = environment.clock.start();
    let quirks = environment.quirks();
    let archive = Archive { seed: environment.seed, count: *count, register, start };
    list_response::shaped(&quirks, work(archive, &quirks))
}

fn find<'a>(archive: Archive<'a>, id: &str) -> Result<Intervention<'a>, Problem> {
    archive.get(id).ok_or_else(|| Problem::not_found("intervention"))
}

fn takes_json(headers: &HeaderMap) -> Result<(), Problem> {
    match preferred(headers, &["application/json"]) {
        Some(_) => Ok(()),
        None => Err(not_acceptable("application/json")),
    }
}

fn not_acceptable(available: &str) -> Problem {
    Problem::backend(Kind::NotAcceptable, format!("The resource can be had as {available}."))
}
