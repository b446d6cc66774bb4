//! Attachments of incidents.

use clap::Args;
use orange_core::query::Dialect;
use orange_incident::{Incidents, fields};

use crate::failure::{Failure, Result};
use crate::files::{self, Target, Upload};
use crate::output::{Column, Output};
use crate::query::ListShape;
use crate::write::quoted;

pub(super) const ATTACHMENTS: ListShape = ListShape {
    dialect: Dialect::Dotted,
    paths: fields::attachment::PATHS,
    columns: &[
        Column { title: "ID", path: "id" },
        Column { title: "NAME", path: "name" },
        Column { title: "TYPE", path: "mimeType" },
        Column { title: "SIZE", path: "size" },
        Column { title: "CREATED", path: "createdAt" },
    ],
};

pub(super) const DOWNLOAD_EXAMPLES: &str = "\
An interrupted download is resumed if the command is repeated.

Examples:
  orange incidents download 1805N42320 --to attachments/
  orange incidents download 1805N42320 7 --to trace.txt";

#[derive(Args)]
pub(crate) struct Attach {
    /// Id of the incident
    id: String,
    #[command(flatten)]
    upload: Upload,
}

#[derive(Args)]
pub(crate) struct Download {
    /// Id of the incident
    id: String,
    /// Id of the attachment; all attachments by default
    attachment: Option<String>,
    #[command(flatten)]
    target: Target,
}

impl Attach {
    pub(super) async fn run(&self, incidents: &Incidents, output: &Output) -> Result<()> {
        let remedy = format!(
            "list the attachments before you upload the file again: orange incidents attachments {}",
            quoted(&self.id)
        );
        let uploaded = incidents.attachments(&self.id).upload(self.upload.open().await?).await;
        output.item(&*uploaded.map_err(|error| Failure::of_change(error, remedy))?)
    }
}

impl Download {
    pub(super) async fn run(&self, incidents: &Incidents, output: &Output) -> Result<()> {
        let attachments = incidents.attachments(&self.id);
        if let Some(id) = &self.attachment {
            let saved = self.target.save(attachments.download_by_id(id), id).await?;
            return self.target.print(saved, output);
        }
        self.target.check_folder()?;
        let mut saved = Vec::new();
        let mut listed = attachments.list().items();
        while let Some(attachment) = listed.next().await {
            let attachment = attachment?;
            let name = files::name_of(attachment.id(), attachment.name.as_deref());
            saved.extend(self.target.save(attachments.download(&attachment), &name).await?);
        }
        self.target.print(saved, output)
    }
}
