//! Operations with their own server, and declared redirects.

use http::header::{AUTHORIZATION, LOCATION};
use orange_core::operation::{
    ApiRequest, ApiResponse, Operation, OperationInfo, OperationServer, ServerVariable,
};
use orange_core::{Result, Service};

use crate::support::*;

/// An operation that returns the undecoded response.
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

    fn decode(&self, response: ApiResponse) -> Result<ApiResponse> {
        Ok(response)
    }
}

const STAGE: ServerVariable = ServerVariable { name: "stage", default: "v9", allowed: &["v9", "v10"] };
const ZONE: ServerVariable = ServerVariable { name: "zone", default: "north", allowed: &[] };

const WITH_API_KEY: OperationInfo = OperationInfo { api: &KEYED_API, ..OperationInfo::DEFAULT };

static GEARS: OperationInfo = OperationInfo {
    id: "getGears",
    path: "/gears",
    server: Some(OperationServer { origin: None, path: "/gears/{stage}", variables: &[STAGE] }),
    ..WITH_API_KEY
};
static BOLTS: OperationInfo = OperationInfo {
    id: "getBolts",
    path: "/bolts",
    server: Some(OperationServer {
        origin: Some("https://{zone}.example.org"),
        path: "/bolts/v3",
        variables: &[ZONE],
    }),
    ..WITH_API_KEY
};
static REDIRECTED: OperationInfo =
    OperationInfo { id: "getRedirected", path: "/away", redirects: &[302], ..WITH_API_KEY };
static UNDECLARED: OperationInfo = OperationInfo { id: "getUndeclared", path: "/away", ..WITH_API_KEY };

fn service(transport: &ScriptedTransport) -> Service {
    client_builder(transport).api_key("key-0123456789").build().unwrap().service(&KEYED_API)
}

#[tokio::test]
async fn a_server_on_the_api_host_applies_its_variables() {
    let transport = ScriptedTransport::new([respond(200, "{}"), respond(200, "{}"), respond(200, "bytes")]);
    let service = service(&transport);
    service.send(&Get(&GEARS)).await.unwrap();
    let newer = service.with_server_variable("stage", "v10");
    newer.send(&Get(&GEARS)).await.unwrap();
    assert_eq!(newer.download(Get(&GEARS)).to_memory().await.unwrap().0, "bytes");
    let requests = transport.requests();
    let uris: Vec<&str> = requests.iter().map(|request| request.uri.as_str()).collect();
    let [old, new] = ["https://api.orange.com/gears/v9/gears", "https://api.orange.com/gears/v10/gears"];
    assert_eq!(uris, [old, new, new]);
    assert_eq!(requests[0].headers[AUTHORIZATION].as_bytes(), b"Bearer token-1");
    assert_eq!(requests[0].headers["x-api-key"].as_bytes(), b"key-0123456789");
}

#[tokio::test]
async fn a_server_variable_is_validated_and_cannot_change_the_host() {
    let transport = ScriptedTransport::new([]);
    let error =
        service(&transport).with_server_variable("stage", "v11").send(&Get(&GEARS)).await.unwrap_err();
    assert_eq!(error.to_string(), "getGears: stage: must be one of v9, v10, not `v11`");
    for value in ["evil.example/", "a@evil.example/..", "a?b", "a#b", "a b", "../x", "é"] {
        let service = service(&transport).with_link_origin("https://north.example.org").unwrap();
        let error = service.with_server_variable("zone", value).send(&Get(&BOLTS)).await.unwrap_err();
        assert!(["zone", "server"].contains(&error.field().unwrap()), "{value}: {error}");
        assert!(error.never_sent(), "{value}");
    }
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn an_allowed_server_origin_receives_no_credentials() {
    let transport = ScriptedTransport::new([respond(200, "{}")]);
    let service = service(&transport);
    let error = service.send(&Get(&BOLTS)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getBolts: server: https://north.example.org is not the origin of the API, https://api.orange.com: allow it with \
         `with_link_origin`"
    );
    assert!(error.never_sent());
    let service = service.with_link_origin("https://south.example.org").unwrap();
    assert!(service.send(&Get(&BOLTS)).await.is_err(), "only the zone south is allowed");
    service.with_server_variable("zone", "south").send(&Get(&BOLTS)).await.unwrap();
    let requests = transport.requests();
    assert_eq!(requests[0].uri, "https://south.example.org/bolts/v3/bolts");
    let names: Vec<&str> = requests[0].headers.keys().map(http::HeaderName::as_str).collect();
    assert!(!names.contains(&"authorization") && !names.contains(&"x-api-key"), "{names:?}");
    assert_eq!(transport.token_calls(), 0);
}

#[tokio::test]
async fn a_declared_redirect_is_returned_and_not_followed() {
    let redirect = || Step::Response(302, &[("location", "https://there.example/x")], "<html>".into());
    let transport = ScriptedTransport::new([redirect(), redirect(), redirect()]);
    let service = service(&transport);
    let response = service.send(&Get(&REDIRECTED)).await.unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.headers()[LOCATION]),
        (302, &"https://there.example/x".parse().unwrap())
    );
    let error = service.send(&Get(&UNDECLARED)).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302, "an undeclared redirect");
    let error = service.download(Get(&REDIRECTED)).to_memory().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302, "a redirect has no file");
    assert_eq!(transport.requests().len(), 3);
}
