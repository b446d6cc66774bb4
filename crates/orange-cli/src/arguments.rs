//! The command line: what every command accepts, and the commands.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::commands::{eligibility, incidents, inventory, photos, raw, tickets};
use crate::output::{Color, Format, Output, Path};

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
    /// Profile of the configuration file
    #[arg(long, global = true, value_name = "NAME", env = "ORANGE_PROFILE", help_heading = "Connection")]
    pub(crate) profile: Option<String>,
    /// Configuration file
    #[arg(long, global = true, value_name = "FILE", env = "ORANGE_CONFIG", help_heading = "Connection")]
    pub(crate) config: Option<PathBuf>,
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
}
