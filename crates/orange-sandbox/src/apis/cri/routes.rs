//! Interventions and photos over HTTP. Every path and every member here is invented: see the
//! [context](super).

use axum::Router;
use axum::extract::{Path, State};
use axum::middleware::map_response;
use axum::response::Response;
use axum::routing::get;
use http::header::{ACCEPT, VARY};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use orange_core::query::Dialect;
use serde_json::Value;

use super::Interventions;
use super::intervention::Archive;
use crate::accept::preferred;
use crate::files::serve;
use crate::list_response;
use crate::problem::{Kind, Problem, json_answer};

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

fn archive(interventions: &Interventions) -> Archive<'_> {
    let Interventions { environment, register, count } = interventions;
    Archive { seed: environment.seed, count: *count, register, start: environment.clock.start() }
}

async fn list(State(interventions): State<Interventions>, uri: Uri, headers: HeaderMap) -> Response {
    answered(&interventions, || {
        takes_json(&headers)?;
        let records: Vec<Value> = archive(&interventions).all().map(|it| it.to_value()).collect();
        page(&interventions, &records, &uri)
    })
}

async fn one(
    State(interventions): State<Interventions>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    answered(&interventions, || {
        takes_json(&headers)?;
        let intervention = archive(&interventions).get(&id).ok_or_else(|| unknown("intervention"))?;
        Ok(json_answer(StatusCode::OK, &intervention.to_value()))
    })
}

async fn photos(
    State(interventions): State<Interventions>,
    Path(id): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    answered(&interventions, || {
        takes_json(&headers)?;
        let intervention = archive(&interventions).get(&id).ok_or_else(|| unknown("intervention"))?;
        page(&interventions, &intervention.photo_values(), &uri)
    })
}

/// The bytes of a photo, or what is said of it, whichever the client would rather have.
async fn photo(
    State(interventions): State<Interventions>,
    Path((id, photo)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    answered(&interventions, || {
        let intervention = archive(&interventions).get(&id).ok_or_else(|| unknown("intervention"))?;
        let (photo, said) = intervention.photo(&photo).ok_or_else(|| unknown("photo"))?;
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

fn answered(interventions: &Interventions, work: impl FnOnce() -> Result<Response, Problem>) -> Response {
    list_response::shaped(&interventions.environment.quirks(), work())
}

fn page(interventions: &Interventions, records: &[Value], uri: &Uri) -> Result<Response, Problem> {
    let quirks = interventions.environment.quirks();
    list_response::list(records, &list_response::query(uri, Dialect::Dotted)?, quirks.window(), &quirks)
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

fn unknown(what: &str) -> Problem {
    Problem::backend(Kind::NotFound, format!("The requested {what} does not exist or is not visible."))
}
