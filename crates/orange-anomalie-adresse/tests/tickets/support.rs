//! Requests as text, sample tickets, and a mock server.

use httpmock::prelude::*;
use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::operation::Operation;
use orange_core::test_util::StoppedClock;
use orange_core::{Client, Credentials};
use serde_json::{Value, json};

/// The base URL that Orange publishes.
pub(crate) const BASE: &str = "https://api.orange.com/anomalie-adresse";

/// A request as text: request line, headers in order of name, body.
pub(crate) fn request_text<O: Operation>(operation: &O) -> String {
    let base = BASE.parse().expect("a URL");
    let request = operation.request().expect("a valid operation").into_http(&base).expect("a request");
    let mut text = format!("{} {}\n", request.method(), request.uri());
    let mut headers: Vec<_> = request
        .headers()
        .iter()
        .map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()))
        .collect();
    headers.sort();
    text.extend(headers);
    let body = std::str::from_utf8(request.body().as_bytes().expect("a body in memory")).expect("text");
    if !body.is_empty() {
        text.push('\n');
        text.push_str(&body.replace("\r\n", "\n"));
    }
    text
}

/// The sample response of Orange's page: an array of one ticket.
pub(crate) fn sample_response() -> Value {
    serde_json::from_str(include_str!("../fixtures/sample-ticket.json")).expect("JSON")
}

/// The ticket of Orange's page.
pub(crate) fn sample_ticket() -> Value {
    sample_response()[0].clone()
}

/// A small ticket in the shape of the interop group.
pub(crate) fn small_ticket() -> Value {
    json!({
        "@type": "AnomalieAdresse.nbLogements",
        "@version": "1",
        "id": "0d9a5a52-1c0e-4d0e-8a67-5f3f1b1f8c10",
        "code_oi": "RIPX",
        "code_oc": "OCZ1",
        "status": "ACKNOWLEDGED",
        "relatedEntity": [{"id": "IMB/09122/X/00A7", "@referredType": "Building"}],
        "issues": {"building.housingsNumber": {"value": 24}},
    })
}

/// Starts a mock server that grants tokens, with a handle of the API.
pub(crate) async fn start() -> (MockServer, AnomalieAdresses) {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(POST).path("/token");
            then.status(200)
                .json_body(json!({"token_type": "Bearer", "access_token": "t", "expires_in": 3600}));
        })
        .await;
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .base_url(server.base_url())
        .clock(StoppedClock::default())
        .token_url(server.url("/token"))
        .build()
        .unwrap();
    let tickets = AnomalieAdresses::new(&client);
    (server, tickets)
}
