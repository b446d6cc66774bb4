//! The fault matrix holds: what is promised of every cell, and that the documentation shows these cells.

use std::collections::BTreeSet;

use orange_journeys::fault_matrix::{
    Cell, DOCUMENT, Matrix, Often, Operation, Outcome, document, events, gateway, run,
};

/// Every cell that breaks a promise, in words.
fn broken(matrix: &Matrix) -> Vec<String> {
    let mut broken = Vec::new();
    for (row, cells) in &matrix.rows {
        for (operation, cell) in Operation::ALL.into_iter().zip(cells) {
            let Some(cell) = cell else { continue };
            for promise in promises(operation, cell, &row.fault.to_string()) {
                broken.push(format!(
                    "{:?}, {}, {}: not so: {promise}: {cell:?}",
                    matrix.often,
                    row.fault,
                    operation.name()
                ));
            }
        }
    }
    broken
}

fn is_refusal(fault: &str) -> bool {
    fault == "REFUSED_STREAM" || fault.starts_with("GOAWAY")
}

/// Every cell of the gateway's table that breaks a promise, in words.
fn broken_at_gateway(line: &gateway::Line) -> Vec<String> {
    let mut broken = Vec::new();
    for (operation, cell) in Operation::ALL.into_iter().zip(&line.cells) {
        let Some(cell) = cell else { continue };
        let mut found = promises(operation, cell, line.name);
        let known = matches!(cell.outcome, Outcome::Done);
        if is_refusal(line.name) && (cell.outcome.is_open() || line.often == Often::Once && !known) {
            found.push("what was refused is repeated, and its outcome is never unknown");
        }
        if line.often == Often::Once && !matches!(cell.after, Outcome::Done) {
            found.push("the next call has another connection");
        }
        let words = |promise| {
            format!("{:?}, {}, {}: not so: {promise}: {cell:?}", line.often, line.name, operation.name())
        };
        broken.extend(found.into_iter().map(words));
    }
    broken
}

fn promises(operation: Operation, cell: &Cell, fault: &str) -> Vec<&'static str> {
    let Cell { outcome, attempts, effects, secrets, after } = cell;
    let mut broken = Vec::new();
    let mut promise = |kept: bool, what| {
        if !kept {
            broken.push(what);
        }
    };
    promise(!matches!(outcome, Outcome::Hung), "it ends");
    promise(!matches!(after, Outcome::Hung), "the next call ends");
    promise(*secrets == 0, "no secret is seen");
    promise(*effects <= 1, "nothing is done twice");
    promise(
        *effects == 0 || !matches!(outcome, Outcome::Failed(_)) || outcome.is_open(),
        "what is done is told",
    );
    if operation.writes() {
        promise(*effects == 1 || !matches!(outcome, Outcome::Done), "what is told is done");
    } else {
        promise(*effects == 0 && !outcome.is_open(), "reading changes nothing and says so");
    }
    let most = match operation {
        // A request whose token has expired did nothing, so it is sent once more.
        Operation::Create | Operation::Upload if fault == "401/42" => 2,
        // What a gateway refused it did not process.
        Operation::Create | Operation::Upload if is_refusal(fault) => 3,
        Operation::Create | Operation::Upload => 1,
        // One element on a page, and a page without any.
        Operation::Walk if fault.starts_with("paging") => 6,
        // Three attempts at the second of three pages.
        Operation::Walk => 5,
        // Taken up three times, and each time begun again when there is nothing behind what has come.
        Operation::Download | Operation::Photo => 7,
        // As often as the sandbox tries unless it is told otherwise.
        Operation::Event => 6,
        _ => 3,
    };
    promise(*attempts <= most, "it is not repeated without end");
    promise(!matches!(outcome, Outcome::Wrong), "what is not what was asked for is an error");
    // Whoever answers an event in the receiver's place cannot be told from it.
    let by_another = operation == Operation::Event
        && ["204 empty", "206 array", "200/60", "200/60 interop", "200/60 oauth", "201/1"].contains(&fault);
    promise(by_another || !matches!(outcome, Outcome::Lost), "an event that is said to be taken was handled");
    promise(
        operation != Operation::Event || *attempts == most || !matches!(outcome, Outcome::GivenUp),
        "an event is not given up before the last attempt",
    );
    // Who was refused, or asked to be patient, tells its callers so without asking again.
    let patient = |outcome: &Outcome| matches!(outcome, Outcome::Failed(error) if error.never_sent());
    promise(matches!(after, Outcome::Done) || patient(after), "the client works afterwards");
    broken
}

#[test]
fn every_cell_keeps_what_is_promised_and_the_documentation_shows_it() {
    let (once, always, events) = (run(Often::Once, ""), run(Often::Always, ""), events::run());
    let gateway = gateway::run();
    let kinds: BTreeSet<String> = once.rows.iter().map(|(row, _)| row.fault.to_string()).collect();
    assert!(kinds.len() >= 40 && kinds.len() == once.rows.len(), "{} kinds", kinds.len());
    let mut broken: Vec<String> = [&once, &always].into_iter().flat_map(broken).collect();
    broken.extend(gateway.iter().flat_map(broken_at_gateway));
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    for line in &events {
        assert!(["200", "204"].contains(&line.repeated.as_str()) && line.secrets == 0, "{line:?}");
        assert!(
            line.handled.contains_key("e-1") && line.handled.values().all(|times| *times == 1),
            "{line:?}"
        );
    }
    let kept = std::fs::read_to_string(DOCUMENT).expect("the document");
    let made = document(&once, &always, &gateway, &events);
    let changed: Vec<String> = kept
        .lines()
        .zip(made.lines())
        .filter(|(kept, made)| kept != made)
        .map(|(kept, made)| format!("- {kept}\n+ {made}"))
        .collect();
    assert!(
        kept == made,
        "{DOCUMENT} is out of date; cargo run --example fault_matrix -- --write\n{}",
        changed.join("\n")
    );
}
