//! The fault matrix: `cargo run --example fault_matrix` prints it, with `-- --write` it goes into the
//! documentation, and any other word leaves only the rows that have it in their name.

use std::process::ExitCode;

use orange_journeys::fault_matrix::{DOCUMENT, Often, document, events, gateway, render, run};

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("--write") => {
            if let Err(error) = std::fs::write(DOCUMENT, whole()) {
                eprintln!("{DOCUMENT}: {error}");
                return ExitCode::FAILURE;
            }
        }
        Some(part) => {
            for often in [Often::Once, Often::Always] {
                println!("{}", render(&run(often, part)));
            }
        }
        None => println!("{}", whole()),
    }
    ExitCode::SUCCESS
}

fn whole() -> String {
    document(&run(Often::Once, ""), &run(Often::Always, ""), &gateway::run(), &events::run())
}
