//! Simulates a large fleet, and prints the tables of `docs/operations/simulation.md`.
//!
//! `cargo run --release -p orange-fleet --example simulation` simulates 1,000 workers over 24 hours. `-- --hour` simulates 100
//! workers over one hour, and `--seed 7` sets the seed.

use std::process::ExitCode;
use std::time::Instant;

use orange_fleet::simulation::{Scenario, simulate};

fn main() -> ExitCode {
    let (mut scenario, mut seed) = (Scenario::day(), None);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--hour" => scenario = Scenario::hour(),
            "--seed" => seed = arguments.next().and_then(|number| number.parse().ok()),
            _ => {
                eprintln!("the options are --hour, and --seed with a number");
                return ExitCode::from(2);
            }
        }
    }
    scenario.seed = seed.unwrap_or(scenario.seed);
    let start = Instant::now();
    let report = simulate(&scenario);
    println!("{report}");
    eprintln!("simulated in {:.1?}", start.elapsed());
    ExitCode::SUCCESS
}
