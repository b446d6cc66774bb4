//! Fault matrix: every fault of the sandbox with every kind of operation, over a real socket.
//!
//! Each cell has its own sandbox, client with the default transport, operation and fault. The fault meets the first request
//! of the operation or all of them. In the column of delivered events, the sandbox sends an event to a receiver of the SDK,
//! and the faults meet the responses of the receiver. A cell records the outcome, the number of requests and effects, and
//! the secrets found in its log. Cells run in parallel threads.
//!
//! `cargo run --example fault_matrix` prints the tables. `tests/fault_matrix.rs` checks the guarantees of every cell and
//! that the document is up to date.
//!
#![doc = include_str!("../../fault-matrix.md")]

mod cell;
mod delivery;
mod event_service;
pub mod events;
pub mod gateway;
mod operations;
mod outcome;
mod rows;
mod secret_scan;
mod table;
mod virtual_time;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

pub use self::cell::Cell;
pub use self::operations::Operation;
pub use self::outcome::{Occurrence, Outcome};
pub use self::rows::{Row, rows};
pub use self::table::{document, render};

/// Path of the document.
pub const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fault-matrix.md");

/// Number of threads. Most cells wait most of the time.
const WORKERS: usize = 32;

/// One table: cells by row and [`Operation`].
pub struct Matrix {
    /// Requests that met the faults.
    pub occurrence: Occurrence,
    /// The rows with their cells, in the order of [`Operation::ALL`]; `None` if the fault does not apply.
    pub rows: Vec<(Row, Vec<Option<Cell>>)>,
}

/// Runs the cells of all rows whose fault has `part` in its name.
pub fn run(occurrence: Occurrence, part: &str) -> Matrix {
    let rows: Vec<Row> = rows().into_iter().filter(|row| row.fault.to_string().contains(part)).collect();
    let cases: Vec<(usize, Operation)> = (0..rows.len())
        .flat_map(|row| Operation::ALL.map(|operation| (row, operation)))
        .filter(|(row, operation)| rows[*row].applies_to(*operation))
        .collect();
    // Every cell of both tables has another seed.
    let seed = |number: usize| number as u64 + if occurrence == Occurrence::First { 1 } else { 1_000_000 };
    let results: Vec<_> = in_threads(&cases, |number, (row, operation)| {
        let cell = cell::run(seed(number), &rows[row].fault, operation, occurrence);
        ((row, operation), cell)
    });
    let mut matrix: Vec<(Row, Vec<Option<Cell>>)> =
        rows.into_iter().map(|row| (row, Operation::ALL.map(|_| None).into())).collect();
    for ((row, operation), cell) in results {
        matrix[row].1[operation as usize] = Some(cell);
    }
    Matrix { occurrence, rows: matrix }
}

/// Runs all cases in several threads. Returns the results in the order in which the cases end.
fn in_threads<P: Copy + Sync, T: Send>(cases: &[P], run: impl Fn(usize, P) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::with_capacity(cases.len()));
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(case) = cases.get(number) else { break };
                    let result = run(number, *case);
                    results.lock().unwrap_or_else(PoisonError::into_inner).push(result);
                }
            });
        }
    });
    results.into_inner().unwrap_or_else(PoisonError::into_inner)
}
