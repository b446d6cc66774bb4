//! The sandbox as a program: listens until Ctrl-C or SIGTERM, and prints how to call it.

use std::process::ExitCode;

use clap::Parser as _;
use orange_sandbox::program::{self, Arguments};

#[tokio::main]
async fn main() -> ExitCode {
    match program::run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("orange-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}
