//! The limit of a page against the rule of an API.

use super::Query;
use crate::error::{Error, Result};
use crate::metadata::WindowRule;

impl Query {
    /// Checks the limit. A query that leaves the limit to the server is always right.
    ///
    /// # Errors
    /// A limit above the maximum of `rule`.
    pub fn check_window(&self, rule: WindowRule) -> Result<()> {
        match (rule.max(), self.window_limit()) {
            (Some(max), Some(limit)) if limit > max => {
                Err(Error::invalid("limit", format!("must be at most {max}, not {limit}")))
            }
            _ => Ok(()),
        }
    }
}
