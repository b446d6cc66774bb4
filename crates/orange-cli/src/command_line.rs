//! The command line: its definition, and the start of the commands.

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};

use crate::arguments::GlobalArguments;
use crate::commands::{
    codegen, completions, config, doctor, eligibility, events, incidents, inventory, man, photos, raw,
    sandbox, tickets,
};
use crate::failure::{Failure, Result};
use crate::listen;

/// Orange's tickets, incidents, inventory, eligibility and photos in a terminal
#[derive(Parser)]
#[command(name = "orange", version, max_term_width = 100, after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: GlobalArguments,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const AFTER_HELP: &str = "\
Examples:
  orange --sandbox tickets list
  orange tickets list --where 'status[in]=PENDING,RESOLVED' --output json

Exit status:
  0   success
  1   any other failure
  2   the command line or the request is invalid
  3   authentication or authorization failed
  4   not found
  5   throttled
  6   conflict: the resource has changed, or its state does not allow the request
  7   Orange cannot be reached or is not available
  8   unknown outcome: the request may have been carried out
  9   some inputs failed
  130 interrupted";

/// The commands.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Address anomaly tickets between operators
    #[command(subcommand, after_help = "Examples:\n  orange --sandbox tickets list")]
    Tickets(tickets::Command),
    /// Incidents of Orange Business
    #[command(subcommand, after_help = "Examples:\n  orange --sandbox incidents list")]
    Incidents(incidents::Command),
    /// Inventory of an Orange Business customer
    #[command(subcommand, after_help = "Examples:\n  orange --sandbox inventory locations list")]
    Inventory(inventory::Command),
    /// Copper and fibre eligibility of buildings and addresses
    #[command(
        subcommand,
        after_help = "Examples:\n  orange eligibility check '12 rue des Écoles, 59000 Lille'"
    )]
    Eligibility(eligibility::Command),
    /// Photos of interventions on the fibre network
    #[command(subcommand, after_help = "Examples:\n  orange --sandbox photos list SANDBOX-0001")]
    Photos(photos::Command),
    /// Sends a request that no other command covers
    #[command(after_help = raw::EXAMPLES)]
    Raw(raw::Command),
    /// Receives events, stores them, and forwards each once
    #[command(after_help = listen::EXAMPLES)]
    Listen(Box<listen::Arguments>),
    /// Sends stored events again
    #[command(subcommand, after_help = events::EXAMPLES)]
    Events(events::Command),
    /// Creates and shows the configuration
    #[command(subcommand, after_help = config::EXAMPLES)]
    Config(config::Command),
    /// Checks configuration, connection, credentials and API access, and says what to mend
    #[command(after_help = doctor::EXAMPLES)]
    Doctor,
    /// Runs an offline stand-in for api.orange.com
    #[command(after_help = sandbox::EXAMPLES)]
    Sandbox(Box<orange_sandbox::program::Arguments>),
    /// Generates and compares crates of interface files
    #[command(subcommand, after_help = codegen::EXAMPLES)]
    Codegen(Box<orange_codegen::cli::Command>),
    /// Prints completions for a shell
    #[command(after_help = completions::EXAMPLES)]
    Completions(completions::Command),
    /// Prints the manual page, or writes those of all commands
    #[command(after_help = man::EXAMPLES)]
    Man(man::Command),
}

/// The definition of the command line.
pub(crate) fn definition() -> clap::Command {
    Arguments::command().mut_subcommand("codegen", codegen::with_names)
}

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

#[cfg(test)]
mod tests {
    use super::*;

    /// Calls `check` with each command and its full name.
    fn for_each(command: &clap::Command, name: &str, check: &mut impl FnMut(&clap::Command, &str)) {
        check(command, name);
        for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
            for_each(sub, &format!("{name} {}", sub.get_name()), check);
        }
    }

    #[test]
    fn the_definition_is_consistent() {
        definition().debug_assert();
    }

    #[test]
    fn every_command_has_an_example_that_names_it() {
        let mut missing = Vec::new();
        for_each(&definition(), "orange", &mut |command, name| {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let examples = help.split_once("Examples:\n").map_or("", |(_, examples)| examples);
            let last = name.rsplit(' ').next().unwrap_or_default();
            let names_it = examples
                .lines()
                .any(|line| line.starts_with("  orange ") && line.split([' ', '|']).any(|word| word == last));
            // The help of the generator has placeholders.
            let has_placeholder = name.starts_with("orange codegen") && help.contains('{');
            if !names_it || has_placeholder {
                missing.push(name.to_owned());
            }
        });
        assert!(missing.is_empty(), "commands without an example: {missing:#?}");
    }

    /// The program would panic: options of every command are read with their own type.
    #[test]
    fn no_command_has_an_option_with_the_name_and_another_type_of_a_common_one() {
        let definition = definition();
        let common: Vec<_> = definition.get_arguments().filter(|argument| argument.is_global_set()).collect();
        assert!(common.len() > 10, "{}", common.len());
        for_each(&definition, "orange", &mut |command, name| {
            for argument in command.get_arguments() {
                let same_name = common.iter().filter(|common| common.get_id() == argument.get_id());
                for common in same_name {
                    let types = [common, argument].map(|it| it.get_value_parser().type_id());
                    assert_eq!(types[0], types[1], "{name}: {}", argument.get_id());
                }
            }
        });
    }

    /// Other users can see the arguments of a process.
    #[test]
    fn no_option_takes_a_secret() {
        for_each(&definition(), "orange", &mut |command, name| {
            // The credentials of the sandbox are invented.
            if name == "orange sandbox" {
                return;
            }
            for argument in command.get_arguments() {
                let option = argument.get_long().unwrap_or_default();
                let is_secret =
                    ["secret", "password", "token", "key"].iter().any(|word| option.contains(word));
                let is_allowed =
                    option.ends_with("-from") || ["token-url", "no-token-cache", "tls-key"].contains(&option);
                assert!(!is_secret || is_allowed, "{name} --{option}");
            }
        });
    }
}
