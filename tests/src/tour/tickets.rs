//! Address anomaly tickets: lists, creation and completion.

use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::lifecycle::{self, Role};
use orange_anomalie_adresse::{AnomalieAdresses, StatusChangeReason, Ticket, TicketStatus};
use orange_core::upload::FilePart;
use orange_sandbox::{Qualification, Sandbox};

use super::report::{Outcome, Report, columns, short};
use crate::tickets::housings_number_ticket;

/// Counts, filters, sorts and paginates tickets.
pub(super) async fn list(tickets: &AnomalieAdresses, report: &mut Report<'_>) -> Outcome {
    report.chapter("Anomalie Adresse: the tickets of an operator")?;
    let all = tickets.count([]).await?;
    let pending = tickets.count([ticket::status().eq(TicketStatus::Pending)]).await?;
    report.step(
        "Count all tickets, then the pending ones",
        [format!("{all} tickets, {pending} of them pending")],
    )?;

    let page = tickets
        .list()
        .filter(ticket::status().is_in([TicketStatus::Acknowledged, TicketStatus::InProgress]))
        .sort(ticket::creation_date().desc())
        .limit(3)
        .send()
        .await?;
    let mut lines = vec![format!("{} open tickets, the newest three:", page.total().unwrap_or_default())];
    lines.extend(columns(page.items().iter().map(table_row)));
    report.step("List the open tickets, the newest first", lines)?;

    // The codes of buildings begin with `IMB/`. A ticket about a missing building has none.
    let mut items = tickets.list().filter(ticket::related_entity().id().matches("^IMB/")).limit(50).items();
    let mut count = 0;
    while let Some(ticket) = items.next().await {
        ticket?;
        count += 1;
    }
    report.step("Read all tickets about existing buildings, in pages of 50", [format!("{count} tickets")])
}

/// Creates a ticket that corrects the number of homes in a building.
pub(super) async fn create(
    tickets: &AnomalieAdresses,
    building: &str,
    report: &mut Report<'_>,
) -> Outcome<String> {
    report.chapter("Anomalie Adresse: a ticket from its creation to its end")?;
    let ticket = housings_number_ticket(building).external_id("OC-2025-000117");
    // Searches by external id first, and again if the outcome of the creation is unknown.
    let created = tickets.find_or_create(ticket.clone()).await?;
    let version = created.etag().map_or("unknown", |etag| etag.as_str());
    let lines = [
        one_line(&created),
        format!("version {}, which every change sends in `If-Match`", short(version.trim_matches('"'))),
    ];
    report
        .step(&format!("Report that {building} has 24 homes, with the external id OC-2025-000117"), lines)?;
    let repeated = tickets.find_or_create(ticket).await?;
    let comparison = if repeated.id() == created.id() {
        "the same ticket: nothing is created twice"
    } else {
        "another ticket"
    };
    report.step("Report it again, as a program does that was restarted", [comparison])?;

    let id = created.id();
    let note = tickets.notes(id).create("The annex was built in 2024.").await?;
    report.step("Add a note", [format!("a note by {}", note.author.as_deref().unwrap_or("the caller"))])?;
    let plan = FilePart::new("plan.csv", "text/csv", "floor;homes\n0;4\n1;10\n2;10\n");
    let file = tickets.attachments(id).upload(plan).await?;
    let (bytes, _) = tickets.attachments(id).download(&file).to_memory().await?;
    let lines = [format!("{} bytes with the right checksum", bytes.len())];
    report.step("Attach a plan, and download it again", lines)?;
    Ok(id.to_owned())
}

/// Completes the ticket: the operator works on it, the client responds, refuses and accepts.
pub(super) async fn complete(
    tickets: &AnomalieAdresses,
    sandbox: &Sandbox,
    id: &str,
    report: &mut Report<'_>,
) -> Outcome {
    let operator = sandbox.infrastructure_operator();

    operator.qualify(id, Qualification::simple())?;
    operator.hold(id, "Merci de joindre un plan.")?;
    report.operator("The operator begins to work on the ticket, and asks for a plan.")?;
    let ticket = tickets.get(id).await?;
    let question = ticket.status_change_details.as_deref().unwrap_or("no question");
    report.step("Read the ticket", [one_line(&ticket), format!("question: {question}")])?;
    let ticket = tickets.provide_information(&ticket).await?;
    report.step("Give it back, as the plan is attached", [one_line(&ticket)])?;

    operator.qualify(id, Qualification::simple())?;
    operator.resolve(id)?;
    report.operator("The operator resolves the ticket.")?;
    let ticket = tickets.get(id).await?;
    let allowed: Vec<&str> = lifecycle::transitions_from(&TicketStatus::Resolved, Role::Oc)
        .map(|transition| transition.to().as_str())
        .collect();
    report.step("Read the ticket", [one_line(&ticket), format!("may become {}", allowed.join(" or "))])?;
    let ticket = tickets.refuse(&ticket, "There still are 20 homes.").await?;
    report.step("Refuse the resolution: there still are 20 homes", [one_line(&ticket)])?;

    operator.qualify(id, Qualification::simple())?;
    operator.resolve(id)?;
    report.operator("The operator corrects the number, and resolves the ticket again.")?;
    let ticket = tickets.accept(&tickets.get(id).await?).await?;
    report.step("Read the ticket, and accept the resolution", [one_line(&ticket)])?;

    let history = ticket.history();
    let statuses: Vec<&str> =
        history.iter().filter_map(|change| Some(change.status.as_ref()?.as_str())).collect();
    report.step("Look at the history of the ticket", [statuses.join(" → ")])?;
    let events = tickets.events().count([]).await?;
    report.step("Count the events that the operator has sent meanwhile", [format!("{events} events")])
}

/// The columns of a ticket in a list.
fn table_row(ticket: &Ticket) -> [String; 3] {
    let status = ticket.status.as_ref().map_or("without a status", TicketStatus::as_str);
    let reason = ticket.status_change_reason.as_ref().map(StatusChangeReason::as_str);
    [
        ticket.name.as_deref().unwrap_or("unnamed").to_owned(),
        short(ticket.id()),
        reason.map_or_else(|| status.to_owned(), |reason| format!("{status} ({reason})")),
    ]
}

/// A ticket on a line of its own.
fn one_line(ticket: &Ticket) -> String {
    table_row(ticket).join("  ")
}
