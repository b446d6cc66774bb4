//! Interventions and photos over HTTP. Every path and every member here is invented: see the
//! [room](super).

use axum::Router;
use axum::extract::{Path, State};
use axum::middleware::map_response;
use axum::response::Response;
use axum::routing::get;
use http::header::{ACCEPT, VARY};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use orange_core::query::Dialect;
use serde_json::Value;

use super::accept;
use super::intervention::Archive;
use crate::files::serve;
use crate::problem::{Kind, Problem, json_answer};
use crate::sandbox::{Shared, State as Whole};
use crate::tmf::answer;

static INVENTED: HeaderName = HeaderName::from_static("x-sandbox-invented");

/// What every answer says of itself.
const NOTICE: HeaderValue =
    HeaderValue::from_static("Orange publishes no resource of this API; this is the sandbox's own");

/// The routes below `base`.
pub(crate) fn router(base: &str) -> Router<Shared> {
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
}

fn archive(shared: &Whole) -> Archive<'_> {
    Archive {
        seed: shared.settings.seed,
        count: shared.settings.interventions,
        register: &shared.register,
        start: shared.clock.start(),
    }
}

async fn list(State(shared): State<Shared>, uri: Uri, headers: HeaderMap) -> Response {
    answered(&shared, || {
        takes_json(&headers)?;
        let records: Vec<Value> = archive(&shared).all().map(|it| it.to_value()).collect();
        page(&shared, &records, &uri)
    })
}

async fn one(State(shared): State<Shared>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    answered(&shared, || {
        takes_json(&headers)?;
        let intervention = archive(&shared).get(&id).ok_or_else(|| unknown("intervention"))?;
        Ok(json_answer(StatusCode::OK, &intervention.to_value()))
    })
}

async fn photos(
    State(shared): State<Shared>,
    Path(id): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    answered(&shared, || {
        takes_json(&headers)?;
        let intervention = archive(&shared).get(&id).ok_or_else(|| unknown("intervention"))?;
        page(&shared, &intervention.photo_values(), &uri)
    })
}

/// The bytes of a photo, or what is said of it, whichever the client would rather have.
async fn photo(
    State(shared): State<Shared>,
    Path((id, photo)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    answered(&shared, || {
        let intervention = archive(&shared).get(&id).ok_or_else(|| unknown("intervention"))?;
        let (photo, said) = intervention.photo(&photo).ok_or_else(|| unknown("photo"))?;
        let file = &photo.file;
        let mut answer = match accept::wanted(&headers, &[&file.media_type, "application/json"]) {
            Some("application/json") => json_answer(StatusCode::OK, &said),
            Some(_) => serve(file, &headers),
            None => return Err(not_acceptable(&format!("{} and application/json", file.media_type))),
        };
        answer.headers_mut().insert(VARY, HeaderValue::from_name(ACCEPT));
        Ok(answer)
    })
}

fn answered(shared: &Whole, work: impl FnOnce() -> Result<Response, Problem>) -> Response {
    answer::shaped(&shared.quirks(), work())
}

fn page(shared: &Whole, records: &[Value], uri: &Uri) -> Result<Response, Problem> {
    let quirks = shared.quirks();
    answer::list(records, &answer::query(uri, Dialect::Dotted)?, quirks.window(), &quirks)
}

fn takes_json(headers: &HeaderMap) -> Result<(), Problem> {
    match accept::wanted(headers, &["application/json"]) {
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
