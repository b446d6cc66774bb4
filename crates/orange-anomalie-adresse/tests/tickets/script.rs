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

use crate::support::small_ticket;

/// Status and body of a response. `None` is a connection that breaks after the request was sent.
pub(crate) type Step = Option<(u16, Value)>;

/// Transport with scripted responses that grants every token request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Script {
    steps: Arc<Mutex<VecDeque<Step>>>,
    requests: Arc<Mutex<Vec<String>>>,
    latency: Duration,
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
        self.requests.lock().unwrap().push(format!("{} {}", request.method(), request.uri().path()));
        tokio::time::sleep(self.latency).await;
        let step = self.steps.lock().unwrap().pop_front().expect("a scripted response for each request");
        let broken = TransportError::new(TransportErrorKind::Protocol, false, "reset");
        step.map(|(status, body)| response(status, body)).ok_or(broken)
    }
}

/// A handle whose responses arrive at once.
pub(crate) fn scripted_api(steps: impl IntoIterator<Item = Step>) -> (AnomalieAdresses, Script) {
    scripted_api_with(Duration::ZERO, None, steps)
}

/// A handle whose responses arrive after `latency`, with an optional time limit of an operation.
pub(crate) fn scripted_api_with(
    latency: Duration,
    limit: Option<Duration>,
    steps: impl IntoIterator<Item = Step>,
) -> (AnomalieAdresses, Script) {
    let steps = Arc::new(Mutex::new(steps.into_iter().collect()));
    let script = Script { steps, latency, ..Script::default() };
    let mut client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .transport(script.clone())
        .random(NoJitter)
        .retry(RetryPolicy::new());
    if let Some(limit) = limit {
        client = client.operation_timeout(limit);
    }
    (AnomalieAdresses::new(&client.build().unwrap()), script)
}

/// Makes all retry delays zero.
#[derive(Debug)]
struct NoJitter;

impl Random for NoJitter {
    fn fraction(&self) -> f64 {
        0.0
    }
}

/// Method and path of each request, without the base path and with `ID` for the id of the small ticket.
pub(crate) fn sent_requests(script: &Script) -> Vec<String> {
    let requests = script.requests.lock().unwrap();
    requests
        .iter()
        .map(|line| {
            line.replace("/anomalie-adresse", "").replace(small_ticket()["id"].as_str().unwrap(), "ID")
        })
        .collect()
}
