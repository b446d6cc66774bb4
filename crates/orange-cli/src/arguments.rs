//! Options of every command.

use clap::Args;

use crate::output::{Color, Format, Output, Path};
use crate::settings::ConnectionArguments;

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
