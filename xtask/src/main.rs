//! Workspace tasks: `cargo xtask codegen`, `cargo xtask spec`, `cargo xtask new-api`.
//!
//! A file goes load → resolve → lower → emit: `load` reads JSON or YAML, `resolve` follows
//! references, `lower` fills the intermediate model of `ir`, `emit` writes Rust, `report` proves
//! that nothing was lost on the way.

mod cli;
mod error;
mod ir;
mod load;
mod pointer;
mod report;
mod resolve;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    let _cli = cli::Cli::parse();
    ExitCode::SUCCESS
}
