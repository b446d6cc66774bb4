//! Every operation against a server over real HTTP.

use httpmock::prelude::*;
use orange_core::query::field;
use orange_core_information::References;
use serde_json::{Value, json};

use crate::support::start;

const BASE: &str = "/core-information/b2b/v2";

/// Responds to `GET path` with `body`, if the request has a token, the API key and `Accept`.
async fn mock_get<'a>(server: &'a MockServer, path: &str, body: Value) -> httpmock::Mock<'a> {
    server
        .mock_async(|when, then| {
            when.method(GET)
                .path(format!("{BASE}{path}"))
                .header("authorization", "Bearer t")
                .header("x-api-key", "key-0123")
                .header("accept", "application/json");
            then.status(200).header("content-type", "application/json; charset=UTF-8").json_body(body);
        })
        .await
}

#[tokio::test]
async fn list_accounts() {
    let (server, inventory) = start().await;
    let mock = mock_get(&server, "/accounts", json!([{"id": "A", "name": "x"}])).await;
    let page = inventory.accounts().list().send().await.unwrap();
    assert_eq!(page.items()[0].id(), "A");
    mock.assert_async().await;
}

#[tokio::test]
async fn get_account() {
    let (server, inventory) = start().await;
    mock_get(&server, "/accounts/A", json!({"id": "A", "name": "x"})).await;
    assert_eq!(inventory.accounts().get("A").await.unwrap().name.as_deref(), Some("x"));
}

#[tokio::test]
async fn list_locations() {
    let (server, inventory) = start().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(GET)
                .path(format!("{BASE}/locations"))
                .query_param("address.country", "FR")
                .query_param("sort", "-id")
                .query_param("limit", "2");
            // A single object instead of a list, as in the sample of the Incident API.
            then.status(200)
                .header("X-Result-Count", "1")
                .header("X-Total-Count", "1")
                .json_body(json!({"id": "L", "address": {"country": "FR", "postalCode": "09000"}}));
        })
        .await;
    let list =
        inventory.locations().list().filter(field("address.country").eq("FR")).sort(field("id").desc());
    let found = list.limit(2).items().collect_up_to(10).await.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].address.as_ref().unwrap().country.as_deref(), Some("FR"));
    assert_eq!(found[0].get::<String>("address.postalCode").as_deref(), Some("09000"));
    mock.assert_async().await;
}

#[tokio::test]
async fn get_location() {
    let (server, inventory) = start().await;
    mock_get(&server, "/locations/L", json!([{"id": "L", "account": "A"}])).await;
    let location = inventory.locations().get("L").await.unwrap();
    assert_eq!(location.account_id().as_deref(), Some("A"), "a string as reference");
}

#[tokio::test]
async fn list_service_points() {
    let (server, inventory) = start().await;
    mock_get(&server, "/servicePoints", json!([{"id": "S", "locationId": 7}])).await;
    let page = inventory.service_points().list().send().await.unwrap();
    assert_eq!(page.items()[0].location_id().as_deref(), Some("7"));
}

#[tokio::test]
async fn get_service_point() {
    let (server, inventory) = start().await;
    mock_get(&server, "/servicePoints/S", json!({"id": "S"})).await;
    assert_eq!(inventory.service_points().get("S").await.unwrap().id(), "S");
}

#[tokio::test]
async fn list_configuration_items() {
    let (server, inventory) = start().await;
    let items = json!([{"id": "C", "servicePoint": {"id": "S"}, "type": "ROUTER"}]);
    mock_get(&server, "/configurationItems", items.clone()).await;
    let page = inventory.configuration_items().list().send().await.unwrap();
    assert_eq!(serde_json::to_value(page.items()).unwrap(), items, "all properties are preserved");
}

#[tokio::test]
async fn get_configuration_item() {
    let (server, inventory) = start().await;
    mock_get(&server, "/configurationItems/C", json!({"id": "C", "servicePoint": {"id": "S"}})).await;
    mock_get(&server, "/servicePoints/S", json!({"id": "S", "location": {"id": "L"}})).await;
    let item = inventory.configuration_items().get("C").await.unwrap();
    let point = inventory.service_point_of(&item).await.unwrap().unwrap();
    assert_eq!(point.location_id().as_deref(), Some("L"));
    assert!(inventory.account_of(&item).await.unwrap().is_none(), "the item has no account");
}

#[tokio::test]
async fn get_status() {
    let (server, inventory) = start().await;
    mock_get(&server, "/status", json!({"status": "UP"})).await;
    assert_eq!(inventory.status().await.unwrap().get::<String>("status").as_deref(), Some("UP"));
}

#[tokio::test]
async fn get_version() {
    let (server, inventory) = start().await;
    mock_get(&server, "/version", json!("2.5")).await;
    assert_eq!(inventory.version().await.unwrap().to::<String>().unwrap(), "2.5");
}

#[tokio::test]
async fn get_doc() {
    let (server, inventory) = start().await;
    mock_get(&server, "/doc", json!({"openapi": "3.0.0"})).await;
    assert_eq!(inventory.doc().await.unwrap().get::<String>("openapi").as_deref(), Some("3.0.0"));
}

#[tokio::test]
async fn a_missing_referenced_item_is_none() {
    let (server, inventory) = start().await;
    mock_get(&server, "/servicePoints/S", json!({"id": "S", "location": {"id": "gone"}})).await;
    server
        .mock_async(|when, then| {
            when.path(format!("{BASE}/locations/gone"));
            then.status(404).json_body(json!({"code": 60, "message": "Resource not found"}));
        })
        .await;
    let point = inventory.service_points().get("S").await.unwrap();
    assert!(inventory.location_of(&point).await.unwrap().is_none());
    let error = inventory.locations().get("gone").await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.operation().unwrap().provenance, orange_core::operation::Provenance::Inferred);
}
