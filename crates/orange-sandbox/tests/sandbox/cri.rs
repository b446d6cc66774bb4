//! CRI: the gateway's rules are Orange's, the resources are invented and say so.

use bytes::Bytes;
use http::{Method, Request, StatusCode};
use orange_core::transport::Body;
use serde_json::Value;

use crate::support::{Caller, Reply, send, still};

const PHOTO: &str = "/cri_prod/v1/interventions/SANDBOX-0001/photos/1";

async fn get(caller: &Caller, target: &str, headers: &[(&str, &str)]) -> Reply {
    let mut request = Request::get(format!("http://localhost{target}"))
        .header("authorization", format!("Bearer {}", caller.token));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(&caller.sandbox, request.body(Body::empty()).expect("a request")).await
}

#[tokio::test]
async fn a_token_and_accept_are_needed_and_no_key() {
    let caller = Caller::new(&still().build()).await;
    for base in ["/cri_prod/v1", "/cri_dev/v1"] {
        let list = format!("{base}/interventions");
        assert_eq!(get(&caller, &list, &[("accept", "application/json")]).await.status, StatusCode::OK);
        assert_eq!(get(&caller, &list, &[]).await.refusal(), (406, 62));
        assert_eq!(get(&caller, &list, &[("accept", "image/png")]).await.refusal(), (406, 62));
        let nobody = Caller { token: String::new(), ..caller.clone() };
        assert_eq!(nobody.get(&list).await.refusal(), (401, 40));
        assert_eq!(caller.get(&format!("{base}/photos")).await.refusal(), (404, 60));
        let refused = caller.call(caller.request(Method::POST, &list), Body::empty()).await;
        assert_eq!(refused.refusal(), (405, 61));
    }
    assert_eq!(caller.get("/cri_prod/v2/interventions").await.refusal(), (404, 60));
}

#[tokio::test]
async fn every_answer_says_that_the_resource_is_invented() {
    let caller = Caller::new(&still().build()).await;
    for path in
        ["", "/SANDBOX-0001", "/SANDBOX-0001/photos", "/SANDBOX-0001/photos/1", "/none", "/none/photos"]
    {
        let reply = caller.get(&format!("/cri_prod/v1/interventions{path}")).await;
        assert!(reply.header("x-sandbox-invented").contains("sandbox's own"), "{path}: {reply:?}");
    }
    assert_eq!(caller.get("/anomalie-adresse").await.header("x-sandbox-invented"), "");
}

#[tokio::test]
async fn interventions_and_photos_are_listed_in_pages() {
    let sandbox = still().build();
    let caller = Caller::new(&sandbox).await;
    let page = caller.get("/cri_dev/v1/interventions?offset=38&limit=10").await;
    assert_eq!((page.header("x-result-count"), page.header("x-total-count")), ("2", "40"));
    let ids: Vec<Value> = page.json().as_array().expect("a list").iter().map(|it| it["id"].clone()).collect();
    assert_eq!(ids, sandbox.intervention_ids()[38..]);
    let photos = caller.get("/cri_dev/v1/interventions/SANDBOX-0001/photos?mediaType=image/png").await;
    assert_eq!(photos.json()[0]["name"], "photo-2.png");
    assert_eq!(caller.get("/cri_dev/v1/interventions/NONE/photos").await.refusal(), (404, 60));
    assert_eq!(caller.get("/cri_dev/v1/interventions/SANDBOX-0001/photos/x").await.refusal(), (404, 60));
}

#[tokio::test]
async fn a_photo_comes_whole_in_part_or_not_at_all() {
    let caller = Caller::new(&still().build()).await;
    let ask = async |headers: &[(&str, &str)]| get(&caller, PHOTO, headers).await;
    let whole = ask(&[("accept", "image/jpeg")]).await;
    assert_eq!((whole.header("content-type"), whole.header("vary")), ("image/jpeg", "accept"));
    assert!(whole.bytes.starts_with(b"\xFF\xD8\xFF"));
    let length = whole.bytes.len();
    assert_eq!(whole.header("content-length"), length.to_string());
    let etag = whole.header("etag");
    let part = ask(&[("accept", "*/*"), ("range", "bytes=100-"), ("if-range", etag)]).await;
    assert_eq!(part.status, StatusCode::PARTIAL_CONTENT);
    assert_eq!(part.header("content-range"), format!("bytes 100-{}/{length}", length - 1));
    assert_eq!(part.bytes, whole.bytes.slice(100..));
    let same = ask(&[("accept", "image/*"), ("if-none-match", etag)]).await;
    assert_eq!((same.status, same.bytes), (StatusCode::NOT_MODIFIED, Bytes::new()));
    let said = ask(&[("accept", "application/json")]).await.json();
    assert_eq!((&said["mediaType"], said["size"].as_u64()), (&"image/jpeg".into(), Some(length as u64)));
    assert_eq!(ask(&[("accept", "image/png")]).await.refusal(), (406, 62));
}
