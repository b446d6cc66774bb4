//! Address anomaly tickets: lists, creation, completion and errors.

use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::lifecycle::{self, Role};
use orange_anomalie_adresse::models::{HousingsNumberIssue, HousingsNumberIssues};
use orange_anomalie_adresse::{
    AnomalieAdresses, HousingsNumberTicketCreate, StatusChangeReason, Ticket, TicketPatch, TicketStatus,
};
use orange_core::upload::FilePart;
use orange_sandbox::{Qualification, RunningSandbox};

use crate::{Outcome, print_heading, print_line};

/// Counts, filters, sorts and paginates tickets.
pub(crate) async fn list(tickets: &AnomalieAdresses) -> Outcome {
    print_heading("Anomalie Adresse: list tickets");
    let all = tickets.count([]).await?;
    let pending = tickets.count([ticket::status().eq(TicketStatus::Pending)]).await?;
    print_line(&format!("{all} tickets, {pending} of them pending"));

    let page = tickets
        .list()
        .filter(ticket::status().is_in([TicketStatus::Acknowledged, TicketStatus::InProgress]))
        .sort(ticket::creation_date().desc())
        .limit(3)
        .send()
        .await?;
    print_line(&format!("the newest three of {} open tickets:", page.total().unwrap_or_default()));
    for ticket in page.items() {
        print_line(&format!("  {}", line(ticket)));
    }

    let mut items = tickets.list().filter(ticket::related_entity().id().matches("^IMB/")).items();
    let mut count = 0;
    while let Some(ticket) = items.next().await {
        ticket?;
        count += 1;
    }
    print_line(&format!("{count} tickets refer to a building, in pages of ten"));
    Ok(())
}

/// Creates a ticket that corrects the number of homes in a building.
pub(crate) async fn create(tickets: &AnomalieAdresses, building: &str) -> Outcome<String> {
    print_heading("Anomalie Adresse: create a ticket");
    let issues = HousingsNumberIssues::new(HousingsNumberIssue::new(24));
    let ticket = HousingsNumberTicketCreate::builder()
        .code_oi("ARTD")
        .code_oc("FTEL")
        .related_entity([building])
        .issues(issues)
        .build();
    // Searches by external id first, and again if the outcome of the creation is unknown.
    let created = tickets.find_or_create(ticket.external_id("OC-2025-000117")).await?;
    print_line(&format!("created for {building}: {}", line(&created)));
    print_line(&format!("version {}", created.etag().map_or("-", |etag| etag.as_str())));
    let id = created.id().to_owned();

    tickets.notes(&id).create("The annex was built in 2024.").await?;
    let plan = FilePart::new("plan.csv", "text/csv", "floor;homes\n0;4\n1;10\n2;10\n");
    let file = tickets.attachments(&id).upload(plan).await?;
    let (bytes, _) = tickets.attachments(&id).download(&file).to_memory().await?;
    print_line(&format!("added a note and a file of {} bytes with a valid checksum", bytes.len()));
    Ok(id)
}

/// Completes the ticket: the operator works on it, the client responds, refuses and accepts.
pub(crate) async fn complete(tickets: &AnomalieAdresses, sandbox: &RunningSandbox, id: &str) -> Outcome {
    print_heading("Anomalie Adresse: complete the ticket");
    let operator = sandbox.sandbox().infrastructure_operator();

    operator.qualify(id, Qualification::simple())?;
    print_line(&format!("operator qualified:      {}", line(&*tickets.get(id).await?)));

    operator.hold(id, "Merci de joindre un plan.")?;
    let ticket = tickets.get(id).await?;
    print_line(&format!(
        "operator asks {:?}: {}",
        ticket.status_change_details().unwrap_or("?"),
        line(&ticket)
    ));
    let ticket = tickets.provide_information(&ticket).await?;
    print_line(&format!("information provided:    {}", line(&ticket)));

    operator.qualify(id, Qualification::simple())?;
    operator.resolve(id)?;
    let ticket = tickets.get(id).await?;
    print_line(&format!("operator resolved:       {}", line(&ticket)));
    let ticket = tickets.refuse(&ticket, "There still are 20 homes.").await?;
    print_line(&format!("resolution refused:      {}", line(&ticket)));

    operator.qualify(id, Qualification::simple())?;
    operator.resolve(id)?;
    let ticket = tickets.get(id).await?;
    let allowed: Vec<&str> =
        lifecycle::transitions_from(&TicketStatus::Resolved, Role::Oc).map(|it| it.to().as_str()).collect();
    print_line(&format!("allowed transitions:     {}", allowed.join(" or ")));
    let ticket = tickets.accept(&ticket).await?;
    print_line(&format!("resolution accepted:     {}", line(&ticket)));
    print_line(&format!(
        "{} changes in the history, {} events",
        ticket.history().len(),
        tickets.events().count([]).await?
    ));
    Ok(())
}

/// Shows three errors.
pub(crate) async fn show_errors(tickets: &AnomalieAdresses, id: &str) -> Outcome {
    print_heading("Errors");
    let closed = tickets.get(id).await?;
    let again = TicketPatch::new().status(TicketStatus::InProgress);
    if let Err(error) = tickets.patch(&closed, again).await {
        print_line(&format!("invalid transition: {error}"));
    }
    let stale = tickets.list().filter(ticket::status().eq(TicketStatus::Resolved)).limit(1).send().await?;
    if let Some(ticket) = stale.items().first().map(Ticket::id) {
        let (mine, theirs) = (tickets.get(ticket).await?, tickets.get(ticket).await?);
        let accept = || {
            TicketPatch::new()
                .status(TicketStatus::Closed)
                .status_change_reason(StatusChangeReason::ResolutionAccepted)
        };
        tickets.patch(&theirs, accept()).await?;
        if let Err(error) = tickets.patch(&mine, accept()).await {
            print_line(&format!("concurrent change ({}): {error}", error.is_precondition_failed()));
        }
    }
    if let Err(error) = tickets.get("..").await {
        print_line(&format!("invalid id, nothing sent: {error}"));
    }
    Ok(())
}

fn line(ticket: &Ticket) -> String {
    let id = ticket.id();
    let short = id.get(..8).unwrap_or(id);
    let status = ticket.status().map_or("-", TicketStatus::as_str);
    let reason = ticket.status_change_reason().map_or("", StatusChangeReason::as_str);
    let name = ticket.name().unwrap_or("-");
    format!("{name} {short} {status} {reason}").trim_end().to_owned()
}
