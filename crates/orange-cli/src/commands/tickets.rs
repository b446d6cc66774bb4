//! `orange tickets`.

use std::process::ExitCode;

use clap::Subcommand;

use super::tickets_sync::Sync;
use crate::arguments::GlobalArguments;
use crate::failure::Result;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Keeps a copy of the tickets up to date
    Sync(Sync),
}

impl Command {
    pub(crate) async fn run(self, global: &GlobalArguments) -> Result<ExitCode> {
        match self {
            Self::Sync(sync) => sync.run(global).await,
        }
    }
}
