//! `orange tickets`: address anomaly tickets.

mod attachments;
mod change;
mod create;

use std::process::ExitCode;

use clap::{Args, Subcommand};
use orange_anomalie_adresse::{AnomalieAdresses, Ticket, fields, lifecycle};
use orange_core::query::Dialect;

use super::tickets_sync::Sync;
use crate::arguments::GlobalArguments;
use crate::failure::{Failure, Result};
use crate::output::{Column, Output};
use crate::query::{FilterArguments, ListArguments, ListShape};
use crate::watch::WatchArguments;
use crate::write::quoted;
use crate::{input, session};

const TICKETS: ListShape = ListShape {
    dialect: Dialect::Bracket,
    paths: fields::ticket::PATHS,
    columns: &[
        Column { title: "ID", path: "id" },
        Column { title: "STATUS", path: "status" },
        Column { title: "CREATED", path: "creationDate" },
        Column { title: "EXTERNAL ID", path: "externalId" },
        Column { title: "DESCRIPTION", path: "description" },
    ],
};

const NOTES: ListShape = ListShape {
    dialect: Dialect::Bracket,
    paths: fields::note::PATHS,
    columns: &[
        Column { title: "ID", path: "id" },
        Column { title: "DATE", path: "date" },
        Column { title: "AUTHOR", path: "author" },
        Column { title: "TEXT", path: "text" },
    ],
};

/// The columns of a ticket that is followed.
const CHANGES: &[Column] = &[
    Column { title: "ID", path: "id" },
    Column { title: "STATUS", path: "status" },
    Column { title: "CHANGED", path: "statusChangeDate" },
    Column { title: "REASON", path: "statusChangeReason" },
    Column { title: "DETAILS", path: "statusChangeDetails" },
];

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Lists tickets
    #[command(after_help = "\
Examples:
  orange tickets list --where 'status[in]=PENDING,RESOLVED' --sort -creationDate
  orange tickets list --where 'creationDate[gte]=2025-06-01' --all --output ndjson
  orange tickets list --select id,relatedEntity.id --output csv")]
    List(ListArguments),
    /// Counts tickets
    #[command(after_help = "\
Examples:
  orange tickets count --where status=PENDING")]
    Count(FilterArguments),
    /// Shows a ticket
    #[command(after_help = "\
Examples:
  orange tickets get 22e61758-924d-4ad7-b259-e4fcb1ea8808 --output yaml
  orange tickets get 22e61758-924d-4ad7-b259-e4fcb1ea8808 --etag")]
    Get(Get),
    /// Creates a ticket, or returns the one that has the external id
    #[command(after_help = create::EXAMPLES)]
    Create(create::Create),
    /// Changes a ticket
    #[command(after_help = change::MODIFY_EXAMPLES)]
    Modify(change::Modify),
    /// Provides the information that a PENDING ticket waits for
    #[command(after_help = "\
Examples:
  orange tickets answer 22e61758-924d-4ad7-b259-e4fcb1ea8808 --note 'The entrance is behind number 14.'
  orange tickets answer 22e61758-924d-4ad7-b259-e4fcb1ea8808 --note @answer.txt")]
    Answer(change::Answer),
    /// Accepts the resolution of a RESOLVED ticket, which closes it
    #[command(after_help = "\
Examples:
  orange tickets accept 22e61758-924d-4ad7-b259-e4fcb1ea8808")]
    Accept(change::Id),
    /// Refuses the resolution of a RESOLVED ticket
    #[command(after_help = "\
Examples:
  orange tickets refuse 22e61758-924d-4ad7-b259-e4fcb1ea8808 --details 'Building C is still missing.'")]
    Refuse(change::WithDetails),
    /// Cancels a ticket
    #[command(after_help = "\
Examples:
  orange tickets cancel 22e61758-924d-4ad7-b259-e4fcb1ea8808 --details 'The customer has cancelled the order.'")]
    Cancel(change::WithDetails),
    /// Lists and adds notes
    #[command(
        subcommand,
        after_help = "Examples:\n  orange tickets notes list 22e61758-924d-4ad7-b259-e4fcb1ea8808"
    )]
    Notes(Notes),
    /// Lists the attachments of a ticket
    #[command(after_help = "\
Examples:
  orange tickets attachments 22e61758-924d-4ad7-b259-e4fcb1ea8808")]
    Attachments(attachments::List),
    /// Attaches a file to a ticket
    #[command(after_help = "\
Examples:
  orange tickets attach 22e61758-924d-4ad7-b259-e4fcb1ea8808 plan.pdf --description 'Plan of the entrance'")]
    Attach(attachments::Attach),
    /// Downloads the attachments of a ticket
    #[command(after_help = attachments::DOWNLOAD_EXAMPLES)]
    Download(attachments::Download),
    /// Follows a ticket until it has a status
    #[command(after_help = "\
