//! [`Checkpoint`]: the delivered elements.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::operation::ListOperation;
use crate::pagination::{Cursor, List};

/// State of a synchronization between two runs. A [`Sink`](super::Sink) stores it together with the elements.
///
/// It implements serde's traits. Protect it like the filter values of the list and the ids of the elements, which it
/// contains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// The start of the list, as its identity.
    list: Cursor,
    /// The earliest change that the next run requests, in seconds since 1970, with `changed_since`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    since: Option<i64>,
    /// The delivered elements by id. With `since`, those that have changed since then.
    elements: BTreeMap<String, DeliveredState>,
}

/// The last delivered state of an element.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct DeliveredState {
    version: String,
    /// The date of the last change, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    changed_at: Option<i64>,
}

impl Checkpoint {
    pub(super) fn new<L: ListOperation>(list: &List<L>) -> Self {
        Self { list: list.clone().items().cursor(), since: None, elements: BTreeMap::new() }
    }

    /// Returns an error if the checkpoint belongs to another list, or to a synchronization by date if this one is not.
    pub(super) fn check<L: ListOperation>(&self, list: &List<L>, is_by_date: bool) -> Result<()> {
        let rule = "belongs to another list, or to other filters or another order";
        self.list.check(list.operation()).map_err(|_| Error::invalid("checkpoint", rule))?;
        match self.since {
            Some(_) if !is_by_date => {
                Err(Error::invalid("checkpoint", "belongs to a synchronization with `changed_since`"))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn since(&self) -> Option<i64> {
        self.since
    }

    /// Moves the earliest requested change forward, and forgets the elements before it. Returns whether it has moved.
    pub(super) fn advance_to(&mut self, since: i64) -> bool {
        let is_later = self.since.is_none_or(|before| before < since);
        if is_later {
            self.since = Some(since);
            self.elements.retain(|_, delivered| delivered.changed_at.is_none_or(|at| at >= since));
        }
        is_later
    }

    /// Records the state of an element.
    pub(super) fn record(&mut self, id: String, version: String, changed_at: Option<i64>) -> RecordResult {
        let received = DeliveredState { version, changed_at };
        match self.elements.get_mut(&id) {
            Some(before) if *before == received => RecordResult::Unchanged,
            Some(before) if before.version == received.version => {
                *before = received;
                RecordResult::DateChanged
            }
            _ => {
                self.elements.insert(id, received);
                RecordResult::Changed
            }
        }
    }
}

/// Result of recording an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RecordResult {
    /// It was delivered in this version, with this date.
    Unchanged,
    /// It was delivered in this version, with another date.
    DateChanged,
    /// It is new, or has another version.
    Changed,
}
