//! One bad day: the sandbox on a thread of its own, all tasks of the client on another, so that what the
//! client allocates can be told from everything else.

use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::models::{HousingsNumberIssue, HousingsNumberIssues};
use orange_anomalie_adresse::{AnomalieAdresses, HousingsNumberTicketCreate, TicketPatch};
use orange_core::breaker::BreakerPolicy;
use orange_core::model::FilePart;
use orange_core::retry::RetryPolicy;
use orange_core::throttle::ThrottlePolicy;
use orange_core::{Client, Result};
use orange_core_information::CoreInformation;
use orange_eligibility::{Eligibility, Place};
use orange_incident::Incidents;
use orange_sandbox::{FaultPlan, Limits, RunningSandbox, Sandbox};
use tokio::runtime::Builder;
use tokio::sync::oneshot;

use super::effects::Effects;
use super::ledger::{Ending, Entry, Kind, Ledger};
use super::report::{Report, most_in_a_minute};
use super::weather::Weather;
use crate::gateway::{Gateway, trusting};

/// The time limit of one operation.
pub(super) const DEADLINE: Duration = Duration::from_secs(10);

/// The time limit of one attempt, and of a body that stalls: what hangs costs that much, and a busy machine
/// must not look as if everything hung.
const ATTEMPT: Duration = Duration::from_secs(2);

/// What is asked of a day.
#[derive(Clone, Copy, Debug)]
pub struct Day {
    /// How many operations there are.
    pub operations: u32,
    /// From how many tasks they come.
    pub tasks: u32,
    /// How many of a hundred answers go wrong.
    pub percent: u8,
    /// What chance follows from.
    pub seed: u64,
    /// Whether throttle and breaker are as a client has them by default.
    pub guards: bool,
    /// Whether the client speaks HTTP/2 over TLS to a gateway, which fails in ways of its own.
    pub http2: bool,
}

impl Default for Day {
    fn default() -> Self {
        Self { operations: 20_000, tasks: 64, percent: 20, seed: 1, guards: false, http2: false }
    }
}

impl Day {
    /// Lives it.
    ///
    /// # Panics
    /// There is no socket to be had, or something goes wrong before anything goes wrong on purpose.
    pub fn run(self) -> Report {
        let weather = Arc::new(Weather::new(self));
        let (sandbox, gateway, stop, server) = self.serve(Arc::clone(&weather));
        let started = Instant::now();
        let ledger = RefCell::new(Ledger::new(self.operations));
        let ready = self.prepare(&sandbox);
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let next = Cell::new(0);
        let client = self.client(&sandbox, gateway);
        let half = |until: u32| runtime.block_on(self.work(&client, &ready, &ledger, &next, until));
        sandbox.sandbox().faults().set(FaultPlan::chaos(self.seed, self.percent));
        weather.set_bad(true);
        half(self.operations / 2);
        let memory = allocation_counter::measure(|| half(self.operations));
        let took = started.elapsed();
        let faults = sandbox.sandbox().faults().made() + weather.faults();
        sandbox.sandbox().faults().clear();
        weather.set_bad(false);
        let effects = runtime.block_on(Effects::read(&sandbox, &ready));
        let requests = sandbox.sandbox().requests();
        let tokens: Vec<&str> = requests
            .iter()
            .filter(|request| request.path.starts_with("/oauth"))
            .map(|request| request.received_at.as_str())
            .collect();
        let report = Report {
            day: self,
            ledger: ledger.into_inner(),
            took,
            requests: requests.len() - tokens.len(),
            faults,
            token_calls: tokens.len(),
            token_calls_in_a_minute: most_in_a_minute(&tokens),
            effects,
            grown: memory.bytes_current,
            peak: memory.bytes_max,
        };
        drop(stop);
        server.join().expect("the server's thread");
        report
    }

