//! The sandbox as a handle, for tests.

use std::fmt;
use std::sync::Arc;

use axum::Router;
use serde_json::Value;

use crate::apis::anomalie::operator::InfrastructureOperator;
use crate::apis::cri::intervention;
use crate::apis::incident::admin::IncidentAdmin;
use crate::clock::SandboxClock;
use crate::credentials::SandboxCredentials;
use crate::faults::FaultInjector;
use crate::journal::{Effect, ReceivedRequest};
use crate::quirks::Quirks;
use crate::state::AppState;
use crate::webhooks::{EventDelivery, EventSubscription};

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
    pub(crate) state: AppState,
    pub(crate) router: Router,
}

impl Sandbox {
    /// The base of all URLs when the sandbox is used as a transport. Any other host does as well:
    /// without a socket, only the path counts.
    pub fn url(&self) -> &'static str {
        "http://localhost"
    }

    /// Who may ask for tokens, and the API key, as the sandbox was built.
    pub fn credentials(&self) -> &SandboxCredentials {
        &self.state.token_server.credentials
    }

    /// The sandbox's time.
    pub fn clock(&self) -> &SandboxClock {
        &self.state.environment.clock
    }

    /// The building operator, who qualifies, holds and resolves tickets.
    pub fn infrastructure_operator(&self) -> InfrastructureOperator {
        InfrastructureOperator::new(Arc::clone(&self.state.tickets))
    }

    /// Orange's side of incidents: opens and changes them, with the documented delay.
    pub fn incident_admin(&self) -> IncidentAdmin {
        IncidentAdmin(Arc::clone(&self.state.incidents))
    }

    /// Every request received, oldest first, as far as it is
    /// [remembered](crate::Limits::max_recorded_requests).
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.state.environment.journal().requests()
    }

    /// Every effect so far, oldest first.
    pub fn effects(&self) -> Vec<Effect> {
        self.state.environment.journal().effects()
    }

    /// Forgets the requests and effects so far.
    pub fn clear_journal(&self) {
        self.state.environment.journal().clear();
    }

    /// The switches as they are.
    pub fn quirks(&self) -> Quirks {
        self.state.environment.quirks()
    }

    /// Turns the switches while the sandbox runs.
    pub fn set_quirks(&self, quirks: Quirks) {
        self.state.environment.set_quirks(quirks);
    }

    /// What goes wrong between it and its clients, on purpose.
    pub fn faults(&self) -> FaultInjector {
        self.state.faults.clone()
    }

    /// How many tokens were given out and not revoked.
    pub fn token_count(&self) -> usize {
        self.state.token_server.tokens().count()
    }

    /// The tokens given out and not revoked, in no order: for who looks where they may have leaked.
    pub fn tokens(&self) -> Vec<String> {
        self.state.token_server.tokens().all()
    }

    /// Lets every token be expired: the next call with one is answered 401 with code 42.
    pub fn expire_tokens(&self) {
        self.state.token_server.tokens().expire_all();
    }

    /// Forgets every token: the next call with one is answered 401 with code 41.
    pub fn revoke_tokens(&self) {
        self.state.token_server.tokens().revoke_all();
    }

    /// Accepts only these credentials from now on, and forgets every token given out so far: secret and API key
    /// were rotated. That the old ones stop at once is this sandbox's rule; Orange publishes none.
    pub fn rotate_credentials(&self, credentials: SandboxCredentials) {
        self.state.token_server.rotate(credentials);
    }

    /// A ticket as the API would show it; `None` if there is no such one.
    pub fn ticket(&self, id: &str) -> Option<Value> {
        self.state.tickets.show(id)
    }

    /// An incident as the API would show it in English; `None` if there is no such one, or if it does not
    /// show yet.
    pub fn incident(&self, id: &str) -> Option<Value> {
        self.state.incidents.show(id)
    }

    /// How many incidents show.
    pub fn incident_count(&self) -> usize {
        self.state.incidents.count()
    }

    /// Every event so far as a structured CloudEvent, oldest first.
    pub fn events(&self) -> Vec<Value> {
        self.state.tickets.run_script();
        self.state.webhooks.events()
    }

    /// The codes of the buildings that all APIs know: Eligibility answers for them, tickets are about them,
    /// sites of the inventory stand in them.
    ///
    /// ```
    /// let codes = orange_sandbox::Sandbox::new().building_codes();
    /// assert!(codes[0].starts_with("IMB/"));
    /// ```
    pub fn building_codes(&self) -> Vec<String> {
        self.state.eligibility.register.buildings().iter().map(|building| building.code.clone()).collect()
    }

    /// The address of a building, as Eligibility takes it: street and city, with a comma between them.
    pub fn building_address(&self, code: &str) -> Option<String> {
        let address = &self.state.eligibility.register.by_code(code)?.address;
        let (number, commune) = (address.number, address.commune);
        let street = address.street();
        Some(format!("{number} {street}, {} {}", commune.postcode, commune.name))
    }

    /// The name of a building, by which Eligibility finds it at its address; most have none.
    pub fn building_name(&self, code: &str) -> Option<String> {
        self.state.eligibility.register.by_code(code)?.name.clone()
    }

    /// How many tickets there are.
    pub fn ticket_count(&self) -> usize {
        self.state.tickets.count()
    }

    /// The ids of the interventions that the invented resources of the CRI API have, below both of its base
    /// paths: `/interventions`, `/interventions/{id}`, `/interventions/{id}/photos` and
    /// `/interventions/{id}/photos/{photo}`.
    ///
    /// ```
    /// let ids = orange_sandbox::Sandbox::new().intervention_ids();
    /// assert_eq!(ids[0], "SANDBOX-0001");
    /// ```
    pub fn intervention_ids(&self) -> Vec<String> {
        intervention::ids(self.state.interventions.count).collect()
    }

    /// Tells somebody of everything that happens from now on; gives the number of the subscription. See
    /// [`SandboxBuilder::events_to`](crate::SandboxBuilder::events_to) for one that exists from the
    /// beginning.
    ///
    /// ```
    /// use orange_sandbox::{EventSubscription, Sandbox};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::new();
    /// let subscription = sandbox.subscribe(EventSubscription::to("http://localhost:9000/event")?);
    /// assert!(sandbox.unsubscribe(subscription));
    /// # Ok(()) }
    /// ```
    pub fn subscribe(&self, subscription: EventSubscription) -> u64 {
        self.state.webhooks.subscribe(subscription)
    }

    /// Ends a subscription; says whether there was one. What still waits is not delivered.
    pub fn unsubscribe(&self, subscription: u64) -> bool {
        self.state.webhooks.unsubscribe(subscription)
    }

    /// What became of each event at each subscription, oldest first.
    pub fn event_deliveries(&self) -> Vec<EventDelivery> {
        self.state.webhooks.deliveries()
    }

    /// Delivers every event that is due by now and waits for those that are under way. What has failed is
    /// due again only when the clock has moved on.
    ///
    /// A [running](Sandbox::start) sandbox delivers by itself; there this waits until everything has
    /// arrived. Without a socket nothing is delivered unless somebody calls it. Where the clock stands still,
    /// a receiver that does not answer is waited for until the clock is advanced.
    ///
    /// ```
    /// use http::{Response, StatusCode};
    /// use orange_sandbox::{EventSubscription, Qualification, Sandbox};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let receiver = EventSubscription::handled_by(|_| async { Response::default() });
    /// let sandbox = Sandbox::builder().events_to(receiver).build();
    /// // … raise a ticket, let the other operator work on it …
    /// # let id = "";
    /// # let _ = sandbox.infrastructure_operator().qualify(id, Qualification::simple());
    /// sandbox.deliver_events().await;
    /// for delivery in sandbox.event_deliveries() {
    ///     println!("{}: {:?} after {} attempts", delivery.event_type, delivery.outcome, delivery.attempts.len());
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn deliver_events(&self) {
        let AppState { webhooks, tickets, .. } = &self.state;
        webhooks.deliver_due(|| tickets.run_script()).await;
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("seed", &self.state.environment.seed)
            .field("clock", &self.state.environment.clock)
            .finish_non_exhaustive()
    }
}
