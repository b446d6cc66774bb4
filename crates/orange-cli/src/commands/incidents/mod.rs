//! `orange incidents`: incidents of Orange Business.

mod attachments;
mod write;

use std::process::ExitCode;

use clap::{Args, Subcommand};
use orange_core::query::Dialect;
use orange_incident::{Incident, Incidents, fields};

use crate::arguments::GlobalArguments;
use crate::failure::{Failure, Result};
use crate::output::{Column, Output, Path};
use crate::query::{FilterArguments, ListArguments, ListShape};
use crate::session;
use crate::watch::WatchArguments;

const INCIDENTS: ListShape = ListShape {
    dialect: Dialect::Dotted,
    paths: fields::incident::PATHS,
    columns: &[
        Column { title: "ID", path: "id" },
        Column { title: "PRIORITY", path: "priority" },
        Column { title: "STATUS", path: "status" },
        Column { title: "CREATED", path: "createdAt" },
        Column { title: "DESCRIPTION", path: "description" },
    ],
};

const NOTES: ListShape = ListShape {
    dialect: Dialect::Dotted,
    paths: fields::note::PATHS,
    columns: &[
        Column { title: "ID", path: "id" },
        Column { title: "CREATED", path: "createdAt" },
        Column { title: "AUTHOR", path: "author" },
        Column { title: "TEXT", path: "text" },
    ],
};

const FREEZE_PERIODS: ListShape = ListShape {
    dialect: Dialect::Dotted,
    paths: fields::freeze_period::PATHS,
    columns: &[Column { title: "STARTED", path: "startedAt" }, Column { title: "ENDED", path: "endedAt" }],
};

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Lists incidents
    #[command(after_help = "\
Examples:
  orange incidents list --where priority=P1 --where location.address.country=FR
  orange incidents list --sort -createdAt --all --output ndjson")]
    List(ListArguments),
    /// Counts incidents
    #[command(after_help = "\
Examples:
  orange incidents count --where priority=P1")]
    Count(FilterArguments),
    /// Counts incidents by the values of fields
    #[command(after_help = "\
Examples:
  orange incidents aggregate --by priority --where location.address.country=FR
  orange incidents aggregate --by status,priority --output csv")]
    Aggregate(Aggregate),
    /// Shows an incident
    #[command(after_help = "\
Examples:
  orange incidents get 1805N42320 --output json")]
    Get(Id),
    /// Creates an incident
    #[command(after_help = write::CREATE_EXAMPLES)]
    Create(write::Create),
    /// Changes an incident
    #[command(after_help = write::MODIFY_EXAMPLES)]
    Modify(write::Modify),
    /// Lists and adds notes
    #[command(subcommand, after_help = "Examples:\n  orange incidents notes list 1805N42320")]
    Notes(Notes),
    /// Lists the attachments of an incident
    #[command(after_help = "\
Examples:
  orange incidents attachments 1805N42320")]
    Attachments(OfIncident),
    /// Attaches a file to an incident
    #[command(after_help = "\
Examples:
  orange incidents attach 1805N42320 trace.txt")]
    Attach(attachments::Attach),
    /// Downloads the attachments of an incident
    #[command(after_help = attachments::DOWNLOAD_EXAMPLES)]
    Download(attachments::Download),
    /// Lists the freeze periods of an incident, which do not count towards the time to repair
    #[command(after_help = "\
Examples:
  orange incidents freeze-periods 1805N42320")]
    FreezePeriods(OfIncident),
    /// Follows an incident until it has a status
    #[command(after_help = "\
Orange publishes no final status, so --until is required.

Examples:
  orange incidents watch 1805N42320 --until RESOLVED,CLOSED --max-wait 8h")]
    Watch(WatchArguments),
}

#[derive(Args)]
pub(crate) struct Id {
    /// Id of the incident
    id: String,
}

/// A list of one incident.
#[derive(Args)]
pub(crate) struct OfIncident {
    /// Id of the incident
    id: String,
    #[command(flatten)]
    list: ListArguments,
}

#[derive(Args)]
pub(crate) struct Aggregate {
    /// Fields whose values are counted, such as `priority,status`
    #[arg(long, value_name = "FIELDS", value_delimiter = ',', required = true, help_heading = "Query")]
    by: Vec<String>,
    #[command(flatten)]
    filters: FilterArguments,
}

/// `orange incidents notes`.
#[derive(Subcommand)]
pub(crate) enum Notes {
    /// Lists the notes of an incident
    #[command(after_help = "\
Examples:
  orange incidents notes list 1805N42320")]
    List(OfIncident),
    /// Adds a note to an incident
    #[command(after_help = "\
Examples:
  orange incidents notes add 1805N42320 'The line is back since 10:15.'")]
    Add(write::AddNote),
}

impl Command {
    pub(crate) async fn run(self, global: &GlobalArguments) -> Result<ExitCode> {
        let incidents = Incidents::new(&session::client(global)?);
        let output = global.output();
        match self {
            Self::List(list) => list.print(incidents.list(), &INCIDENTS, &output).await?,
            Self::Count(filters) => output.count(incidents.count(filters.read(&INCIDENTS)?).await?)?,
            Self::Aggregate(aggregate) => aggregate.run(&incidents, &output).await?,
            Self::Get(Id { id }) => output.item(&*incidents.get(&id).await?)?,
            Self::Create(create) => create.run(&incidents, &output).await?,
            Self::Modify(modify) => modify.run(&incidents, &output).await?,
            Self::Notes(Notes::List(OfIncident { id, list })) => {
                list.print(incidents.notes(&id).list(), &NOTES, &output).await?;
            }
            Self::Notes(Notes::Add(note)) => note.run(&incidents, &output).await?,
            Self::Attachments(OfIncident { id, list }) => {
                list.print(incidents.attachments(&id).list(), &attachments::ATTACHMENTS, &output).await?;
            }
            Self::Attach(attach) => attach.run(&incidents, &output).await?,
            Self::Download(download) => download.run(&incidents, &output).await?,
            Self::FreezePeriods(OfIncident { id, list }) => {
                list.print(incidents.freeze_periods(&id).list(), &FREEZE_PERIODS, &output).await?;
            }
            Self::Watch(watch) => watch_incident(&watch, &incidents, &output).await?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Aggregate {
    async fn run(&self, incidents: &Incidents, output: &Output) -> Result<()> {
        let filters = self.filters.read(&INCIDENTS)?;
        let counters = incidents.aggregate(&self.by, filters).await?;
        let fields = self.by.iter().map(String::as_str).chain(["count"]);
        let columns = fields.map(|field| (field.to_uppercase(), Path::new(field))).collect();
        let mut printer = output.list_of(columns);
        counters.iter().try_for_each(|counter| printer.item(counter))?;
        printer.finish()
    }
}

async fn watch_incident(watch: &WatchArguments, incidents: &Incidents, output: &Output) -> Result<()> {
    if watch.until.is_empty() {
        return Err(Failure::Usage("--until is required: no final status is published".to_owned()));
    }
    let ends_at = |incident: &Incident| watch.ends_at(incident.status.as_ref().map(|status| status.as_str()));
    watch.print(incidents.wait_until(&watch.id, ends_at), INCIDENTS.columns, output).await
}
