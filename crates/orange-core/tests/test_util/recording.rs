//! Recording and replay: fidelity, secrets and comparison of requests.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use base64::Engine as _;
use bytes::Bytes;
use futures_util::stream;
use http::Method;
use orange_core::model::Tagged;
use orange_core::operation::{Api, Raw};
use orange_core::retry::RetryPolicy;
use orange_core::test_util::recording::RecorderBuilder;
use orange_core::test_util::{FakeResponse, FakeTransport, Recorder, Replay};
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Client, Credentials, Service};
use serde_json::{Value, json};

use crate::fake::API;

const SECRET: &str = "client+secret/0123";
const API_KEY: &str = "api-key-456789";
const TOKEN: &str = "tok/en-42+abcdef==";

/// A folder for recordings, and a client of a fake whose traffic is recorded.
pub(crate) struct Setup {
    folder: tempfile::TempDir,
    fake: FakeTransport,
    pub(crate) recorder: Recorder,
    pub(crate) service: Service,
}

impl Setup {
    pub(crate) fn new(
        rules: impl FnOnce(&FakeTransport),
        settings: impl FnOnce(RecorderBuilder) -> RecorderBuilder,
    ) -> Self {
        let fake = FakeTransport::new();
        let token = json!({ "access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600 });
        fake.on(Method::POST, "/oauth/v3/token").respond_json(token);
        rules(&fake);
        let folder = tempfile::tempdir().unwrap();
        let builder = settings(Recorder::builder(fake.clone()));
        let recorder = builder.create(folder.path().join("recording.jsonl")).unwrap();
        let credentials = Credentials::new("client-id", SECRET).unwrap().with_api_key(API_KEY).unwrap();
        let client = Client::builder()
            .credentials(credentials)
            .transport(recorder.clone())
            .retry(RetryPolicy::none())
            .build()
            .unwrap();
        Self { folder, fake, recorder, service: client.service(&API) }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("recording.jsonl")
    }

    fn text(&self) -> String {
        self.recorder.finish().unwrap();
        fs::read_to_string(self.path()).unwrap()
    }

    fn replay(&self) -> Replay {
        self.recorder.finish().unwrap();
        Replay::from_file(self.path()).unwrap()
    }
}

/// A replay's service without retries.
fn replayed(replay: &Replay) -> Service {
    replay.client_builder().unwrap().retry(RetryPolicy::none()).build().unwrap().service(&API)
}

pub(crate) fn get(path: &'static str) -> Raw<Value> {
    Raw::new(&API, Method::GET, path).returning()
}

#[tokio::test]
async fn responses_are_replayed_as_they_were_received() {
    let body = r#"{"b": 1.50, "a": "é", "tomorrow": [1e400]}"#;
    let setup = Setup::new(
        |fake| {
            let tagged = FakeResponse::new(200).header("etag", "\"7\"").header("x-total-count", "3");
            fake.on(Method::GET, "/things/v1/1").respond(tagged.body("application/json", body));
            let photo = FakeResponse::new(200).body("image/png", &b"\x89PNG\r\n\x1a\n\xff"[..]);
            fake.on(Method::GET, "/things/v1/photo").respond(photo);
            fake.on(Method::GET, "/things/v1/missing")
                .respond(FakeResponse::new(404).json(json!({ "code": 60 })));
            fake.on(Method::DELETE, "/things/v1/1").respond_status(204);
        },
        |it| it,
    );
    async fn responses(service: &Service) -> Vec<String> {
        let tagged: Raw<Tagged<orange_core::model::Json>> =
            Raw::new(&API, Method::GET, "/1").returning_tagged();
        let thing = service.send(&tagged).await.unwrap();
        let photo = service.send(&Raw::new(&API, Method::GET, "/photo").accept("image/png")).await.unwrap();
        let missing = service.send(&get("/missing")).await.unwrap_err();
        let deleted = service.send(&Raw::new(&API, Method::DELETE, "/1")).await.unwrap();
        vec![
            format!("{:?} {}", thing.etag(), serde_json::to_string(&*thing).unwrap()),
            format!("{:?} {:?}", photo.body(), photo.headers()),
            missing.to_string(),
            deleted.status().to_string(),
        ]
    }
    let recorded = responses(&setup.service).await;
    let replay = setup.replay();
    assert_eq!(responses(&replayed(&replay)).await, recorded);
    assert!(recorded[0].contains("1.50") && recorded[0].contains("1e400"), "{recorded:?}");
    assert_eq!(setup.fake.requests().len(), 4, "the replay sent nothing");
    replay.verify();
}

/// Fails the body of `/broken` after three bytes and quotes the token in a failure.
#[derive(Debug)]
struct FailingTransport;

#[async_trait::async_trait]
impl Transport for FailingTransport {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        match request.uri().path() {
            "/things/v1/broken" => {
                let error = TransportError::new(TransportErrorKind::Body, false, "reset by peer");
                let chunks = [Ok(Bytes::from_static(b"[1,")), Err(error)];
                Ok(http::Response::new(Body::stream(stream::iter(chunks))))
            }
            "/things/v1/refused" => {
                Err(TransportError::new(TransportErrorKind::Connect, true, format!("refused {TOKEN}")))
            }
            "/things/v1/never" => std::future::pending().await,
            _ => {
                let token = json!({ "access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600 });
                Ok(http::Response::new(Body::from(token.to_string())))
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn failures_broken_bodies_and_silence_are_replayed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("failures.jsonl");
    let recorder = Recorder::new(FailingTransport, &path).unwrap();
    let credentials = || Credentials::new("id", SECRET).unwrap().with_api_key(API_KEY).unwrap();
    let builder = || Client::builder().credentials(credentials()).retry(RetryPolicy::none());
    async fn errors(client: &Client) -> Vec<String> {
        let service = client.service(&API).with_timeout(Duration::from_secs(5));
        let mut errors = Vec::new();
        for path in ["/broken", "/refused", "/never"] {
            let error = service.send(&get(path)).await.unwrap_err();
            errors.push(format!("{:?} {} {error}", error.kind(), error.never_sent()));
        }
        errors
    }
    let recorded = errors(&builder().transport(recorder.clone()).build().unwrap()).await;
    assert_eq!(recorder.finish().unwrap(), 4, "the token and three requests");
    let replay = Replay::from_file(&path).unwrap();
    let replayed = errors(&builder().transport(replay.clone()).build().unwrap()).await;
    replay.verify();
    assert_eq!(replayed.len(), 3);
    for (recorded, replayed) in recorded.iter().zip(&replayed) {
        assert_eq!(
            recorded.replace("refused [redacted]", "refused"),
            replayed.replace("refused [redacted]", "refused")
        );
    }
    assert!(!fs::read_to_string(&path).unwrap().contains(TOKEN));
}

#[tokio::test]
async fn no_secret_of_the_run_is_in_the_file() {
    let basic = base64::prelude::BASE64_STANDARD.encode(format!("client-id:{SECRET}"));
    let echo = json!({
        "message": format!("token {TOKEN} of {API_KEY}: {SECRET} ({basic})"),
        "refresh_token": "another-refresh-token",
        "list": [{ "phone-number": "+33 1 23", "age": 7, "apiKey": { "of": [true, 12, "x"] } }],
        "price": 1,
        (TOKEN): 2,
    });
    let setup = Setup::new(
        |fake| {
            let quoting = FakeResponse::new(200)
                .header("set-cookie", "session=cookie-value-1; Path=/")
                .header("x-request", &format!("for {TOKEN}"))
                .json(&echo);
            fake.on(Method::POST, "/things/v1/1").respond(quoting);
            let html = format!("<p>{TOKEN} {} cookie-value-1</p>", TOKEN.replace('/', "&#47;"));
            fake.on(Method::GET, "/things/v1/html").respond(FakeResponse::new(200).body("text/html", html));
        },
        |builder| builder.redact(["phoneNumber", "X-Internal"]),
    );
    let request = Raw::new(&API, Method::POST, "/1")
        .query_parameter("phone_number", "+33 6 78")
        .query_parameter("q", SECRET)
        .header("x-internal", "internal-value")
        .header("cookie", "own=cookie-value-2")
        .json(&json!({ "password": "hunter-2-hunter", "phoneNumber": "+33 4 56", "quoted": TOKEN }));
    setup.service.send(&request).await.unwrap();
    setup.service.send(&Raw::new(&API, Method::GET, "/html")).await.unwrap();

    let text = setup.text();
    let secrets = [
        SECRET,
        API_KEY,
        TOKEN,
        "+33",
        "%2B33",
        "internal-value",
        "cookie-value",
        "hunter-2",
        "another-refresh",
        basic.as_str(),
        "client%2Bsecret",
        "tok&#47;en",
    ];
    for secret in secrets {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        lines[0],
        json!({ "format": "orange-recording", "version": 1, "redacted": ["phoneNumber", "X-Internal"] })
    );
    let token = lines[1]["outcome"]["response"]["body"]["text"].as_str().unwrap();
    assert!(token.contains(r#""access_token":"removed-token-1""#) && token.contains("3600"), "{token}");
    let body: Value =
        serde_json::from_str(lines[2]["outcome"]["response"]["body"]["text"].as_str().unwrap()).unwrap();
    assert_eq!(
        body["list"][0],
        json!({ "phone-number": "redacted", "age": 7, "apiKey": { "of": [false, 0, "redacted"] } })
    );
    assert_eq!((&body["price"], &body["refresh_token"]), (&json!(1), &json!("redacted")));

    // The same requests are recognised, with other credentials and other removed values.
    let replay = setup.replay();
    let service = replayed(&replay);
    let other = Raw::new(&API, Method::POST, "/1")
        .query_parameter("phone_number", "+44")
        .query_parameter("q", "redacted")
        .header("x-internal", "other")
        .json(&json!({ "password": "other", "phoneNumber": "+44", "quoted": "[redacted]" }));
    assert_eq!(service.send(&other).await.unwrap().json::<Value>().unwrap(), body);
    service.send(&Raw::new(&API, Method::GET, "/html")).await.unwrap();
    replay.verify();
}

#[tokio::test]
async fn a_secret_that_cannot_be_removed_fails_the_recording() {
    let picture = FakeResponse::new(200).body("image/png", [b"\xff\xfe", TOKEN.as_bytes()].concat());
    let setup = Setup::new(|fake| drop(fake.on(Method::GET, "/things/v1/1").respond(picture)), |it| it);
    setup.service.send(&Raw::new(&API, Method::GET, "/1")).await.unwrap();
    let error = setup.recorder.finish().unwrap_err().to_string();
    assert!(error.contains("GET /things/v1/1: a binary body has a secret"), "{error}");
    assert_eq!(fs::read_to_string(setup.path()).unwrap().lines().count(), 2, "the first line and the token");
}

#[tokio::test]
async fn a_body_above_the_limit_fails_its_request_and_the_recording() {
    let setup = Setup::new(
        |fake| {
            fake.on(Method::GET, "/things/v1/1").respond_json("x".repeat(2000));
            fake.on(Method::POST, "/things/v1").respond_status(204);
        },
        |builder| builder.max_body(1000),
    );
    let error = setup.service.send(&get("/1")).await.unwrap_err().to_string();
    assert!(error.contains("exceeds the 1000 bytes of `max_body`"), "{error}");
    let error = setup.recorder.finish().unwrap_err().to_string();
    assert!(error.contains("recording.jsonl: a response body exceeds"), "{error}");
    let large = Raw::new(&API, Method::POST, "").body("text/plain", vec![b'x'; 1001]);
    let error = setup.service.send(&large).await.unwrap_err();
    assert!(error.never_sent() && error.to_string().contains("exceeds 1000 bytes"), "{error}");
    assert_eq!(setup.fake.requests().len(), 1, "a request with a large body is not sent");
}

#[tokio::test]
async fn an_open_exchange_is_reported_and_an_unread_body_recorded() {
    let setup =
        Setup::new(|fake| drop(fake.on(Method::GET, "/things/v1/1").respond_json(json!([1]))), |it| it);
    let response = setup.service.open(&get("/1")).await.unwrap();
    let error = setup.recorder.finish().unwrap_err().to_string();
    assert!(error.contains("1 requests have not ended"), "{error}");
    drop(response);
    assert!(setup.text().contains(r#""incomplete":"unread""#));
    let replay = setup.replay();
    let error = replayed(&replay).send(&get("/1")).await.unwrap_err().to_string();
    assert!(error.contains("the rest of the body was not recorded"), "{error}");
}

async fn send_three_requests(setup: &Setup) {
    for id in ["/1", "/2", "/1"] {
        setup.service.send(&get(id)).await.unwrap();
    }
}

fn respond_with_numbers(fake: &FakeTransport) {
    let number = |n: u32| FakeResponse::new(200).json(json!({ "n": n }));
    fake.on(Method::GET, "/things/v1/1").respond_each([number(1), number(3)]);
    fake.on(Method::GET, "/things/v1/2").respond(number(2));
}

#[tokio::test]
async fn a_strict_replay_requires_the_recorded_order() {
    let setup = Setup::new(respond_with_numbers, |it| it);
    send_three_requests(&setup).await;
    let replay = setup.replay();
    let service = replayed(&replay);
    assert_eq!(service.send(&get("/1")).await.unwrap()["n"], 1);
    let error = service.send(&get("/1")).await.unwrap_err();
    let expected =
        "GET /things/v1/1 is not in the recording: recorded GET /things/v1/2, sent GET /things/v1/1";
    assert!(error.never_sent() && error.to_string().contains(expected), "{error}");
    assert_eq!(service.send(&get("/2")).await.unwrap()["n"], 2, "the position is unchanged");
    assert_eq!(replay.problems().len(), 2, "{:?}", replay.problems());
    assert_eq!(replay.problems()[1], "line 5 was not requested: GET /things/v1/1");
    let failed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| replay.verify())).unwrap_err();
    assert!(failed.downcast_ref::<String>().unwrap().contains("recording.jsonl:\n  GET /things/v1/1 is not"));
}

#[tokio::test]
async fn a_replay_in_any_order_matches_requests() {
    let setup = Setup::new(respond_with_numbers, |it| it);
    send_three_requests(&setup).await;
    let replay = setup.replay().in_any_order();
    let service = replayed(&replay);
    let mut numbers = Vec::new();
    for id in ["/1", "/1", "/2"] {
        numbers.push(service.send(&get(id)).await.unwrap()["n"].clone());
    }
    assert_eq!(numbers, [1, 3, 2]);
    replay.verify();
    let error = service.send(&get("/2")).await.unwrap_err().to_string();
    assert!(error.contains("all recorded requests were sent"), "{error}");
}

#[tokio::test]
async fn a_replay_compares_query_headers_and_body() {
    let post = |day: &str, title: &str| {
        Raw::new(&API, Method::POST, "")
            .query_parameter("day", day)
            .json(&json!({ "title": title, "id": day }))
    };
    let setup = Setup::new(|fake| drop(fake.on(Method::POST, "/things/v1").respond_status(204)), |it| it);
    setup.service.send(&post("mon", "a").header("if-match", "\"1\"")).await.unwrap();

    let replay = setup.replay();
    let service = replayed(&replay);
    let error = service.send(&post("tue", "a")).await.unwrap_err().to_string();
    assert!(error.contains("recorded POST /things/v1?day=mon, sent POST /things/v1?day=tue"), "{error}");
    let error = service.send(&post("mon", "b")).await.unwrap_err().to_string();
    assert!(error.contains(r#"header if-match: recorded ["\"1\""], sent []; body: recorded `{"#), "{error}");

    let replay = setup.replay().ignoring(["day", "id", "If-Match"]);
    replayed(&replay).send(&post("tue", "a").header("if-match", "\"2\"")).await.unwrap();
    replay.verify();
}

#[tokio::test]
async fn tokens_beyond_the_recorded_ones_are_issued() {
    static PLAIN: Api = Api { name: "plain", base_path: "/things/v1", ..Api::DEFAULT };
    let setup = Setup::new(respond_with_numbers, |it| it);
    send_three_requests(&setup).await;
    let replay = setup.replay().in_any_order();
    // Each client needs its own token; one was recorded.
    for path in ["/1", "/2"] {
        let client = replay.client().unwrap();
        let thing = client.service(&PLAIN).send(&get(path)).await.unwrap();
        assert!(thing["n"].is_number());
    }
    assert_eq!(replay.problems().len(), 1, "one request is left: {:?}", replay.problems());
}
