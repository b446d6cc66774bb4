//! Checks the eligibility of the places in a file. An interrupted run can be resumed.
//!
//! `cargo run -p orange-eligibility --example addresses -- places.csv` reads one place per line, with the columns building
//! code, address and building name, of which some may be empty: `IMB/59350/X/00A7`, or
//! `;12 rue des Écoles, 59000 Lille;A13`. It appends one line per place to `places.outcomes.jsonl`. A place without a
//! definite response, such as during an outage, gets no line. The next run skips the places that have a line. Without
//! arguments, it checks sample places of the sandbox. Without `ORANGE_CLIENT_ID`, it uses an embedded sandbox.

use std::path::{Path, PathBuf};

use orange_core::bulk::{Bulk, Journal, Progress};
use orange_core::{Client, Result};
use orange_eligibility::models::EligibilityStatus;
use orange_eligibility::{Eligibility, Place, PointOfInterest, ServiceCode};
use orange_sandbox::Sandbox;

const SAMPLE: &str = "IMB/71270/X/BQ30\nIMB/00000/X/0000\n;1 rue Victor Hugo, 09000 Foix\n;no comma\n";

#[tokio::main]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let client = match std::env::var_os("ORANGE_CLIENT_ID") {
        Some(_) => Client::from_env()?,
        None => Sandbox::new().client()?.build()?,
    };
    let (lines, outcomes) = match std::env::args_os().nth(1).map(PathBuf::from) {
        Some(places) => (std::fs::read_to_string(&places)?, places.with_extension("outcomes.jsonl")),
        None => (SAMPLE.to_owned(), std::env::temp_dir().join("orange-outcomes.jsonl")),
    };
    let Progress { succeeded, failed, skipped, .. } =
        check_places(&Eligibility::new(&client), &lines, &outcomes).await?;
    println!("{succeeded} places found, {failed} failed, {skipped} skipped; see {}", outcomes.display());
    Ok(())
}

/// Checks the places that have no outcome in the journal.
async fn check_places(eligibility: &Eligibility, lines: &str, outcomes: &Path) -> Result<Progress> {
    let lines = lines.lines().filter(|line| !line.trim().is_empty());
    let places = lines.map(|line| Ok((line, parse(line)?))).collect::<Result<Vec<_>>>()?;
    let mut journal = Journal::open(outcomes).await?;
    let bulk = Bulk::new(&places, |(_, place)| eligibility.check(place));
    bulk.record_to(&mut journal, |(line, _)| (*line).to_owned(), |outcome| summarize(outcome.result)).await
}

fn parse(line: &str) -> Result<Place> {
    let mut columns = line.split(';');
    Place::from_parts(columns.next(), columns.next(), columns.next())
}

/// The outcome to record. With `None`, the next run checks the place again.
fn summarize(result: Result<Vec<PointOfInterest>>) -> Option<String> {
    use ServiceCode::{AddressNotFound, UnknownBuilding};
    match result {
        Ok(points) => {
            let with_ftth = points.iter().filter(|point| has_ftth(point)).count();
            Some(format!("{} points of interest, {with_ftth} with FTTH", points.len()))
        }
        Err(error) => match ServiceCode::from_error(&error) {
            Some(code @ (AddressNotFound | UnknownBuilding)) => Some(format!("{code:?}")),
            _ if error.is_invalid_request() || error.is_bad_request() => Some(error.to_string()),
            _ => {
                eprintln!("{error}");
                None
            }
        },
    }
}

fn has_ftth(point: &PointOfInterest) -> bool {
    point.get::<EligibilityStatus>("supports.fiber.ftth.status") == Some(EligibilityStatus::Eligible)
}

#[cfg(test)]
#[path = "addresses/tests.rs"]
mod tests;
