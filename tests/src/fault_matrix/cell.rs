//! One cell: one sandbox, one client, one operation, one fault.

use std::sync::LazyLock;
use std::time::Duration;

use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::time::Random;
use orange_core::transport::ReqwestTransport;
use orange_core::{Client, ClientBuilder, Result};
use orange_cri::Cri;
use orange_sandbox::{Fault, FaultPlan, RunningSandbox, Sandbox, SandboxClock};

use super::delivery::{self, Desk};
use super::operations::{Operation, Stage, TICKETS};
use super::outcome::{Often, Outcome};
use super::time;
use super::watch::{self, Log};

/// After this long, by the clock of the client, nothing ends by itself any more. An operation has a minute.
const HANGS: Duration = Duration::from_secs(300);

/// What became of one operation.
#[derive(Clone, Debug)]
pub struct Cell {
    /// How it ended.
    pub outcome: Outcome,
    /// How many requests it made, those for tokens and for looking afterwards left out.
    pub attempts: usize,
    /// How many changes the server made because of it; of an event, how often it was handled.
    pub effects: usize,
    /// How many secrets were seen in logs and errors, and in what the sandbox tells of deliveries.
    pub secrets: usize,
    /// How the next call of the same client ended, or the next event, when nothing went wrong any more.
    pub after: Outcome,
}

/// Jitter that is always the same.
#[derive(Debug)]
struct Half;

impl Random for Half {
    fn fraction(&self) -> f64 {
        0.5
    }
}

/// A cell and the secrets that must not be seen in it.
pub(super) type Exchanged = std::result::Result<(Cell, Vec<String>), Box<dyn std::error::Error>>;

/// Runs a cell, in a runtime and with a log of its own.
pub(super) fn run(seed: u64, fault: &Fault, operation: Operation, often: Often) -> Cell {
    logged(exchange(seed, fault, operation, often))
}

/// Runs the exchange of a cell in a runtime of its own, and looks for secrets in its log.
pub(super) fn logged(exchange: impl Future<Output = Exchanged>) -> Cell {
    let log = Log::begin();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let cell = runtime.expect("a runtime").block_on(exchange);
    let (mut cell, secrets) = cell.expect("nothing goes wrong before the fault");
    for outcome in [&cell.outcome, &cell.after] {
        if let Outcome::Failed(error) = outcome {
            cell.secrets += watch::found(&secrets, &watch::shown(error));
        }
    }
    let text = log.text();
    assert!(text.contains("orange.operation"), "what the client logs is seen");
    cell.secrets += watch::found(&secrets, &text);
    cell
}

async fn exchange(seed: u64, fault: &Fault, operation: Operation, often: Often) -> Exchanged {
    let desk = Desk::default();
    let sandbox = sandbox(seed, &desk);
    let running = sandbox.start().await?;
    let client = client(&running)?;
    let (tickets, cri) = (AnomalieAdresses::new(&client), Cri::new(&client));
    let stage = Stage { tickets, cri, sandbox: sandbox.clone(), desk };
    let subject = operation.prepare(&stage).await?;
    if operation == Operation::Event {
        Desk::subscribe(&running)?;
    }
    sandbox.clear_journal();
    let rule = operation.aim(fault);
    let rule = if often == Often::Once { rule.times(1) } else { rule };
    sandbox.faults().set(FaultPlan::new().rule(rule));
    let outcome = watched(&sandbox, operation.run(&stage, &subject)).await;
    let requests = sandbox.requests();
    let effects = match operation {
        Operation::Event => stage.desk.handled(),
        _ => sandbox.effects().iter().filter(|effect| operation.has(effect)).count(),
    };
    let sent = delivery::attempts(&sandbox);
    sandbox.faults().clear();
    let after = watched(&sandbox, operation.go_on(&stage, &subject)).await;
    let mut secrets = watch::secrets(&sandbox);
    secrets.extend(delivery::secrets());
    let cell = Cell {
        outcome,
        attempts: requests.iter().filter(|one| operation.is_one(&one.method, &one.path)).count(),
        effects,
        secrets: watch::found(&secrets, &delivery::shown(&sandbox)),
        after,
    };
    assert!(operation != Operation::Event || sent == cell.attempts, "{sent} in the log: {cell:?}");
    running.stop().await?;
    Ok((cell, secrets))
}

/// The sandbox of a cell, in frozen time.
pub(super) fn sandbox(seed: u64, desk: &Desk) -> Sandbox {
    let clock = SandboxClock::frozen();
    Sandbox::builder()
        .seed(seed)
        .tickets(TICKETS)
        .incidents(0)
        .hosted_service(desk.router(&clock))
        .clock(clock)
        .build()
}

/// Lets time pass while an operation waits; says how it ended.
pub(super) async fn watched(sandbox: &Sandbox, work: impl Future<Output = Result<Outcome>>) -> Outcome {
    tokio::select! {
        ended = work => ended.unwrap_or_else(Outcome::Failed),
        () = time::pass(sandbox.clock(), HANGS) => Outcome::Hung,
    }
}

/// The transport of the SDK. One is enough: every server has a port of its own, and reading the certificates of
/// the machine takes longer than a cell.
static WIRE: LazyLock<ReqwestTransport> =
    LazyLock::new(|| ReqwestTransport::builder().build().expect("a transport"));

/// A client as anybody has it, but that it lives in the time of the sandbox and that its pauses are always
/// the same. Ten megabytes are too much for it.
fn client(running: &RunningSandbox) -> Result<Client> {
    configured(running.client()?.transport(WIRE.clone()), running.sandbox())
}

/// A client as every cell has it.
pub(super) fn configured(client: ClientBuilder, sandbox: &Sandbox) -> Result<Client> {
    client.clock(sandbox.clock().clone()).max_body(1 << 20).random(Half).build()
}
