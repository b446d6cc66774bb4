//! The command line: what every command accepts, and the commands.

use clap::{Args, CommandFactory as _, Parser, Subcommand};

use crate::commands::{
    codegen, completions, config, doctor, eligibility, events, incidents, inventory, man, photos, raw,
    sandbox, tickets,
};
use crate::listen;
use crate::output::{Color, Format, Output, Path};
use crate::settings::ConnectionArguments;

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

/// Options of every command.
#[derive(Args)]
pub(crate) struct GlobalArguments {
    #[command(flatten)]
    pub(crate) connection: ConnectionArguments,
    /// Runs against an embedded sandbox, without configuration
    #[arg(long, global = true, help_heading = "Connection")]
    pub(crate) sandbox: bool,
    /// Format of the output; a table by default
    #[arg(long, short, global = true, value_name = "FORMAT", help_heading = "Output")]
    output: Option<Format>,
    /// Fields of the output, as dotted paths such as `id,relatedEntity.0.name`
    #[arg(long, global = true, value_name = "PATHS", value_delimiter = ',', help_heading = "Output")]
    select: Vec<Path>,
    /// Colors of the output
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", help_heading = "Output")]
    color: Color,
}

impl GlobalArguments {
    pub(crate) fn output(&self) -> Output {
        Output::new(self.output.unwrap_or(Format::Table), self.select.clone(), self.color)
    }
}

/// The commands.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Address anomaly tickets between operators
    #[command(subcommand)]
    Tickets(tickets::Command),
    /// Incidents of Orange Business
    #[command(subcommand)]
    Incidents(incidents::Command),
    /// Inventory of an Orange Business customer
    #[command(subcommand)]
    Inventory(inventory::Command),
    /// Copper and fibre eligibility of buildings and addresses
    #[command(subcommand)]
    Eligibility(eligibility::Command),
    /// Photos of interventions on the fibre network
    #[command(subcommand)]
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
            if !names_it || help.contains('{') {
                missing.push(name.to_owned());
            }
        });
        assert!(missing.is_empty(), "commands without an example: {missing:#?}");
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
