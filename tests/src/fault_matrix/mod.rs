//! The fault matrix: every fault of the sandbox against every kind of operation, over a real socket.
//!
//! Each cell is a sandbox, a client with the SDK's own transport, one operation and one fault, which either
//! meets the first request of the operation or all of them. One kind of operation is the sandbox's: it delivers an
//! event to a receiver of the SDK, whose answers meet the faults. Noted are how it ended, how many requests were
//! made, what was changed on the server, whether a secret has come out, and whether it hung. The cells run in
//! threads of their own, each with a log of its own at the finest level.
//!
//! `cargo run --example fault_matrix` prints the tables; a test holds them to what they promise, and the file in
//! which they are kept to them.
//!
#![doc = include_str!("../../fault-matrix.md")]

mod cell;
mod delivery;
pub mod events;
pub mod gateway;
mod operations;
mod outcome;
mod receiver;
mod rows;
mod table;
mod time;
mod watch;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

pub use self::cell::Cell;
pub use self::operations::Operation;
pub use self::outcome::{Often, Outcome};
pub use self::rows::{Row, rows};
pub use self::table::{document, render};

/// Where the tables are kept.
pub const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fault-matrix.md");

/// How many cells run at a time. Most of them wait.
const WORKERS: usize = 32;

/// All cells of one table, by row and [`Operation`].
pub struct Matrix {
    /// Which requests met the faults.
    pub often: Often,
    /// The rows with their cells, in the order of [`Operation::ALL`]; `None` where a fault makes no sense.
    pub rows: Vec<(Row, Vec<Option<Cell>>)>,
}

/// Runs every cell of the rows whose fault has `part` in its name.
pub fn run(often: Often, part: &str) -> Matrix {
    let rows: Vec<Row> = rows().into_iter().filter(|row| row.fault.to_string().contains(part)).collect();
    let places: Vec<(usize, Operation)> = (0..rows.len())
        .flat_map(|row| Operation::ALL.map(|operation| (row, operation)))
        .filter(|(row, operation)| rows[*row].fits(*operation))
        .collect();
    let seed = |number: usize| number as u64 + if often == Often::Once { 1 } else { 1_000_000 };
    let done: Vec<_> = in_threads(&places, |number, (row, operation)| {
        let cell = cell::run(seed(number), &rows[row].fault, operation, often);
        ((row, operation), cell)
    });
    let mut matrix: Vec<(Row, Vec<Option<Cell>>)> =
        rows.into_iter().map(|row| (row, Operation::ALL.map(|_| None).into())).collect();
    for ((row, operation), cell) in done {
        matrix[row].1[operation as usize] = Some(cell);
    }
    Matrix { often, rows: matrix }
}

/// Does `work` for each of `places`, several at a time.
fn in_threads<P: Copy + Sync, T: Send>(places: &[P], work: impl Fn(usize, P) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(places.len()));
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(place) = places.get(number) else { break };
                    let result = work(number, *place);
                    done.lock().unwrap_or_else(PoisonError::into_inner).push(result);
                }
            });
        }
    });
    done.into_inner().unwrap_or_else(PoisonError::into_inner)
}
