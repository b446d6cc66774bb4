//! The target of forwarded events, and the sender.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use http::{HeaderMap, StatusCode};
use orange_anomalie_adresse::AnomalieAdresses;
use orange_sandbox::Sandbox;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinSet;

use crate::support::{Running, orange};

/// Status of the target for an event: its number among all events counts from 0, its attempt from 1.
pub(crate) type Respond = fn(event: usize, attempt: usize) -> u16;

/// A target that records the events it receives.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) address: SocketAddr,
    respond: Respond,
    received: Arc<Mutex<Vec<Value>>>,
    accepted: Arc<Mutex<Vec<String>>>,
    /// Releases a response with the status 0, which is 204 afterwards.
    pub(crate) release: Arc<Notify>,
}

impl Target {
    pub(crate) async fn start(respond: Respond) -> (Self, JoinSet<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let target = Self {
            address,
            respond,
            received: Arc::default(),
            accepted: Arc::default(),
            release: Arc::default(),
        };
        let app = Router::new().fallback(receive).with_state(target.clone());
        let mut tasks = JoinSet::new();
        tasks.spawn(async move { axum::serve(listener, app).await.expect("it serves") });
        (target, tasks)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/events", self.address)
    }

    /// Ids of received events, in their order, with repetitions.
    pub(crate) fn received(&self) -> Vec<String> {
        self.received.lock().unwrap().iter().map(id).collect()
    }

    /// Ids of events to which the target has responded with success.
    pub(crate) fn accepted(&self) -> Vec<String> {
        self.accepted.lock().unwrap().clone()
    }
}

fn id(event: &Value) -> String {
    event["id"].as_str().expect("an id").to_owned()
}

async fn receive(State(target): State<Target>, headers: HeaderMap, body: String) -> StatusCode {
    assert_eq!(headers["content-type"], "application/cloudevents+json; charset=utf-8");
    let event: Value = serde_json::from_str(&body).expect("JSON");
    assert_eq!(event["specversion"], "1.0");
    let (number, attempt) = {
        let mut received = target.received.lock().unwrap();
        received.push(event.clone());
        let ids: Vec<String> = received.iter().map(id).collect();
        let first = ids.iter().position(|other| *other == id(&event)).expect("it was received");
        let number = ids[..first].iter().collect::<std::collections::BTreeSet<_>>().len();
        (number, ids.iter().filter(|other| **other == id(&event)).count())
    };
    let mut status = (target.respond)(number, attempt);
    if status == 0 {
        target.release.notified().await;
        status = 204;
    }
    let status = StatusCode::from_u16(status).expect("a status");
    if status.is_success() {
        target.accepted.lock().unwrap().push(id(&event));
    }
    status
}

/// `orange listen` at a free port, and its address.
pub(crate) fn listen(command: &mut Command) -> (Running, SocketAddr) {
    let running = Running::start(command);
    let line = running.line_with("listening on http");
    let address = line.split("://").nth(1).and_then(|rest| rest.split(';').next()).expect("an address");
    let address = address.parse().expect("an address");
    (running, address)
}

/// `orange listen` with its events in `home`/events.
pub(crate) fn listen_command(home: &Path, arguments: &[&str]) -> Command {
    let mut command = orange(home);
    command
        .args(["listen", "--port", "0", "--retry-pause", "0", "--attempt-limit", "600", "--store"])
        .arg(home.join("events"))
        .args(arguments);
    command
}

/// Ids of the events in a file below `home`/events.
pub(crate) fn stored(home: &Path, name: &str) -> Vec<String> {
    let text = std::fs::read_to_string(home.join("events").join(name)).unwrap_or_default();
    text.lines().map(|line| id(&serde_json::from_str(line).expect("JSON"))).collect()
}

/// Ids and subjects of `events`, by subject.
pub(crate) fn by_subject(sandbox: &Sandbox, ids: &[String]) -> BTreeMap<String, Vec<String>> {
    let mut subjects: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let events = sandbox.events();
    for received in ids {
        let event = events.iter().find(|event| id(event) == *received).expect("the sandbox sent it");
        let subject = event["subject"].as_str().expect("a subject").to_owned();
        subjects.entry(subject).or_default().push(received.clone());
    }
    subjects
}

/// Makes the sandbox send `count` events about three tickets.
pub(crate) async fn send_events(sandbox: &Sandbox, count: usize) {
    let tickets = AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap());
    let page = tickets.list().limit(3).send().await.expect("tickets");
    let ids: Vec<String> = page.items().iter().map(|ticket| ticket.id.clone().expect("an id")).collect();
    for number in 0..count {
        let id = &ids[number % ids.len()];
        sandbox.infrastructure_operator().add_note(id, &format!("note {number}")).expect("a note");
    }
}
