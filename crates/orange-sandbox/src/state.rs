//! The whole state of a sandbox, as the parts that handlers and handles take.

use std::sync::Arc;

use axum::extract::FromRef;

use crate::apis::anomalie::operator::Operator;
use crate::apis::anomalie::tickets::Tickets;
use crate::apis::cri::Interventions;
use crate::apis::eligibility::Eligibility;
use crate::apis::incident::admin::IncidentAdmin;
use crate::apis::incident::incidents::Incidents;
use crate::apis::inventory::Inventory;
use crate::environment::Environment;
use crate::faults::Faults;
use crate::token_server::TokenServer;
use crate::webhooks::Webhooks;

/// The parts of a sandbox. Clones share them.
///
/// Each part has locks of its own, held for a moment and never across an await. Where several are held at once, they are
/// taken in this order: tickets, incidents, webhooks, tokens, faults, environment.
#[derive(Clone)]
pub(crate) struct AppState {
    pub(crate) environment: Arc<Environment>,
    pub(crate) token_server: Arc<TokenServer>,
    pub(crate) faults: Faults,
    pub(crate) webhooks: Arc<Webhooks>,
    pub(crate) tickets: Arc<Tickets>,
    pub(crate) incidents: Arc<Incidents>,
    pub(crate) interventions: Interventions,
    pub(crate) eligibility: Eligibility,
    pub(crate) inventory: Inventory,
}

/// Lets handlers extract a part of the state.
macro_rules! sub_states {
    ($($part:ty: $state:ident => $value:expr;)*) => {$(
        impl FromRef<AppState> for $part {
            fn from_ref($state: &AppState) -> Self {
                $value
            }
        }
    )*};
}

sub_states! {
    Arc<Environment>: state => Arc::clone(&state.environment);
    Arc<TokenServer>: state => Arc::clone(&state.token_server);
    Faults: state => state.faults.clone();
    Arc<Webhooks>: state => Arc::clone(&state.webhooks);
    Arc<Tickets>: state => Arc::clone(&state.tickets);
    Operator: state => Operator::new(Arc::clone(&state.tickets));
    Arc<Incidents>: state => Arc::clone(&state.incidents);
    IncidentAdmin: state => IncidentAdmin(Arc::clone(&state.incidents));
}
