//! One bad day: the sandbox on a thread of its own, all tasks of the client on another, so that what the
//! client allocates can be told from everything else.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt;
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
use orange_sandbox::{Effect, FaultPlan, Limits, RunningSandbox, Sandbox};
use tokio::runtime::Builder;
use tokio::sync::oneshot;

use crate::ledger::{Ending, Entry, Kind, Ledger};

/// The time limit of one operation.
const DEADLINE: Duration = Duration::from_secs(10);

/// The time limit of one attempt, and of a body that stalls: what hangs costs that much, and a busy machine
/// must not look as if everything hung.
const ATTEMPT: Duration = Duration::from_secs(2);

/// Requests of one operation at most, each with its own time limit: a patch that reads first.
const STEPS: u32 = 4;

/// What is asked of a day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Day {
    pub(crate) operations: u32,
    pub(crate) tasks: u32,
    pub(crate) percent: u8,
    pub(crate) seed: u64,
    /// Whether throttle and breaker are as a client has them by default.
    pub(crate) guards: bool,
}

impl Default for Day {
    fn default() -> Self {
        Self { operations: 20_000, tasks: 64, percent: 20, seed: 1, guards: false }
    }
}

/// What came of it.
#[derive(Debug)]
pub(crate) struct Report {
    day: Day,
    ledger: Ledger,
    took: Duration,
    requests: usize,
    faults: u64,
    token_calls: usize,
    /// The most token calls in any sixty seconds.
    token_calls_in_a_minute: usize,
    effects: Effects,
    /// Bytes that the client's thread holds after the second half of the day and did not before.
    grown: i64,
    /// Bytes that it held at most during it, beyond what it held before.
    peak: u64,
}

impl Day {
    /// Lives it.
    pub(crate) fn run(self) -> Report {
        let (sandbox, stop, server) = self.serve();
        let started = Instant::now();
        let ledger = RefCell::new(Ledger::new(self.operations));
        let ready = self.prepare(&sandbox);
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let next = Cell::new(0);
        let client = self.client(&sandbox);
        let half = |until: u32| runtime.block_on(self.work(&client, &ready, &ledger, &next, until));
        sandbox.sandbox().faults().set(FaultPlan::chaos(self.seed, self.percent));
        half(self.operations / 2);
        let memory = allocation_counter::measure(|| half(self.operations));
        let took = started.elapsed();
        let faults = sandbox.sandbox().faults().made();
        sandbox.sandbox().faults().clear();
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

    /// The sandbox, on a runtime of its own until the sender is dropped.
    fn serve(self) -> (std::sync::Arc<RunningSandbox>, oneshot::Sender<()>, thread::JoinHandle<()>) {
        let (stop, stopped) = oneshot::channel::<()>();
        let (tell, told) = std::sync::mpsc::channel();
        let server = thread::spawn(move || {
            let runtime =
                Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let mut limits = Limits::default();
                limits.remembered_requests = usize::MAX;
                let sandbox = Sandbox::builder().seed(self.seed).tickets(2000).incidents(200).limits(limits);
                let running = std::sync::Arc::new(sandbox.build().start().await.expect("a socket"));
                tell.send(std::sync::Arc::clone(&running)).expect("somebody waits for it");
                // Whether it was sent or dropped, it means the same.
                let _ = stopped.await;
            });
            // What still hangs is cut off.
            runtime.shutdown_background();
        });
        (told.recv().expect("a sandbox"), stop, server)
    }

    fn client(self, sandbox: &RunningSandbox) -> Client {
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
                .token_failure_pause(Duration::from_millis(100)),
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
                let limit = DEADLINE * STEPS + Duration::from_secs(60);
                let Ok(result) = tokio::time::timeout(limit, task.operate(kind, operation)).await else {
                    continue;
                };
                let ending = result.map_or_else(|error| Ending::from(&error), |()| Ending::Success);
                ledger
                    .borrow_mut()
                    .enter(operation, Entry { task: number, kind, ending, took: begun.elapsed() });
            }
        };
        futures_util::future::join_all((0..self.tasks).map(task)).await;
    }
}

