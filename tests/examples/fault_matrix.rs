//! Prints the fault matrix.
//!
//! `cargo run --example fault_matrix` prints all tables. `-- --write` writes them to `tests/fault-matrix.md`. Any other
//! argument selects the rows whose fault contains it.

use std::process::ExitCode;

use orange_journeys::fault_matrix::{DOCUMENT, Occurrence, document, events, gateway, render, run};

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("--write") => {
            if let Err(error) = std::fs::write(DOCUMENT, all()) {
                eprintln!("{DOCUMENT}: {error}");
                return ExitCode::FAILURE;
            }
        }
        Some(part) => {
            for occurrence in [Occurrence::First, Occurrence::Every] {
                println!("{}", render(&run(occurrence, part)));
            }
        }
        None => println!("{}", all()),
    }
    ExitCode::SUCCESS
}

fn all() -> String {
    document(&run(Occurrence::First, ""), &run(Occurrence::Every, ""), &gateway::run(), &events::run())
}
