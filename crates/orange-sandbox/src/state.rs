//! The state of a sandbox, in parts that handlers extract.

use std::sync::Arc;

use axum::extract::FromRef;

use crate::apis::anomalie::tickets::Tickets;
use crate::apis::cri::Interventions;
use crate::apis::eligibility::Eligibility;
use crate::apis::incident::incidents::Incidents;
use crate::apis::inventory::Inventory;
use crate::environment::Environment;
use crate::faults::FaultInjector;
use crate::token_server::TokenServer;
use crate::webhooks::Webhooks;

/// Defines the state and the extraction of its parts.
macro_rules! state {
    ($(#[$doc:meta])* $name:ident { $($part:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub(crate) struct $name {
            $(pub(crate) $part: $type,)*
        }

        $(impl FromRef<$name> for $type {
            fn from_ref(state: &$name) -> Self {
                state.$part.clone()
            }
        })*
    };
}

state! {
    /// The parts of a sandbox. Clones share them.
    ///
    /// Each part has its own locks, held briefly and never across an await. If several locks are held, they are taken
    /// in this order: tickets, incidents, webhooks, tokens, faults, environment.
    AppState {
        environment: Arc<Environment>,
        token_server: Arc<TokenServer>,
        faults: FaultInjector,
        webhooks: Arc<Webhooks>,
        tickets: Arc<Tickets>,
        incidents: Arc<Incidents>,
        interventions: Interventions,
        eligibility: Eligibility,
        inventory: Inventory,
    }
}
