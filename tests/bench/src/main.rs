//! Benchmarks of the SDK against hand-written reqwest and serde code that does the same work.
//!
//! `cargo xtask bench` builds and runs this program. Each figure is the median of interleaved rounds: a ratio of the SDK to
//! the hand-written code, below 1 if the SDK needs less, or an absolute value. `docs/performance.md` documents the goals.
//!
//! CPU time is that of the client. Servers run on other threads and do not count.

mod build;
mod cpu_time;
mod decode;
mod error;
mod figure;
mod generation;
mod hand_written;
mod http_calls;
mod look_ups;
mod machine;
mod measure;
mod memory;
mod pages;
mod paging;
mod photos;
mod server;
mod table;
mod token;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use serde::Serialize;

use crate::error::Result;
use crate::figure::Figure;
use crate::machine::Machine;

/// Compare the SDK with hand-written code
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench")]
struct Arguments {
    /// Benchmarks whose names contain one of these texts [default: all]
    #[arg(value_name = "NAME")]
    names: Vec<String>,
    /// Number of measurements per program; a tenth of it for builds
    #[arg(long, default_value_t = 31, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
    /// Write the figures to this file as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Interface file of `generation` and `build-models` [default: that of orange-anomalie-adresse]
    #[arg(long, value_name = "FILE")]
    interface: Option<PathBuf>,
    /// List the names of the benchmarks
    #[arg(long)]
    list: bool,
}

/// Runs one benchmark.
type Benchmark = fn(&Arguments) -> Result<Vec<Figure>>;

const BENCHMARKS: [(&str, Benchmark); 13] = [
    ("decode-tickets", |arguments| decode::tickets(arguments.rounds.into())),
    ("decode-eligibility", |arguments| decode::points(arguments.rounds.into())),
    ("encode-tickets", |arguments| decode::encode_tickets(arguments.rounds.into())),
    ("list", |arguments| http_calls::list(arguments.rounds.into())),
    ("get", |arguments| http_calls::get(arguments.rounds.into())),
    ("read-ahead", |arguments| paging::read_ahead(arguments.rounds.into())),
    ("long-list", |_| paging::long_list()),
    ("photos", |arguments| photos::download(arguments.rounds.into())),
    ("look-ups", |arguments| look_ups::run(arguments.rounds.into())),
    ("token", |arguments| token::all(arguments.rounds.into())),
    ("generation", |arguments| {
        let (interface, api) = interface(arguments);
        generation::run(&interface, &api, arguments.rounds.into())
    }),
    ("build-models", |arguments| {
        let (interface, api) = interface(arguments);
        build::models(&interface, &api, builds(arguments))
    }),
    ("build-program", |arguments| build::program(builds(arguments))),
];

/// Interface file of the benchmarks of generated code, and its name.
fn interface(arguments: &Arguments) -> (PathBuf, String) {
    let anomalie = concat!(env!("CARGO_MANIFEST_DIR"), "/../../crates/orange-anomalie-adresse/openapi.yaml");
    match &arguments.interface {
        Some(path) => (path.clone(), path.display().to_string()),
        None => (anomalie.into(), "Anomalie Adresse".to_owned()),
    }
}

/// Number of builds per program: fewer, because each takes minutes.
fn builds(arguments: &Arguments) -> usize {
    usize::from(arguments.rounds).div_ceil(10)
}

/// Content of the JSON file.
#[derive(Debug, Serialize)]
struct Report {
    machine: Machine,
    rounds: u16,
    figures: Vec<Figure>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    if arguments.list {
        BENCHMARKS.iter().for_each(|(name, _)| println!("{name}"));
        return Ok(());
    }
    let is_selected =
        |name: &str| arguments.names.is_empty() || arguments.names.iter().any(|part| name.contains(part));
    let selected: Vec<_> = BENCHMARKS.iter().filter(|(name, _)| is_selected(name)).collect();
    if selected.is_empty() {
        return Err("no benchmark has this name; `--list` lists them".into());
    }
    let mut figures = Vec::new();
    for (name, benchmark) in selected {
        eprintln!("{name} ...");
        figures.extend(benchmark(arguments).map_err(|error| format!("{name}: {error}"))?);
    }
    let report = Report { machine: Machine::current(), rounds: arguments.rounds, figures };
    println!("{}, {} rounds\n\n{}", report.machine, report.rounds, table::format(&report.figures));
    if let Some(path) = &arguments.json {
        let json = serde_json::to_string_pretty(&report)? + "\n";
        std::fs::write(path, json).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    Ok(())
}
