//! Three errors of tickets.

use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::{AnomalieAdresses, TicketPatch, TicketStatus};

use super::report::{Outcome, Report};

/// Breaks the process, meets a concurrent change, and uses an impossible id.
pub(super) async fn show(tickets: &AnomalieAdresses, closed: &str, report: &mut Report<'_>) -> Outcome {
    report.chapter("Errors that say what to do")?;
    let ticket = tickets.get(closed).await?;
    let again = TicketPatch::new().status(TicketStatus::InProgress);
    if let Err(error) = tickets.patch(&ticket, again).await {
        report.step("Read the closed ticket, and try to reopen it", [error.to_string()])?;
    }

    let resolved = tickets.list().filter(ticket::status().eq(TicketStatus::Resolved)).limit(1).send().await?;
    if let Some(found) = resolved.items().first() {
        let (mine, theirs) = (tickets.get(found.id()).await?, tickets.get(found.id()).await?);
        tickets.accept(&theirs).await?;
        if let Err(error) = tickets.accept(&mine).await {
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
