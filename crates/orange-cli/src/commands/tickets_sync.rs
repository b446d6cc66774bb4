//! `orange tickets sync`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use orange_anomalie_adresse::AnomalieAdresses;
use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::models::Ticket;
use orange_core::model::{Date, DateTime};
use orange_core::sync::{JsonLines, Report, Sink};
use serde_json::json;

use crate::arguments::GlobalArguments;
use crate::failure::{Failure, Result};
use crate::interrupt::unless_interrupted;
use crate::progress::Progress;
use crate::session;
use crate::sync_sink::{SqliteTable, WithProgress};

/// Tickets of a page, and of a step that is stored together.
const PAGE: u64 = 100;

const AFTER_HELP: &str = "\
The first run stores every ticket that has changed since --since. Each further run stores those that have changed since the run
before, exactly once. A run that was interrupted or killed is completed by the next one.

NDJSON has a further line for a ticket that has changed, and a file beside it with the checkpoint. SQLite has the last state of
each ticket in the table `tickets`, and the checkpoint in the table `checkpoint`.

Examples:
  orange tickets sync --since 2026-01-01 --to tickets.ndjson
  orange tickets sync --to tickets.sqlite
  sqlite3 tickets.sqlite \"SELECT id, ticket ->> '$.codeOI' FROM tickets WHERE status = 'PENDING'\"";

#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct Sync {
    /// Date of the earliest change, such as 2026-01-01 or 2026-01-01T08:00:00+01:00; every ticket by default
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    since: Option<DateTime>,
    /// File of the tickets, by its extension NDJSON (.ndjson, .jsonl) or SQLite (.sqlite, .db)
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

/// Reads a date, which begins at midnight UTC, or a date and time with a zone.
fn parse_date(text: &str) -> Result<DateTime, String> {
    let date = if Date::from(text).is_valid() { format!("{text}T00:00:00Z") } else { text.to_owned() };
    let date = DateTime::from(date);
    let rule =
        "must be a date such as 2026-01-31, or a date and time with a zone such as 2026-01-31T08:00:00+01:00";
    date.unix_timestamp().map(|_| date).map_err(|_| rule.to_owned())
}

impl Sync {
    pub(crate) async fn run(self, global: &GlobalArguments) -> Result<ExitCode> {
        let tickets = AnomalieAdresses::new(&session::client(global)?);
        let extension = self.to.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let report = match extension.to_ascii_lowercase().as_str() {
            "ndjson" | "jsonl" => self.sync(&tickets, JsonLines::open(&self.to).await?).await?,
            "sqlite" | "db" => {
                let columns = &["status", "creationDate", "lastUpdateDate"];
                self.sync(&tickets, SqliteTable::open(&self.to, "tickets", "ticket", columns)?).await?
            }
            _ => {
                let rule = "the extension must be .ndjson, .jsonl, .sqlite or .db";
                return Err(Failure::Usage(format!("--to {}: {rule}", self.to.display())));
            }
        };
        global.output().item(json!({
            "file": self.to.display().to_string(),
            "changed": report.delivered,
            "unchanged": report.unchanged,
        }))?;
        Ok(ExitCode::SUCCESS)
    }

    async fn sync<S: Sink<Ticket>>(&self, tickets: &AnomalieAdresses, sink: S) -> Result<Report>
    where
        Failure: From<S::Error>,
    {
        let changed = ticket::last_update_date();
        let mut list = tickets.list().limit(PAGE);
        if let Some(since) = &self.since {
            list = list.filter(changed.gte(since));
        }
        let sync = list.sync().changed_since(changed, |ticket| ticket.last_update_date.as_ref());
        let mut sink = WithProgress::new(sink, Progress::items("tickets"));
        let run = async { sync.run(&mut sink).await.map_err(|error| self.explain(error.into())) };
        unless_interrupted(run, "run the same command again to resume").await
    }

    /// Explains a checkpoint of another list: its start is the only part that a user chooses.
    fn explain(&self, failure: Failure) -> Failure {
        match failure {
            Failure::Call(error) if error.field() == Some("checkpoint") => Failure::Usage(format!(
                "{} was begun with another --since: repeat it, or choose another file ({error})",
                self.to.display()
            )),
            other => other,
        }
    }
}
