//! Every answer that a sender can get.

use std::task::Poll;

use http::request::Parts;
use http::{HeaderName, Method};
use orange_events::{
    Authenticate, BasicAuth, CloudEvent, Denied, NoAuthentication, Receiver, Rejection, Reply, SharedSecret,
    Webhook,
};
use serde_json::json;

use crate::support::{
    answer, event, event_with, event_without, parts, post, read, receiver, structured, told,
};

#[test]
fn what_is_no_event_is_a_400_that_names_the_member() {
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
        (event_with("data_base64", json!("AA==")), "data and data_base64 must not stand beside each other"),
        (event_with("data_base64", json!(1)), "data_base64 is not a string"),
        ("".into(), "the body is not JSON (line 1, column 0)"),
        ("{".into(), "the body is not JSON (line 1, column 1)"),
        ("7".into(), "the body is not a JSON object with members that stand once (line 1, column 1)"),
        (
            r#"{"id":"1","id":"2"}"#.into(),
            "the body is not a JSON object with members that stand once (line 1, column 19)",
        ),
        (format!("[{}]", event()), "the body is an array: send one event in each request"),
    ];
    for (body, reason) in cases {
        let answered = told(read(&structured(), &body).unwrap_err());
        assert_eq!(answered, (400, "INVALID_EVENT".to_owned(), reason.to_owned()), "{body}");
    }
    let (status, _, reason) = told(read(&structured(), b"{\"id\":\"\xff\"}").unwrap_err());
    assert_eq!((status, reason.as_str()), (400, "the body is not UTF-8"));
    let mut base64 = event();
    base64.as_object_mut().unwrap().remove("data");
    base64["data_base64"] = json!("?");
    let (status, _, reason) = told(read(&structured(), base64.to_string()).unwrap_err());
    assert_eq!((status, reason.as_str()), (400, "data_base64 is not Base64"));
}

