//! How a sandbox is set up.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use tokio::sync::watch;

use crate::anomalie;
use crate::anomalie::annex::Annexes;
use crate::anomalie::seed::Seeder;
use crate::anomalie::store::Store;
use crate::clock::SandboxClock;
use crate::credentials::SandboxCredentials;
use crate::cri;
use crate::data::register::Register;
use crate::data::sites::Sites;
use crate::eligibility;
use crate::events::road::OpenRoad;
use crate::events::{EventLog, EventSubscription, Outbox};
use crate::faults::{Course, FaultPlan};
use crate::gateway::Product;
use crate::incident;
use crate::inventory;
use crate::journal::Journal;
use crate::limits::{Limits, Minute};
use crate::quirks::Quirks;
use crate::sandbox::{Sandbox, State};
use crate::script::{OperatorScript, Schedule};
use crate::token::{ExpiresIn, TokenAnswer, TokenVersion, Tokens};

/// What is fixed for the life of a sandbox.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    pub(crate) credentials: SandboxCredentials,
    pub(crate) limits: Limits,
    pub(crate) api_key_on_every_api: bool,
    /// The scopes that may be asked for; `None` takes any.
    pub(crate) scopes: Option<Vec<String>>,
    pub(crate) script: Option<OperatorScript>,
    /// How many interventions the invented resources of the CRI API have.
    pub(crate) interventions: u64,
    /// What is served beside the APIs.
    pub(crate) guest: Option<Router>,
    interop_path: bool,
    v2: TokenAnswer,
    v3: TokenAnswer,
}

impl Settings {
    pub(crate) fn products(&self) -> impl Iterator<Item = Product> {
        let interop = self.interop_path.then_some(anomalie::INTEROP_PRODUCT);
        let products = [
            anomalie::PRODUCT,
            cri::PRODUCT,
            cri::DEV_PRODUCT,
            eligibility::PRODUCT,
            incident::PRODUCT,
            inventory::PRODUCT,
        ];
        products.into_iter().chain(interop)
    }

    pub(crate) fn token_answer(&self, version: TokenVersion) -> TokenAnswer {
        match version {
            TokenVersion::V2 => self.v2,
            TokenVersion::V3 => self.v3,
        }
    }
}

/// Sets up a [`Sandbox`]. Everything has a default; the same settings always give the same sandbox, down
/// to ids, tokens and dates, as long as the clock is not the machine's.
///
/// ```
/// use std::time::Duration;
/// use orange_sandbox::{Quirks, Sandbox, SandboxClock};
///
/// let sandbox = Sandbox::builder()
///     .seed(7)
///     .tickets(1_000)
///     .clock(SandboxClock::frozen())
///     .quirks(Quirks::interop())
///     .token_lifetime(Duration::from_secs(600))
///     .build();
/// assert_eq!(sandbox.ticket_count(), 1_000);
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct SandboxBuilder {
    settings: Settings,
    own_credentials: bool,
    tickets: usize,
    incidents: usize,
    clock: Option<SandboxClock>,
    quirks: Quirks,
    faults: FaultPlan,
    code_oi: String,
    code_oc: String,
    subscriptions: Vec<EventSubscription>,
}

impl Default for SandboxBuilder {
    fn default() -> Self {
        Self {
            settings: Settings {
                seed: 1,
                credentials: SandboxCredentials::seeded(1),
                limits: Limits::default(),
                api_key_on_every_api: false,
                scopes: None,
                script: None,
                interventions: cri::intervention::DEFAULT_COUNT,
                guest: None,
                interop_path: false,
                v2: TokenAnswer::V2,
                v3: TokenAnswer::V3,
            },
            own_credentials: false,
            tickets: 250,
            incidents: 60,
            clock: None,
            quirks: Quirks::orange(),
            faults: FaultPlan::new(),
            code_oi: "ARTD".to_owned(),
            code_oc: "FTEL".to_owned(),
            subscriptions: Vec::new(),
        }
    }
}

impl SandboxBuilder {
    /// Data, ids, tokens and credentials follow from it. The default is 1.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// How many tickets exist at the start; the default is 250. They cost nothing until they are looked
    /// at, so a hundred thousand are fine.
    pub fn tickets(mut self, tickets: usize) -> Self {
        self.tickets = tickets;
        self
    }

    /// How many incidents exist at the start; the default is 60.
    pub fn incidents(mut self, incidents: usize) -> Self {
        self.incidents = incidents;
        self
    }

    /// How many interventions with photos the invented resources of the CRI API have; the default is 40. They are
    /// made when they are looked at.
    ///
    /// ```
    /// let sandbox = orange_sandbox::Sandbox::builder().interventions(3).build();
    /// assert_eq!(sandbox.intervention_ids().len(), 3);
    /// ```
    pub fn interventions(mut self, interventions: u32) -> Self {
        self.settings.interventions = interventions.into();
        self
    }

    /// The time it lives in. The default begins at a fixed date and runs like the machine's clock;
    /// [`SandboxClock::frozen`] stands still until it is advanced, [`SandboxClock::system`] begins now.
    pub fn clock(mut self, clock: SandboxClock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Which of the contradicting documents it follows; the default is [`Quirks::orange`].
    pub fn quirks(mut self, quirks: Quirks) -> Self {
        self.quirks = quirks;
        self
    }

    /// What goes wrong from the start; [`Sandbox::faults`] changes it later. The default is nothing.
    pub fn faults(mut self, faults: FaultPlan) -> Self {
        self.faults = faults;
        self
    }

    /// Sizes and call rates.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.settings.limits = limits;
        self
    }

