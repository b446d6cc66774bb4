//! CRI: the gateway follows Orange's rules; the resources are marked as invented.

use bytes::Bytes;
use http::{Method, Request, StatusCode};
use orange_core::transport::Body;
use serde_json::Value;

use crate::support::{TestClient, TestResponse, builder_with_frozen_clock, send};

const PHOTO: &str = "/cri_prod/v1/interventions/SANDBOX-0001/photos/1";

async fn get(client: &TestClient, target: &str, headers: &[(&str, &str)]) -> TestResponse {
    let mut request = Request::get(format!("http://localhost{target}"))
        .header("authorization", format!("Bearer {}", client.token));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(&client.sandbox, request.body(Body::empty()).expect("a request")).await
}

#[tokio::test]
async fn token_and_accept_are_required_but_no_api_key() {
    let client = TestClient::new(&builder_with_frozen_clock().build()).await;
    for base in ["/cri_prod/v1", "/cri_dev/v1"] {
        let list = format!("{base}/interventions");
        assert_eq!(get(&client, &list, &[("accept", "application/json")]).await.status, StatusCode::OK);
        assert_eq!(get(&client, &list, &[]).await.error_code(), (406, 62));
        assert_eq!(get(&client, &list, &[("accept", "image/png")]).await.error_code(), (406, 62));
        let without_token = TestClient { token: String::new(), ..client.clone() };
        assert_eq!(without_token.get(&list).await.error_code(), (401, 40));
    }
}

#[tokio::test]
async fn unknown_paths_and_methods_are_rejected() {
    let client = TestClient::new(&builder_with_frozen_clock().build()).await;
    for base in ["/cri_prod/v1", "/cri_dev/v1"] {
        assert_eq!(client.get(&format!("{base}/photos")).await.error_code(), (404, 60));
        let post = client.request(Method::POST, &format!("{base}/interventions"));
        assert_eq!(client.call(post, Body::empty()).await.error_code(), (405, 61));
    }
    assert_eq!(client.get("/cri_prod/v2/interventions").await.error_code(), (404, 60));
}

#[tokio::test]
async fn every_response_marks_the_resource_as_invented() {
    let client = TestClient::new(&builder_with_frozen_clock().build()).await;
    for path in
        ["", "/SANDBOX-0001", "/SANDBOX-0001/photos", "/SANDBOX-0001/photos/1", "/none", "/none/photos"]
    {
        let response = client.get(&format!("/cri_prod/v1/interventions{path}")).await;
        assert!(response.header("x-sandbox-invented").contains("sandbox's own"), "{path}: {response:?}");
    }
    assert_eq!(client.get("/anomalie-adresse").await.header("x-sandbox-invented"), "");
}

#[tokio::test]
async fn interventions_are_paginated_and_photos_filtered() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    let page = client.get("/cri_dev/v1/interventions?offset=38&limit=10").await;
    assert_eq!((page.header("x-result-count"), page.header("x-total-count")), ("2", "40"));
    let ids: Vec<Value> =
        page.json().as_array().expect("a list").iter().map(|item| item["id"].clone()).collect();
    assert_eq!(ids, sandbox.intervention_ids()[38..]);
    let photos = client.get("/cri_dev/v1/interventions/SANDBOX-0001/photos?mediaType=image/png").await;
    assert_eq!(photos.json()[0]["name"], "photo-2.png");
}

#[tokio::test]
async fn unknown_interventions_and_photos_are_not_found() {
    let client = TestClient::new(&builder_with_frozen_clock().build()).await;
    assert_eq!(client.get("/cri_dev/v1/interventions/NONE/photos").await.error_code(), (404, 60));
    assert_eq!(client.get("/cri_dev/v1/interventions/SANDBOX-0001/photos/x").await.error_code(), (404, 60));
}

#[tokio::test]
async fn photos_support_ranges_and_conditional_requests() {
    let client = TestClient::new(&builder_with_frozen_clock().build()).await;
    let get_photo = async |headers: &[(&str, &str)]| get(&client, PHOTO, headers).await;
    let whole = get_photo(&[("accept", "image/jpeg")]).await;
    assert_eq!((whole.header("content-type"), whole.header("vary")), ("image/jpeg", "accept"));
    assert!(whole.bytes.starts_with(b"\xFF\xD8\xFF"));
    let length = whole.bytes.len();
    assert_eq!(whole.header("content-length"), length.to_string());
    let etag = whole.header("etag");
    let part = get_photo(&[("accept", "*/*"), ("range", "bytes=100-"), ("if-range", etag)]).await;
    assert_eq!(part.status, StatusCode::PARTIAL_CONTENT);
    assert_eq!(part.header("content-range"), format!("bytes 100-{}/{length}", length - 1));
    assert_eq!(part.bytes, whole.bytes.slice(100..));
    let same = get_photo(&[("accept", "image/*"), ("if-none-match", etag)]).await;
    assert_eq!((same.status, same.bytes), (StatusCode::NOT_MODIFIED, Bytes::new()));
}

#[tokio::test]
async fn accept_selects_a_photo_or_its_metadata() {
    let client = TestClient::new(&builder_with_frozen_clock().build()).await;
    let photo = get(&client, PHOTO, &[("accept", "image/jpeg")]).await;
    let metadata = get(&client, PHOTO, &[("accept", "application/json")]).await.json();
    assert_eq!(
        (&metadata["mediaType"], metadata["size"].as_u64()),
        (&"image/jpeg".into(), Some(photo.bytes.len() as u64))
    );
    assert_eq!(get(&client, PHOTO, &[("accept", "image/png")]).await.error_code(), (406, 62));
}
