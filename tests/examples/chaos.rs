//! Chaos run: mixed operations from many concurrent tasks while a fifth of all responses is faulty.
//!
//! `cargo run --release --example chaos` runs 20,000 operations in 64 tasks against a sandbox on a socket and prints a
//! report. It checks that every operation ended within its time limit, that every effect on the server was reported as done
//! or unknown, that the token endpoint received at most 50 requests a minute, and that memory grew by less than 2 MiB in
//! the second half (not with `--in-memory`). The exit status is 1 if a check fails.
//!
//! `-- --operations 2000 --tasks 8 --percent 50 --seed 7` changes the run. `--limits` turns on the default rate limit,
//! concurrency limit and circuit breaker, which reject most operations. `--http2` uses HTTP/2 over TLS through a gateway with
//! its own faults. `--in-memory` uses no socket and virtual time, and is deterministic.

use std::process::ExitCode;

use orange_journeys::chaos::{ChaosConfig, Protocol};

fn main() -> ExitCode {
    let config = match config(std::env::args().skip(1)) {
        Ok(config) => config,
        Err(error) => {
            eprintln!(
                "{error}; the options are --operations, --tasks, --percent, --seed, each with a number, --limits, --http2 and --in-memory"
            );
            return ExitCode::from(2);
        }
    };
    let report = config.run();
    println!("{report}");
    let violations = report.violations();
    for violation in &violations {
        println!("VIOLATED: {violation}");
    }
    if violations.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn config(mut arguments: impl Iterator<Item = String>) -> Result<ChaosConfig, String> {
    let mut config = ChaosConfig::default();
    while let Some(argument) = arguments.next() {
        let set: fn(&mut ChaosConfig, u32) = match argument.as_str() {
            "--limits" => {
                config.limits = true;
                continue;
            }
            "--http2" => {
                config.protocol = Protocol::Http2;
                continue;
            }
            "--in-memory" => {
                config.protocol = Protocol::InMemory;
                continue;
            }
            "--operations" => |config, number| config.operations = number,
            "--tasks" => |config, number| config.tasks = number.max(1),
            "--percent" => |config, number| config.percent = u8::try_from(number.min(100)).unwrap_or(100),
            "--seed" => |config, number| config.seed = number.into(),
            _ => return Err(format!("unknown option {argument}")),
        };
        let number: u32 = arguments
            .next()
            .and_then(|number| number.replace('_', "").parse().ok())
            .ok_or_else(|| format!("{argument} needs a number"))?;
        set(&mut config, number);
    }
    Ok(config)
}