Without --until, the command ends when the ticket is CLOSED, REJECTED or CANCELED.

Examples:
  orange tickets watch 22e61758-924d-4ad7-b259-e4fcb1ea8808 --until PENDING,RESOLVED --max-wait 8h")]
    Watch(WatchArguments),
    /// Keeps a copy of the tickets up to date
    Sync(Sync),
}

#[derive(Args)]
pub(crate) struct Get {
    /// Id of the ticket
    id: String,
    /// Fields that the API returns, such as `id,status`
    #[arg(long, value_name = "FIELDS", value_delimiter = ',', help_heading = "Query")]
    fields: Vec<String>,
    /// Prints only the ETag, for `--if-match`
    #[arg(long)]
    etag: bool,
}

/// `orange tickets notes`.
#[derive(Subcommand)]
pub(crate) enum Notes {
    /// Lists the notes of a ticket
    #[command(after_help = "\
Examples:
  orange tickets notes list 22e61758-924d-4ad7-b259-e4fcb1ea8808 --sort -date")]
    List(ListNotes),
    /// Adds a note to a ticket
    #[command(after_help = "\
Examples:
  orange tickets notes add 22e61758-924d-4ad7-b259-e4fcb1ea8808 'The gate code is with the caretaker.'")]
    Add(AddNote),
}

#[derive(Args)]
pub(crate) struct ListNotes {
    /// Id of the ticket
    id: String,
    #[command(flatten)]
    list: ListArguments,
}

#[derive(Args)]
pub(crate) struct AddNote {
    /// Id of the ticket
    id: String,
    /// Text of the note, `@FILE`, or `-` for standard input
    text: String,
}

impl Command {
    pub(crate) async fn run(self, global: &GlobalArguments) -> Result<ExitCode> {
        // It has a client of its own.
        if let Self::Sync(sync) = self {
            return sync.run(global).await;
        }
        let tickets = AnomalieAdresses::new(&session::client(global)?);
        let output = global.output();
        match self {
            Self::Sync(_) => {}
            Self::List(list) => list.print(tickets.list(), &TICKETS, &output).await?,
            Self::Count(filters) => output.count(tickets.count(filters.read(&TICKETS)?).await?)?,
            Self::Get(get) => get.run(&tickets, &output).await?,
            Self::Create(create) => create.run(&tickets, &output).await?,
            Self::Modify(modify) => modify.run(&tickets, &output).await?,
            Self::Answer(answer) => answer.run(&tickets, &output).await?,
            Self::Accept(id) => id.accept(&tickets, &output).await?,
            Self::Refuse(refusal) => refusal.refuse(&tickets, &output).await?,
            Self::Cancel(cancellation) => cancellation.cancel(&tickets, &output).await?,
            Self::Notes(Notes::List(ListNotes { id, list })) => {
                list.print(tickets.notes(&id).list(), &NOTES, &output).await?;
            }
            Self::Notes(Notes::Add(AddNote { id, text })) => {
                add_note(&tickets, &id, &text, &output).await?;
            }
            Self::Attachments(list) => list.run(&tickets, &output).await?,
            Self::Attach(attach) => attach.run(&tickets, &output).await?,
            Self::Download(download) => download.run(&tickets, &output).await?,
            Self::Watch(watch) => {
                let ends_at = |ticket: &Ticket| match &ticket.status {
                    Some(status) if watch.until.is_empty() => lifecycle::is_final(status) == Some(true),
                    status => watch.ends_at(status.as_ref().map(|status| status.as_str())),
                };
                watch.print(tickets.wait_until(&watch.id, ends_at), CHANGES, &output).await?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Get {
    async fn run(&self, tickets: &AnomalieAdresses, output: &Output) -> Result<()> {
        let ticket = if self.fields.is_empty() {
            tickets.get(&self.id).await?
        } else {
            tickets.get_fields(&self.id, &self.fields).await?
        };
        if !self.etag {
            return output.item(&*ticket);
        }
        match ticket.etag() {
            Some(etag) => output.text(etag.as_str()),
            None => Err(Failure::Usage("--etag: the response has no ETag".to_owned())),
        }
    }
}

async fn add_note(tickets: &AnomalieAdresses, id: &str, text: &str, output: &Output) -> Result<()> {
    let text = input::text("the text", text)?;
    let created = tickets.notes(id).create(text).await;
    let note = created.map_err(|error| Failure::of_change(error, note_remedy(id)))?;
    output.item(&*note)
}

fn note_remedy(id: &str) -> String {
    format!("list the notes before you add it again: orange tickets notes list {} --sort -date", quoted(id))
}