    /// How many tokens may be asked for in a minute; the default is the documented 50.
    pub fn token_calls_per_minute(mut self, calls: u32) -> Self {
        self.settings.limits.token_calls_per_minute = Some(calls);
        self
    }

    /// Client id, secret and API key; the default follows from the seed.
    pub fn credentials(mut self, credentials: SandboxCredentials) -> Self {
        self.settings.credentials = credentials;
        self.own_credentials = true;
        self
    }

    /// How long tokens of both endpoints are good. The default is what was seen: an hour at v3, ninety
    /// days at v2.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.v2.lifetime = lifetime;
        self.settings.v3.lifetime = lifetime;
        self
    }

    /// How both endpoints write `expires_in`. The default is what was seen: a number at v3, a string at
    /// v2.
    pub fn expires_in(mut self, expires_in: ExpiresIn) -> Self {
        self.settings.v2.expires_in = expires_in;
        self.settings.v3.expires_in = expires_in;
        self
    }

    /// The scopes that may be asked for; asking for another is refused. The default takes any.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.settings.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Asks for the API key everywhere, also where Orange documents none.
    pub fn api_key_on_every_api(mut self, needed: bool) -> Self {
        self.settings.api_key_on_every_api = needed;
        self
    }

    /// Serves Anomalie Adresse below `/api/v2` too, where the interop group's interface has it.
    pub fn interop_path(mut self, served: bool) -> Self {
        self.settings.interop_path = served;
        self
    }

    /// The operator codes of the data set: who works on the tickets, who raised them.
    pub fn operator_codes(mut self, code_oi: impl Into<String>, code_oc: impl Into<String>) -> Self {
        self.code_oi = code_oi.into();
        self.code_oc = code_oc.into();
        self
    }

    /// Lets the other operator work by itself, as time passes.
    pub fn script(mut self, script: OperatorScript) -> Self {
        self.settings.script = Some(script);
        self
    }

    /// Tells somebody of what happens to tickets, notes and files; can be called more than once.
    pub fn events_to(mut self, subscription: EventSubscription) -> Self {
        self.subscriptions.push(subscription);
        self
    }

    /// Serves something of yours too, below the path `/_guest`: a receiver of events above all, whose answers
    /// meet the same [faults](Sandbox::faults), and which is asked the same way as the APIs, over the socket and
    /// without one. What comes in is among the [requests](Sandbox::requests).
    ///
    /// Any tower service becomes a router by `axum::Router::new().fallback_service(…)`.
    ///
    /// ```
    /// use axum::Router;
    /// use axum::routing::post;
    /// use http::StatusCode;
    /// use orange_sandbox::{EventSubscription, Fault, FaultRule, Sandbox};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let receiver = Router::new().route("/event", post(async || StatusCode::NO_CONTENT));
    /// let running = Sandbox::builder().guest(receiver).build().start().await?;
    /// let sandbox = running.sandbox();
    /// sandbox.subscribe(EventSubscription::to(&format!("{}/event", running.guest_url()))?);
    /// // The next event is taken, and the sandbox is not told so: it sends it once more.
    /// sandbox.faults().add(FaultRule::new(Fault::lost_answer()).on_path("/_guest/event").times(1));
    /// # running.stop().await?;
    /// # Ok(()) }
    /// ```
    pub fn guest(mut self, service: Router) -> Self {
        self.settings.guest = Some(service);
        self
    }

    /// Builds it. Nothing listens yet, nothing runs.
    pub fn build(self) -> Sandbox {
        let mut settings = self.settings;
        let seed = settings.seed;
        if !self.own_credentials {
            settings.credentials = SandboxCredentials::seeded(seed);
        }
        let clock = self.clock.unwrap_or_default();
        let register = Arc::new(Register::new(seed));
        let operators = (self.code_oi, self.code_oc);
        let seeder = Seeder::new(seed, self.tickets, clock.start(), operators, Arc::clone(&register));
        let sites = Sites::new(seed, &register);
        let incidents = incident::store::Store::new(seed, self.incidents, clock.start(), &sites);
        let sandbox = Sandbox::from_state(State {
            settings,
            clock,
            sites,
            register,
            incidents: Mutex::new(incidents),
            anomalies: Mutex::new(Store::new(seeder)),
            annexes: Mutex::new(Annexes::new(seed)),
            events: Mutex::new(EventLog::new(seed)),
            outbox: Mutex::new(Outbox::default()),
            road: Mutex::new(Arc::new(OpenRoad)),
            courier: watch::Sender::new(()),
            schedule: Mutex::new(Schedule::default()),
            tokens: Mutex::new(Tokens::new(seed)),
            rotated: Mutex::default(),
            calls: Mutex::new(Minute::default()),
            journal: Mutex::new(Journal::default()),
            quirks: Mutex::new(self.quirks),
            faults: Mutex::new(Course::new(self.faults)),
        });
        for subscription in self.subscriptions {
            sandbox.subscribe(subscription);
        }
        sandbox
    }
}
