//! Generates API crates from interface files, and compares versions of such files.

use std::process::ExitCode;

use orange_codegen::cli::{self, Command, Program};

/// Generate API crates from interface files (Swagger 2.0, OpenAPI 3.0 or 3.1), and compare versions of such files
#[derive(clap::Parser)]
#[command(name = "orange-codegen", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let program = Program::default();
    cli::run(&program, |arguments: Arguments| arguments.command.run(&program))
}
