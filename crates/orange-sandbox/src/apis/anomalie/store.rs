//! The tickets of a sandbox.
//!
//! Generated tickets are not stored: they are generated on each read, so that a sandbox with 100,000 tickets starts
//! at once. A ticket is stored from its first change on.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use orange_core::query::Query;
use serde_json::{Map, Value};
use time::OffsetDateTime;

use super::query_cache::QueryCache;
use super::seed::Seeder;
use super::ticket::{Payload, Ticket, TicketState, TicketType};
use super::view::View;
use crate::data::rng::SeededRng;
use crate::quirks::Quirks;
use crate::tmf::{QueryError, matching_records};

/// The tickets in the order of their creation.
#[derive(Debug)]
pub(crate) struct Store {
    seeder: Arc<Seeder>,
    /// `None` for a generated ticket without changes, and for a removed ticket.
    slots: Vec<Option<Box<Ticket>>>,
    /// The indices of the slots whose tickets were not removed, in order.
    order: Vec<usize>,
    by_id: HashMap<String, usize>,
    query_cache: QueryCache,
}

impl Store {
    /// Creates a store with the generated tickets.
    pub(crate) fn new(seeder: Seeder) -> Self {
        let count = seeder.count();
        let by_id = (0..count).map(|index| (seeder.id(index as u64), index)).collect();
        Self {
            seeder: Arc::new(seeder),
            slots: vec![None; count],
            order: (0..count).collect(),
            by_id,
            query_cache: QueryCache::default(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.order.len()
    }

    /// Returns the ticket at `index` of the list, which must be below [`len`](Self::len).
    pub(crate) fn at(&self, index: usize) -> Cow<'_, Ticket> {
        self.in_slot(self.order[index])
    }

    pub(crate) fn get(&self, id: &str) -> Option<Cow<'_, Ticket>> {
        self.by_id.get(id).map(|slot| self.in_slot(*slot))
    }

    /// Returns the positions, for [`at`](Self::at), of the tickets that match a query, in the order of its sort.
    pub(crate) fn matching_records(
        &mut self,
        query: &Query,
        quirks: &Quirks,
    ) -> Result<Arc<[usize]>, QueryError> {
        if let Some(cached) = self.query_cache.get(query, quirks) {
            return Ok(cached);
        }
        let record = |index| View { ticket: self.at(index), quirks };
        let matching = matching_records(query, quirks.untyped_values, self.len(), record)?.into();
        self.query_cache.insert(query, quirks, Arc::clone(&matching));
        Ok(matching)
    }

    fn in_slot(&self, slot: usize) -> Cow<'_, Ticket> {
        match &self.slots[slot] {
            Some(ticket) => Cow::Borrowed(ticket),
            None => Cow::Owned(self.generate(slot as u64)),
        }
    }

    fn generate(&self, index: u64) -> Ticket {
        Ticket {
            id: self.seeder.id(index),
            ticket_type: self.seeder.ticket_type(index),
            state: self.seeder.state(index),
            payload: Payload::generated(Arc::clone(&self.seeder), index),
        }
    }

    /// Adds a new ticket.
    pub(crate) fn create(
        &mut self,
        ticket_type: TicketType,
        payload: Map<String, Value>,
        now: OffsetDateTime,
    ) -> &Ticket {
        self.query_cache.clear();
        let slot = self.slots.len();
        // Distinct from the ids of generated tickets, and the same in each run.
        let id = SeededRng::new(!self.seeder.seed(), slot as u64).uuid();
        let state = TicketState::new(Seeder::ticket_name(slot as u64), now);
        self.by_id.insert(id.clone(), slot);
        self.order.push(slot);
        let ticket = Ticket { id, ticket_type, state, payload: Payload::from_fields(payload) };
        self.slots.push(None);
        self.slots[slot].insert(Box::new(ticket))
    }

    /// Replaces the ticket with the same id.
    pub(crate) fn replace(&mut self, ticket: Ticket) {
        self.query_cache.clear();
        if let Some(slot) = self.by_id.get(&ticket.id) {
            self.slots[*slot] = Some(Box::new(ticket));
        }
    }

    /// Removes a ticket. Returns `false` if it does not exist.
    pub(crate) fn remove(&mut self, id: &str) -> bool {
        self.query_cache.clear();
        let Some(slot) = self.by_id.remove(id) else { return false };
        // `order` is ascending because slots are only appended.
        if let Ok(index) = self.order.binary_search(&slot) {
            self.order.remove(index);
        }
        self.slots[slot] = None;
        true
    }
}
