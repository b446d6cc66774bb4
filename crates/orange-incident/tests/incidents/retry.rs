//! Retries with the default policy.

use orange_core::operation::Method;
use orange_core::test_util::{FakeResponse, FakeTransport};
use orange_core::time::Random;
use orange_core::upload::FilePart;
use orange_core::{Error, model::Tagged};
use orange_incident::{Incident, IncidentCreate, IncidentPatch, Incidents};
use serde_json::json;

use crate::server::ID;

const INCIDENTS: &str = "/incident/b2b/v1/incidents";

/// Makes all retry delays zero.
#[derive(Debug)]
struct NoJitter;

impl Random for NoJitter {
    fn fraction(&self) -> f64 {
        0.0
    }
}

#[tokio::test]
async fn a_read_is_retried_and_a_change_is_sent_once() {
    let fake = FakeTransport::new();
    let unavailable = || FakeResponse::new(503).json(json!({"code": 5, "message": "Service unavailable"}));
    fake.on(Method::GET, format!("{INCIDENTS}/{{id}}"))
        .respond_each([unavailable(), FakeResponse::new(200).json(json!({"id": ID}))]);
    let changes = ["", "/{id}/notes", "/{id}/attachments", "/{id}/notes/{note}/attachments"];
    for path in changes {
        fake.on(Method::POST, format!("{INCIDENTS}{path}")).respond(unavailable());
    }
    fake.on(Method::PATCH, format!("{INCIDENTS}/{{id}}")).respond(unavailable());
    let client = fake.client_builder().unwrap().random(NoJitter).build().unwrap();
    let incidents = Incidents::new(&client);

    assert_eq!(incidents.get(ID).await.unwrap().id(), ID);
    assert_eq!(fake.requests().len(), 2, "the policy retries a request that may be repeated");

    let file = || FilePart::new("log.txt", "text/plain", "a log");
    let incident: Incident = serde_json::from_value(json!({"id": ID})).unwrap();
    let patch = IncidentPatch::new().description("x");
    let errors: [Error; 5] = [
        incidents.create(IncidentCreate::new().description("x")).await.unwrap_err(),
        incidents.notes(ID).create("x").await.unwrap_err(),
        incidents.attachments(ID).upload(file()).await.unwrap_err(),
        incidents.notes(ID).attachments("3").upload(file()).await.unwrap_err(),
        incidents.patch(&Tagged::from(incident), patch).await.unwrap_err(),
    ];
    for error in &errors {
        assert_eq!(error.attempts(), 1, "{error}");
    }
    let methods: Vec<_> = fake.requests().iter().skip(2).map(|request| request.method().clone()).collect();
    assert_eq!(methods, [Method::POST, Method::POST, Method::POST, Method::POST, Method::PATCH]);
}
