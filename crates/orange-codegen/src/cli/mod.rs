//! The commands of the program `orange-codegen`, also for other programs.
//!
//! [`Generate`], [`Collection`], [`New`], [`Diff`], [`Compare`] and [`Fetch`] are arguments for a parser of `clap`. [`Program`]
//! has the names of the commands for help and messages. [`run`] parses the command line, and [`Command::run`] runs a
//! command and prints its result. Nothing else in this crate prints.
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

pub use self::arguments::{Collection, Compare, Diff, Fetch, Generate, New};
pub use self::program::Program;
pub use self::workspace::{Api, Workspace};
use crate::error::Result;
use crate::parallel;

/// A command with its arguments.
#[derive(Clone, Debug, Subcommand)]
#[allow(missing_docs, reason = "the documentation of the arguments is the help of the command")]
pub enum Command {
    Generate(Generate),
    Collection(Collection),
    New(New),
    Diff(Diff),
    Compare(Compare),
    Fetch(Fetch),
}

impl Command {
    /// Runs the command, prints its result and returns its exit status. The help of each command lists the statuses.
    pub fn run(&self, program: &Program) -> ExitCode {
        let outcome = match self {
            Self::Generate(arguments) => generate::run(arguments, program),
            Self::Collection(arguments) => collection::run(arguments, program),
            Self::New(arguments) => new::run(arguments, program),
            Self::Compare(arguments) => compare::run(arguments),
            Self::Fetch(arguments) => fetch::run(arguments, program),
            Self::Diff(arguments) => return ExitCode::from(diff::run(arguments, program)),
        };
        exit_code(outcome)
    }
}

/// Returns the exit status of a command: 0 for `true`, 1 for `false`, 2 for an error, which is printed.
fn exit_code(outcome: Result<bool>) -> ExitCode {
    match outcome {
        Ok(succeeded) => ExitCode::from(u8::from(!succeeded)),
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
    let command = program.with_invocations(P::command());
    let parsed = command.try_get_matches().and_then(|matches| P::from_arg_matches(&matches));
    let parsed = parsed.unwrap_or_else(|error| exit_with(&error, program));
    // Reading and formatting recurse into the file, which may be deeply nested.
    parallel::on_large_stack(|| Ok(work(parsed))).unwrap_or_else(|error| exit_code(Err(error)))
}

/// Prints the error of a command line, or the help, and exits.
fn exit_with(error: &clap::Error, program: &Program) -> ! {
    let _ = error.print();
    // For `diff`, 2 is the status of breaking changes.
    let status = if error.use_stderr() && program.is_diff(std::env::args().skip(1)) {
        diff::FAILED.into()
    } else {
        error.exit_code()
    };
    std::process::exit(status)
}
