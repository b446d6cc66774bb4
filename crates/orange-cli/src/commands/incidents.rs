//! `orange incidents`.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use orange_core::query::Dialect;
use orange_incident::Incidents;

use crate::arguments::GlobalArguments;
use crate::failure::Result;
use crate::output::Column;
use crate::query::ListArguments;
use crate::session;

const COLUMNS: &[Column] = &[
    Column { title: "ID", path: "id" },
    Column { title: "PRIORITY", path: "priority" },
    Column { title: "STATUS", path: "status" },
    Column { title: "CREATED", path: "createdAt" },
    Column { title: "DESCRIPTION", path: "description" },
];

pub(crate) const EXAMPLES: &str = "\
Examples:
  orange --sandbox incidents list";

const LIST: &str = "\
Examples:
  orange --sandbox incidents list --where priority=P1 --output json";

const GET: &str = "\
Examples:
  orange incidents get INC0000001";

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Lists incidents
    #[command(after_help = LIST)]
    List(ListArguments),
    /// Shows an incident
    #[command(after_help = GET)]
    Get(Get),
}

#[derive(Args)]
pub(crate) struct Get {
    /// Id of the incident
    id: String,
}

impl Command {
    pub(crate) async fn run(self, global: &GlobalArguments) -> Result<ExitCode> {
        let incidents = Incidents::new(&session::client(global)?);
        let output = global.output();
        match self {
            Self::List(list) => list.print(incidents.list(), Dialect::Dotted, COLUMNS, &output).await?,
            Self::Get(Get { id }) => output.item(&*incidents.get(&id).await?)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}
