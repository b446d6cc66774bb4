//! Faults of HTTP/2: a [gateway](crate::gateway) over TLS refuses a stream, closes a connection with `GOAWAY`, or freezes.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

use http::request::Parts;
use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::retry::RetryPolicy;
use orange_core::transport::ReqwestTransport;
use orange_cri::Cri;

use super::cell::{self, CellResult};
use super::delivery::EventReceiver;
use super::operations::Fixture;
use super::{Cell, Occurrence, Operation, secret_scan};
use crate::gateway::{Faults, Gateway, GatewayFault, transport};

/// One row of the table.
pub struct GatewayRow {
    /// Name of the fault.
    pub name: &'static str,
    /// Requests that met the fault.
    pub occurrence: Occurrence,
    /// Cells in the order of [`Operation::ALL`]. `None` for delivered events, which do not pass the gateway.
    pub cells: Vec<Option<Cell>>,
}

/// Faults and their names.
const FAULTS: [(&str, GatewayFault); 3] = [
    ("REFUSED_STREAM", GatewayFault::RefusedStream),
    ("GOAWAY excluding the request", GatewayFault::GoAway),
    ("frozen connection", GatewayFault::Frozen),
];

/// Runs every cell.
pub fn run() -> Vec<GatewayRow> {
    let faults: Vec<_> = [Occurrence::First, Occurrence::Every]
        .into_iter()
        .flat_map(|occurrence| FAULTS.map(|fault| (occurrence, fault)))
        .collect();
    let cases: Vec<(usize, Operation)> = (0..faults.len())
        .flat_map(|row| Operation::ALL.map(|operation| (row, operation)))
        .filter(|(_, operation)| *operation != Operation::Event)
        .collect();
    let mut rows: Vec<GatewayRow> = faults
        .iter()
        .map(|(occurrence, (name, _))| GatewayRow {
            name,
            occurrence: *occurrence,
            cells: Operation::ALL.map(|_| None).into(),
        })
        .collect();
    let results = super::in_threads(&cases, |number, (row, operation)| {
        let (occurrence, (_, fault)) = faults[row];
        // Seeds differ from those of the other tables.
        (row, operation, cell::with_log(exchange(2_000_000 + number as u64, fault, operation, occurrence)))
    });
    for (row, operation, cell) in results {
        rows[row].cells[operation as usize] = Some(cell);
    }
    rows
}

/// Counts the requests of an operation at the gateway and selects those that fail.
struct FaultSelector {
    operation: Operation,
    /// Number of requests that pass before the first failure.
    skip: usize,
    /// Number of failures; 0 during preparation.
    times: AtomicUsize,
    /// Number of requests of the operation since the last change of `times`.
    seen: AtomicUsize,
}

impl FaultSelector {
    fn new(operation: Operation) -> Self {
        let skip = usize::from(operation == Operation::Pagination);
        Self { operation, skip, times: AtomicUsize::new(0), seen: AtomicUsize::new(0) }
    }

    fn set(&self, times: usize) {
        self.seen.store(0, Ordering::SeqCst);
        self.times.store(times, Ordering::SeqCst);
    }

    fn selects(&self, head: &Parts) -> bool {
        if !self.operation.matches(head.method.as_str(), head.uri.path()) {
            return false;
        }
        let before = self.seen.fetch_add(1, Ordering::SeqCst);
        (self.skip..self.skip.saturating_add(self.times.load(Ordering::SeqCst))).contains(&before)
    }
}

/// Shared transport. Each cell has its own runtime and so its own connections, on the thread of the cell.
static TRANSPORT: LazyLock<ReqwestTransport> =
    LazyLock::new(|| transport().connection_thread(false).build().expect("a transport"));

async fn exchange(
    seed: u64,
    fault: GatewayFault,
    operation: Operation,
    occurrence: Occurrence,
) -> CellResult {
    let receiver = EventReceiver::default();
    let sandbox = cell::sandbox(seed, &receiver);
    let selector = Arc::new(FaultSelector::new(operation));
    let selector_for_gateway = Arc::clone(&selector);
    let faults: Arc<Faults> =
        Arc::new(move |head: &Parts| selector_for_gateway.selects(head).then_some(fault));
    let gateway = Gateway::start(sandbox.clone(), faults).await?;
    let builder =
        sandbox.client()?.retry(RetryPolicy::new()).base_url(gateway.url()).transport(TRANSPORT.clone());
    let client = cell::configure(builder, &sandbox)?;
    let (tickets, cri) = (AnomalieAdresses::new(&client), Cri::new(&client));
    let fixture = Fixture { tickets, cri, sandbox: sandbox.clone(), receiver };
    let subject = operation.prepare(&fixture).await?;
    sandbox.clear_journal();
    selector.set(if occurrence == Occurrence::First { 1 } else { usize::MAX });
    let outcome = cell::run_in_virtual_time(&sandbox, operation.run(&fixture, &subject)).await;
    let attempts = selector.seen.load(Ordering::SeqCst);
    let effects = sandbox.effects().iter().filter(|effect| operation.has_effect(effect)).count();
    selector.set(0);
    let after = cell::run_in_virtual_time(&sandbox, operation.follow_up(&fixture, &subject)).await;
    Ok((Cell { outcome, attempts, effects, secrets: 0, after }, secret_scan::secrets(&sandbox)))
}

/// Formats the table as Markdown.
pub fn render(rows: &[GatewayRow]) -> String {
    let names: Vec<&str> = Operation::ALL.iter().map(|operation| operation.name()).collect();
    let mut text = format!(
        "## HTTP/2 over TLS\n\nA gateway fails requests instead of forwarding them. Refused requests were not \
         processed (RFC 9113, section 8.7), so every operation is retried and no outcome is unknown. Frozen \
         connections are not reused.\n\n| fault | {} |\n|---|{}\n",
        names.join(" | "),
        "---|".repeat(names.len())
    );
    for occurrence in [Occurrence::First, Occurrence::Every] {
        let group = if occurrence == Occurrence::First { "the first request" } else { "every request" };
        text.push_str(&format!("| **{group}** |{}\n", " |".repeat(names.len())));
        for row in rows.iter().filter(|row| row.occurrence == occurrence) {
            let cells: Vec<String> = row.cells.iter().map(super::table::format_or_dash).collect();
            text.push_str(&format!("| `{}` | {} |\n", row.name, cells.join(" | ")));
        }
    }
    text
}
