//! The journeys of `journeys/`, whose clients receive recorded responses. The build script replaces `client` by
//! [`recorded_client`](RecordedClient::recorded_client).
//!
//! Each response of the sandbox is recorded to a file, read from it, and returned to the client by a replay and by a fake. The
//! assertions of the journeys therefore hold for them.

use bytes::Bytes;
use futures_util::{StreamExt as _, TryStreamExt as _};
use http::header::CONTENT_TYPE;
use orange_core::test_util::{FakeResponse, FakeTransport, Recorder, Replay};
use orange_core::transport::{Body, ReqwestTransport, Transport, TransportError};
use orange_core::{ClientBuilder, Result};
use orange_sandbox::{RunningSandbox, Sandbox};

#[path = "journeys/event_receiver.rs"]
mod event_receiver;

include!(concat!(env!("OUT_DIR"), "/recorded_journeys.rs"));

/// A client in place of that of a sandbox.
trait RecordedClient {
    fn recorded_client(&self) -> Result<ClientBuilder>;
}

impl RecordedClient for Sandbox {
    fn recorded_client(&self) -> Result<ClientBuilder> {
        Ok(self.client()?.transport(RecordAndReplay(self.clone())))
    }
}

impl RecordedClient for RunningSandbox {
    fn recorded_client(&self) -> Result<ClientBuilder> {
        Ok(self.client()?.transport(RecordAndReplay(ReqwestTransport::builder().build()?)))
    }
}

/// Records each exchange of a transport and answers from its recording. Tokens remain those of the sandbox.
#[derive(Debug)]
struct RecordAndReplay<T>(T);

#[async_trait::async_trait]
impl<T: Transport + Clone> Transport for RecordAndReplay<T> {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if request.uri().path().ends_with("/token") {
            return self.0.send(request).await;
        }
        let (head, body) = request.into_parts();
        let body = Bytes::from(body.try_collect::<Vec<Bytes>>().await?.concat());
        let request = || http::Request::from_parts(head.clone(), Body::from(body.clone()));

        let file = tempfile::NamedTempFile::new().unwrap();
        let recorder = Recorder::new(self.0.clone(), file.path()).unwrap();
        if let Ok(mut response) = recorder.send(request()).await {
            while let Some(Ok(_)) = response.body_mut().next().await {}
        }
        assert_eq!(recorder.finish().unwrap(), 1);

        let replay = Replay::from_file(file.path()).unwrap();
        let response = replay.send(request()).await?;
        replay.verify();
        let fake = FakeTransport::new();
        match fake_response(&response) {
            Some(prepared) => fake.on(head.method.clone(), head.uri.path()).times(1).respond(prepared),
            None => return Ok(response),
        };
        let response = fake.send(request()).await;
        fake.verify();
        response
    }
}

/// The response for a fake; `None` if it has no body of a media type, or breaks off.
fn fake_response(response: &http::Response<Body>) -> Option<FakeResponse> {
    let mut prepared = FakeResponse::new(response.status().as_u16());
    for (name, value) in response.headers() {
        prepared = prepared.header(name.as_str(), value.to_str().ok()?);
    }
    let content_type = response.headers().get(CONTENT_TYPE)?.to_str().ok()?;
    Some(prepared.body(content_type, response.body().as_bytes()?.to_vec()))
}
