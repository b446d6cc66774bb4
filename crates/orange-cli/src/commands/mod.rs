//! The commands: one file for each group.

pub(crate) mod eligibility;
mod eligibility_bulk;
pub(crate) mod incidents;
pub(crate) mod inventory;
pub(crate) mod photos;
pub(crate) mod raw;
pub(crate) mod tickets;
mod tickets_sync;

use std::process::ExitCode;

use crate::arguments::{Arguments, Command};
use crate::failure::{Failure, Result};

/// Runs the command.
pub(crate) fn run(arguments: Arguments) -> Result<ExitCode> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::io("the runtime cannot be started", error))?;
    let Arguments { global, command } = arguments;
    runtime.block_on(async {
        match command {
            Command::Tickets(command) => command.run(&global).await,
            Command::Incidents(command) => command.run(&global).await,
            Command::Inventory(command) => command.run(&global).await,
            Command::Eligibility(command) => command.run(&global).await,
            Command::Photos(command) => command.run(&global).await,
            Command::Raw(command) => command.run(&global).await,
        }
    })
}
