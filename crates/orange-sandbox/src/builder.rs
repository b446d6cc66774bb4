//! How a sandbox is set up.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;

use crate::apis::anomalie::script::OperatorScript;
use crate::apis::anomalie::seed::Seeder;
use crate::apis::anomalie::tickets::Tickets;
use crate::apis::cri::{Interventions, intervention};
use crate::apis::eligibility::Eligibility;
use crate::apis::incident::incidents::Incidents;
use crate::apis::inventory::Inventory;
use crate::app::{self, AppOptions};
use crate::clock::SandboxClock;
use crate::credentials::SandboxCredentials;
use crate::data::register::Register;
use crate::data::sites::Sites;
use crate::environment::Environment;
use crate::faults::{FaultInjector, FaultPlan};
use crate::limits::Limits;
use crate::quirks::Quirks;
use crate::sandbox::Sandbox;
use crate::state::AppState;
use crate::token::{ExpiresIn, TokenProfile};
use crate::token_server::{TokenServer, TokenSettings};
use crate::webhooks::{EventSubscription, Webhooks};

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
    seed: u64,
    credentials: Option<SandboxCredentials>,
    tokens: TokenSettings,
    options: AppOptions,
    limits: Limits,
    tickets: usize,
    incidents: usize,
    interventions: u64,
    clock: Option<SandboxClock>,
    quirks: Quirks,
    faults: FaultPlan,
    code_oi: String,
    code_oc: String,
    script: Option<OperatorScript>,
    subscriptions: Vec<EventSubscription>,
}

impl Default for SandboxBuilder {
    fn default() -> Self {
        Self {
            seed: 1,
            credentials: None,
            tokens: TokenSettings { scopes: None, v2: TokenProfile::V2, v3: TokenProfile::V3 },
            options: AppOptions::default(),
            limits: Limits::default(),
            tickets: 250,
            incidents: 60,
            interventions: intervention::DEFAULT_COUNT,
            clock: None,
            quirks: Quirks::orange(),
            faults: FaultPlan::new(),
            code_oi: "ARTD".to_owned(),
            code_oc: "FTEL".to_owned(),
            script: None,
            subscriptions: Vec::new(),
        }
    }
}

impl Sandbox {
    /// A sandbox with the defaults: see [`SandboxBuilder`].
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// Chooses seed, number of tickets, clock, limits, quirks and so on.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }
}

impl Default for Sandbox {
    fn default() -> Self {
        Self::new()
    }
}

impl SandboxBuilder {
    /// Data, ids, tokens and credentials follow from it. The default is 1.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
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
        self.interventions = interventions.into();
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
        self.limits = limits;
        self
    }

    /// How many tokens may be asked for in a minute; the default is the documented 50.
    pub fn token_calls_per_minute(mut self, calls: u32) -> Self {
        self.limits.token_calls_per_minute = Some(calls);
        self
    }

    /// Client id, secret and API key; the default follows from the seed.
    pub fn credentials(mut self, credentials: SandboxCredentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// How long tokens of both endpoints are good. The default is what was seen: an hour at v3, ninety
    /// days at v2.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.tokens.v2.lifetime = lifetime;
        self.tokens.v3.lifetime = lifetime;
        self
    }

    /// How both endpoints write `expires_in`. The default is what was seen: a number at v3, a string at
    /// v2.
    pub fn expires_in(mut self, expires_in: ExpiresIn) -> Self {
        self.tokens.v2.expires_in = expires_in;
        self.tokens.v3.expires_in = expires_in;
        self
    }

    /// The scopes that may be asked for; asking for another is refused. The default takes any.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.tokens.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Asks for the API key everywhere, also where Orange documents none.
    pub fn api_key_on_every_api(mut self, needed: bool) -> Self {
        self.options.api_key_on_every_api = needed;
        self
    }

    /// Serves Anomalie Adresse below `/api/v2` too, where the interop group's interface has it.
    pub fn interop_path(mut self, served: bool) -> Self {
        self.options.interop_path = served;
        self
    }

    /// The operator codes of the data set: who works on the tickets, who raised them.
    pub fn operator_codes(mut self, code_oi: impl Into<String>, code_oc: impl Into<String>) -> Self {
        self.code_oi = code_oi.into();
        self.code_oc = code_oc.into();
        self
    }

    /// Lets the other operator work by itself, as time passes.
    pub fn operator_script(mut self, script: OperatorScript) -> Self {
        self.script = Some(script);
        self
    }

    /// Tells somebody of what happens to tickets, notes and files; can be called more than once.
    pub fn events_to(mut self, subscription: EventSubscription) -> Self {
        self.subscriptions.push(subscription);
        self
    }

    /// Serves something of yours too, below the path `/_hosted`: a receiver of events above all, whose answers
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
    /// let running = Sandbox::builder().hosted_service(receiver).build().start().await?;
    /// let sandbox = running.sandbox();
    /// sandbox.subscribe(EventSubscription::to(&format!("{}/event", running.hosted_service_url()))?);
    /// // The next event is taken, and the sandbox is not told so: it sends it once more.
    /// sandbox.faults().add(FaultRule::new(Fault::lost_response()).path("/_hosted/event").times(1));
    /// # running.stop().await?;
    /// # Ok(()) }
    /// ```
    pub fn hosted_service(mut self, service: Router) -> Self {
        self.options.hosted_service = Some(service);
        self
    }

    /// Builds it. Nothing listens yet, nothing runs.
    pub fn build(self) -> Sandbox {
        let Self { seed, interventions, .. } = self;
        let clock = self.clock.unwrap_or_default();
        let environment = Arc::new(Environment::new(seed, self.limits, clock.clone(), self.quirks));
        let share = || Arc::clone(&environment);
        let register = Arc::new(Register::new(seed));
        let sites = Arc::new(Sites::new(seed, &register));
        let webhooks = Arc::new(Webhooks::new(seed, clock.clone()));
        let credentials = self.credentials.unwrap_or_else(|| SandboxCredentials::seeded(seed));
        let operators = (self.code_oi, self.code_oc);
        let seeder = Seeder::new(seed, self.tickets, clock.start(), operators, Arc::clone(&register));
        let state = AppState {
            token_server: Arc::new(TokenServer::new(share(), credentials, self.tokens)),
            faults: FaultInjector::new(self.faults),
            tickets: Arc::new(Tickets::new(share(), Arc::clone(&webhooks), seeder, self.script)),
            incidents: Arc::new(Incidents::new(share(), Arc::clone(&sites), self.incidents)),
            interventions: Interventions {
                environment: share(),
                register: Arc::clone(&register),
                count: interventions,
            },
            eligibility: Eligibility { environment: share(), register },
            inventory: Inventory { environment: share(), sites },
            webhooks,
            environment,
        };
        for subscription in self.subscriptions {
            state.webhooks.subscribe(subscription);
        }
        Sandbox { router: app::router(&state, self.options), state }
    }
}
