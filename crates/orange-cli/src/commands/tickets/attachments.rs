//! Attachments of tickets.

use clap::Args;
use orange_anomalie_adresse::models::AttachmentCreate;
use orange_anomalie_adresse::{AnomalieAdresses, fields};
use orange_core::query::Dialect;

use crate::failure::{Failure, Result};
use crate::files::{self, Target, Upload};
use crate::output::{Column, Output};
use crate::query::{ListArguments, ListShape};
use crate::write::quoted;

const ATTACHMENTS: ListShape = ListShape {
    dialect: Dialect::Bracket,
    paths: fields::attachment::PATHS,
    columns: &[
        Column { title: "ID", path: "id" },
        Column { title: "NAME", path: "name" },
        Column { title: "STATUS", path: "status" },
        Column { title: "TYPE", path: "mimeType" },
        Column { title: "SIZE", path: "size" },
        Column { title: "DESCRIPTION", path: "description" },
    ],
};

pub(super) const DOWNLOAD_EXAMPLES: &str = "\
Checksums are verified. An interrupted download is resumed if the command is repeated.

Examples:
  orange tickets download 22e61758-924d-4ad7-b259-e4fcb1ea8808 --to plans/
  orange tickets download 22e61758-924d-4ad7-b259-e4fcb1ea8808 5d2b7a3f-0b3b-4b0e-9a0c-22e61758c11f --to plan.pdf";

#[derive(Args)]
pub(crate) struct List {
    /// Id of the ticket
    id: String,
    #[command(flatten)]
    list: ListArguments,
}

#[derive(Args)]
pub(crate) struct Attach {
    /// Id of the ticket
    id: String,
    #[command(flatten)]
    upload: Upload,
    /// Description of the file
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
}

#[derive(Args)]
pub(crate) struct Download {
    /// Id of the ticket
    id: String,
    /// Id of the attachment; all attachments by default
    attachment: Option<String>,
    #[command(flatten)]
    target: Target,
}

impl List {
    pub(super) async fn run(&self, tickets: &AnomalieAdresses, output: &Output) -> Result<()> {
        self.list.print(tickets.attachments(&self.id).list(), &ATTACHMENTS, output).await
    }
}

impl Attach {
    pub(super) async fn run(&self, tickets: &AnomalieAdresses, output: &Output) -> Result<()> {
        let file = self.upload.open().await?;
        let mut metadata = AttachmentCreate::new(file.name());
        if let Some(description) = &self.description {
            metadata = metadata.description(description);
        }
        let remedy = format!(
            "list the attachments before you upload the file again: orange tickets attachments {}",
            quoted(&self.id)
        );
        let uploaded = tickets.attachments(&self.id).upload_with(file, metadata).await;
        output.item(&*uploaded.map_err(|error| Failure::of_change(error, remedy))?)
    }
}

impl Download {
    pub(super) async fn run(&self, tickets: &AnomalieAdresses, output: &Output) -> Result<()> {
        let attachments = tickets.attachments(&self.id);
        if self.attachment.is_none() {
            self.target.check_folder()?;
        }
        let (mut saved, mut found) = (Vec::new(), false);
        let mut listed = attachments.list().items();
        while let Some(attachment) = listed.next().await {
            let attachment = attachment?;
            if self.attachment.as_deref().is_some_and(|id| id != attachment.id()) {
                continue;
            }
            found = true;
            let name = files::name_of(attachment.id(), attachment.name.as_deref());
            saved.extend(self.target.save(attachments.download(&attachment), &name).await?);
        }
        if let (Some(id), false) = (&self.attachment, found) {
            // An attachment that is not listed has no name and no checksum.
            saved.extend(self.target.save(attachments.download_by_id(id), id).await?);
        }
        self.target.print(saved, output)
    }
}
