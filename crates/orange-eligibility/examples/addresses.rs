//! The eligibility of a file of addresses, resumable.
//!
//! `cargo run -p orange-eligibility --example addresses -- places.csv outcomes.csv` reads one place per line
//! (`address`, or `address;building name`, or a building code), asks about a few at a time, and appends one
//! line for each that has an outcome: what was found, or why the service finds nothing there. A place that
//! nobody answered about (no key, a service that is away) gets no line. Started again, it skips the lines that
//! the second file has; without a second name that is `places.outcomes.csv` beside the first. Without arguments
//! it makes both files from the sandbox's places, in a folder for temporary files.

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
    let asked = run(&Eligibility::new(&client), &places, &outcomes).await?;
    println!("{asked} places asked about, outcomes in {}", outcomes.display());
    Ok(())
}

/// Asks about every place that has no outcome yet; gives how many that were.
async fn run(eligibility: &Eligibility, places: &Path, outcomes: &Path) -> Outcome<usize> {
    let done = done(outcomes)?;
    let lines = BufReader::new(File::open(places)?).lines().collect::<Result<Vec<_>, _>>()?;
    let todo: Vec<&str> = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
    let todo: Vec<&str> = todo.into_iter().filter(|line| !done.contains(&key(line))).collect();
    let mut out = OpenOptions::new().create(true).append(true).open(outcomes)?;
    let mut bulk = eligibility.bulk(todo.iter().map(|line| place(line)).collect::<Vec<_>>()).concurrency(4);
    let mut asked = 0;
    while let Some(outcome) = bulk.next().await {
        let said = match &outcome.result {
            Ok(points) => summary(points),
            Err(error) if is_about_the_place(error) => match ServiceCode::of(error) {
                Some(code) => format!("{code:?}"),
                None => error.to_string(),
            },
            // To be asked about again next time: nobody has said anything of the place.
            Err(error) => {
                eprintln!("{}: {error}", outcome.place);
                continue;
            }
        };
        // One write for one line, so that being cut off leaves whole lines.
        let line = key(todo.get(outcome.index).ok_or("an outcome of no line")?);
        out.write_all(format!("{line};{}\n", said.replace(['\n', ';'], " ")).as_bytes())?;
        asked += 1;
    }
    match bulk.stopped_by() {
        Some(error) => Err(error.clone().into()),
        None => Ok(asked),
    }
}

/// One line of the input.
fn place(line: &str) -> Place {
    match line.split_once(';') {
        Some((address, name)) => Place::building_at(address.trim(), name.trim()),
        None if line.starts_with("IMB/") => Place::building(line),
        None => Place::address(line),
    }
}

/// What a line of the input is called in the file of outcomes: itself, with `|` where it has `;`, which ends
/// the column there.
fn key(line: &str) -> String {
    line.replace(';', "|")
}

/// Whether an error is an answer about this place, which the next run would get again: a building that is not
/// known, a text that is no address. A refused key or a service that is away says nothing of any place.
fn is_about_the_place(error: &Error) -> bool {
    let answered = ServiceCode::of(error).is_some() || error.is_invalid_request() || error.is_not_found();
    answered && !error.is_retryable()
}

fn done(outcomes: &Path) -> Outcome<HashSet<String>> {
    if !outcomes.exists() {
        return Ok(HashSet::new());
    }
    let lines = BufReader::new(File::open(outcomes)?).lines();
    Ok(lines.map_while(Result::ok).filter_map(|line| Some(line.split_once(';')?.0.to_owned())).collect())
}

fn summary(points: &[PointOfInterest]) -> String {
    let fiber = |point: &&PointOfInterest| {
        point.get::<EligibilityStatus>("supports.fiber.ftth.status") == Some(EligibilityStatus::Eligible)
    };
    format!("{} points of interest, {} with FTTH", points.len(), points.iter().filter(fiber).count())
}

/// Places of which the sandbox knows some, and where their outcomes go.
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
    async fn what_has_an_outcome_is_not_asked_about_again() {
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
        // A second line of the same street, told from the first by the building name.
        std::fs::write(&places, "1 rue Victor Hugo, 09000 Foix; bâtiment B\n").unwrap();
        assert_eq!(run(&eligibility, &places, &outcomes).await.unwrap(), 1);
        assert_eq!(run(&eligibility, &places, &outcomes).await.unwrap(), 0);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[tokio::test]
    async fn what_nobody_answered_is_asked_about_again() {
        let folder = tempfile::tempdir().unwrap();
        let (places, outcomes) = sample(folder.path()).unwrap();
        let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
        // A key that was not given, a right that is missing, a service that fails.
        for fault in [
            ResponseOverride::error(401, 40),
            ResponseOverride::error(403, 51),
            ResponseOverride::status(500),
        ] {
            sandbox.faults().set(FaultPlan::new().rule(FaultRule::new(fault).path("/eligibility/**")));
            let eligibility = Eligibility::new(&sandbox.client().unwrap().build().unwrap());
            drop(run(&eligibility, &places, &outcomes).await);
            let text = std::fs::read_to_string(&outcomes).unwrap();
            assert_eq!(text.lines().count(), 1, "only what was found wrong before it was sent: {text}");
            assert!(text.starts_with("no comma;"), "{text}");
            std::fs::remove_file(&outcomes).unwrap();
        }
        sandbox.faults().clear();
        let eligibility = Eligibility::new(&sandbox.client().unwrap().build().unwrap());
        assert_eq!(run(&eligibility, &places, &outcomes).await.unwrap(), 4);
    }

    #[test]
    fn what_is_not_eligible_is_no_ftth() {
        let point = |status: &str| {
            serde_json::from_value(serde_json::json!({"supports": {"fiber": {"ftth": {"status": status}}}}))
                .unwrap()
        };
        let points: [PointOfInterest; 2] = [point("eligible"), point("notEligible")];
        assert_eq!(summary(&points), "2 points of interest, 1 with FTTH");
    }
}
