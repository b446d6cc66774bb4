//! The sandbox as a handle: what a test holds in its hand.

use std::fmt;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::post;
use http::HeaderValue;
use serde_json::Value;
use time::UtcOffset;
use time::macros::format_description;
use tokio::sync::watch;

use crate::anomalie::annex::Annexes;
use crate::anomalie::store::Store;
use crate::anomalie::view::View;
use crate::builder::{SandboxBuilder, Settings};
use crate::clock::SandboxClock;
use crate::credentials::SandboxCredentials;
use crate::data::register::Register;
use crate::data::sites::Sites;
use crate::events::road::Road;
use crate::events::{EventLog, Outbox};
use crate::faults::{Course, Faults};
use crate::incident::desk::IncidentDesk;
use crate::incident::model::Shown;
use crate::journal::{Effect, Journal, ReceivedRequest};
use crate::limits::Minute;
use crate::operator::Operator;
use crate::quirks::Quirks;
use crate::script::Schedule;
use crate::sync::lock;
use crate::tmf::Record as _;
use crate::token::{TokenVersion, Tokens};
use crate::{admin, gateway, guest, incident, token_server};

/// What all handlers and handles share.
pub(crate) type Shared = Arc<State>;

/// The whole state of a sandbox.
///
/// Each room has a lock of its own, held for a moment and never across an await. Where two are held at
/// once, they were taken in the order in which they stand here.
pub(crate) struct State {
    pub(crate) settings: Settings,
    pub(crate) clock: SandboxClock,
    /// The buildings that all APIs know.
    pub(crate) register: Arc<Register>,
    /// What the customer of the Orange Business APIs has.
    pub(crate) sites: Sites,
    pub(crate) anomalies: Mutex<Store>,
    /// Notes and files on tickets.
    pub(crate) annexes: Mutex<Annexes>,
    pub(crate) incidents: Mutex<incident::store::Store>,
    /// What happened to tickets, notes and attachments.
    pub(crate) events: Mutex<EventLog>,
    /// Who is told of it, and what is on its way.
    pub(crate) outbox: Mutex<Outbox>,
    /// What can happen on the way.
    pub(crate) road: Mutex<Arc<dyn Road>>,
    /// Wakes whoever delivers events.
    pub(crate) courier: watch::Sender<()>,
    pub(crate) schedule: Mutex<Schedule>,
    pub(crate) tokens: Mutex<Tokens>,
    /// The credentials that have replaced those of the settings.
    pub(crate) rotated: Mutex<Option<SandboxCredentials>>,
    /// The API calls of the last minute.
    pub(crate) calls: Mutex<Minute>,
    pub(crate) journal: Mutex<Journal>,
    pub(crate) quirks: Mutex<Quirks>,
    pub(crate) faults: Mutex<Course>,
}

impl State {
    /// Who may ask for tokens now, and the API key.
    pub(crate) fn accepted_credentials(&self) -> SandboxCredentials {
        lock(&self.rotated).clone().unwrap_or_else(|| self.settings.credentials.clone())
    }

    pub(crate) fn quirks(&self) -> Quirks {
        lock(&self.quirks).clone()
    }

    /// The date as HTTP writes it.
    pub(crate) fn http_date(&self) -> Option<HeaderValue> {
        self.http_date_in(0)
    }

    /// The date so many seconds from now, as HTTP writes it.
    pub(crate) fn http_date_in(&self, seconds: i64) -> Option<HeaderValue> {
        let format = format_description!(
            "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
        );
        let date = self.clock.time().checked_add(time::Duration::seconds(seconds))?;
        let date = date.to_offset(UtcOffset::UTC).format(format).ok()?;
        HeaderValue::try_from(date).ok()
    }
}

