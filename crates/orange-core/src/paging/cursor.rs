//! Where a walk stands, to be kept and taken up again.

use serde::{Deserialize, Serialize};

use super::trail::Key;
use crate::error::{Error, Result};
use crate::operation::ListOperation;

/// A place in a walk: after a restart, the walk goes on with the next element.
///
/// It serialises with serde and holds the operation, its path parameters and its filters, so that it cannot be used on
/// another list by mistake. Filter values are in it; treat it as you treat those.
///
/// ```
/// # fn keep(cursor: orange_core::paging::Cursor) -> Result<(), serde_json::Error> {
/// let kept = serde_json::to_string(&cursor)?;
/// let again: orange_core::paging::Cursor = serde_json::from_str(&kept)?;
/// assert_eq!(again, cursor);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Cursor {
    operation: String,
    target: String,
    offset: u64,
    /// What stands before the place, for a walk that finds it again in a list that has moved.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    trail: Vec<Key>,
    /// Whether that is everything from the start of the list on.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    from_the_start: bool,
}

impl Cursor {
    pub(crate) fn new<L: ListOperation>(operation: &L, offset: u64) -> Self {
        Self {
            operation: operation.info().id.to_owned(),
            target: identity(operation),
            offset,
            trail: Vec::new(),
            from_the_start: false,
        }
    }

    pub(super) fn with_trail(self, trail: Vec<Key>, from_the_start: bool) -> Self {
        Self { trail, from_the_start, ..self }
    }

    pub(super) fn is_from_the_start(&self) -> bool {
        self.offset == 0 || self.from_the_start
    }

    pub(super) fn trail(&self) -> &[Key] {
        &self.trail
    }

    /// The offset of the next element.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// Refuses a cursor of another walk.
    pub(crate) fn check<L: ListOperation>(&self, operation: &L) -> Result<()> {
        if self.operation != operation.info().id || self.target != identity(operation) {
            return Err(Error::invalid(
                "cursor",
                format!(
                    "it was made by `{}` with another path, other filters or another order",
                    self.operation
                ),
            )
            .for_operation(operation.info()));
        }
        Ok(())
    }
}

/// What makes two walks the same: path parameters, filters, order and fields, not the window.
fn identity<L: ListOperation>(operation: &L) -> String {
    let mut operation = operation.clone();
    operation.query_mut().set_offset(None);
    operation.query_mut().set_limit(None);
    operation.call().and_then(|call| call.target()).unwrap_or_default()
}
