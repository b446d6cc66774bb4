//! Operations with a server of their own, and redirects that are answers.

use http::header::{AUTHORIZATION, LOCATION};
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, OperationServer, ServerVariable,
};
use orange_core::{Result, Service};

use crate::support::*;

/// An operation that answers with status and headers.
#[derive(Debug)]
struct Get(&'static OperationInfo);

impl Operation for Get {
    type Output = ApiResponse;

    fn info(&self) -> &'static OperationInfo {
        self.0
    }

    fn request(&self) -> Result<ApiRequest> {
        Ok(ApiRequest::new(self.0))
    }

    fn decode(&self, answer: ApiResponse) -> Result<ApiResponse> {
        Ok(answer)
    }
}

const STAGE: ServerVariable = ServerVariable { name: "stage", default: "v9", allowed: &["v9", "v10"] };
const ZONE: ServerVariable = ServerVariable { name: "zone", default: "north", allowed: &[] };

const KEYED: OperationInfo = OperationInfo { api: &KEYED_API, ..OperationInfo::DEFAULT };

static GEARS: OperationInfo = OperationInfo {
    id: "getGears",
    path: "/gears",
    server: Some(OperationServer { origin: None, path: "/gears/{stage}", variables: &[STAGE] }),
    ..KEYED
};
static BOLTS: OperationInfo = OperationInfo {
    id: "getBolts",
    path: "/bolts",
    server: Some(OperationServer {
        origin: Some("https://{zone}.example.org"),
        path: "/bolts/v3",
        variables: &[ZONE],
    }),
    ..KEYED
};
static AWAY: OperationInfo = OperationInfo { id: "goAway", path: "/away", redirects: &[302], ..KEYED };
static STAY: OperationInfo = OperationInfo { id: "stay", path: "/away", ..KEYED };

fn service(wire: &Scripted) -> Service {
    client_on(wire).api_key("key-0123456789").build().unwrap().service(&KEYED_API)
}

#[tokio::test]
async fn a_server_on_the_api_host_applies_its_variables() {
    let wire = Scripted::new([answer(200, "{}"), answer(200, "{}"), answer(200, "bytes")]);
    let service = service(&wire);
    service.send(&Get(&GEARS)).await.unwrap();
    let newer = service.with_server_variable("stage", "v10");
    newer.send(&Get(&GEARS)).await.unwrap();
    assert_eq!(newer.download(Get(&GEARS)).to_memory().await.unwrap().0, "bytes");
    let seen = wire.seen();
    let uris: Vec<&str> = seen.iter().map(|seen| seen.uri.as_str()).collect();
    let [old, new] = ["https://api.orange.com/gears/v9/gears", "https://api.orange.com/gears/v10/gears"];
    assert_eq!(uris, [old, new, new]);
    assert_eq!(seen[0].headers[AUTHORIZATION].as_bytes(), b"Bearer token-1");
    assert_eq!(seen[0].headers["x-api-key"].as_bytes(), b"key-0123456789");
}

#[tokio::test]
async fn a_server_variable_is_validated_and_cannot_change_the_host() {
    let wire = Scripted::new([]);
    let error = service(&wire).with_server_variable("stage", "v11").send(&Get(&GEARS)).await.unwrap_err();
    assert_eq!(error.to_string(), "getGears: stage: must be one of v9, v10, not `v11`");
    for value in ["evil.example/", "a@evil.example/..", "a?b", "a#b", "a b", "../x", "é"] {
        let service = service(&wire).with_link_origin("https://north.example.org").unwrap();
        let error = service.with_server_variable("zone", value).send(&Get(&BOLTS)).await.unwrap_err();
        assert!(["zone", "server"].contains(&error.field().unwrap()), "{value}: {error}");
        assert!(error.never_sent(), "{value}");
    }
    assert!(wire.seen().is_empty());
}

#[tokio::test]
async fn an_allowed_server_origin_receives_no_credentials() {
    let wire = Scripted::new([answer(200, "{}")]);
    let service = service(&wire);
    let error = service.send(&Get(&BOLTS)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getBolts: server: the operation is at https://north.example.org, not at https://api.orange.com: it is sent \
         there only when that origin is named with `with_link_origin`"
    );
    assert!(error.never_sent());
    let service = service.with_link_origin("https://south.example.org").unwrap();
    assert!(service.send(&Get(&BOLTS)).await.is_err(), "another zone was named");
    service.with_server_variable("zone", "south").send(&Get(&BOLTS)).await.unwrap();
    let seen = wire.seen();
    assert_eq!(seen[0].uri, "https://south.example.org/bolts/v3/bolts");
    let shown: Vec<&str> = seen[0].headers.keys().map(http::HeaderName::as_str).collect();
    assert!(!shown.contains(&"authorization") && !shown.contains(&"x-api-key"), "{shown:?}");
    assert_eq!(wire.token_calls(), 0);
}

#[tokio::test]
async fn a_declared_redirect_is_returned_and_not_followed() {
    let there = || Step::Response(302, &[("location", "https://there.example/x")], "<html>".into());
    let wire = Scripted::new([there(), there(), there()]);
    let service = service(&wire);
    let answer = service.send(&Get(&AWAY)).await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()[LOCATION]),
        (302, &"https://there.example/x".parse().unwrap())
    );
    let error = service.send(&Get(&STAY)).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302, "one that is not declared");
    let error = service.download(Get(&AWAY)).to_memory().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302, "the body of a redirect is no file");
    assert_eq!(wire.seen().len(), 3);
}
