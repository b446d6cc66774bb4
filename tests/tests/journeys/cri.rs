//! CRI: photos of interventions, at the sandbox's own paths.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use orange_core::download::{Checksum, sniff};
use orange_core::operation::Method;
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Client, Credentials, ErrorKind};
use orange_cri::Cri;
use orange_eligibility::{Eligibility, Place};
use orange_journeys::patient::patient;
use orange_sandbox::{BodyShape, Fault, FaultPlan, FaultRule, ResponseOverride, Sandbox, SandboxClock};
use serde_json::Value;

const PHOTOS: &str = "/interventions/{id}/photos";

/// Sends raw requests, because the specification has no operation. [`crate::coverage`] calls this function.
pub(crate) async fn every_operation(sandbox: &Sandbox, client: &Client) {
    let cri = Cri::new(client);
    let id = sandbox.intervention_ids().remove(0);
    let photos = photos(&cri, &id).await;
    cri.photo(text(&photos[0], "path")).to_memory().await.unwrap();
}

fn sandbox() -> Sandbox {
    Sandbox::builder().clock(SandboxClock::frozen()).build()
}

async fn photos(cri: &Cri, id: &str) -> Vec<Value> {
    cri.send(&cri.raw(Method::GET, PHOTOS).path_parameter("id", id).returning()).await.unwrap()
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn buildings_of_interventions_exist_in_eligibility() {
    let sandbox = sandbox();
    let client = sandbox.client().unwrap().build().unwrap();
    let (cri, eligibility) = (Cri::new(&client), Eligibility::new(&client));
    let list = cri.raw(Method::GET, "/interventions").returning_page::<Value>();
    let all = cri.service().list(list).limit(15).items().collect_up_to(100).await.unwrap();
    let ids: Vec<String> = all.iter().map(|it| text(it, "id")).collect();
    assert_eq!(ids, sandbox.intervention_ids());
    for intervention in all.iter().step_by(7) {
        let code = text(&intervention["building"], "id");
        let points = eligibility.check(&Place::building(code.as_str())).await.unwrap();
        assert_eq!(points[0].building.as_ref().unwrap().id.as_deref(), Some(code.as_str()));
    }
}

#[tokio::test]
async fn photos_are_downloaded_at_both_base_urls() {
    let running = Sandbox::builder().build().start().await.unwrap();
    // The pages of CRI Prod and CRI Dev mention no API key, so none is needed.
    let credentials = running.credentials();
    let credentials = Credentials::new(credentials.client_id(), credentials.client_secret()).unwrap();
    let client = Client::builder().credentials(credentials).base_url(running.url()).build().unwrap();
    let id = running.sandbox().intervention_ids().remove(0);
    let folder = std::env::temp_dir().join(format!("orange-cri-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for cri in [Cri::new(&client), Cri::dev(&client)] {
        let photos = photos(&cri, &id).await;
        assert_eq!(photos.len(), 3);
        for photo in photos {
            let download = || {
                let download = cri.photo(text(&photo, "path")).media_types(["image/*", "application/pdf"]);
                download.checksum(Checksum::Sha256(text(&photo, "sha256")))
            };
            let (bytes, report) = download().to_memory().await.unwrap();
            assert_eq!(sniff(&bytes), photo["mediaType"].as_str());
            assert_eq!(Some(report.length()), photo["size"].as_u64());
            assert!(report.headers().contains_key("x-sandbox-invented"));
            let path = folder.join(text(&photo, "name"));
            download().to_file(&path).await.unwrap();
            assert_eq!(std::fs::read(&path).unwrap(), bytes);
            let (bytes, report) = download().if_none_match(report.etag().unwrap()).to_memory().await.unwrap();
            assert!(report.is_not_modified() && bytes.is_empty());
        }
    }
    std::fs::remove_dir_all(folder).unwrap();
    running.stop().await.unwrap();
}

#[tokio::test]
async fn accept_selects_the_photo_or_its_metadata() {
    let cri = Cri::new(&sandbox().client().unwrap().build().unwrap());
    let photo = |number: &str| {
        cri.raw(Method::GET, "/interventions/{id}/photos/{photo}")
            .path_parameter("id", "SANDBOX-0001")
            .path_parameter("photo", number)
    };
    let metadata: Value = cri.send(&photo("2").returning()).await.unwrap();
    assert_eq!(metadata["mediaType"], "image/png");
    let (bytes, _) = cri.photo_with(photo("2")).accept("image/png").to_memory().await.unwrap();
    assert_eq!(sniff(&bytes), Some("image/png"));
    let error = cri.photo_with(photo("2")).accept("image/jpeg").to_memory().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 406);
    let error = cri.photo_with(photo("4")).to_memory().await.unwrap_err();
    assert!(error.is_not_found() && error.url().unwrap().ends_with("/photos/4"), "{error}");
}

#[tokio::test]
async fn an_expired_token_is_replaced() {
    let sandbox = sandbox();
    let cri = Cri::new(&sandbox.client().unwrap().build().unwrap());
    photos(&cri, "SANDBOX-0002").await;
    sandbox.expire_tokens();
    photos(&cri, "SANDBOX-0002").await;
}

#[tokio::test]
async fn an_unsupported_method_is_refused_with_the_allowed_ones() {
    let cri = Cri::new(&sandbox().client().unwrap().build().unwrap());
    let delete = cri.raw(Method::DELETE, "/interventions/SANDBOX-0002");
    let error = cri.send(&delete).await.unwrap_err();
    assert_eq!(error.headers().unwrap()["allow"], "GET,HEAD");
}

/// Sandbox over a connection that breaks in the middle of the first responses with a photo.
#[derive(Clone, Debug)]
struct InterruptingTransport {
    sandbox: Sandbox,
    /// Number of responses that are yet to be interrupted.
    remaining: Arc<AtomicUsize>,
}

#[async_trait::async_trait]
impl Transport for InterruptingTransport {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let is_photo = request.uri().path().contains("/photos/");
        let response = self.sandbox.send(request).await?;
        let decrement = |remaining: usize| remaining.checked_sub(1);
        let is_interrupted =
            is_photo && self.remaining.fetch_update(Ordering::SeqCst, Ordering::SeqCst, decrement).is_ok();
        if !is_interrupted {
            return Ok(response);
        }
        let (head, body) = response.into_parts();
        let bytes: Vec<Bytes> = body.try_collect().await?;
        let bytes = Bytes::from(bytes.concat());
        let start = bytes.slice(..bytes.len() / 2);
        let reset = TransportError::new(TransportErrorKind::Body, false, "reset");
        let body = stream::iter([Ok(start)]).chain(stream::iter([Err(reset)]));
        Ok(http::Response::from_parts(head, Body::stream(body)))
    }
}

