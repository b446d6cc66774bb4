//! Requests against a server over real HTTP.

use httpmock::prelude::*;
use orange_core::operation::{Api, Method, OperationInfo, Raw};
use orange_cri::{API, Cri, DEV_API};
use serde_json::{Value, json};

use crate::support::{client, start};

#[tokio::test]
async fn a_request_has_a_token_and_accept_but_no_api_key() {
    let (server, cri) = start().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(GET)
                .path("/cri_prod/v1/a/7")
                .query_param("lang", "fr")
                .header("authorization", "Bearer t")
                .header("accept", "application/json")
                .header_missing("x-api-key");
            then.status(200).header("etag", "\"1\"").json_body(json!({"a": {"b": 1}}));
        })
        .await;
    let request = cri.raw(Method::GET, "/a/{id}").path_parameter("id", "7").query_parameter("lang", "fr");
    let response = cri.send(&request).await.unwrap();
    assert_eq!((response.status().as_u16(), response.etag().unwrap().as_str()), (200, "\"1\""));
    let tagged = cri.send(&request.returning_tagged::<Value>()).await.unwrap();
    assert_eq!((&tagged["a"]["b"], tagged.etag().unwrap().as_str()), (&json!(1), "\"1\""));
    mock.assert_calls_async(2).await;
}

#[tokio::test]
async fn the_development_api_has_its_own_base_path() {
    let (server, client) = client().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(DELETE).path("/cri_dev/v1/a");
            then.status(204);
        })
        .await;
    let dev = Cri::dev(&client);
    assert_eq!(dev.send(&dev.raw(Method::DELETE, "/a")).await.unwrap().status(), 204);
    mock.assert_async().await;
}

#[tokio::test]
async fn the_path_of_a_named_request_can_be_replaced() {
    static INFO: OperationInfo =
        OperationInfo { api: &API, id: "getReport", path: "/reports/{id}", ..OperationInfo::DEFAULT };
    let (server, cri) = start().await;
    server
        .mock_async(|when, then| {
            when.path("/cri_prod/v1/comptes-rendus/7");
            then.status(200).json_body(json!(["one"]));
        })
        .await;
    let request = Raw::named(&INFO).path_parameter("id", "7").returning::<Vec<String>>();
    let error = cri.send(&request).await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().starts_with("getReport: "), "{error}");
    let cri = cri.with_path("getReport", "/comptes-rendus/{id}");
    assert_eq!(cri.send(&request).await.unwrap(), ["one"]);
}

#[tokio::test]
async fn invalid_paths_and_parameters_are_refused_before_sending() {
    let (server, cri) = start().await;
    let anything = server.mock_async(|when, then| drop((when.any_request(), then.status(200)))).await;
    for path in
        ["", "/{id}", "/a", "//elsewhere.example/a", "/../oauth/v3/token", "/%2e%2e/x", "a", "/a?b", "/a b"]
    {
        let request = cri.raw(Method::GET, path).path_parameter("id", "..");
        let error = cri.send(&request).await.unwrap_err();
        assert!(error.is_invalid_request(), "{path}: {error}");
        assert!(cri.photo_with(request).to_memory().await.unwrap_err().is_invalid_request(), "{path}");
    }
    assert_eq!(anything.calls_async().await, 0);
}

#[test]
fn the_development_api_differs_only_in_its_base_path() {
    let Api { name, base_path, needs_api_key, dialect, .. } = DEV_API;
    assert_eq!((name, base_path, needs_api_key), (API.name, "/cri_dev/v1", API.needs_api_key));
    assert_eq!(dialect, API.dialect);
}
