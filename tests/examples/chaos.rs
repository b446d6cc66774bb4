//! A bad day, by seed: mixed operations from many tasks while a fifth of all answers go wrong.
//!
//! `cargo run --release --example chaos` makes 20,000 operations from 64 tasks against a sandbox on a socket
//! and says what came of them: every one succeeded or failed with a typed error within its time limit, what
//! was done on the server is what was reported as done or named as open, the token endpoint was asked no
//! more than it takes, and memory did not grow. It exits with 1 if any of that does not hold.
//!
//! `-- --operations 2000 --tasks 8 --percent 50 --seed 7` changes the day; `--guards` leaves throttle and
//! breaker as a client has them by default, so that most calls are held back when the server complains; `--http2`
//! speaks HTTP/2 over TLS to a gateway that refuses requests, goes away in drains and freezes as well; `--virtual` needs
//! no socket and no time: it is the same day on every machine.

use std::process::ExitCode;

use orange_journeys::chaos::{Day, Wire};

fn main() -> ExitCode {
    let day = match day(std::env::args().skip(1)) {
        Ok(day) => day,
        Err(wrong) => {
            eprintln!(
                "{wrong}; known are --operations, --tasks, --percent, --seed, each with a number, --guards, --http2 and --virtual"
            );
            return ExitCode::from(2);
        }
    };
    let report = day.run();
    println!("{report}");
    let broken = report.broken_promises();
    for promise in &broken {
        println!("BROKEN: {promise}");
    }
    if broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn day(mut words: impl Iterator<Item = String>) -> Result<Day, String> {
    let mut day = Day::default();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--guards" => day.guards = true,
            "--http2" => day.wire = Wire::Http2,
            "--virtual" => day.wire = Wire::Virtual,
            _ => {}
        }
        if matches!(word.as_str(), "--guards" | "--http2" | "--virtual") {
            continue;
        }
        let number: u32 = words
            .next()
            .and_then(|number| number.replace('_', "").parse().ok())
            .ok_or_else(|| format!("{word} needs a number"))?;
        match word.as_str() {
            "--operations" => day.operations = number,
            "--tasks" => day.tasks = number.max(1),
            "--percent" => day.percent = u8::try_from(number.min(100)).unwrap_or(100),
            "--seed" => day.seed = number.into(),
            _ => return Err(format!("there is no {word}")),
        }
    }
    Ok(day)
}
