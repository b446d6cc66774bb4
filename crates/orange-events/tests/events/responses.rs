//! Responses to senders: errors, authentication and success.

use std::task::Poll;

use http::request::Parts;
use http::{HeaderName, Method};
use orange_events::{
    Authenticate, BasicAuth, CloudEvent, Denied, NoAuthentication, Receiver, Rejection, Reply, SharedSecret,
    Webhook,
};
use serde_json::json;

use crate::support::{
    deliver, error_response, event, event_with, event_without, parts, post, read, receiver, structured,
};

#[test]
fn an_invalid_structured_event_gets_400_naming_the_attribute() {
    let cases = [
        (event_without("id"), "id is required"),
        (event_without("source"), "source is required"),
        (event_without("type"), "type is required"),
        (event_without("specversion"), "specversion is required"),
        (event_with("id", json!("")), "id is required"),
        (event_with("id", json!(null)), "id is required"),
        (event_with("id", json!(7)), "id is not a string"),
        (event_with("specversion", json!("0.3")), "specversion must be 1.0"),
        (event_with("specversion", json!("1.00")), "specversion must be 1.0"),
        (event_with("subject", json!("a\nb")), "subject has control characters"),
        (event_with("source", json!("x".repeat(2049))), "source is longer than 2048 bytes"),
        (event_with("data_base64", json!("AA==")), "data and data_base64 exclude each other"),
        (event_with("data_base64", json!(1)), "data_base64 is not a string"),
        ("".into(), "the body is not JSON (line 1, column 0)"),
        ("{".into(), "the body is not JSON (line 1, column 1)"),
        ("7".into(), "the body is not a JSON object with unique properties (line 1, column 1)"),
        (
            r#"{"id":"1","id":"2"}"#.into(),
            "the body is not a JSON object with unique properties (line 1, column 19)",
        ),
        (format!("[{}]", event()), "the body is an array: send one event in each request"),
    ];
    for (body, reason) in cases {
        let response = error_response(read(&structured(), &body).unwrap_err());
        assert_eq!(response, (400, "INVALID_EVENT".to_owned(), reason.to_owned()), "{body}");
    }
    let (status, _, reason) = error_response(read(&structured(), b"{\"id\":\"\xff\"}").unwrap_err());
    assert_eq!((status, reason.as_str()), (400, "the body is not UTF-8"));
    let mut base64 = event();
    base64.as_object_mut().unwrap().remove("data");
    base64["data_base64"] = json!("?");
    let (status, _, reason) = error_response(read(&structured(), base64.to_string()).unwrap_err());
    assert_eq!((status, reason.as_str()), (400, "data_base64 is not Base64"));
}

