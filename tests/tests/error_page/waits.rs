//! Waits for a state, and bulk work with its journal.

use std::collections::BTreeMap;
use std::time::Duration;

use orange_anomalie_adresse::{AnomalieAdresses, TicketCreate};
use orange_core::bulk::Journal;
use orange_core::transport::TransportErrorKind;
use orange_core::wait::Wait;
use orange_core::{Client, Error};

use super::Messages;
use super::lifecycle::modification_of_city;
use super::stub_transport::{API, StubTransport};

async fn status(client: &Client) -> Result<String, Error> {
    let service = client.service(&API);
    service.send(&service.raw(http::Method::GET, "/1")).await?.json()
}

pub(crate) async fn add_messages(messages: &mut Messages) {
    messages.section("Waits and bulk work");
    let never_done = StubTransport::responding(200, &[], r#""OPEN""#).client().build().unwrap();
    let wait = |client: &Client| {
        let client = client.clone();
        Wait::new(
            &client.clone(),
            "t1",
            move || {
                let client = client.clone();
                async move { status(&client).await }
            },
            |state: &String| state == "DONE",
        )
        .describe(|state| state.clone())
        .timeout(Duration::from_secs(60))
    };
    messages.failed(wait(&never_done).await);
    messages.failed(wait(&never_done).final_if(|state| state == "OPEN").await);
    let unreachable = StubTransport::failing(TransportErrorKind::Connect, true, "connection refused")
        .client()
        .build()
        .unwrap();
    messages.failed(wait(&unreachable).await);

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal");
    let mut journal = Journal::open(&path).await.unwrap();
    messages.failed(Journal::open(&path).await.map(drop));
    messages.failed(journal.append("t1", &BTreeMap::from([((1, 2), 3)])).await);
    messages.failed(Journal::open(folder.path().join("none/journal")).await.map(drop));
    messages.failed(Journal::open(folder.path()).await.map(drop));
    let not_a_journal = folder.path().join("other");
    std::fs::write(&not_a_journal, "no journal\n").unwrap();
    messages.failed(Journal::open(&not_a_journal).await.map(drop));

    let tickets = AnomalieAdresses::new(&StubTransport::responding(200, &[], "[]").client().build().unwrap());
    let ticket = || TicketCreate::from(modification_of_city().external_id("OC-1"));
    let mut bulk = tickets.find_or_create_all([ticket(), ticket()]);
    let error = loop {
        let outcome = bulk.next().await.expect("an outcome for each ticket");
        match outcome.result {
            Err(error) if error.field() == Some("externalId") => break error,
            _ => {}
        }
    };
    messages.error(&error);
}
