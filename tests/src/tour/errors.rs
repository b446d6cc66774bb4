//! Three errors of tickets.

use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::{AnomalieAdresses, TicketPatch, TicketStatus};

use super::report::{Outcome, Report};

/// Attempts a forbidden transition, a change of an outdated version, and a request with an impossible id.
pub(super) async fn show(tickets: &AnomalieAdresses, closed_id: &str, report: &mut Report<'_>) -> Outcome {
    report.chapter("Errors and their remedies")?;
    let ticket = tickets.get(closed_id).await?;
    let reopen = TicketPatch::new().status(TicketStatus::InProgress);
    if let Err(error) = tickets.patch(&ticket, reopen).await {
        report.step("Read the closed ticket, and try to reopen it", [error.to_string()])?;
    }

    let resolved = tickets.list().filter(ticket::status().eq(TicketStatus::Resolved)).limit(1).send().await?;
    if let Some(found) = resolved.items().first() {
        let (outdated, current) = (tickets.get(found.id()).await?, tickets.get(found.id()).await?);
        tickets.accept(&current).await?;
        if let Err(error) = tickets.accept(&outdated).await {
            let conflict = "is_precondition_failed(): read it again, then decide";
            let lines = [error.to_string(), conflict.to_owned()];
            report.step("Accept a resolution that a colleague has accepted meanwhile", lines)?;
        }
    }

    if let Err(error) = tickets.get("..").await {
        report.step("Read a ticket with an impossible id", [error.to_string()])?;
    }
    Ok(())
}
