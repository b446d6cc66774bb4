#![doc = include_str!("../README.md")]
#![allow(unreachable_pub, reason = "modules are private: `pub` says that another module may use it")]

#[macro_use]
mod say;

mod cli;
mod commands;
mod coverage;
mod emit;
mod error;
mod files;
mod filter_paths;
mod ir;
mod load;
mod lower;
mod parallel;
mod pipeline;
mod pointer;
mod prune;
mod public_items;
mod report;
mod resolve;
mod scaffold;
mod spec_config;
mod workspace;

use std::process::ExitCode;

use clap::Parser as _;

use crate::cli::{Cli, Command, Spec};

/// Runs a task of the command line of this process.
pub fn main() -> ExitCode {
    let cli = Cli::try_parse().unwrap_or_else(|error| refuse(&error));
    // Lowering and formatting recurse with the nesting of the file, which may be deep.
    let worker = std::thread::Builder::new().stack_size(256 * 1024 * 1024).spawn(move || run(&cli));
    match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(code)) => code,
        Ok(Err(_)) => ExitCode::from(101),
        Err(error) => {
            tell!("error: cannot start: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Says what is wrong with a command line, or what was asked of it, and ends with the status of the task.
fn refuse(error: &clap::Error) -> ! {
    let _ = error.print();
    let is_diff = std::env::args().skip(1).take(2).eq(["spec", "diff"]);
    // 1 and 2 are answers of `spec diff`; a slip must not look like one.
    let status =
        if is_diff && error.use_stderr() { commands::diff::FAILED.into() } else { error.exit_code() };
    std::process::exit(status)
}

/// Runs the task; its status is 0 when all is well, 1 when the answer is no, 2 for an error. A task
/// that says more than yes or no has a status of its own for each, and says so in its help.
fn run(cli: &Cli) -> ExitCode {
    let outcome = match &cli.command {
        Command::Codegen(arguments) => commands::codegen::run(arguments).map(yes_or_no),
        Command::NewApi(arguments) => commands::new_api::run(arguments).map(yes_or_no),
        Command::CompileTime(arguments) => commands::compile_time::run(arguments).map(yes_or_no),
        Command::Spec(Spec::Compare(arguments)) => commands::compare::run(arguments).map(yes_or_no),
        Command::Spec(Spec::Fetch(arguments)) => commands::fetch::run(arguments).map(yes_or_no),
        Command::Spec(Spec::Diff(arguments)) => Ok(commands::diff::run(arguments)),
    };
    match outcome {
        Ok(status) => ExitCode::from(status),
        Err(error) => {
            tell!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn yes_or_no(yes: bool) -> u8 {
    u8::from(!yes)
}
