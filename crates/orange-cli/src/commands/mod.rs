//! The commands: one file for each group.

pub(crate) mod codegen;
pub(crate) mod completions;
pub(crate) mod config;
pub(crate) mod doctor;
pub(crate) mod eligibility;
mod eligibility_bulk;
pub(crate) mod events;
pub(crate) mod incidents;
pub(crate) mod inventory;
pub(crate) mod man;
pub(crate) mod photos;
pub(crate) mod raw;
pub(crate) mod sandbox;
pub(crate) mod tickets;
mod tickets_sync;

use std::process::ExitCode;

use crate::arguments::{Arguments, Command, definition};
use crate::failure::{Failure, Result};
use crate::listen;

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
            Command::Listen(arguments) => listen::run(*arguments, &global.output()).await,
            Command::Events(command) => command.run(&global.output()).await,
            Command::Config(command) => command.run(&global),
            Command::Doctor => doctor::run(&global).await,
            Command::Sandbox(arguments) => sandbox::run(*arguments).await,
            Command::Codegen(command) => codegen::run(&command),
            Command::Completions(command) => command.run(definition()),
            Command::Man(command) => command.run(definition()),
        }
    })
}
