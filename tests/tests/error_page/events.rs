//! Rejected events, and events that cannot be sent.

use std::sync::Arc;

use http::request::{Builder, Parts};
use http::{HeaderValue, Request};
use orange_core::model::Json;
use orange_events::{
    Authenticate, ClaimResult, CloudEvent, DeduplicationStore, Denied, EventKey, NoAuthentication, Receiver,
    Rejection, SharedSecret, StoreError, Webhook,
};
use serde_json::{Value, json};

use super::Messages;

fn post() -> Builder {
    Request::post("/event")
}

fn structured() -> Builder {
    post().header("content-type", "application/json")
}

fn binary() -> Builder {
    let post = post().header("ce-specversion", "1.0").header("ce-id", "1").header("ce-source", "/a");
    post.header("ce-type", "t").header("content-type", "application/json")
}

/// The event with one attribute replaced.
fn event_with(name: &str, value: Value) -> String {
    let mut event = json!({"specversion": "1.0", "id": "1", "source": "/a", "type": "t", "data": {}});
    event[name] = value;
    event.to_string()
}

pub(crate) async fn add_messages(messages: &mut Messages) {
    messages.section("Received events");
    let receiver = Receiver::<CloudEvent>::new(NoAuthentication).body_limit(5_000);
    let mut rejected = |head: Builder, body: &[u8]| {
        let (parts, ()) = head.body(()).unwrap().into_parts();
        messages.text(receiver.receive(&parts, body).unwrap_err().reason());
    };
    rejected(Request::get("/event"), b"{}");
    rejected(structured(), &[b' '; 6_000]);
    rejected(structured().header("content-encoding", "gzip"), b"{}");
    rejected(structured().header("content-type", "text/plain"), b"{}");
    rejected(post().header("content-type", HeaderValue::from_bytes(b"\xFF").unwrap()), b"{}");
    for media_type in
        ["json", "application/cloudevents-batch+json", "application/cloudevents+xml", "text/plain"]
    {
        rejected(post().header("content-type", media_type), b"{}");
    }
    rejected(post().header("content-type", "application/json; charset=latin1"), b"{}");

    for body in [&b"\xFF"[..], b"[]", b"{", br#"{"id":"1","id":"2"}"#] {
        rejected(structured(), body);
    }
    for (name, value) in [
        ("data_base64", json!(1)),
        ("data_base64", json!("e30=")),
        ("id", json!(1)),
        ("id", json!("x".repeat(3_000))),
        ("id", json!("a\u{1}")),
        ("id", json!("")),
        ("specversion", json!("2.0")),
    ] {
        rejected(structured(), event_with(name, value).as_bytes());
    }
    rejected(structured(), br#"{"specversion":"1.0","id":"1","source":"/a","type":"t","data_base64":"?"}"#);
    rejected(binary().header("ce-id", "2"), b"{}");
    rejected(binary().header("ce-data", "2"), b"{}");
    rejected(binary().header("ce-subject", "%FF"), b"{}");
    rejected(binary(), b"{");

    let secured = Receiver::<CloudEvent>::new(SharedSecret::bearer("a secret").unwrap());
    let (parts, ()) = structured().body(()).unwrap().into_parts();
    messages.text(secured.receive(&parts, b"{}").unwrap_err().reason());
    let chunks = futures_util::stream::iter([Err::<&[u8], _>(std::io::Error::other("reset"))]);
    messages.text(receiver.read(&parts, chunks).await.unwrap_err().reason());

    webhooks(messages).await;
    let mut event = CloudEvent::new("1", "/a", "t");
    event.datacontenttype = Some("a\nb".to_owned());
    messages.failed(event.to_binary());
    let mut event = CloudEvent::new("1", "/a", "t");
    event.extensions.insert("Name".to_owned(), Json::from("x"));
    messages.failed(event.to_binary());
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Store {
    Unavailable,
    /// Another delivery of each event is being handled.
    InProgress,
}

#[async_trait::async_trait]
impl DeduplicationStore for Store {
    async fn begin(&self, _: &EventKey) -> Result<ClaimResult, StoreError> {
        match self {
            Self::Unavailable => Err(StoreError::new("the store is away")),
            Self::InProgress => Ok(ClaimResult::InProgress),
        }
    }

    async fn commit(&self, _: &EventKey) -> Result<(), StoreError> {
        Ok(())
    }

    fn release(&self, _: &EventKey) {}
}

/// Accepts no sender.
#[derive(Debug)]
struct Nobody;

impl Authenticate for Nobody {
    fn authenticate(&self, _: &Parts) -> Result<(), Denied> {
        Err(Denied::forbidden())
    }
}

async fn webhooks(messages: &mut Messages) {
    let mut delivered = async |webhook: Webhook<CloudEvent>| {
        let (parts, ()) = structured().body(()).unwrap().into_parts();
        let chunks =
            futures_util::stream::iter([Ok::<_, std::io::Error>(event_with("subject", json!("t1")))]);
        let response = webhook.handle(&parts, chunks, async |_| Ok::<_, Rejection>(())).await;
        let body: Value = serde_json::from_slice(response.body()).unwrap();
        messages.text(body["reason"].as_str().unwrap());
    };
    let receiver = || Receiver::<CloudEvent>::new(NoAuthentication);
    delivered(Webhook::new(receiver()).store(Arc::new(Store::Unavailable))).await;
    delivered(Webhook::new(receiver()).store(Arc::new(Store::InProgress))).await;
    delivered(Webhook::new(Receiver::new(Nobody))).await;
}
