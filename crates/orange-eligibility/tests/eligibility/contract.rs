//! The operation against a server over real HTTP.

use httpmock::prelude::*;
use orange_eligibility::Place;
use serde_json::json;

use crate::support::start;

#[tokio::test]
async fn get_poi() {
    let (server, eligibility) = start().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(GET)
                .path("/eligibility/b2b/v1/poi")
                .query_param("fullTextAddress", "12 rue X, Lille")
                .query_param("buildingName", "A13")
                .header("authorization", "Bearer t")
                .header("x-api-key", "key-0123")
                .header("accept", "application/json");
            then.status(200).json_body(json!([{"id": "p", "supports": {"mobile": {"5g": true}}}]));
        })
        .await;
    let points = eligibility.check(&Place::building_at("12 rue X, Lille", "A13")).await.unwrap();
    assert_eq!(
        points[0].get::<bool>("supports.mobile.5g"),
        Some(true),
        "a property of version 1.1 is preserved"
    );
    mock.assert_async().await;
}

#[tokio::test]
async fn a_single_object_and_an_empty_array_are_decoded() {
    let (server, eligibility) = start().await;
    for (code, body, found) in
        [("IMB/59378/X/0001", json!({"id": "p"}), 1), ("IMB/59378/X/0002", json!([]), 0)]
    {
        server
            .mock_async(|when, then| {
                when.query_param("buildingCode", code);
                then.status(200).json_body(body);
            })
            .await;
        assert_eq!(eligibility.check(&Place::building(code)).await.unwrap().len(), found);
    }
}

#[tokio::test]
async fn invalid_places_are_not_sent() {
    let (server, eligibility) = start().await;
    let anything = server.mock_async(|when, then| drop((when.any_request(), then.status(500)))).await;
    for place in [Place::address("no comma"), Place::building("IMB/1"), Place::building_at("a, b", "")] {
        assert!(eligibility.check(&place).await.unwrap_err().is_invalid_request());
    }
    assert_eq!(anything.calls_async().await, 0);
}
