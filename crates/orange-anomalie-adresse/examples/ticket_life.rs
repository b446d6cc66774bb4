//! The lifecycle of a ticket, driven by the events of the infrastructure operator: a request for information, a refusal
//! and an acceptance.
//!
//! `cargo run -p orange-anomalie-adresse --features events --example ticket_life` runs offline. The
//! sandbox acts as the infrastructure operator, and sends its events over a socket to the server of this program. A real
//! service would use [`EventHandler`] with its own check of a resolution.

#[path = "ticket_life/event_handler.rs"]
mod event_handler;
mod receiver;

use event_handler::EventHandler;
use orange_anomalie_adresse::AnomalieAdresses;
use orange_events::SharedSecret;
use orange_sandbox::{EventSubscription, InfrastructureOperator, Qualification, Sandbox};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Outcome {
    for line in run_lifecycle().await? {
        println!("{line}");
    }
    Ok(())
}

/// The actions of the infrastructure operator, in order.
const ACTIONS: [fn(&InfrastructureOperator, &str) -> Outcome; 7] = [
    qualify,
    |operator, id| Ok(operator.hold(id, "A plan with the new name, please.")?),
    qualify,
    |operator, id| Ok(operator.resolve(id)?),
    qualify,
    |operator, id| Ok(operator.add_note(id, "Le référentiel est corrigé.")?),
    |operator, id| Ok(operator.resolve(id)?),
];

fn qualify(operator: &InfrastructureOperator, id: &str) -> Outcome {
    Ok(operator.qualify(id, Qualification::simple())?)
}

/// Runs the lifecycle. Returns the log of both operators.
async fn run_lifecycle() -> Outcome<Vec<String>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/event", listener.local_addr()?);
    let (queue, mut events) = mpsc::channel(64);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let auth = SharedSecret::bearer("s3cr3t")?;
    let server = tokio::spawn(receiver::serve(listener, auth, queue, async { drop(stopped.await) }));

    let sandbox = Sandbox::new().start().await?;
    sandbox.sandbox().subscribe(EventSubscription::to(&url)?.bearer("s3cr3t")?);
    let tickets = AnomalieAdresses::new(&sandbox.client()?.build()?);
    let mut handler = EventHandler::new(tickets.clone());
    let id = handler.create(sandbox.sandbox().building_codes().swap_remove(0)).await?;

    let operator = sandbox.sandbox().infrastructure_operator();
    for action in ACTIONS {
        action(&operator, &id)?;
        // The sandbox sends the event to the server, which queues it.
        let event = events.recv().await.ok_or("the server has stopped")?;
        if handler.handle(&event).await? {
            break;
        }
    }

    let closed = tickets.get(&id).await?;
    let statuses: Vec<&str> = closed.history().iter().filter_map(|change| change.status.as_deref()).collect();
    handler.log.push(format!("statuses: {}", statuses.join(", ")));
    // A CLOSED ticket is final, so this transition is refused before sending.
    if let Err(error) = tickets.cancel(&closed, "No longer wanted.").await {
        handler.log.push(format!("refused before sending: {error}"));
    }
    sandbox.stop().await?;
    drop(stop);
    server.await??;
    Ok(handler.log.into_iter().map(|line| line.replace(&id, "T")).collect())
}

#[cfg(test)]
#[path = "ticket_life/tests.rs"]
mod tests;
