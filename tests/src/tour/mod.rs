//! The tour: a report of what a program does with all five APIs.
//!
//! Its data are consistent across APIs: an eligible building can have a ticket, and the location of an incident is in the
//! inventory.

mod eligibility;
mod errors;
mod incidents;
mod inventory;
mod photos;
mod report;
mod tickets;

use std::io::Write;

use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::Client;
use orange_sandbox::Sandbox;

use self::report::{Outcome, Report};

/// Uses all five APIs with `client`, a client of `sandbox`, and writes the report to `out`.
///
/// # Errors
/// Returns an error if a request fails that the tour expects to succeed, or if the report cannot be written.
pub async fn run(client: &Client, sandbox: &Sandbox, out: &mut dyn Write) -> Outcome {
    let mut report = Report::new(sandbox, out);
    report.text("A tour of the Orange APIs")?;
    report.text("=========================")?;
    report.text("→ is a request with its status, ← its result, and ● an action of the operator.")?;

    let building = eligibility::check(client, sandbox, &mut report).await?;
    let tickets = AnomalieAdresses::new(client);
    tickets::list(&tickets, &mut report).await?;
    let id = tickets::create(&tickets, &building, &mut report).await?;
    tickets::complete(&tickets, sandbox, &id, &mut report).await?;
    let location = incidents::list_and_report(client, &mut report).await?;
    inventory::show(client, &location, &mut report).await?;
    photos::download(client, sandbox, &mut report).await?;
    errors::show(&tickets, &id, &mut report).await?;
    report.summary()
}
