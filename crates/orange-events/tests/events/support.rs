//! Requests, events and receivers for the tests.

use bytes::Bytes;
use http::request::{Builder, Parts};
use http::{Request, Response};
use orange_events::{CloudEvent, FromEvent, NoAuthentication, Receiver, Rejection, Webhook};
use serde_json::{Value, json};

/// Creates a POST request to the event endpoint.
pub(crate) fn post() -> Builder {
    Request::post("/anomalie-adresse/event")
}

pub(crate) fn parts(builder: Builder) -> Parts {
    builder.body(()).unwrap().into_parts().0
}

/// Creates the head of a structured event with the media type of the interop group.
pub(crate) fn structured() -> Parts {
    parts(post().header("content-type", "application/json"))
}

/// Creates a complete structured event.
pub(crate) fn event() -> Value {
    json!({
        "specversion": "1.0",
        "id": "e-1",
        "source": "https://ripx.example/anomalie-adresse",
        "type": "fr.interop.anomalieadresse.update",
        "time": "2025-03-06T10:00:01Z",
        "subject": "t-1",
        "data": {"id": "t-1"},
    })
}

/// Returns the JSON of the event with a member replaced.
pub(crate) fn event_with(name: &str, value: Value) -> String {
    let mut event = event();
    event[name] = value;
    event.to_string()
}

/// Returns the JSON of the event without a member.
pub(crate) fn event_without(name: &str) -> String {
    let mut event = event();
    event.as_object_mut().unwrap().remove(name);
    event.to_string()
}

pub(crate) fn receiver() -> Receiver<CloudEvent> {
    Receiver::new(NoAuthentication)
}

pub(crate) fn read(parts: &Parts, body: impl AsRef<[u8]>) -> Result<CloudEvent, Rejection> {
    receiver().receive(parts, body.as_ref()).map(|received| received.into_event())
}

/// Delivers a body in two chunks and returns the response of the webhook.
pub(crate) async fn deliver<E, F>(
    webhook: &Webhook<E>,
    parts: &Parts,
    body: &str,
    handler: impl FnOnce(E) -> F,
) -> Response<Bytes>
where
    E: FromEvent,
    F: Future<Output = Result<(), Rejection>>,
{
    let (head, tail) = body.as_bytes().split_at(body.len() / 2);
    let chunks = futures_util::stream::iter([Ok::<_, std::io::Error>(head), Ok(tail)]);
    webhook.handle(parts, chunks, handler).await
}

/// Returns status, `code` and `reason` of the error response.
pub(crate) fn error_response(rejection: Rejection) -> (u16, String, String) {
    let response = rejection.into_response();
    assert_eq!(response.headers()["content-type"], "application/json");
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    let text = |name: &str| body[name].as_str().unwrap().to_owned();
    assert_eq!(text("status"), response.status().as_str());
    (response.status().as_u16(), text("code"), text("reason"))
}
