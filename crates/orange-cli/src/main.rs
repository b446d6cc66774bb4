#![doc = include_str!("../README.md")]
//!
//! ## Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `keyring` | no | secrets from the keyring of the operating system: the Secret Service on Linux, Keychain, Credential Manager |

mod arguments;
mod bulk;
mod command_line;
mod commands;
mod failure;
mod files;
mod input;
mod interrupt;
mod known_paths;
mod listen;
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

use clap::FromArgMatches as _;

use self::command_line::{Arguments, definition};

fn main() -> ExitCode {
    let matches = definition().try_get_matches();
    let arguments = match matches.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => arguments,
        Err(error) => return invalid_command_line(&error),
    };
    let output = arguments.global.output();
    match command_line::run(arguments) {
        Ok(code) => code,
        Err(failure) => {
            output.failure(&failure);
            failure.exit_code()
        }
    }
}

/// Prints the error of a command line, or the help that it asks for.
fn invalid_command_line(error: &clap::Error) -> ExitCode {
    // Nothing can be reported if the stream is closed.
    let _ = error.print();
    match u8::try_from(error.exit_code()) {
        Ok(status) if status == 0 || !commands::codegen::is_diff(std::env::args()) => ExitCode::from(status),
        _ => ExitCode::from(commands::codegen::DIFF_FAILED),
    }
}
