//! The lifecycle of a ticket, driven by the events of the infrastructure operator: a request for information, a refusal
//! and an acceptance.
//!
//! `cargo run -p orange-anomalie-adresse --features events --example ticket_life` runs offline. The
//! sandbox acts as the infrastructure operator, and sends its events over a socket to the server of this program. A real
//! service would use [`EventHandler`] unchanged.

mod receiver;

use orange_anomalie_adresse::events::Event;
use orange_anomalie_adresse::models::{ModificationIssues, StreetNameIssue};
use orange_anomalie_adresse::{AnomalieAdresses, ModificationTicketCreate, TicketStatus, lifecycle};
use orange_core::upload::FilePart;
use orange_events::SharedSecret;
use orange_sandbox::{EventSubscription, InfrastructureOperator, Qualification, Sandbox};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Outcome {
    for line in life().await? {
        println!("{line}");
    }
    Ok(())
}

/// The `externalId` of the ticket.
const REFERENCE: &str = "OC-1";

/// The commercial operator: creates a ticket and reacts to events.
struct EventHandler {
    tickets: AnomalieAdresses,
    log: Vec<String>,
}

impl EventHandler {
    async fn create(&mut self, building: String) -> Outcome<String> {
        let street = StreetNameIssue::new().value("DES CHAPELIERS").description("Renamed in 2023.");
        let issues = ModificationIssues::new().building_address_street_name(street);
        let ticket = ModificationTicketCreate::builder()
            .code_oi("ARTD")
            .code_oc("FTEL")
            .related_entity([building])
            .issues(issues)
            .build()
            .external_id(REFERENCE);
        // Searches first, so that a restart creates no second ticket.
        let created = self.tickets.find_or_create(ticket).await?;
        self.log.push("we have a ticket".to_owned());
        Ok(created.id().to_owned())
    }

    /// Reacts to an event. Returns whether the ticket is closed.
    async fn handle(&mut self, event: &Event) -> Outcome<bool> {
        self.log.push(format!("they say: {}", receiver::summary(event)));
        // An event may be late or duplicated, so the current state is read from the ticket.
        let Event::Update(update) = event else { return Ok(false) };
        let ticket = self.tickets.get(update.subject.as_deref().ok_or("an event has a subject")?).await?;
        let id = ticket.id();
        match ticket.status() {
            Some(TicketStatus::Pending) => {
                let plan = FilePart::new("plan.csv", "text/csv", "street;number\nDES CHAPELIERS;4\n");
                self.tickets.attachments(id).upload(plan).await?;
                self.tickets.notes(id).create("The plan is attached.").await?;
                self.tickets.provide_information(&ticket).await?;
                self.log.push("we attach a plan and hand the ticket back".to_owned());
            }
            Some(TicketStatus::Resolved) if self.is_corrected(id).await? => {
                self.tickets.accept(&ticket).await?;
                self.log.push("we accept".to_owned());
                return Ok(true);
            }
            Some(TicketStatus::Resolved) => {
                self.tickets.refuse(&ticket, "The street still has its old name.").await?;
                self.log.push("we refuse".to_owned());
            }
            _ => {}
        }
        Ok(false)
    }

    /// Whether the address is corrected, here according to a note of the operator. A real service would check the IPE of the
    /// next day.
    async fn is_corrected(&self, id: &str) -> Outcome<bool> {
        let notes = self.tickets.notes(id).list().items().collect(100).await?;
        Ok(notes.iter().filter_map(|note| note.text.as_deref()).any(|text| text.contains("corrigé")))
    }
}

/// The actions of the infrastructure operator, in order.
fn actions(operator: &InfrastructureOperator, id: &str) -> Vec<Box<dyn Fn() -> Outcome>> {
    let act = |act: fn(&InfrastructureOperator, &str) -> Outcome| {
        let (operator, id) = (operator.clone(), id.to_owned());
        Box::new(move || act(&operator, &id)) as Box<dyn Fn() -> Outcome>
    };
    let qualify =
        |operator: &InfrastructureOperator, id: &str| Ok(operator.qualify(id, Qualification::simple())?);
    vec![
        act(qualify),
        act(|operator, id| Ok(operator.hold(id, "A plan with the new name, please.")?)),
        act(qualify),
        act(|operator, id| Ok(operator.resolve(id)?)),
        act(qualify),
        act(|operator, id| Ok(operator.add_note(id, "Le référentiel est corrigé.")?)),
        act(|operator, id| Ok(operator.resolve(id)?)),
    ]
}

/// Runs the lifecycle. Returns a log of both operators.
async fn life() -> Outcome<Vec<String>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/event", listener.local_addr()?);
    let (queue, mut events) = mpsc::channel(64);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let auth = SharedSecret::bearer("s3cr3t")?;
    let server = tokio::spawn(receiver::serve(listener, auth, queue, async { drop(stopped.await) }));

    let sandbox = Sandbox::new().start().await?;
    sandbox.sandbox().subscribe(EventSubscription::to(&url)?.bearer("s3cr3t")?);
    let tickets = AnomalieAdresses::new(&sandbox.client()?.build()?);
    let mut handler = EventHandler { tickets: tickets.clone(), log: Vec::new() };
    let id = handler.create(sandbox.sandbox().building_codes().swap_remove(0)).await?;

    for act in actions(&sandbox.sandbox().infrastructure_operator(), &id) {
        act()?;
        // The sandbox sends the event to the server, which queues it.
        let event = events.recv().await.ok_or("the server has stopped")?;
        if handler.handle(&event).await? {
            break;
        }
    }

    let closed = tickets.get(&id).await?;
    let way: Vec<String> =
        closed.history().iter().filter_map(|it| it.status.as_ref()).map(ToString::to_string).collect();
    handler.log.push(format!("its way: {}", way.join(", ")));
    let is_final = closed.status().and_then(lifecycle::is_final);
    // The transition is refused before sending.
    let refused = tickets.cancel(&closed, "No longer wanted.").await;
    handler.log.push(format!("is it over? {is_final:?}; can it be canceled? {}", refused.is_ok()));
    sandbox.stop().await?;
    drop(stop);
    server.await??;
    Ok(handler.log.into_iter().map(|line| line.replace(&id, "T")).collect())
}

#[cfg(test)]
#[path = "ticket_life/tests.rs"]
mod tests;
