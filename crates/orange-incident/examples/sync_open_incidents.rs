//! Writes all open incidents to a JSON-lines file. Later runs append the incidents that are new or have changed.
//!
//! `cargo run -p orange-incident --example sync_open_incidents -- incidents.jsonl` uses a local sandbox, and interrupts the
//! first of two runs. With `ORANGE_CLIENT_ID`, `ORANGE_CLIENT_SECRET` and `ORANGE_API_KEY` set, it reads your incidents from api.orange.com.
//!
//! An incident that Orange opens appears in the list after about 3 minutes, at the position of its creation time. The next
//! run adds it to the file.

use std::path::{Path, PathBuf};

use orange_core::sync::{JsonLines, Report};
use orange_core::{Client, Result};
use orange_incident::{IncidentStatus, Incidents, incident};
use orange_sandbox::{FaultPlan, FaultRule, ResponseOverride, Sandbox};

#[tokio::main]
async fn main() -> Result<()> {
    let file = std::env::args_os().nth(1).map(PathBuf::from);
    let file = file.unwrap_or_else(|| std::env::temp_dir().join("open-incidents.jsonl"));
    if std::env::var_os("ORANGE_CLIENT_ID").is_some() {
        print(sync(&Incidents::new(&Client::from_env()?), &file).await?);
    } else {
        let sandbox = Sandbox::builder().incidents(300).build();
        let incidents = Incidents::new(&sandbox.client()?.build()?);
        // The third page fails.
        let outage = FaultRule::new(ResponseOverride::status(500)).path("/incident/**").skip(2);
        sandbox.faults().set(FaultPlan::new().rule(outage));
        if let Err(error) = sync(&incidents, &file).await {
            println!("interrupted: {error}");
        }
        sandbox.faults().clear();
        print(sync(&incidents, &file).await?);
    }
    println!("see {}", file.display());
    Ok(())
}

fn print(report: Report) {
    println!("complete: {} written, {} in the file before", report.delivered, report.unchanged);
}

/// Appends the open incidents to the file that are not in it in their current state.
async fn sync(incidents: &Incidents, file: &Path) -> Result<Report> {
    let open_incidents = incidents
        .list()
        // `VALIDATED` is the only published status, and there is no filter operator for "not closed".
        .filter(incident::status().eq(IncidentStatus::Validated))
        // The oldest first: the creation date never changes, so no incident is lost while the list is read.
        .sort(incident::created_at().asc())
        .limit(50);
    open_incidents.sync().run(&mut JsonLines::open(file).await?).await
}

#[cfg(test)]
#[path = "sync_open_incidents/tests.rs"]
mod tests;
