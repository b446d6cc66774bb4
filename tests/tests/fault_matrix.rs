//! Checks the guarantees of every cell of the fault matrix, and that `tests/fault-matrix.md` is up to date.

use std::collections::BTreeSet;

use orange_journeys::fault_matrix::{
    Cell, DOCUMENT, Matrix, Occurrence, Operation, Outcome, document, events, gateway, run,
};

/// Describes each cell that violates a guarantee.
fn matrix_violations(matrix: &Matrix) -> Vec<String> {
    let mut violations = Vec::new();
    for (row, cells) in &matrix.rows {
        for (operation, cell) in Operation::ALL.into_iter().zip(cells) {
            let Some(cell) = cell else { continue };
            for guarantee in violated(operation, cell, &row.fault.to_string()) {
                violations.push(format!(
                    "{:?}, {}, {}: violated: {guarantee}: {cell:?}",
                    matrix.occurrence,
                    row.fault,
                    operation.name()
                ));
            }
        }
    }
    violations
}

fn is_refusal(fault: &str) -> bool {
    fault == "REFUSED_STREAM" || fault.starts_with("GOAWAY")
}

/// Describes each cell of the gateway's table that violates a guarantee.
fn gateway_violations(row: &gateway::GatewayRow) -> Vec<String> {
    let mut violations = Vec::new();
    for (operation, cell) in Operation::ALL.into_iter().zip(&row.cells) {
        let Some(cell) = cell else { continue };
        let mut found = violated(operation, cell, row.name);
        let is_done = matches!(cell.outcome, Outcome::Done);
        if is_refusal(row.name)
            && (cell.outcome.outcome_unknown() || row.occurrence == Occurrence::First && !is_done)
        {
            found.push("refused requests are retried and have no unknown outcome");
        }
        if row.occurrence == Occurrence::First && !matches!(cell.after, Outcome::Done) {
            found.push("the next operation uses another connection");
        }
        let describe = |guarantee| {
            format!(
                "{:?}, {}, {}: violated: {guarantee}: {cell:?}",
                row.occurrence,
                row.name,
                operation.name()
            )
        };
        violations.extend(found.into_iter().map(describe));
    }
    violations
}

/// The guarantees that a cell violates.
fn violated(operation: Operation, cell: &Cell, fault: &str) -> Vec<&'static str> {
    let Cell { outcome, attempts, effects, secrets, after } = cell;
    let mut violated = Vec::new();
    let mut check = |holds: bool, guarantee| {
        if !holds {
            violated.push(guarantee);
        }
    };
    check(!matches!(outcome, Outcome::Hung), "the operation ends");
    check(!matches!(after, Outcome::Hung), "the next operation ends");
    check(*secrets == 0, "no secret appears");
    check(*effects <= 1, "there is at most one effect");
    check(
        *effects == 0 || !matches!(outcome, Outcome::Failed(_)) || outcome.outcome_unknown(),
        "every effect is reported",
    );
    if operation.writes() {
        check(*effects == 1 || !matches!(outcome, Outcome::Done), "every success has an effect");
    } else {
        check(*effects == 0 && !outcome.outcome_unknown(), "reads have no effect and no unknown outcome");
    }
    let most = match operation {
        // A request with an expired token has no effect, so it is sent once more.
        Operation::Create | Operation::Upload if fault == "401/42" => 2,
        // Refused requests were not processed.
        Operation::Create | Operation::Upload if is_refusal(fault) => 3,
        Operation::Create | Operation::Upload => 1,
        // One element per page, and an empty page.
        Operation::Pagination if fault.starts_with("pagination") => 6,
        // Three attempts for the second of three pages.
        Operation::Pagination => 5,
        // Resumed three times, and each time restarted if nothing follows the received part.
        Operation::Download | Operation::Photo => 7,
        // Default number of attempts of the sandbox.
        Operation::Event => 6,
        _ => 3,
    };
    check(*attempts <= most, "the number of requests is bounded");
    check(!matches!(outcome, Outcome::Wrong), "an incorrect result is an error");
    // A response in place of the receiver cannot be distinguished from its own.
    let is_substitute = operation == Operation::Event
        && ["204 empty", "206 array", "200/60", "200/60 interop", "200/60 oauth", "201/1"].contains(&fault);
    check(is_substitute || !matches!(outcome, Outcome::Lost), "an acknowledged event was handled");
    check(
        operation != Operation::Event || *attempts == most || !matches!(outcome, Outcome::GivenUp),
        "an event is given up only after the last attempt",
    );
    // After a refusal or throttling, the client rejects operations locally.
    let rejected_locally =
        |outcome: &Outcome| matches!(outcome, Outcome::Failed(error) if error.never_sent());
    check(matches!(after, Outcome::Done) || rejected_locally(after), "the client works afterwards");
    violated
}

#[test]
fn every_cell_upholds_the_guarantees_and_the_document_is_current() {
    let (first, every, events) = (run(Occurrence::First, ""), run(Occurrence::Every, ""), events::run());
    let gateway = gateway::run();
    let faults: BTreeSet<String> = first.rows.iter().map(|(row, _)| row.fault.to_string()).collect();
    assert!(faults.len() >= 40 && faults.len() == first.rows.len(), "{} faults", faults.len());
    let mut violations: Vec<String> = [&first, &every].into_iter().flat_map(matrix_violations).collect();
    violations.extend(gateway.iter().flat_map(gateway_violations));
    assert!(violations.is_empty(), "{}", violations.join("\n"));
    for row in &events {
        assert!(["200", "204"].contains(&row.redelivered.as_str()) && row.secrets == 0, "{row:?}");
        assert!(row.handled.contains_key("e-1") && row.handled.values().all(|times| *times == 1), "{row:?}");
    }
    let current = std::fs::read_to_string(DOCUMENT).expect("the document");
    let expected = document(&first, &every, &gateway, &events);
    let changed: Vec<String> = current
        .lines()
        .zip(expected.lines())
        .filter(|(current, expected)| current != expected)
        .map(|(current, expected)| format!("- {current}\n+ {expected}"))
        .collect();
    assert!(
        current == expected,
        "{DOCUMENT} is out of date; run: cargo run --example fault_matrix -- --write\n{}",
        changed.join("\n")
    );
}
