//! The handle of a sandbox.

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

/// An offline api.orange.com: token server, gateway, and the APIs with their data.
///
/// Clones share the same sandbox. It can be reached over a loopback socket ([`start`](Self::start)), in memory as a
/// [`Transport`](orange_core::transport::Transport), and as the program `orange-sandbox`.
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
/// let response = sandbox.send(request).await?;
/// assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Sandbox {
    pub(crate) state: AppState,
    pub(crate) router: Router,
}

impl Sandbox {
    /// Returns the base URL for use as a transport. In memory only the path counts, so any other host works too.
    pub fn url(&self) -> &'static str {
        "http://localhost"
    }

    /// Returns the credentials with which the sandbox was built.
    pub fn credentials(&self) -> &SandboxCredentials {
        &self.state.token_server.credentials
    }

    /// Returns the clock.
    pub fn clock(&self) -> &SandboxClock {
        &self.state.environment.clock
    }

    /// Returns the infrastructure operator, who qualifies, holds and resolves tickets.
    pub fn infrastructure_operator(&self) -> InfrastructureOperator {
        InfrastructureOperator(Arc::clone(&self.state.tickets))
    }

    /// Returns the handle that opens and changes incidents, as Orange does.
    pub fn incident_admin(&self) -> IncidentAdmin {
        IncidentAdmin(Arc::clone(&self.state.incidents))
    }

    /// Returns the recorded requests, oldest first, up to
    /// [`Limits::max_recorded_requests`](crate::Limits::max_recorded_requests).
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.state.environment.journal().requests()
    }

    /// Returns the recorded effects, oldest first, up to
    /// [`Limits::max_recorded_effects`](crate::Limits::max_recorded_effects).
    pub fn effects(&self) -> Vec<Effect> {
        self.state.environment.journal().effects()
    }

    /// Deletes the recorded requests and effects.
    pub fn clear_journal(&self) {
        self.state.environment.journal().clear();
    }

    /// Returns the current quirks.
    pub fn quirks(&self) -> Quirks {
        self.state.environment.quirks()
    }

    /// Replaces the quirks. Allowed while the sandbox runs.
    pub fn set_quirks(&self, quirks: Quirks) {
        self.state.environment.set_quirks(quirks);
    }

    /// Returns the handle for fault injection.
    pub fn faults(&self) -> FaultInjector {
        self.state.faults.clone()
    }

    /// Returns the number of tokens that were issued and not revoked.
    pub fn token_count(&self) -> usize {
        self.tokens().len()
    }

    /// Returns the tokens that were issued and not revoked, in any order. Useful to check logs for leaked tokens.
    pub fn tokens(&self) -> Vec<String> {
        self.state.token_server.tokens().all()
    }

    /// Expires every token: requests with them are answered with 401 and code 42.
    pub fn expire_tokens(&self) {
        self.state.token_server.tokens().expire_all();
    }

    /// Revokes every token: requests with them are answered with 401 and code 41.
    pub fn revoke_tokens(&self) {
        self.state.token_server.tokens().revoke_all();
    }

    /// Replaces the accepted credentials and revokes every token. Old credentials are rejected at once; Orange
    /// publishes no rule for this.
    pub fn rotate_credentials(&self, credentials: SandboxCredentials) {
        self.state.token_server.rotate(credentials);
    }

    /// Returns a ticket as the API shows it, or `None` if there is no ticket with this id.
    pub fn ticket(&self, id: &str) -> Option<Value> {
        self.state.tickets.show(id)
    }

    /// Returns an incident as the API shows it in English, or `None` if there is no visible incident with this id.
    pub fn incident(&self, id: &str) -> Option<Value> {
        self.state.incidents.show(id)
    }

    /// Returns the number of visible incidents.
    pub fn incident_count(&self) -> usize {
        self.state.incidents.count()
    }

    /// Returns every event as a structured CloudEvent, oldest first.
    pub fn events(&self) -> Vec<Value> {
        self.state.tickets.run_due_actions();
        self.state.webhooks.events()
    }

    /// Returns the IMB codes of the buildings, which are the same in every API.
    ///
    /// ```
    /// let codes = orange_sandbox::Sandbox::new().building_codes();
    /// assert!(codes[0].starts_with("IMB/"));
    /// ```
    pub fn building_codes(&self) -> Vec<String> {
        self.state.eligibility.register.buildings().iter().map(|building| building.code.clone()).collect()
    }

    /// Returns the address of a building in the format of Eligibility: street and city, separated by a comma.
    pub fn building_address(&self, code: &str) -> Option<String> {
        let address = &self.state.eligibility.register.by_code(code)?.address;
        let (number, commune) = (address.number, address.commune);
        let street = address.street();
        Some(format!("{number} {street}, {} {}", commune.postcode, commune.name))
    }

    /// Returns the name by which Eligibility finds a building at its address, or `None` if the code is unknown or the
    /// building is the only one at its address.
    pub fn building_name(&self, code: &str) -> Option<String> {
        self.state.eligibility.register.by_code(code)?.name.clone()
    }

    /// Returns the number of tickets.
    pub fn ticket_count(&self) -> usize {
        self.state.tickets.count()
    }

    /// Returns the ids of the invented interventions of the CRI API. Both base paths serve `/interventions`,
    /// `/interventions/{id}`, `/interventions/{id}/photos` and `/interventions/{id}/photos/{photo}`.
    ///
    /// ```
    /// let ids = orange_sandbox::Sandbox::new().intervention_ids();
    /// assert_eq!(ids[0], "SANDBOX-0001");
    /// ```
    pub fn intervention_ids(&self) -> Vec<String> {
        intervention::ids(self.state.interventions.count).collect()
    }

    /// Subscribes to all events from now on and returns the id of the subscription. Use
    /// [`SandboxBuilder::events_to`](crate::SandboxBuilder::events_to) to subscribe from the start.
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

    /// Ends a subscription and drops its queued events. Returns `false` if the subscription does not exist.
    pub fn unsubscribe(&self, subscription: u64) -> bool {
        self.state.webhooks.unsubscribe(subscription)
    }

    /// Returns the deliveries of events to subscriptions, oldest first.
    pub fn event_deliveries(&self) -> Vec<EventDelivery> {
        self.state.webhooks.deliveries()
    }

    /// Delivers every event that is due and waits for deliveries in flight. A failed delivery is due again after its
    /// backoff, on the sandbox's clock.
    ///
    /// A [running](Sandbox::start) sandbox also delivers in the background. In memory, events are delivered only by
    /// this function. With a frozen clock, a receiver that does not respond blocks it until the clock is advanced.
    ///
    /// ```
    /// use http::{Response, StatusCode};
    /// use orange_sandbox::{EventSubscription, Qualification, Sandbox};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let receiver = EventSubscription::handled_by(|_| async { Response::default() });
    /// let sandbox = Sandbox::builder().events_to(receiver).build();
    /// // Create a ticket and let the infrastructure operator process it.
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
        webhooks.deliver_due(|| tickets.run_due_actions()).await;
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
