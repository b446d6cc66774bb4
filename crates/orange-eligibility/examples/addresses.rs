//! Checks the eligibility of the places in a file. An interrupted run can be resumed.
//!
//! `cargo run -p orange-eligibility --example addresses -- places.csv outcomes.jsonl` reads one place per line: an address, an
//! address and a building name (`address;name`), or a building code. It appends one line per place to `outcomes.jsonl`, or
//! to `places.outcomes.jsonl` without a second argument. A place without a definite response, such as during an outage, gets
//! no line. The next run skips the places that already have a line. Without arguments, it checks sample places against
//! the sandbox, with both files in the temporary folder.

use std::path::{Path, PathBuf};

use orange_core::bulk::{Journal, Outcome, Progress};
use orange_core::{Client, Error};
use orange_eligibility::models::EligibilityStatus;
use orange_eligibility::{Eligibility, Place, PointOfInterest, ServiceCode};
use orange_sandbox::Sandbox;

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result {
    let client = match std::env::var_os("ORANGE_CLIENT_ID") {
        Some(_) => Client::from_env()?,
        None => Sandbox::new().client()?.build()?,
    };
    let mut arguments = std::env::args().skip(1).map(PathBuf::from);
    let (places, outcomes) = match (arguments.next(), arguments.next()) {
        (Some(places), Some(outcomes)) => (places, outcomes),
        (Some(places), None) => (places.clone(), places.with_extension("outcomes.jsonl")),
        (None, _) => sample(&std::env::temp_dir())?,
    };
    let progress = run(&Eligibility::new(&client), &places, &outcomes).await?;
    let Progress { succeeded, failed, skipped, .. } = progress;
    println!(
        "{succeeded} places found, {failed} failed, {skipped} skipped; outcomes in {}",
        outcomes.display()
    );
    Ok(())
}

/// Checks the places without an outcome.
async fn run(eligibility: &Eligibility, places: &Path, outcomes: &Path) -> Result<Progress> {
    let lines = std::fs::read_to_string(places)?;
    let places: Vec<Place> =
        lines.lines().map(str::trim).filter(|line| !line.is_empty()).map(place).collect();
    let mut journal = Journal::open(outcomes).await?;
    Ok(eligibility.bulk(&places).record_to(&mut journal, |place| key(place), summarize).await?)
}

/// Parses a line of the input.
fn place(line: &str) -> Place {
    match line.split_once(';') {
        Some((address, name)) => Place::building_at(address.trim(), name.trim()),
        None if line.starts_with("IMB/") => Place::building(line),
        None => Place::address(line),
    }
}

/// The line of a place, as its key.
fn key(place: &Place) -> String {
    match place {
        Place::BuildingAt { address, name } => format!("{address};{name}"),
        place => place.to_string(),
    }
}

/// The outcome to record. `None` lets the next run check the place again.
fn summarize(outcome: Outcome<&Place, Vec<PointOfInterest>>) -> Option<String> {
    match outcome.result {
        Ok(points) => {
            let count = points.iter().filter(|point| has_ftth(point)).count();
            Some(format!("{} points of interest, {count} with FTTH", points.len()))
        }
        Err(error) if is_definite(&error) => match ServiceCode::from_error(&error) {
            Some(code) => Some(format!("{code:?}")),
            None => Some(error.to_string()),
        },
        Err(error) => {
            eprintln!("{}: {error}", outcome.input);
            None
        }
    }
}

fn has_ftth(point: &PointOfInterest) -> bool {
    point.get::<EligibilityStatus>("supports.fiber.ftth.status") == Some(EligibilityStatus::Eligible)
}

/// Whether the next run would get the same error for this place, such as an unknown building or a malformed address.
fn is_definite(error: &Error) -> bool {
    let is_of_place =
        ServiceCode::from_error(error).is_some() || error.is_invalid_request() || error.is_not_found();
    is_of_place && !error.is_retryable()
}

/// Creates sample places. Returns the files of places and outcomes.
fn sample(folder: &Path) -> Result<(PathBuf, PathBuf)> {
    let (places, outcomes) = (folder.join("orange-places.csv"), folder.join("orange-outcomes.jsonl"));
    let lines =
        ["IMB/00000/X/0000", "1 rue Victor Hugo, 09000 Foix", "Rue de la Gare, 31000 Toulouse", "no comma"];
    std::fs::write(&places, lines.join("\n"))?;
    Ok((places, outcomes))
}

#[cfg(test)]
#[path = "addresses/tests.rs"]
mod tests;
