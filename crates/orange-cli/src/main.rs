#![doc = include_str!("../README.md")]

mod arguments;
mod bulk;
mod commands;
mod failure;
mod files;
mod input;
mod interrupt;
mod known_paths;
mod output;
mod progress;
mod query;
mod session;
mod settings;
mod sync_sink;
mod warning;
mod watch;
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
