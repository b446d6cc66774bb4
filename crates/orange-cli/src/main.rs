//! `orange`: Orange's tickets, incidents, inventory, eligibility and photos in a terminal.

mod arguments;
mod commands;
mod failure;
mod input;
mod known_paths;
mod interrupt;
mod output;
mod progress;
mod query;
mod session;
mod settings;
mod warning;
mod write;

use std::process::ExitCode;

use clap::Parser as _;

use self::arguments::Arguments;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let output = arguments.global.output();
    match commands::run(arguments) {
        Ok(code) => code,
        Err(failure) => {
            output.failure(&failure);
            failure.exit_code()
        }
    }
}