/// What the tasks work on.
#[derive(Debug)]
struct Ready {
    building: String,
    /// Of each task, its ticket and the file on it.
    own: Vec<(String, String)>,
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
        Kind::CreateOnce,
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
            Kind::CreateOnce => {
                drop(self.tickets.create_once(housings(&self.ready.building, &marker)).await?)
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

/// What was done on the server.
#[derive(Debug, Default)]
struct Effects {
    /// Of the operations that leave something of their own: how often it is there.
    by_operation: BTreeMap<u32, u32>,
    /// How often the ticket of each task was changed.
    changes: Vec<u32>,
}

impl Effects {
    async fn read(sandbox: &RunningSandbox, ready: &Ready) -> Self {
        let mut effects = Self { changes: vec![0; ready.own.len()], ..Self::default() };
        for effect in sandbox.sandbox().effects() {
            match effect {
                Effect::TicketCreated { external_id, .. } => effects.left(external_id.as_deref()),
                Effect::TicketUpdated { id, .. } => {
                    let task = ready.own.iter().position(|(own, _)| *own == id);
                    effects.changes[task.expect("a ticket of a task")] += 1;
                }
                _ => {}
            }
        }
        let client = sandbox.client().expect("credentials").build().expect("a client");
        let tickets = AnomalieAdresses::new(&client);
        for (id, _) in &ready.own {
            let notes =
                tickets.notes(id).list().limit(100).items().collect(usize::MAX).await.expect("the notes");
            notes.iter().for_each(|note| effects.left(note.text.as_deref()));
            let files = tickets.attachments(id).list().limit(100).items().collect(usize::MAX).await;
            files.expect("the files").iter().for_each(|file| effects.left(file.name.as_deref()));
        }
        effects
    }

    /// Something with the marker of an operation is there.
    fn left(&mut self, marker: Option<&str>) {
        let number = marker.and_then(|marker| marker.strip_prefix("chaos-"));
        let number = number.map(|number| number.trim_end_matches(".csv").parse().expect("a number"));
        if let Some(number) = number {
            *self.by_operation.entry(number).or_default() += 1;
        }
    }
}

impl Report {
    /// What does not hold that is promised.
    pub(crate) fn broken_promises(&self) -> Vec<String> {
        let mut broken = Vec::new();
        let mut must = |holds: bool, what: String| {
            if !holds {
                broken.push(what);
            }
        };
        must(self.ledger.without_end() == 0, format!("{} operations had no end", self.ledger.without_end()));
        // A patch reads first, and a creation is looked up; the scheduler of a busy machine adds to that.
        let longest = DEADLINE * STEPS + Duration::from_secs(10);
        let slowest = self.ledger.slowest();
        must(slowest < longest, format!("an operation took {slowest:?}"));
        let mut changes = vec![(0, 0); self.effects.changes.len()];
        for (number, entry) in self.ledger.entries().filter(|(_, entry)| entry.kind.has_effect()) {
            if entry.kind == Kind::Patch {
                let (done, open) = &mut changes[entry.task as usize];
                *done += u32::from(entry.ending == Ending::Success);
                *open += u32::from(entry.ending == Ending::Open);
                continue;
            }
            let effects = self.effects.by_operation.get(&number).copied().unwrap_or(0);
            let right = match entry.ending {
                Ending::Success => effects == 1,
                Ending::Open => effects <= 1,
                Ending::Failed(_) => effects == 0,
            };
            must(
                right,
                format!("{:?} {number} ended in {:?} and had {effects} effects", entry.kind, entry.ending),
            );
        }
        for (task, ((done, open), effects)) in changes.iter().zip(&self.effects.changes).enumerate() {
            let right = (*done..=done + open).contains(effects);
            must(right, format!("{effects} changes of ticket {task}, {done} reported and {open} open"));
        }
        // What the client allows itself, and the one call before the day began.
        must(self.token_calls_in_a_minute <= 50 + 1, format!("{} token calls", self.token_calls_in_a_minute));
        let room = 2 << 20;
        must(self.grown < room, format!("the client holds {} bytes more after the second half", self.grown));
        broken
    }

    /// How many operations succeeded.
    pub(crate) fn successes(&self) -> usize {
        self.ledger.entries().filter(|(_, entry)| entry.ending == Ending::Success).count()
    }

    /// How many ended without an answer to whether they had their effect.
    pub(crate) fn open(&self) -> usize {
        self.ledger.entries().filter(|(_, entry)| entry.ending == Ending::Open).count()
    }

    /// How many of all answers went wrong.
    pub(crate) fn faults(&self) -> u64 {
        self.faults
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Day { operations, tasks, percent, seed, guards } = self.day;
        writeln!(
            f,
            "{operations} operations from {tasks} tasks, faults in {percent} % of all answers, seed {seed}"
        )?;
        writeln!(f, "throttle and breaker {}\n", if guards { "as by default" } else { "off" })?;
        writeln!(f, "{}", self.ledger)?;
        let (successes, open, faults) = (self.successes(), self.open(), self.faults());
        writeln!(f, "{successes} succeeded, {open} are open")?;
        let Self { requests, token_calls, token_calls_in_a_minute, .. } = self;
        writeln!(f, "{requests} requests and {token_calls} for tokens met {faults} faults")?;
        writeln!(f, "token calls in the worst minute: {token_calls_in_a_minute}")?;
        let own: u32 = self.effects.by_operation.values().sum();
        let changes: u32 = self.effects.changes.iter().sum();
        writeln!(f, "effects on the server: {own} tickets, notes and files, {changes} changes")?;
        let twice = self.effects.by_operation.values().filter(|effects| **effects > 1).count();
        writeln!(f, "operations that had two effects: {twice}")?;
        writeln!(
            f,
            "bytes held by the client: {} more after the second half, {} at most",
            self.grown, self.peak
        )?;
        write!(f, "slowest operation {:.1?}, all in {:.0?}", self.ledger.slowest(), self.took)
    }
}

/// The most of these moments, in order, that lie within one minute.
fn most_in_a_minute(moments: &[&str]) -> usize {
    let read = |moment: &&str| {
        time::OffsetDateTime::parse(moment, &time::format_description::well_known::Rfc3339).expect("a moment")
    };
    let moments: Vec<_> = moments.iter().map(read).collect();
    let mut most = 0;
    let mut first = 0;
    for (last, moment) in moments.iter().enumerate() {
        while *moment - moments[first] >= time::Duration::MINUTE {
            first += 1;
        }
        most = most.max(last + 1 - first);
    }
    most
}