#[tokio::test]
async fn an_interrupted_photo_is_resumed() {
    let sandbox = Sandbox::new();
    let transport =
        InterruptingTransport { sandbox: sandbox.clone(), remaining: Arc::new(AtomicUsize::new(2)) };
    let cri = Cri::new(&sandbox.client().unwrap().transport(transport).build().unwrap());
    let photo = photos(&cri, "SANDBOX-0001").await.remove(0);
    let download = cri.photo(text(&photo, "path")).checksum(Checksum::Sha256(text(&photo, "sha256")));
    let (bytes, _) = download.to_memory().await.unwrap();
    assert_eq!(Some(bytes.len() as u64), photo["size"].as_u64());
    let statuses: Vec<Option<u16>> = sandbox
        .requests()
        .iter()
        .filter(|request| request.path.contains("/photos/"))
        .map(|request| request.status)
        .collect();
    assert_eq!(statuses, [Some(200), Some(206), Some(206)]);
}

/// Fault rule for photos.
fn on_photos(fault: impl Into<Fault>) -> FaultRule {
    FaultRule::new(fault.into()).method("GET").path("/cri_prod/v1/interventions/*/photos/*")
}

#[tokio::test]
async fn a_truncated_photo_is_resumed_with_a_frozen_clock() {
    let sandbox = sandbox();
    let cri = Cri::new(&sandbox.client().unwrap().build().unwrap());
    sandbox.faults().set(FaultPlan::new().rule(on_photos(Fault::Truncate { bytes: 100 }).times(2)));
    let photo = cri.photo("/interventions/SANDBOX-0001/photos/1").to_memory();
    // The timeout is reached only if the download hangs.
    let (bytes, _) = tokio::time::timeout(Duration::from_secs(120), photo).await.unwrap().unwrap();
    assert_eq!(sniff(&bytes), Some("image/jpeg"));
    let requests = sandbox.requests().iter().filter(|request| request.path.contains("/photos/")).count();
    assert_eq!(requests, 3);

    sandbox.faults().set(FaultPlan::new().rule(on_photos(Fault::Truncate { bytes: 100 })));
    let photo = cri.photo("/interventions/SANDBOX-0001/photos/1").to_memory();
    let error = tokio::time::timeout(Duration::from_secs(120), photo).await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
}

#[tokio::test]
async fn a_response_that_is_not_a_photo_is_an_error() {
    let running = sandbox().start().await.unwrap();
    let cri = Cri::new(&patient(running.client().unwrap()).build().unwrap());
    let folder = tempfile::tempdir().unwrap();
    for (response, reason) in [
        (ResponseOverride::corrupted(BodyShape::Html), "expected image/*, received text/html"),
        (ResponseOverride::corrupted(BodyShape::Object), "expected image/*, received application/json"),
        (
            ResponseOverride::corrupted(BodyShape::Html).header("content-type", "image/jpeg"),
            "received text/html",
        ),
        (
            ResponseOverride::corrupted(BodyShape::Object).header("content-type", "image/jpeg"),
            "received text",
        ),
        (ResponseOverride::corrupted(BodyShape::Empty), "received no bytes"),
        (ResponseOverride::status(204).body(BodyShape::Empty), "received 204 No Content"),
    ] {
        running.sandbox().faults().set(FaultPlan::new().rule(on_photos(response)));
        for photo in [
            cri.photo("/interventions/SANDBOX-0001/photos/1"),
            cri.photo_with(cri.raw(Method::GET, "/interventions/SANDBOX-0001/photos/1")),
        ] {
            let error = photo.to_file(folder.path().join("photo.jpg")).await.unwrap_err();
            assert!(error.to_string().contains(reason), "{error}");
        }
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    running.sandbox().faults().clear();
    cri.photo_with(cri.raw(Method::GET, "/interventions/SANDBOX-0001/photos/1")).to_memory().await.unwrap();
    running.stop().await.unwrap();
}
