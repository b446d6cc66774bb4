//! The builder of a sandbox.

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

/// Builds a [`Sandbox`]. Every setting has a default. The same settings give the same generated data with its dates, the
/// same ids and the same tokens, unless the clock is [`SandboxClock::system`].
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
            // The codes of the samples on Orange's page and in the interop group's schemas.
            code_oi: "ARTD".to_owned(),
            code_oc: "FTEL".to_owned(),
            script: None,
            subscriptions: Vec::new(),
        }
    }
}

impl Sandbox {
    /// Creates a sandbox with default settings; see [`SandboxBuilder`].
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// Returns a builder for a sandbox.
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
    /// Sets the seed of data, ids, tokens and credentials; 1 by default.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the number of tickets at the start; 250 by default. Tickets are generated when they are read, so 100,000
    /// tickets do not slow down the start.
    pub fn tickets(mut self, tickets: usize) -> Self {
        self.tickets = tickets;
        self
    }

    /// Sets the number of incidents at the start; 60 by default.
    pub fn incidents(mut self, incidents: usize) -> Self {
        self.incidents = incidents;
        self
    }

    /// Sets the number of interventions in the invented resources of the CRI API; 40 by default. They are generated
    /// when they are read.
    ///
    /// ```
    /// let sandbox = orange_sandbox::Sandbox::builder().interventions(3).build();
    /// assert_eq!(sandbox.intervention_ids().len(), 3);
    /// ```
    pub fn interventions(mut self, interventions: u32) -> Self {
        self.interventions = interventions.into();
        self
    }

    /// Sets the clock. The default starts at a fixed date and runs at normal speed. [`SandboxClock::frozen`] moves
    /// only when it is advanced, and [`SandboxClock::system`] follows the system clock.
    pub fn clock(mut self, clock: SandboxClock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Sets the quirks; [`Quirks::orange`] by default.
    pub fn quirks(mut self, quirks: Quirks) -> Self {
        self.quirks = quirks;
        self
    }

    /// Sets the fault plan at the start; no faults by default. [`Sandbox::faults`] changes it later.
    pub fn faults(mut self, faults: FaultPlan) -> Self {
        self.faults = faults;
        self
    }

    /// Sets the limits for sizes, rates and timeouts.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets the number of token requests per minute; 50 by default, as documented.
    pub fn token_calls_per_minute(mut self, calls: u32) -> Self {
        self.limits.token_calls_per_minute = Some(calls);
        self
    }

    /// Sets the client id, client secret and API key; derived from the seed by default.
    pub fn credentials(mut self, credentials: SandboxCredentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Sets the lifetime of tokens of both endpoints. The defaults are one hour at v3, as recorded, and 90 days at v2,
    /// as in third-party samples.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.tokens.v2.lifetime = lifetime;
        self.tokens.v3.lifetime = lifetime;
        self
    }

    /// Sets the representation of `expires_in` at both endpoints. The defaults are a number at v3, as recorded, and a
    /// string at v2, as in third-party samples.
    pub fn expires_in(mut self, expires_in: ExpiresIn) -> Self {
        self.tokens.v2.expires_in = expires_in;
        self.tokens.v3.expires_in = expires_in;
        self
    }

    /// Sets the scopes that can be requested; all by default. A request for another scope is rejected.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.tokens.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets whether every API requires the API key, including those for which Orange documents none; `false` by
    /// default.
    pub fn api_key_on_every_api(mut self, required: bool) -> Self {
        self.options.api_key_on_every_api = required;
        self
    }

    /// Sets whether Anomalie Adresse is also served under `/api/v2`, the base path of the interop group; `false` by
    /// default.
    pub fn interop_path(mut self, enabled: bool) -> Self {
        self.options.interop_path = enabled;
        self
    }

    /// Sets the codes of the infrastructure operator and the commercial operator in generated tickets; `ARTD` and
    /// `FTEL` by default.
    pub fn operator_codes(mut self, code_oi: impl Into<String>, code_oc: impl Into<String>) -> Self {
        self.code_oi = code_oi.into();
        self.code_oc = code_oc.into();
        self
    }

    /// Lets the infrastructure operator process tickets automatically as time passes.
    pub fn operator_script(mut self, script: OperatorScript) -> Self {
        self.script = Some(script);
        self
    }

    /// Adds a subscription to the events of tickets, notes and attachments. Can be called more than once.
    pub fn events_to(mut self, subscription: EventSubscription) -> Self {
        self.subscriptions.push(subscription);
        self
    }

    /// Serves your own service under the path `/_hosted`, such as a receiver of events. Its responses meet the same
    /// [faults](Sandbox::faults) as those of the APIs, over a socket and in memory, and its requests are
    /// [recorded](Sandbox::requests).
    ///
    /// `axum::Router::new().fallback_service(…)` turns any tower service into a router.
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
    /// // The response to the next event is lost, so the sandbox sends the event again.
    /// sandbox.faults().add(FaultRule::new(Fault::lost_response()).path("/_hosted/event").times(1));
    /// # running.stop().await?;
    /// # Ok(()) }
    /// ```
    pub fn hosted_service(mut self, service: Router) -> Self {
        self.options.hosted_service = Some(service);
        self
    }

    /// Builds the sandbox. It starts no task and opens no socket.
    pub fn build(self) -> Sandbox {
        let Self { seed, interventions, .. } = self;
        let clock = self.clock.unwrap_or_default();
        let environment = Arc::new(Environment::new(seed, self.limits, clock.clone(), self.quirks));
        let register = Arc::new(Register::new(seed));
        let sites = Arc::new(Sites::new(seed, &register));
        let webhooks = Arc::new(Webhooks::new(seed, clock.clone()));
        let credentials = self.credentials.unwrap_or_else(|| SandboxCredentials::seeded(seed));
        let operators = (self.code_oi, self.code_oc);
        let seeder = Seeder::new(seed, self.tickets, clock.start(), operators, Arc::clone(&register));
        let state = AppState {
            token_server: Arc::new(TokenServer::new(Arc::clone(&environment), credentials, self.tokens)),
            faults: FaultInjector::new(self.faults),
            tickets: Arc::new(Tickets::new(
                Arc::clone(&environment),
                Arc::clone(&webhooks),
                seeder,
                self.script,
            )),
            incidents: Arc::new(Incidents::new(Arc::clone(&environment), Arc::clone(&sites), self.incidents)),
            interventions: Interventions {
                environment: Arc::clone(&environment),
                register: Arc::clone(&register),
                count: interventions,
            },
            eligibility: Eligibility { environment: Arc::clone(&environment), register },
            inventory: Inventory { environment: Arc::clone(&environment), sites },
            webhooks,
            environment,
        };
        for subscription in self.subscriptions {
            state.webhooks.subscribe(subscription);
        }
        Sandbox { router: app::router(&state, self.options), state }
    }
}
