//! [`Cursor`]: a position in a list that can be stored.

use serde::{Deserialize, Serialize};

use super::recent_keys::Key;
use crate::error::{Error, Result};
use crate::operation::ListOperation;

/// Position in a list, from which pagination can resume after a restart.
///
/// It implements serde's traits. It contains the operation, its path parameters and its filters, so that it cannot be
/// used for another list. Protect it like the filter values in it.
///
/// ```
/// # fn store(cursor: orange_core::pagination::Cursor) -> Result<(), serde_json::Error> {
/// let stored = serde_json::to_string(&cursor)?;
/// let restored: orange_core::pagination::Cursor = serde_json::from_str(&stored)?;
/// assert_eq!(restored, cursor);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Cursor {
    operation: String,
    target: String,
    offset: u64,
    /// The keys of the elements before the offset, from which keyed pagination recovers its position.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) recent_keys: Vec<Key>,
    /// Whether `recent_keys` has the keys of all elements before the offset.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) from_the_start: bool,
    /// The number of elements of a full page, which cannot be derived from a short one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) page_size: Option<u64>,
}

impl Cursor {
    pub(crate) fn new<L: ListOperation>(operation: &L, offset: u64) -> Self {
        Self {
            operation: operation.info().id.to_owned(),
            target: list_identity(operation),
            offset,
            recent_keys: Vec::new(),
            from_the_start: false,
            page_size: None,
        }
    }

    /// The offset of the next element.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// Returns an error if the cursor belongs to another list.
    pub(crate) fn check<L: ListOperation>(&self, operation: &L) -> Result<()> {
        let error = if self.operation != operation.info().id {
            Error::invalid("cursor", format!("must belong to this list: it was made by `{}`", self.operation))
        } else if self.target != list_identity(operation) {
            let rule =
                "must belong to this list: it was made with other parameters, filters, fields or order";
            Error::invalid("cursor", rule)
        } else {
            return Ok(());
        };
        Err(error.for_operation(operation.info()))
    }
}

/// Identifies a list by path parameters, filters, order and fields, without offset and limit.
fn list_identity<L: ListOperation>(operation: &L) -> String {
    let mut operation = operation.clone();
    operation.query_mut().set_offset(None);
    operation.query_mut().set_limit(None);
    operation.request().and_then(|request| request.target()).unwrap_or_default()
}
