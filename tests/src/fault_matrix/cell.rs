//! One cell of the matrix: one sandbox, one client, one operation, one fault.

use std::sync::LazyLock;
use std::time::Duration;

use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::transport::ReqwestTransport;
use orange_core::{Client, ClientBuilder, Result};
use orange_cri::Cri;
use orange_sandbox::{Fault, FaultPlan, RunningSandbox, Sandbox, SandboxClock};

use super::delivery::{self, EventReceiver};
use super::operations::{Fixture, Operation, TICKETS};
use super::outcome::{Occurrence, Outcome};
use super::secret_scan::{self, LogCapture};
use super::virtual_time;
use crate::fixed_random::FixedRandom;

/// Virtual time after which an operation counts as hanging. Its time limit is 60 s.
const HANG_LIMIT: Duration = Duration::from_secs(300);

/// Result of one operation with one fault.
#[derive(Clone, Debug)]
pub struct Cell {
    /// Outcome of the operation.
    pub outcome: Outcome,
    /// Number of requests with the method and path of the operation, or of deliveries of the event.
    pub attempts: usize,
    /// Number of effects on the server, or of handled events.
    pub effects: usize,
    /// Number of secrets found in logs, errors and the records of the sandbox.
    pub secrets: usize,
    /// Outcome of the next operation of the same client, or of the next event, without faults.
    pub after: Outcome,
}

/// A cell, and the secrets that must not appear in its log.
pub(super) type CellResult = std::result::Result<(Cell, Vec<String>), Box<dyn std::error::Error>>;

/// Runs a cell in its own runtime, with its own log.
pub(super) fn run(seed: u64, fault: &Fault, operation: Operation, occurrence: Occurrence) -> Cell {
    with_log(exchange(seed, fault, operation, occurrence))
}

/// Runs the exchange of a cell in its own runtime and searches its log for secrets.
pub(super) fn with_log(exchange: impl Future<Output = CellResult>) -> Cell {
    let log = LogCapture::start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let cell = runtime.expect("a runtime").block_on(exchange);
    let (mut cell, secrets) = cell.expect("the preparation succeeds");
    for outcome in [&cell.outcome, &cell.after] {
        if let Outcome::Failed(error) = outcome {
            cell.secrets += secret_scan::count(&secrets, &secret_scan::error_texts(error));
        }
    }
    let text = log.text();
    assert!(text.contains("orange.operation"), "the log is captured");
    cell.secrets += secret_scan::count(&secrets, &text);
    cell
}

async fn exchange(seed: u64, fault: &Fault, operation: Operation, occurrence: Occurrence) -> CellResult {
    let receiver = EventReceiver::default();
    let sandbox = sandbox(seed, &receiver);
    let running = sandbox.start().await?;
    let client = client(&running)?;
    let (tickets, cri) = (AnomalieAdresses::new(&client), Cri::new(&client));
    let fixture = Fixture { tickets, cri, sandbox: sandbox.clone(), receiver };
    let subject = operation.prepare(&fixture).await?;
    if operation == Operation::Event {
        EventReceiver::subscribe(&running)?;
    }
    sandbox.clear_journal();
    let rule = operation.fault_rule(fault);
    let rule = if occurrence == Occurrence::First { rule.times(1) } else { rule };
    sandbox.faults().set(FaultPlan::new().rule(rule));
    let outcome = run_in_virtual_time(&sandbox, operation.run(&fixture, &subject)).await;
    let requests = sandbox.requests();
    let effects = match operation {
        Operation::Event => fixture.receiver.handled(),
        _ => sandbox.effects().iter().filter(|effect| operation.has_effect(effect)).count(),
    };
    let recorded_attempts = delivery::attempts(&sandbox);
    sandbox.faults().clear();
    let after = run_in_virtual_time(&sandbox, operation.follow_up(&fixture, &subject)).await;
    let mut secrets = secret_scan::secrets(&sandbox);
    secrets.extend(delivery::secrets());
    let cell = Cell {
        outcome,
        attempts: requests.iter().filter(|request| operation.matches(&request.method, &request.path)).count(),
        effects,
        secrets: secret_scan::count(&secrets, &delivery::debug_output(&sandbox)),
        after,
    };
    assert!(
        operation != Operation::Event || recorded_attempts == cell.attempts,
        "{recorded_attempts} attempts in the record of the sender: {cell:?}"
    );
    running.stop().await?;
    Ok((cell, secrets))
}

/// Sandbox of a cell, with a frozen clock.
pub(super) fn sandbox(seed: u64, receiver: &EventReceiver) -> Sandbox {
    let clock = SandboxClock::frozen();
    Sandbox::builder()
        .seed(seed)
        .tickets(TICKETS)
        .incidents(0)
        .hosted_service(receiver.router(&clock))
        .clock(clock)
        .build()
}

/// Runs an operation in virtual time.
pub(super) async fn run_in_virtual_time(
    sandbox: &Sandbox,
    operation: impl Future<Output = Result<Outcome>>,
) -> Outcome {
    tokio::select! {
        result = operation => result.unwrap_or_else(Outcome::Failed),
        () = virtual_time::advance(sandbox.clock(), HANG_LIMIT) => Outcome::Hung,
    }
}

/// Shared transport. Every server has its own port, and loading the certificates of the machine takes longer than a cell.
/// Connections run on the thread of the cell, whose activity determines the virtual time.
static TRANSPORT: LazyLock<ReqwestTransport> =
    LazyLock::new(|| ReqwestTransport::builder().connection_thread(false).build().expect("a transport"));

/// Client with default settings over a socket.
fn client(running: &RunningSandbox) -> Result<Client> {
    configure(running.client()?.transport(TRANSPORT.clone()), running.sandbox())
}

/// Sets the clock of the sandbox, constant jitter and a body limit of 1 MiB.
pub(super) fn configure(client: ClientBuilder, sandbox: &Sandbox) -> Result<Client> {
    client.clock(sandbox.clock().clone()).max_body(1 << 20).random(FixedRandom).build()
}