#[test]
fn a_rejection_does_not_contain_received_values() {
    for body in [event_with("specversion", json!("hunter2")), r#"{"hunter2":}"#.into(), r#""hunter2""#.into()]
    {
        let rejection = read(&structured(), body).unwrap_err();
        assert!(!format!("{rejection} {rejection:?}").contains("hunter2"), "{rejection}");
    }
}

#[test]
fn other_methods_than_post_get_405() {
    for method in [Method::GET, Method::PUT, Method::OPTIONS, Method::HEAD] {
        let head = parts(post().method(method).header("content-type", "application/json"));
        let response = read(&head, event().to_string()).unwrap_err().into_response();
        assert_eq!(response.status(), 405);
        assert_eq!(response.headers()["allow"], "POST");
    }
}

#[tokio::test]
async fn a_body_over_the_limit_gets_413() {
    let body = event().to_string();
    let at_limit = receiver().body_limit(body.len());
    assert!(at_limit.receive(&structured(), body.as_bytes()).is_ok());
    let below_size = receiver().body_limit(body.len() - 1);
    assert_eq!(error_response(below_size.receive(&structured(), body.as_bytes()).unwrap_err()).0, 413);

    for length in [body.len().to_string(), u64::MAX.to_string()] {
        let head = parts(post().header("content-type", "application/json").header("content-length", length));
        let unread_body = futures_util::stream::poll_fn(|_| -> Poll<Option<Result<&[u8], ()>>> {
            panic!("Content-Length exceeds the limit, so the body must not be read")
        });
        assert_eq!(error_response(below_size.read(&head, unread_body).await.unwrap_err()).0, 413);
    }
    let webhook = Webhook::new(below_size);
    let response =
        deliver(&webhook, &structured(), &body, async |_| panic!("the handler must not be called")).await;
    assert_eq!(response.status(), 413);
}

#[tokio::test]
async fn an_interrupted_body_gets_400() {
    let chunks = futures_util::stream::iter([Ok(&b"{"[..]), Err("gone")]);
    let rejection = receiver().read(&structured(), chunks).await.unwrap_err();
    assert_eq!(error_response(rejection), (400, "INVALID_EVENT".into(), "the body is incomplete".into()));
}

fn with_header(name: &str, value: &str) -> Parts {
    parts(post().header("content-type", "application/json").header(name, value))
}

#[test]
fn basic_auth_accepts_only_configured_credentials() {
    let receiver =
        Receiver::<CloudEvent>::new(BasicAuth::new("orange", "new").unwrap().or("orange", "old").unwrap());
    let body = event().to_string();
    // The Base64 of `orange:new` and `orange:old`.
    for value in ["Basic b3JhbmdlOm5ldw==", "basic  b3JhbmdlOm9sZA=="] {
        assert!(receiver.receive(&with_header("authorization", value), body.as_bytes()).is_ok(), "{value}");
    }
    // The Base64 of `orange:ne`, no credentials, invalid Base64, another scheme.
    for value in ["Basic b3JhbmdlOm5l", "Basic ", "Basic ?", "Bearer b3JhbmdlOm5ldw=="] {
        let rejection = receiver.receive(&with_header("authorization", value), body.as_bytes()).unwrap_err();
        let response = rejection.clone().into_response();
        assert_eq!(response.headers()["www-authenticate"], r#"Basic realm="events", charset="UTF-8""#);
        let reason = "valid credentials are required".to_owned();
        assert_eq!(error_response(rejection), (401, "UNAUTHENTICATED".into(), reason), "{value}");
    }
    let mut duplicate = with_header("authorization", "Basic b3JhbmdlOm5ldw==");
    duplicate.headers.append("authorization", "Basic b3JhbmdlOm5ldw==".parse().unwrap());
    assert_eq!(receiver.receive(&duplicate, body.as_bytes()).unwrap_err().status(), 401);
}

#[test]
fn shared_secret_accepts_only_configured_secrets() {
    let body = event().to_string();
    let bearer = Receiver::<CloudEvent>::new(SharedSecret::bearer("s3cr3t").unwrap());
    assert!(bearer.receive(&with_header("authorization", "Bearer s3cr3t"), body.as_bytes()).is_ok());
    for value in ["Bearer s3cr3", "Bearer s3cr3tt", "s3cr3t"] {
        let result = bearer.receive(&with_header("authorization", value), body.as_bytes());
        assert_eq!(result.unwrap_err().status(), 401, "{value}");
    }
    let name = HeaderName::from_static("x-webhook-key");
    let custom_header =
        Receiver::<CloudEvent>::new(SharedSecret::header(name, "old").unwrap().or("new").unwrap());
    for value in ["old", "new"] {
        assert!(custom_header.receive(&with_header("x-webhook-key", value), body.as_bytes()).is_ok());
    }
    assert_eq!(error_response(custom_header.receive(&structured(), body.as_bytes()).unwrap_err()).0, 403);
    assert!(!format!("{bearer:?} {custom_header:?}").contains("s3cr3t"));
}

#[test]
fn empty_or_malformed_credentials_cannot_be_configured() {
    assert!(BasicAuth::new("a:b", "p").is_err());
    assert!(BasicAuth::new("a", "").is_err());
    assert!(SharedSecret::bearer("").is_err());
    assert!(SharedSecret::header(HeaderName::from_static("x-key"), "").is_err());
}

/// Requires that the body begins with the value of `x-signature`, in place of a signature.
#[derive(Debug)]
struct PrefixSignature;

impl Authenticate for PrefixSignature {
    fn authenticate(&self, request: &Parts) -> Result<(), Denied> {
        request.headers.get("x-signature").map(drop).ok_or(Denied::forbidden())
    }

    fn authenticate_body(&self, request: &Parts, body: &[u8]) -> Result<(), Denied> {
        let prefix = request.headers["x-signature"].as_bytes();
        if body.starts_with(prefix) { Ok(()) } else { Err(Denied::forbidden()) }
    }
}

#[test]
fn custom_authentication_runs_before_the_content_is_checked() {
    let receiver = Receiver::<CloudEvent>::new(PrefixSignature);
    let body = event().to_string();
    assert!(receiver.receive(&with_header("x-signature", "{"), body.as_bytes()).is_ok());
    // An unauthenticated sender gets no information about content type and body.
    assert_eq!(receiver.receive(&parts(post()), b"no JSON").unwrap_err().status(), 403);
    let unsigned = parts(post().header("content-type", "text/plain"));
    assert_eq!(receiver.receive(&unsigned, b"no JSON").unwrap_err().status(), 403);
    assert_eq!(receiver.receive(&with_header("x-signature", "x"), b"no JSON").unwrap_err().status(), 403);
}

#[tokio::test]
async fn a_rejection_by_the_handler_sets_the_response() {
    let head = structured();
    for (rejection, status, code) in [
        (Rejection::invalid("r"), 400, "INVALID_EVENT"),
        (Rejection::forbidden("r"), 403, "FORBIDDEN"),
        (Rejection::unknown_subject("r"), 404, "UNKNOWN_SUBJECT"),
        (Rejection::failed("r"), 500, "INTERNAL_ERROR"),
        (Rejection::not_implemented("r"), 501, "NOT_IMPLEMENTED"),
    ] {
        let webhook = Webhook::new(receiver());
        let response = deliver(&webhook, &head, &event().to_string(), async |_| Err(rejection.clone())).await;
        assert_eq!(response.status(), status);
        assert_eq!(error_response(rejection), (status, code.to_owned(), "r".to_owned()));
    }
}

#[tokio::test]
async fn a_handled_event_gets_204_or_200_with_a_body() {
    let body = event().to_string();
    let chunks = || futures_util::stream::iter([Ok::<_, ()>(body.clone())]);
    let webhook = Webhook::new(Receiver::<CloudEvent>::new(NoAuthentication));
    let no_content = webhook.handle(&structured(), chunks(), async |_| Ok::<_, Rejection>(())).await;
    assert_eq!((no_content.status().as_u16(), no_content.body().len()), (204, 0));

    let webhook = Webhook::new(receiver());
    let reply = Reply::json(&json!({"taken": "e-1"})).unwrap();
    let with_body = webhook.handle(&structured(), chunks(), async |_| Ok::<_, Rejection>(reply)).await;
    assert_eq!(with_body.status(), 200);
    assert_eq!(with_body.headers()["content-type"], "application/json");
    assert_eq!(&with_body.body()[..], br#"{"taken":"e-1"}"#);
}
