//! [`Checkpoint`]: what has been delivered.

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
    elements: BTreeMap<String, Delivered>,
}

/// The last delivered state of an element.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Delivered {
    version: String,
    /// The date of the last change, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    changed_at: Option<i64>,
}

impl Checkpoint {
    pub(super) fn new<L: ListOperation>(list: &List<L>) -> Self {
        Self { list: list.clone().items().cursor(), since: None, elements: BTreeMap::new() }
    }

    /// Returns an error if the checkpoint is of another list, or of another way to find changes.
    pub(super) fn check<L: ListOperation>(&self, list: &List<L>, by_date: bool) -> Result<()> {
        let rule = "it is the one of another list, with other filters or another order";
        self.list.check(list.operation()).map_err(|_| Error::invalid("checkpoint", rule))?;
        match self.since {
            Some(_) if !by_date => Err(Error::invalid("checkpoint", "it was made with `changed_since`")),
            _ => Ok(()),
        }
    }

    pub(super) fn since(&self) -> Option<i64> {
        self.since
    }

    /// Moves the earliest requested change forward, and forgets the elements before it. Returns whether it has moved.
    pub(super) fn advance_to(&mut self, since: i64) -> bool {
        let moves = self.since.is_none_or(|before| before < since);
        if moves {
            self.since = Some(since);
            self.elements.retain(|_, delivered| delivered.changed_at.is_none_or(|at| at >= since));
        }
        moves
    }

    /// Records the state of an element.
    pub(super) fn record(&mut self, id: String, version: String, changed_at: Option<i64>) -> Recorded {
        let now = Delivered { version, changed_at };
        match self.elements.get_mut(&id) {
            Some(before) if *before == now => Recorded::Known,
            Some(before) if before.version == now.version => {
                *before = now;
                Recorded::Redated
            }
            _ => {
                self.elements.insert(id, now);
                Recorded::Changed
            }
        }
    }
}

/// Result of recording an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Recorded {
    /// It was delivered in this state.
    Known,
    /// It was delivered in this version, with another date.
    Redated,
    /// It is new, or has another version.
    Changed,
}
