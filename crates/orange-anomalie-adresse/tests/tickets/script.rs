//! A transport with scripted responses.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Request, Response, StatusCode};
use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::retry::RetryPolicy;
use orange_core::time::Random;
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Client, Credentials};
use serde_json::{Value, json};

use crate::support::small;

/// Status and body of a response. `None` is a connection that breaks after the request was sent.
pub(crate) type Step = Option<(u16, Value)>;

/// Transport with scripted responses that grants every token request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Script {
    steps: Arc<Mutex<VecDeque<Step>>>,
    seen: Arc<Mutex<Vec<String>>>,
    takes: Duration,
}

#[async_trait::async_trait]
impl Transport for Script {
    async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let response = |status, body: Value| {
            let mut response = Response::new(body.to_string().into());
            *response.status_mut() = StatusCode::from_u16(status).unwrap();
            response
        };
        if request.uri().path().ends_with("/token") {
            let token = json!({"token_type": "Bearer", "access_token": "t", "expires_in": 3600});
            return Ok(response(200, token));
        }
        self.seen.lock().unwrap().push(format!("{} {}", request.method(), request.uri().path()));
        tokio::time::sleep(self.takes).await;
        let step = self.steps.lock().unwrap().pop_front().expect("a request of the script");
        let broken = TransportError::new(TransportErrorKind::Protocol, false, "reset");
        step.map(|(status, body)| response(status, body)).ok_or(broken)
    }
}

pub(crate) fn api(steps: impl IntoIterator<Item = Step>) -> (AnomalieAdresses, Script) {
    api_of(Duration::ZERO, None, steps)
}

/// An API whose responses take `takes`, with an optional time limit of an operation.
pub(crate) fn api_of(
    takes: Duration,
    limit: Option<Duration>,
    steps: impl IntoIterator<Item = Step>,
) -> (AnomalieAdresses, Script) {
    let steps = Arc::new(Mutex::new(steps.into_iter().collect()));
    let script = Script { steps, takes, ..Script::default() };
    let mut client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .transport(script.clone())
        .random(Least)
        .retry(RetryPolicy::new());
    if let Some(limit) = limit {
        client = client.operation_timeout(limit);
    }
    (AnomalieAdresses::new(&client.build().unwrap()), script)
}

/// Makes all retry delays zero.
#[derive(Debug)]
struct Least;

impl Random for Least {
    fn fraction(&self) -> f64 {
        0.0
    }
}

pub(crate) fn seen(script: &Script) -> Vec<String> {
    let seen = script.seen.lock().unwrap();
    seen.iter()
        .map(|line| line.replace("/anomalie-adresse", "").replace(small()["id"].as_str().unwrap(), "ID"))
        .collect()
}