/// An offline api.orange.com: token server, gateway, and the APIs behind it, with their data.
///
/// Cheap to clone; clones are the same sandbox. It can be reached in three ways, which can be mixed:
/// over a loopback socket ([`start`](Self::start)), without any socket as a
/// [`Transport`](orange_core::transport::Transport), and from outside with the program `orange-sandbox`.
///
/// ```
/// use http::{Request, StatusCode};
/// use orange_core::transport::{Body, Transport};
/// use orange_sandbox::Sandbox;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::builder().tickets(5).build();
/// let request = Request::get("https://api.orange.com/anomalie-adresse").body(Body::empty())?;
/// let answer = sandbox.send(request).await?;
/// assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Sandbox {
    pub(crate) shared: Shared,
    pub(crate) router: Router,
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

    pub(crate) fn from_state(state: State) -> Self {
        let shared = Arc::new(state);
        let mut resources = Router::new()
            .route(TokenVersion::V2.path(), post(token_server::v2))
            .route(TokenVersion::V3.path(), post(token_server::v3))
            .merge(admin::router());
        for product in shared.settings.products() {
            resources = resources.merge((product.router)(product.base_path));
        }
        if let Some(service) = &shared.settings.guest {
            resources = resources.nest_service(guest::BASE_PATH, service.clone());
        }
        let resources = resources.fallback(gateway::not_found).with_state(Arc::clone(&shared));
        // Around the router as a whole: a layer of its own routes would not see the `Allow` it adds.
        let router = Router::new()
            .fallback_service(resources)
            .layer(from_fn_with_state(Arc::clone(&shared), gateway::handle));
        Self { shared, router }
    }

    /// The base of all URLs when the sandbox is used as a transport. Any other host does as well:
    /// without a socket, only the path counts.
    pub fn url(&self) -> &'static str {
        "http://localhost"
    }

    /// Who may ask for tokens, and the API key, as the sandbox was built.
    pub fn credentials(&self) -> &SandboxCredentials {
        &self.shared.settings.credentials
    }

    /// The sandbox's time.
    pub fn clock(&self) -> &SandboxClock {
        &self.shared.clock
    }

    /// The other operator, who qualifies, holds and resolves tickets.
    pub fn operator(&self) -> Operator {
        Operator::new(Arc::clone(&self.shared))
    }

    /// Orange's side of incidents: opens and changes them, with the documented delay.
    pub fn incident_desk(&self) -> IncidentDesk {
        IncidentDesk(Arc::clone(&self.shared))
    }

    /// Every request received, oldest first, as far as it is
    /// [remembered](crate::Limits::remembered_requests).
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        lock(&self.shared.journal).requests()
    }

    /// Every effect so far, oldest first.
    pub fn effects(&self) -> Vec<Effect> {
        lock(&self.shared.journal).effects()
    }

    /// Forgets the requests and effects so far.
    pub fn clear_journal(&self) {
        lock(&self.shared.journal).clear();
    }

    /// The switches as they are.
    pub fn quirks(&self) -> Quirks {
        self.shared.quirks()
    }

    /// Turns the switches while the sandbox runs.
    pub fn set_quirks(&self, quirks: Quirks) {
        *lock(&self.shared.quirks) = quirks;
    }

    /// What goes wrong between it and its clients, on purpose.
    pub fn faults(&self) -> Faults {
        Faults(Arc::clone(&self.shared))
    }

    /// How many tokens were given out and not revoked.
    pub fn token_count(&self) -> usize {
        lock(&self.shared.tokens).count()
    }

    /// The tokens given out and not revoked, in no order: for who looks where they may have leaked.
    pub fn tokens(&self) -> Vec<String> {
        lock(&self.shared.tokens).all()
    }

    /// Lets every token be expired: the next call with one is answered 401 with code 42.
    pub fn expire_tokens(&self) {
        lock(&self.shared.tokens).expire_all();
    }

    /// Forgets every token: the next call with one is answered 401 with code 41.
    pub fn revoke_tokens(&self) {
        lock(&self.shared.tokens).revoke_all();
    }

    /// Accepts only these credentials from now on, and forgets every token given out so far: secret and API key
    /// were rotated. That the old ones stop at once is this sandbox's rule; Orange publishes none.
    pub fn rotate_credentials(&self, credentials: SandboxCredentials) {
        *lock(&self.shared.rotated) = Some(credentials);
        self.revoke_tokens();
    }

    /// A ticket as the API would show it; `None` if there is no such one.
    pub fn ticket(&self, id: &str) -> Option<Value> {
        self.shared.run_script();
        let quirks = self.shared.quirks();
        let store = lock(&self.shared.anomalies);
        let ticket = store.get(id)?;
        Some(View { ticket, quirks: &quirks }.to_value())
    }

    /// An incident as the API would show it in English; `None` if there is no such one, or if it does not
    /// show yet.
    pub fn incident(&self, id: &str) -> Option<Value> {
        let quirks = self.shared.quirks();
        let mut store = lock(&self.shared.incidents);
        store.settle(self.shared.clock.time());
        Some(Shown::in_english(&quirks).incident(store.get(id)?))
    }

    /// How many incidents show.
    pub fn incident_count(&self) -> usize {
        let mut store = lock(&self.shared.incidents);
        store.settle(self.shared.clock.time());
        store.all().count()
    }

    /// Every event so far as a structured CloudEvent, oldest first.
    pub fn events(&self) -> Vec<Value> {
        self.shared.run_script();
        lock(&self.shared.events).all().iter().map(|event| event.to_value()).collect()
    }

    /// The codes of the buildings that all APIs know: Eligibility answers for them, tickets are about them,
    /// sites of the inventory stand in them.
    ///
    /// ```
    /// let codes = orange_sandbox::Sandbox::new().building_codes();
    /// assert!(codes[0].starts_with("IMB/"));
    /// ```
    pub fn building_codes(&self) -> Vec<String> {
        self.shared.register.buildings().iter().map(|building| building.code.clone()).collect()
    }

    /// The address of a building, as Eligibility takes it: street and city, with a comma between them.
    pub fn address_of_building(&self, code: &str) -> Option<String> {
        let place = &self.shared.register.by_code(code)?.place;
        let (number, commune) = (place.number, place.commune);
        let street = crate::eligibility::point::street(place);
        Some(format!("{number} {street}, {} {}", commune.postcode, commune.name))
    }

    /// The name of a building, by which Eligibility finds it at its address; most have none.
    pub fn name_of_building(&self, code: &str) -> Option<String> {
        self.shared.register.by_code(code)?.name.clone()
    }

    /// How many tickets there are.
    pub fn ticket_count(&self) -> usize {
        lock(&self.shared.anomalies).len()
    }
}

impl Default for Sandbox {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("seed", &self.shared.settings.seed)
            .field("clock", &self.shared.clock)
            .finish_non_exhaustive()
    }
}