#[test]
fn a_reason_never_repeats_what_came() {
    for body in [event_with("specversion", json!("hunter2")), r#"{"hunter2":}"#.into(), r#""hunter2""#.into()]
    {
        let rejection = read(&structured(), body).unwrap_err();
        assert!(!format!("{rejection} {rejection:?}").contains("hunter2"), "{rejection}");
    }
}

#[test]
fn only_post_is_taken() {
    for method in [Method::GET, Method::PUT, Method::OPTIONS, Method::HEAD] {
        let head = parts(post().method(method).header("content-type", "application/json"));
        let refused = read(&head, event().to_string()).unwrap_err().into_response();
        assert_eq!(refused.status(), 405);
        assert_eq!(refused.headers()["allow"], "POST");
    }
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_a_413_announced_or_not() {
    let body = event().to_string();
    let exact = receiver().body_limit(body.len());
    assert!(exact.receive(&structured(), body.as_bytes()).is_ok());
    let small = receiver().body_limit(body.len() - 1);
    assert_eq!(told(small.receive(&structured(), body.as_bytes()).unwrap_err()).0, 413);

    for length in [body.len().to_string(), u64::MAX.to_string()] {
        let head = parts(post().header("content-type", "application/json").header("content-length", length));
        let unread = futures_util::stream::poll_fn(|_| -> Poll<Option<Result<&[u8], ()>>> {
            panic!("an announced length is enough")
        });
        assert_eq!(told(small.read(&head, unread).await.unwrap_err()).0, 413);
    }
    let webhook = Webhook::new(small);
    let answered = answer(&webhook, &structured(), &body, async |_| panic!("not handled")).await;
    assert_eq!(answered.status(), 413);
}

#[tokio::test]
async fn a_body_that_breaks_off_is_a_400() {
    let pieces = futures_util::stream::iter([Ok(&b"{"[..]), Err("gone")]);
    let rejection = receiver().read(&structured(), pieces).await.unwrap_err();
    assert_eq!(told(rejection), (400, "INVALID_EVENT".into(), "the body broke off".into()));
}

fn with_header(name: &str, value: &str) -> Parts {
    parts(post().header("content-type", "application/json").header(name, value))
}

#[test]
fn a_password_lets_in_its_user_only() {
    let receiver =
        Receiver::<CloudEvent>::new(BasicAuth::new("orange", "new").unwrap().or("orange", "old").unwrap());
    let body = event().to_string();
    // orange:new, orange:old
    for value in ["Basic b3JhbmdlOm5ldw==", "basic  b3JhbmdlOm9sZA=="] {
        assert!(receiver.receive(&with_header("authorization", value), body.as_bytes()).is_ok(), "{value}");
    }
    // orange:ne, nothing, no Base64, another scheme
    for value in ["Basic b3JhbmdlOm5l", "Basic ", "Basic ?", "Bearer b3JhbmdlOm5ldw=="] {
        let rejection = receiver.receive(&with_header("authorization", value), body.as_bytes()).unwrap_err();
        let answer = rejection.clone().into_response();
        assert_eq!(answer.headers()["www-authenticate"], r#"Basic realm="events", charset="UTF-8""#);
        let reason = "valid credentials are needed".to_owned();
        assert_eq!(told(rejection), (401, "UNAUTHENTICATED".into(), reason), "{value}");
    }
    let mut twice = with_header("authorization", "Basic b3JhbmdlOm5ldw==");
    twice.headers.append("authorization", "Basic b3JhbmdlOm5ldw==".parse().unwrap());
    assert_eq!(receiver.receive(&twice, body.as_bytes()).unwrap_err().status(), 401);
}

#[test]
fn a_secret_lets_in_who_has_it() {
    let body = event().to_string();
    let bearer = Receiver::<CloudEvent>::new(SharedSecret::bearer("s3cr3t").unwrap());
    assert!(bearer.receive(&with_header("authorization", "Bearer s3cr3t"), body.as_bytes()).is_ok());
    for value in ["Bearer s3cr3", "Bearer s3cr3tt", "s3cr3t"] {
        let refused = bearer.receive(&with_header("authorization", value), body.as_bytes());
        assert_eq!(refused.unwrap_err().status(), 401, "{value}");
    }
    let name = HeaderName::from_static("x-webhook-key");
    let own = Receiver::<CloudEvent>::new(SharedSecret::header(name, "old").unwrap().or("new").unwrap());
    for value in ["old", "new"] {
        assert!(own.receive(&with_header("x-webhook-key", value), body.as_bytes()).is_ok());
    }
    assert_eq!(told(own.receive(&structured(), body.as_bytes()).unwrap_err()).0, 403);
    assert!(!format!("{bearer:?} {own:?}").contains("s3cr3t"));
}

#[test]
fn secrets_that_protect_nothing_are_refused() {
    assert!(BasicAuth::new("a:b", "p").is_err());
    assert!(BasicAuth::new("a", "").is_err());
    assert!(SharedSecret::bearer("").is_err());
    assert!(SharedSecret::header(HeaderName::from_static("x-key"), "").is_err());
}

/// The body must begin with what a header says; a stand-in for a signature.
#[derive(Debug)]
struct Signed;

impl Authenticate for Signed {
    fn authenticate(&self, request: &Parts) -> Result<(), Denied> {
        request.headers.get("x-signature").map(drop).ok_or(Denied::forbidden())
    }

    fn authenticate_body(&self, request: &Parts, body: &[u8]) -> Result<(), Denied> {
        let signed = request.headers["x-signature"].as_bytes();
        if body.starts_with(signed) { Ok(()) } else { Err(Denied::forbidden()) }
    }
}

#[test]
fn an_agreement_of_your_own_sees_head_and_body_before_anything_is_told() {
    let receiver = Receiver::<CloudEvent>::new(Signed);
    let body = event().to_string();
    assert!(receiver.receive(&with_header("x-signature", "{"), body.as_bytes()).is_ok());
    // Nothing about content type or body is told to who may not send.
    assert_eq!(receiver.receive(&parts(post()), b"no JSON").unwrap_err().status(), 403);
    let nothing = parts(post().header("content-type", "text/plain"));
    assert_eq!(receiver.receive(&nothing, b"no JSON").unwrap_err().status(), 403);
    assert_eq!(receiver.receive(&with_header("x-signature", "x"), b"no JSON").unwrap_err().status(), 403);
}

#[tokio::test]
async fn a_handler_chooses_the_answer() {
    let head = structured();
    for (rejection, status, code) in [
        (Rejection::invalid("r"), 400, "INVALID_EVENT"),
        (Rejection::forbidden("r"), 403, "FORBIDDEN"),
        (Rejection::unknown_subject("r"), 404, "UNKNOWN_SUBJECT"),
        (Rejection::failed("r"), 500, "INTERNAL_ERROR"),
        (Rejection::not_implemented("r"), 501, "NOT_IMPLEMENTED"),
    ] {
        let webhook = Webhook::new(receiver());
        let answered = answer(&webhook, &head, &event().to_string(), async |_| Err(rejection.clone())).await;
        assert_eq!(answered.status(), status);
        assert_eq!(told(rejection), (status, code.to_owned(), "r".to_owned()));
    }
}

#[tokio::test]
async fn what_was_handled_is_204_or_200_with_a_body() {
    let body = event().to_string();
    let pieces = || futures_util::stream::iter([Ok::<_, ()>(body.clone())]);
    let webhook = Webhook::new(Receiver::<CloudEvent>::new(NoAuthentication));
    let silent = webhook.answer(&structured(), pieces(), async |_| Ok::<_, Rejection>(())).await;
    assert_eq!((silent.status().as_u16(), silent.body().len()), (204, 0));

    let webhook = Webhook::new(receiver());
    let reply = Reply::json(&json!({"taken": "e-1"})).unwrap();
    let spoken = webhook.answer(&structured(), pieces(), async |_| Ok::<_, Rejection>(reply)).await;
    assert_eq!(spoken.status(), 200);
    assert_eq!(spoken.headers()["content-type"], "application/json");
    assert_eq!(&spoken.body()[..], br#"{"taken":"e-1"}"#);
}
