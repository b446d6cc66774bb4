//! [`World`]: everything outside of the workers.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::clock::SeededRandom;
use super::gateway::Gateway;
use super::model::{LeaseModel, SlotsModel, WindowModel, WorkModel};
use super::redis::SimulatedRedis;
use super::scenario::Scenario;
use super::token_store::TokenValue;

/// Data of the server.
#[derive(Clone, Debug, Default)]
pub(super) struct Data {
    pub(super) work: WorkModel,
    pub(super) tokens: LeaseModel<TokenValue, String>,
    /// Schedules and windows by the URL of their scope.
    pub(super) slots: BTreeMap<String, SlotsModel>,
    pub(super) windows: BTreeMap<String, WindowModel>,
}

impl Data {
    pub(super) fn forget_tokens_and_limits(&mut self) {
        let work = std::mem::take(&mut self.work);
        *self = Self { work, ..Self::default() };
    }
}

/// The surroundings of the workers.
pub(super) struct World {
    pub(super) scenario: Scenario,
    pub(super) start: Instant,
    pub(super) redis: SimulatedRedis<Data>,
    pub(super) gateway: Arc<Gateway>,
    /// Kills a worker, by number.
    pub(super) kill: Vec<Notify>,
    pub(super) random: SeededRandom,
    pub(super) crashes: AtomicU64,
}
