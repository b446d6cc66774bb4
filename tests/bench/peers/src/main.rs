//! Benchmarks of the SDK against clients that progenitor and openapi-generator generate from the same interface file.
//!
//! `cargo xtask bench-peers` builds and runs this program. The build script reduces the file to what both generators
//! support. All clients drop unknown properties except that of the SDK, and the other two receive their token from the caller.
#![allow(dead_code, unused_imports, reason = "the modules are shared with the other benchmarks")]

#[path = "../../src/cpu_time.rs"]
mod cpu_time;
#[path = "../../src/error.rs"]
mod error;
#[path = "../../src/figure.rs"]
mod figure;
#[path = "../../src/hand_written/mod.rs"]
mod hand_written;
#[path = "../../src/machine.rs"]
mod machine;
#[path = "../../src/measure.rs"]
mod measure;
#[path = "../../src/pages.rs"]
mod pages;
#[path = "../../src/server.rs"]
mod server;
#[path = "../../src/table.rs"]
mod table;

mod calls;
mod decode;

// The code of openapi-generator names these modules from the root of the crate.
include!(concat!(env!("OUT_DIR"), "/openapi_generator_client.rs"));

#[allow(clippy::all, reason = "generated")]
mod progenitor {
    include!(concat!(env!("OUT_DIR"), "/progenitor_client.rs"));
}

use clap::Parser;

use crate::error::Result;

/// Compare the SDK with clients of other generators
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench-peers")]
struct Arguments {
    /// Number of measurements per program
    #[arg(long, default_value_t = 31, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
}

fn main() -> Result<()> {
    let rounds = Arguments::parse().rounds;
    let mut figures = decode::tickets(rounds.into())?;
    figures.extend(calls::list_and_get(rounds.into())?);
    println!("{}, {rounds} rounds\n\n{}", machine::Machine::current(), table::format(&figures));
    Ok(())
}
