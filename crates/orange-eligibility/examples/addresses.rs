//! The eligibility of a file of addresses, resumable.
//!
//! `cargo run -p orange-eligibility --example addresses -- places.csv outcomes.csv` reads one place per line
//! (`address`, or `address;building name`, or a building code), asks about a few at a time, and appends one
//! line for each. Started again, it skips what the second file has. Without arguments it makes both files
//! from the sandbox's places, in a folder for temporary files.

use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

use orange_core::Client;
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
        _ => sample(&std::env::temp_dir())?,
    };
    let asked = run(&Eligibility::new(&client), &places, &outcomes).await?;
    println!("{asked} places asked about, outcomes in {}", outcomes.display());
    Ok(())
}

/// Asks about every place that has no outcome yet; gives how many that were.
async fn run(eligibility: &Eligibility, places: &Path, outcomes: &Path) -> Outcome<usize> {
    let done = done(outcomes)?;
    let lines = BufReader::new(File::open(places)?).lines().collect::<Result<Vec<_>, _>>()?;
    let todo: Vec<Place> =
        lines.iter().filter(|line| !line.trim().is_empty()).map(|line| place(line)).collect();
    let mut out = OpenOptions::new().create(true).append(true).open(outcomes)?;
    let mut bulk = eligibility.bulk(todo).concurrency(4).skip_done(move |place| done.contains(&key(place)));
    let mut asked = 0;
    while let Some(outcome) = bulk.next().await {
        let said = match &outcome.result {
            Ok(points) => summary(points),
            // To be asked about again next time: a service that is away, a limit that was reached.
            Err(error) if error.is_retryable() => {
                eprintln!("{}: {error}", outcome.place);
                continue;
            }
            Err(error) => match ServiceCode::of(error) {
                Some(code) => format!("{code:?}"),
                None => error.to_string(),
            },
        };
        // One write for one line, so that being cut off leaves whole lines.
        out.write_all(format!("{};{}\n", key(&outcome.place), said.replace(['\n', ';'], " ")).as_bytes())?;
        asked += 1;
    }
    match bulk.stopped_by() {
        Some(error) => Err(error.clone().into()),
        None => Ok(asked),
    }
}

/// One line of the input.
fn place(line: &str) -> Place {
    match line.trim().split_once(';') {
        Some((address, name)) => Place::building_at(address.trim(), name.trim()),
        None if line.trim_start().starts_with("IMB/") => Place::building(line.trim()),
        None => Place::address(line.trim()),
    }
}

/// What a place is called in the file of outcomes.
fn key(place: &Place) -> String {
    place.to_string().replace(';', " ")
}

fn done(outcomes: &Path) -> Outcome<HashSet<String>> {
    if !outcomes.exists() {
        return Ok(HashSet::new());
    }
    let lines = BufReader::new(File::open(outcomes)?).lines();
    Ok(lines.map_while(Result::ok).filter_map(|line| Some(line.split_once(';')?.0.to_owned())).collect())
}

fn summary(points: &[PointOfInterest]) -> String {
    let fiber = |point: &&PointOfInterest| point.get::<String>("supports.fiber.ftth.status").is_some();
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
    use orange_sandbox::SandboxClock;

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
        std::fs::remove_dir_all(folder).unwrap();
    }
}