    /// The sandbox and the URL of its gateway, on a runtime of their own until the sender is dropped.
    fn serve(
        self,
        weather: Arc<Weather>,
    ) -> (Arc<RunningSandbox>, Option<String>, oneshot::Sender<()>, thread::JoinHandle<()>) {
        let (stop, stopped) = oneshot::channel::<()>();
        let (tell, told) = std::sync::mpsc::channel();
        let server = thread::spawn(move || {
            let runtime =
                Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let mut limits = Limits::default();
                limits.remembered_requests = usize::MAX;
                let sandbox = Sandbox::builder().seed(self.seed).tickets(2000).incidents(200).limits(limits);
                let running = Arc::new(sandbox.build().start().await.expect("a socket"));
                let gateway = match self.http2 {
                    true => Some(self.gateway(&running, weather).await),
                    false => None,
                };
                let url = gateway.as_ref().map(Gateway::url);
                tell.send((Arc::clone(&running), url)).expect("somebody waits for it");
                // Whether it was sent or dropped, it means the same.
                let _ = stopped.await;
            });
            // What still hangs is cut off.
            runtime.shutdown_background();
        });
        let (sandbox, gateway) = told.recv().expect("a sandbox");
        (sandbox, gateway, stop, server)
    }

    async fn gateway(self, sandbox: &RunningSandbox, weather: Arc<Weather>) -> Gateway {
        let faults = move |_: &http::request::Parts| weather.fault();
        Gateway::start(sandbox.sandbox().clone(), Arc::new(faults)).await.expect("a socket")
    }

    fn client(self, sandbox: &RunningSandbox, gateway: Option<String>) -> Client {
        let builder = sandbox
            .client()
            .expect("credentials")
            .attempt_timeout(ATTEMPT)
            .stall_timeout(ATTEMPT)
            .token_timeout(ATTEMPT)
            .operation_timeout(DEADLINE)
            .retry(
                RetryPolicy::new()
                    .transient_backoff(Duration::from_millis(10))
                    .throttled_backoff(Duration::from_millis(50)),
            );
        let builder = match self.guards {
            true => builder,
            // A fault says that there were too many requests where there were not, or that there is no token;
            // who believes it stands still all day.
            false => builder
                .throttle(ThrottlePolicy::none())
                .breaker(BreakerPolicy::none())
                .token_failure_pause(Duration::from_millis(100))
                .token_refusal_pause(Duration::from_millis(100)),
        };
        let builder = match gateway {
            Some(url) => builder.base_url(url).transport(trusting().build().expect("a transport")),
            None => builder,
        };
        builder.build().expect("a client")
    }

    /// What the tasks work on, made while nothing goes wrong.
    fn prepare(self, sandbox: &RunningSandbox) -> Ready {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let tickets =
                AnomalieAdresses::new(&sandbox.client().expect("credentials").build().expect("a client"));
            let building = sandbox.sandbox().building_codes().swap_remove(0);
            let mut own = Vec::new();
            for task in 0..self.tasks {
                let raised =
                    tickets.create(housings(&building, &format!("task-{task}"))).await.expect("a ticket");
                let id = raised.id().expect("an id").to_owned();
                let file = FilePart::new("plan.csv", "text/csv", "a;b\n".repeat(5000));
                let file = tickets.attachments(&id).upload(file).await.expect("a file");
                own.push((id, file.id.clone().expect("an id")));
            }
            Ready { building, own }
        })
    }

    /// All tasks, until `until` operations have been begun.
    async fn work(
        self,
        client: &Client,
        ready: &Ready,
        ledger: &RefCell<Ledger>,
        next: &Cell<u32>,
        until: u32,
    ) {
        let task = |number: u32| async move {
            let own = &ready.own[number as usize];
            let mut task = Task::new(client, ready, own);
            loop {
                let operation = next.get();
                if operation >= until {
                    return;
                }
                next.set(operation + 1);
                let kind = kind_of(self.seed, operation);
                let begun = Instant::now();
                // Whatever hangs for longer than all its limits together has no end in the ledger.
                let limit = DEADLINE * kind.requests() + Duration::from_secs(60);
                let Ok(result) = tokio::time::timeout(limit, task.operate(kind, operation)).await else {
                    continue;
                };
                let took = begun.elapsed();
                // Whoever is told to wait does.
                let wait = result.as_ref().err().filter(|error| error.never_sent());
                let wait = wait.map(|error| error.retry_after().unwrap_or(ATTEMPT).min(ATTEMPT));
                let ending = result.map_or_else(|error| Ending::from(&error), |()| Ending::Success);
                ledger.borrow_mut().enter(operation, Entry { task: number, kind, ending, took });
                tokio::time::sleep(wait.unwrap_or_default()).await;
            }
        };
        futures_util::future::join_all((0..self.tasks).map(task)).await;
    }
}

