//! `orange eligibility`.

use std::process::ExitCode;

use clap::Subcommand;

use super::eligibility_bulk::Bulk;
use crate::arguments::GlobalArguments;
use crate::failure::Result;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Checks the eligibility of the rows of a CSV file
    Bulk(Bulk),
}

impl Command {
    pub(crate) async fn run(self, global: &GlobalArguments) -> Result<ExitCode> {
        match self {
            Self::Bulk(bulk) => bulk.run(global).await,
        }
    }
}
