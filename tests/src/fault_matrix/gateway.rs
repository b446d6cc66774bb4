//! Faults of HTTP/2 itself: a [gateway](crate::gateway) that speaks it over TLS refuses a request, goes away in a
//! drain, or freezes with its connections open.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

use http::request::Parts;
use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::retry::RetryPolicy;
use orange_core::transport::ReqwestTransport;
use orange_cri::Cri;

use super::cell::{self, Exchanged};
use super::delivery::Desk;
use super::operations::Stage;
use super::{Cell, Often, Operation, watch};
use crate::gateway::{Faults, Gateway, GatewayFault, trusting};

/// One row of the table.
pub struct Line {
    /// The name of the fault.
    pub name: &'static str,
    /// Which requests met it.
    pub often: Often,
    /// The cells, in the order of [`Operation::ALL`]; `None` for deliveries of events, which do not pass the
    /// gateway.
    pub cells: Vec<Option<Cell>>,
}

/// The faults and their names.
const FAULTS: [(&str, GatewayFault); 3] = [
    ("REFUSED_STREAM", GatewayFault::RefusedStream),
    ("GOAWAY below the request", GatewayFault::GoAway),
    ("frozen connection", GatewayFault::Frozen),
];

/// Runs every cell.
pub fn run() -> Vec<Line> {
    let rows: Vec<_> = [Often::Once, Often::Always]
        .into_iter()
        .flat_map(|often| FAULTS.map(|fault| (often, fault)))
        .collect();
    let places: Vec<(usize, Operation)> = (0..rows.len())
        .flat_map(|row| Operation::ALL.map(|operation| (row, operation)))
        .filter(|(_, operation)| *operation != Operation::Event)
        .collect();
    let mut lines: Vec<Line> = rows
        .iter()
        .map(|(often, (name, _))| Line { name, often: *often, cells: Operation::ALL.map(|_| None).into() })
        .collect();
    let done = super::in_threads(&places, |number, (row, operation)| {
        let (often, (_, fault)) = rows[row];
        (row, operation, cell::logged(exchange(2_000_000 + number as u64, fault, operation, often)))
    });
    for (row, operation, cell) in done {
        lines[row].cells[operation as usize] = Some(cell);
    }
    lines
}

/// The requests of an operation that the gateway has seen, and which of them it fails.
struct Aim {
    operation: Operation,
    /// How many pass before the first that fails, and how many fail; none while the operation is prepared.
    skip: usize,
    times: AtomicUsize,
    seen: AtomicUsize,
}

impl Aim {
    fn new(operation: Operation) -> Self {
        let skip = usize::from(operation == Operation::Walk);
        Self { operation, skip, times: AtomicUsize::new(0), seen: AtomicUsize::new(0) }
    }

    fn set(&self, times: usize) {
        self.seen.store(0, Ordering::SeqCst);
        self.times.store(times, Ordering::SeqCst);
    }

    fn hits(&self, head: &Parts) -> bool {
        if !self.operation.is_one(head.method.as_str(), head.uri.path()) {
            return false;
        }
        let before = self.seen.fetch_add(1, Ordering::SeqCst);
        (self.skip..self.skip.saturating_add(self.times.load(Ordering::SeqCst))).contains(&before)
    }
}

/// One is enough: each cell has a runtime, and so connections, of its own.
static WIRE: LazyLock<ReqwestTransport> = LazyLock::new(|| trusting().build().expect("a transport"));

async fn exchange(seed: u64, fault: GatewayFault, operation: Operation, often: Often) -> Exchanged {
    let desk = Desk::default();
    let sandbox = cell::sandbox(seed, &desk);
    let aim = Arc::new(Aim::new(operation));
    let aimed = Arc::clone(&aim);
    let faults: Arc<Faults> = Arc::new(move |head: &Parts| aimed.hits(head).then_some(fault));
    let gateway = Gateway::start(sandbox.clone(), faults).await?;
    let builder = sandbox.client()?.retry(RetryPolicy::new()).base_url(gateway.url()).transport(WIRE.clone());
    let client = cell::configured(builder, &sandbox)?;
    let (tickets, cri) = (AnomalieAdresses::new(&client), Cri::new(&client));
    let stage = Stage { tickets, cri, sandbox: sandbox.clone(), desk };
    let subject = operation.prepare(&stage).await?;
    sandbox.clear_journal();
    aim.set(if often == Often::Once { 1 } else { usize::MAX });
    let outcome = cell::watched(&sandbox, operation.run(&stage, &subject)).await;
    let attempts = aim.seen.load(Ordering::SeqCst);
    let effects = sandbox.effects().iter().filter(|effect| operation.has(effect)).count();
    aim.set(0);
    let after = cell::watched(&sandbox, operation.go_on(&stage, &subject)).await;
    Ok((Cell { outcome, attempts, effects, secrets: 0, after }, watch::secrets(&sandbox)))
}

/// The table.
pub fn render(lines: &[Line]) -> String {
    let names: Vec<&str> = Operation::ALL.iter().map(|operation| operation.name()).collect();
    let mut text = format!(
        "## HTTP/2 over TLS\n\nA gateway fails requests instead of passing them on. What it refused it did not \
         process (RFC 9113, 8.7), so every operation is repeated and no outcome is unknown. A connection that \
         froze is not used again.\n\n| fault | {} |\n|---|{}\n",
        names.join(" | "),
        "---|".repeat(names.len())
    );
    for often in [Often::Once, Often::Always] {
        let group = if often == Often::Once { "the first request" } else { "every request" };
        text.push_str(&format!("| **{group}** |{}\n", " |".repeat(names.len())));
        for line in lines.iter().filter(|line| line.often == often) {
            let cells: Vec<String> = line.cells.iter().map(super::table::written_or_none).collect();
            text.push_str(&format!("| `{}` | {} |\n", line.name, cells.join(" | ")));
        }
    }
    text
}
