//! Receives events on `POST /event` with axum, and prints each event once.
//!
//! `cargo run -p orange-anomalie-adresse --features events --example receive_events` receives the events of a local sandbox,
//! then exits. With an address (`-- 0.0.0.0:9000`), it listens at that address until ctrl-c, and accepts events with
//! `Authorization: Bearer` and the secret in `EVENTS_SECRET`. The two operators agree on the address and the credentials.

mod receiver;

use orange_anomalie_adresse::events::Event;
use orange_anomalie_adresse::{AnomalieAdresses, HousingsNumberTicketCreate, models};
use orange_events::SharedSecret;
use orange_sandbox::{EventSubscription, Qualification, Sandbox};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Outcome {
    match std::env::args().nth(1) {
        Some(address) => listen(&address, &std::env::var("EVENTS_SECRET")?).await,
        None => {
            for line in receive_from_sandbox().await? {
                println!("{line}");
            }
            Ok(())
        }
    }
}

/// Receives at an address until ctrl-c.
async fn listen(address: &str, secret: &str) -> Outcome {
    let listener = TcpListener::bind(address).await?;
    println!("POST http://{}/event", listener.local_addr()?);
    let (queue, mut events) = mpsc::channel(64);
    let worker = tokio::spawn(async move {
        while let Some(event) = events.recv().await {
            println!("{}", receiver::summary(&event));
        }
    });
    let stop = async { drop(tokio::signal::ctrl_c().await) };
    receiver::serve(listener, SharedSecret::bearer(secret)?, queue, stop).await?;
    // The sender is dropped with the server, so the worker ends after the queued events.
    Ok(worker.await?)
}

/// Receives the events of a sandbox. Returns one line per event.
async fn receive_from_sandbox() -> Outcome<Vec<String>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/event", listener.local_addr()?);
    let (queue, mut events) = mpsc::channel::<Event>(64);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let auth = SharedSecret::bearer("s3cr3t")?;
    let server = tokio::spawn(receiver::serve(listener, auth, queue, async { drop(stopped.await) }));

    let subscription = EventSubscription::to(&url)?.bearer("s3cr3t")?;
    let sandbox = Sandbox::builder().events_to(subscription).build().start().await?;
    let tickets = AnomalieAdresses::new(&sandbox.client()?.build()?);
    let building = sandbox.sandbox().building_codes().swap_remove(0);
    let issues = models::HousingsNumberIssues::new(models::HousingsNumberIssue::new(24));
    let created = tickets
        .create(
            HousingsNumberTicketCreate::builder()
                .code_oi("ARTD")
                .code_oc("FTEL")
                .related_entity([building])
                .issues(issues)
                .build(),
        )
        .await?;
    let id = created.id();
    let operator = sandbox.sandbox().infrastructure_operator();
    operator.qualify(id, Qualification::simple())?;
    operator.add_note(id, "Nous passons demain.")?;
    operator.resolve(id)?;
    sandbox.sandbox().deliver_events().await;
    sandbox.stop().await?;

    drop(stop);
    server.await??;
    let mut lines = Vec::new();
    while let Some(event) = events.recv().await {
        lines.push(receiver::summary(&event).replace(id, "T"));
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn every_event_is_received_once_and_in_order() {
        let lines = receive_from_sandbox().await.unwrap();
        assert_eq!(
            lines,
            ["ticket T is IN_PROGRESS", "note on T: Nous passons demain.", "ticket T is RESOLVED (RESOLVED)"]
        );
    }
}
