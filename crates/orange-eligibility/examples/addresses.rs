//! Checks the eligibility of the places in a CSV file. An interrupted run can be resumed.
//!
//! `cargo run -p orange-eligibility --example addresses -- places.csv outcomes.csv` reads one place per line: an address, an
//! address and a building name (`address;name`), or a building code. It appends one line per place to `outcomes.csv`, or
//! to `places.outcomes.csv` without a second argument. A place without a definite response, such as during an outage, gets
//! no line. The next run skips the places that already have a line. Without arguments, it checks sample places against
//! the sandbox, with both files in the temporary folder.

use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

use orange_core::{Client, Error};
use orange_eligibility::models::EligibilityStatus;
use orange_eligibility::{Eligibility, Place, PointOfInterest, ServiceCode};
use orange_sandbox::Sandbox;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Outcome {
    let client = match std::env::var_os("ORANGE_CLIENT_ID") {
        Some(_) => Client::from_env()?,
        None => Sandbox::new().client()?.build()?,
    };
    let mut arguments = std::env::args().skip(1).map(PathBuf::from);
    let (places, outcomes) = match (arguments.next(), arguments.next()) {
        (Some(places), Some(outcomes)) => (places, outcomes),
        (Some(places), None) => (places.clone(), places.with_extension("outcomes.csv")),
        (None, _) => sample(&std::env::temp_dir())?,
    };
    let checked = run(&Eligibility::new(&client), &places, &outcomes).await?;
    println!("{checked} places checked, outcomes in {}", outcomes.display());
    Ok(())
}

/// Checks the places without an outcome, and returns their number.
async fn run(eligibility: &Eligibility, places: &Path, outcomes: &Path) -> Outcome<usize> {
    let done = done(outcomes)?;
    let lines = BufReader::new(File::open(places)?).lines().collect::<Result<Vec<_>, _>>()?;
    let todo: Vec<&str> = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
    let todo: Vec<&str> = todo.into_iter().filter(|line| !done.contains(&key(line))).collect();
    let mut out = OpenOptions::new().create(true).append(true).open(outcomes)?;
    let mut bulk = eligibility.bulk(todo.iter().map(|line| place(line)).collect::<Vec<_>>()).concurrency(4);
    let mut checked = 0;
    while let Some(outcome) = bulk.next().await {
        let summary = match &outcome.result {
            Ok(points) => summarize(points),
            Err(error) if is_definite(error) => match ServiceCode::from_error(error) {
                Some(code) => format!("{code:?}"),
                None => error.to_string(),
            },
            // No line, so that the next run checks the place again.
            Err(error) => {
                eprintln!("{}: {error}", outcome.place);
                continue;
            }
        };
        // One write per line, so that an interruption leaves complete lines.
        let line = key(todo.get(outcome.index).ok_or("an outcome has the index of a line")?);
        out.write_all(format!("{line};{}\n", summary.replace(['\n', ';'], " ")).as_bytes())?;
        checked += 1;
    }
    match bulk.stopped_by() {
        Some(error) => Err(error.clone().into()),
        None => Ok(checked),
    }
}

/// Parses a line of the input.
fn place(line: &str) -> Place {
    match line.split_once(';') {
        Some((address, name)) => Place::building_at(address.trim(), name.trim()),
        None if line.starts_with("IMB/") => Place::building(line),
        None => Place::address(line),
    }
}

/// The line as a column of the outcomes, with `|` for `;`.
fn key(line: &str) -> String {
    line.replace(';', "|")
}

/// Whether the next run would get the same error for this place, such as an unknown building or a malformed address.
fn is_definite(error: &Error) -> bool {
    let is_of_place =
        ServiceCode::from_error(error).is_some() || error.is_invalid_request() || error.is_not_found();
    is_of_place && !error.is_retryable()
}

