//! The main job from end to end, offline: address anomalies listed, raised, followed and closed.
//!
//! `cargo run --example tour` starts the sandbox on a port of this machine and talks to it over real
//! HTTP, as to api.orange.com: a real token, real filters and pages, typed models. The sandbox also
//! plays the other operator, which works on the tickets.

use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::models::{
    AddressCreate, BuildingType, CoordinateSystem, CreationBuildingCreate, GeographicPoint,
};
use orange_anomalie_adresse::{
    AnomalieAdresses, CreationTicketCreate, StatusChangeReason, Ticket, TicketPatch, TicketStatus,
};
use orange_core::{Client, Credentials};
use orange_sandbox::{Qualification, Sandbox};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Outcome {
    chapter("A stand-in for api.orange.com starts on this machine");
    let sandbox = Sandbox::builder().tickets(250).build().start().await?;
    say(&format!("it listens on {} and holds {} tickets", sandbox.url(), sandbox.sandbox().ticket_count()));

    chapter("A client is built: who we are and where to ask");
    let credentials =
        Credentials::new(sandbox.credentials().client_id(), sandbox.credentials().client_secret())?;
    let client = Client::builder().credentials(credentials).base_url(sandbox.url()).build()?;
    let tickets = AnomalieAdresses::new(&client);
    say("nothing has been sent yet; the access token is fetched when it is needed");

    look_around(&tickets).await?;
    let id = raise(&tickets).await?;
    follow(&tickets, &sandbox, &id).await?;
    go_wrong(&tickets, &id).await?;

    chapter("What the server saw");
    let requests = sandbox.sandbox().requests();
    let tokens = requests.iter().filter(|request| request.path.ends_with("/token")).count();
    say(&format!("{} requests, {tokens} of them for a token", requests.len()));
    sandbox.stop().await?;
    Ok(())
}

/// Lists: counted, filtered, sorted, walked page by page behind the scenes.
async fn look_around(tickets: &AnomalieAdresses) -> Outcome {
    chapter("Tickets are listed");
    let all = tickets.count([]).await?;
    let pending = tickets.count([ticket::status().eq(TicketStatus::Pending)]).await?;
    say(&format!("{all} tickets in all, {pending} of them wait for an answer of ours"));

    let page = tickets
        .list()
        .filter(ticket::status().is_in([TicketStatus::Acknowledged, TicketStatus::InProgress]))
        .sort(ticket::creation_date().desc())
        .limit(3)
        .send()
        .await?;
    say(&format!("the three newest of {} open ones:", page.total().unwrap_or_default()));
    for ticket in page.items() {
        say(&format!("  {}", line(ticket)));
    }

    let mut walk = tickets.list().filter(ticket::related_entity().id().matches("^IMB/")).items();
    let mut walked = 0;
    while let Some(ticket) = walk.next().await {
        ticket?;
        walked += 1;
    }
    say(&format!("{walked} tickets name a building; they came ten a page, without our minding pages"));
    Ok(())
}

/// A building is missing from the address file: a ticket asks the other operator to add it.
async fn raise(tickets: &AnomalieAdresses) -> Outcome<String> {
    chapter("A missing address is reported");
    let address = AddressCreate::new()
        .street_nr("12")
        .street_type("RUE")
        .street_name("DES CHAPELIERS")
        .postcode("09000")
        .city("FOIX");
    let place = GeographicPoint::new(42.9638, 1.6054, CoordinateSystem::Wgs84);
    let building = CreationBuildingCreate::new(address, [place], BuildingType::Immeuble, true);
    let ticket = CreationTicketCreate::new("ARTD", "FTEL", building).external_id("OC-2025-000117");
    let raised = tickets.create(ticket).await?;
    say(&format!("raised: {}", line(&raised)));
    say(&format!("version {}", raised.etag().map_or("-", |etag| etag.as_str())));
    let found = tickets.list().filter(ticket::external_id().eq("OC-2025-000117")).send().await?;
    say(&format!("found again by our own reference: {} ticket", found.items().len()));
    raised.id().map(str::to_owned).ok_or_else(|| "a raised ticket has an id".into())
}

/// The ticket lives: the other operator works on it, we answer, refuse and accept.
async fn follow(tickets: &AnomalieAdresses, sandbox: &orange_sandbox::RunningSandbox, id: &str) -> Outcome {
    chapter("The ticket is followed to its end");
    let operator = sandbox.sandbox().operator();

    operator.qualify(id, Qualification::simple())?;
    say(&format!("the other operator takes it on:   {}", line(&*tickets.get(id).await?)));

    operator.hold(id, "Merci de joindre un plan.")?;
    let ticket = tickets.get(id).await?;
    say(&format!("it asks: {:?}    {}", ticket.status_change_details().unwrap_or("?"), line(&ticket)));

    let answer = TicketPatch::new()
        .status(TicketStatus::Acknowledged)
        .status_change_reason(StatusChangeReason::InformationProvided)
        .status_change_details("Le plan est joint.");
    let ticket = tickets.patch(&ticket, answer).await?;
    say(&format!("we answer:                        {}", line(&ticket)));

    operator.qualify(id, Qualification::simple())?;
    operator.resolve_with_building(id, "IMB/09122/X/00A7")?;
    let ticket = tickets.get(id).await?;
    say(&format!("it is resolved:                   {}", line(&ticket)));

    let acceptance = TicketPatch::new()
        .status(TicketStatus::Closed)
        .status_change_reason(StatusChangeReason::ResolutionAccepted);
    let ticket = tickets.patch(&ticket, acceptance).await?;
    say(&format!("we accept:                        {}", line(&ticket)));
    Ok(())
}

/// Three things that must not go through, and what the errors say.
async fn go_wrong(tickets: &AnomalieAdresses, id: &str) -> Outcome {
    chapter("What goes wrong is said clearly");
    let closed = tickets.get(id).await?;
    let again = TicketPatch::new().status(TicketStatus::InProgress);
    if let Err(error) = tickets.patch(&closed, again).await {
        say(&format!("a step that the process does not have: {error}"));
    }
    let stale = tickets.list().filter(ticket::status().eq(TicketStatus::Resolved)).limit(1).send().await?;
    if let Some(ticket) = stale.items().first().and_then(Ticket::id) {
        let (mine, theirs) = (tickets.get(ticket).await?, tickets.get(ticket).await?);
        let accept = || {
            TicketPatch::new()
                .status(TicketStatus::Closed)
                .status_change_reason(StatusChangeReason::ResolutionAccepted)
        };
        tickets.patch(&theirs, accept()).await?;
        if let Err(error) = tickets.patch(&mine, accept()).await {
            say(&format!("somebody was faster ({}): {error}", error.is_precondition_failed()));
        }
    }
    if let Err(error) = tickets.get("..").await {
        say(&format!("an id that is none, before anything is sent: {error}"));
    }
    Ok(())
}

fn line(ticket: &Ticket) -> String {
    let id = ticket.id().unwrap_or("-");
    let short = id.get(..8).unwrap_or(id);
    let status = ticket.status().map_or("-", TicketStatus::as_str);
    let reason = ticket.status_change_reason().map_or("", StatusChangeReason::as_str);
    let name = ticket.name().unwrap_or("-");
    format!("{name} {short} {status} {reason}").trim_end().to_owned()
}

fn chapter(title: &str) {
    println!("\n{title}");
}

fn say(text: &str) {
    println!("  {text}");
}
