//! The commands of the program `orange-codegen`, for programs that have them among others.
//!
//! [`Generate`], [`Requests`], [`New`], [`Diff`], [`Compare`] and [`Fetch`] are arguments for a parser of `clap`. [`Program`] says how
//! messages name the commands, [`run`] parses the command line and [`Command::run`] does the work and prints. Nothing
//! else in this crate prints.
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! use orange_codegen::cli::{Command, Generate, Program};
//!
//! #[derive(clap::Parser)]
//! enum Task {
//!     Regenerate(Generate),
//! }
//!
//! fn main() -> ExitCode {
//!     let program = Program { name: "cargo task", generate: "regenerate", ..Program::default() };
//!     orange_codegen::cli::run(&program, |Task::Regenerate(arguments)| {
//!         Command::Generate(arguments).run(&program)
//!     })
//! }
//! ```

#[macro_use]
mod output;

mod arguments;
mod checksum;
mod collection;
mod compare;
mod diff;
mod fetch;
mod files;
mod generate;
mod new;
mod program;
mod public_items;
mod report;
mod stale;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use self::arguments::{Compare, Diff, Fetch, Generate, New, Requests};
pub use self::program::Program;
pub use self::workspace::{Api, Workspace};
use crate::error::Result;
use crate::parallel;

/// A command with its arguments.
#[derive(Clone, Debug, Subcommand)]
#[allow(missing_docs, reason = "the documentation of the arguments is the help of the command")]
pub enum Command {
    Generate(Generate),
    #[command(name = "collection")]
    Requests(Requests),
    New(New),
    Diff(Diff),
    Compare(Compare),
    Fetch(Fetch),
}

impl Command {
    /// Runs the command and prints its result. The help of each command lists the exit statuses.
    pub fn run(&self, program: &Program) -> ExitCode {
        let outcome = match self {
            Self::Generate(arguments) => generate::run(arguments, program),
            Self::Requests(arguments) => collection::run(arguments, program),
            Self::New(arguments) => new::run(arguments, program),
            Self::Compare(arguments) => compare::run(arguments),
            Self::Fetch(arguments) => fetch::run(arguments, program),
            Self::Diff(arguments) => return ExitCode::from(diff::run(arguments, program)),
        };
        outcome_code(outcome)
    }
}

/// Exit status of a command: 0 for yes, 1 for no, 2 for an error, which is printed.
fn outcome_code(outcome: Result<bool>) -> ExitCode {
    match outcome {
        Ok(yes) => ExitCode::from(u8::from(!yes)),
        Err(error) => {
            errln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// Parses the command line of this process and runs `work` with it.
///
/// Exits the process if the command line is invalid or asks for help.
pub fn run<P: Parser + Send>(program: &Program, work: impl FnOnce(P) -> ExitCode + Send) -> ExitCode {
    let command = program.in_help(P::command());
    let parsed = command.try_get_matches().and_then(|matches| P::from_arg_matches(&matches));
    let parsed = parsed.unwrap_or_else(|error| refuse(&error, program));
    // Reading and formatting recurse with the nesting of the file, which may be deep.
    parallel::on_large_stack(|| Ok(work(parsed))).unwrap_or_else(|error| outcome_code(Err(error)))
}

/// Prints the error of a command line, or the help, and exits with the status of the command.
fn refuse(error: &clap::Error, program: &Program) -> ! {
    let _ = error.print();
    // `diff` uses 1 and 2 for its result, so invalid arguments have another status.
    let status = if error.use_stderr() && program.is_diff(std::env::args().skip(1)) {
        diff::FAILED.into()
    } else {
        error.exit_code()
    };
    std::process::exit(status)
}