fn done(outcomes: &Path) -> Outcome<HashSet<String>> {
    if !outcomes.exists() {
        return Ok(HashSet::new());
    }
    let lines = BufReader::new(File::open(outcomes)?).lines();
    Ok(lines.map_while(Result::ok).filter_map(|line| Some(line.split_once(';')?.0.to_owned())).collect())
}

fn summarize(points: &[PointOfInterest]) -> String {
    let fiber = |point: &&PointOfInterest| {
        point.get::<EligibilityStatus>("supports.fiber.ftth.status") == Some(EligibilityStatus::Eligible)
    };
    format!("{} points of interest, {} with FTTH", points.len(), points.iter().filter(fiber).count())
}

/// Creates sample places. Returns the files of places and outcomes.
fn sample(folder: &Path) -> Outcome<(PathBuf, PathBuf)> {
    let (places, outcomes) = (folder.join("orange-places.csv"), folder.join("orange-outcomes.csv"));
    let lines =
        ["IMB/00000/X/0000", "1 rue Victor Hugo, 09000 Foix", "Rue de la Gare, 31000 Toulouse", "no comma"];
    std::fs::write(&places, lines.join("\n"))?;
    Ok((places, outcomes))
}

#[cfg(test)]
mod tests {
    use orange_sandbox::{FaultPlan, FaultRule, ResponseOverride, SandboxClock};

    use super::*;

    #[tokio::test]
    async fn a_place_with_an_outcome_is_skipped() {
        let folder = std::env::temp_dir().join(format!("orange-addresses-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let (places, outcomes) = sample(&folder).unwrap();
        let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
        let eligibility = Eligibility::new(&sandbox.client().unwrap().build().unwrap());
        assert_eq!(run(&eligibility, &places, &outcomes).await.unwrap(), 4);
        let text = std::fs::read_to_string(&outcomes).unwrap();
        assert!(text.contains("IMB/00000/X/0000;UnknownBuilding"), "{text}");
        assert!(text.contains("no comma;"), "{text}");
        sandbox.clear_journal();
        assert_eq!(run(&eligibility, &places, &outcomes).await.unwrap(), 0);
        assert!(sandbox.requests().is_empty());
        // The same address with a building name.
        std::fs::write(&places, "1 rue Victor Hugo, 09000 Foix; bâtiment B\n").unwrap();
        assert_eq!(run(&eligibility, &places, &outcomes).await.unwrap(), 1);
        assert_eq!(run(&eligibility, &places, &outcomes).await.unwrap(), 0);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[tokio::test]
    async fn a_place_without_a_response_is_requested_again() {
        let folder = tempfile::tempdir().unwrap();
        let (places, outcomes) = sample(folder.path()).unwrap();
        let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
        // A missing key, a missing right, a server error.
        for fault in [
            ResponseOverride::error(401, 40),
            ResponseOverride::error(403, 51),
            ResponseOverride::status(500),
        ] {
            sandbox.faults().set(FaultPlan::new().rule(FaultRule::new(fault).path("/eligibility/**")));
            let eligibility = Eligibility::new(&sandbox.client().unwrap().build().unwrap());
            drop(run(&eligibility, &places, &outcomes).await);
            let text = std::fs::read_to_string(&outcomes).unwrap();
            assert_eq!(text.lines().count(), 1, "only the place that was refused before sending: {text}");
            assert!(text.starts_with("no comma;"), "{text}");
            std::fs::remove_file(&outcomes).unwrap();
        }
        sandbox.faults().clear();
        let eligibility = Eligibility::new(&sandbox.client().unwrap().build().unwrap());
        assert_eq!(run(&eligibility, &places, &outcomes).await.unwrap(), 4);
    }

    #[test]
    fn only_eligible_points_count_as_ftth() {
        let point = |status: &str| {
            serde_json::from_value(serde_json::json!({"supports": {"fiber": {"ftth": {"status": status}}}}))
                .unwrap()
        };
        let points: [PointOfInterest; 2] = [point("eligible"), point("notEligible")];
        assert_eq!(summarize(&points), "2 points of interest, 1 with FTTH");
    }
}