/// What the tasks work on.
#[derive(Debug)]
pub(super) struct Ready {
    building: String,
    /// Of each task, its ticket and the file on it.
    pub(super) own: Vec<(String, String)>,
}

fn housings(building: &str, external_id: &str) -> HousingsNumberTicketCreate {
    let issues = HousingsNumberIssues::new(HousingsNumberIssue::new(24));
    HousingsNumberTicketCreate::new("ARTD", "FTEL", [building], issues).external_id(external_id)
}

/// What the operation of a number is, for any number of tasks: reads are three times as frequent.
fn kind_of(seed: u64, operation: u32) -> Kind {
    const KINDS: [Kind; 18] = [
        Kind::List,
        Kind::List,
        Kind::Walk,
        Kind::Get,
        Kind::Get,
        Kind::Get,
        Kind::Count,
        Kind::Create,
        Kind::FindOrCreate,
        Kind::Patch,
        Kind::Patch,
        Kind::Note,
        Kind::Upload,
        Kind::Download,
        Kind::Incident,
        Kind::Inventory,
        Kind::Eligibility,
        Kind::Eligibility,
    ];
    KINDS[fastrand::Rng::with_seed(seed ^ u64::from(operation) << 20).usize(..KINDS.len())]
}

/// One task with its handles.
struct Task<'a> {
    tickets: AnomalieAdresses,
    incidents: Incidents,
    inventory: CoreInformation,
    eligibility: Eligibility,
    ready: &'a Ready,
    ticket: &'a str,
    file: &'a str,
}

impl<'a> Task<'a> {
    fn new(client: &Client, ready: &'a Ready, (ticket, file): &'a (String, String)) -> Self {
        Self {
            tickets: AnomalieAdresses::new(client),
            incidents: Incidents::new(client),
            inventory: CoreInformation::new(client),
            eligibility: Eligibility::new(client),
            ready,
            ticket,
            file,
        }
    }

    async fn operate(&mut self, kind: Kind, number: u32) -> Result<()> {
        let marker = format!("chaos-{number}");
        match kind {
            Kind::List => {
                let offset = u64::from(number) % 1900;
                self.tickets
                    .list()
                    .sort(ticket::creation_date().asc())
                    .offset(offset)
                    .limit(5)
                    .send()
                    .await?;
            }
            Kind::Walk => {
                self.tickets.list().offset(1970).limit(20).items().collect(30).await?;
            }
            Kind::Get => drop(self.tickets.get(self.ticket).await?),
            Kind::Count => drop(self.tickets.notes(self.ticket).count([]).await?),
            Kind::Create => drop(self.tickets.create(housings(&self.ready.building, &marker)).await?),
            Kind::FindOrCreate => {
                drop(self.tickets.find_or_create(housings(&self.ready.building, &marker)).await?)
            }
            Kind::Patch => {
                let read = self.tickets.get(self.ticket).await?;
                self.tickets.patch(&read, TicketPatch::new().description(marker)).await?;
            }
            Kind::Note => drop(self.tickets.notes(self.ticket).add(marker).await?),
            Kind::Upload => {
                let file = FilePart::new(format!("{marker}.csv"), "text/csv", "a;b\n".repeat(500));
                self.tickets.attachments(self.ticket).upload(file).await?;
            }
            Kind::Download => {
                self.tickets.attachments(self.ticket).download_by_id(self.file).to_memory().await?;
            }
            Kind::Incident => drop(self.incidents.list().limit(5).send().await?),
            Kind::Inventory => drop(self.inventory.locations().limit(5).send().await?),
            Kind::Eligibility => {
                drop(self.eligibility.of(&Place::building(self.ready.building.as_str())).await?)
            }
        }
        Ok(())
    }
}
