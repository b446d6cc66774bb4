//! Check of the limit of a query.

use super::Query;
use crate::error::{Error, Result};
use crate::metadata::WindowRule;

impl Query {
    /// Checks the limit against `rule`. A query without a limit is valid.
    ///
    /// # Errors
    /// Returns an error if the limit exceeds the maximum of `rule`.
    pub fn check_window(&self, rule: WindowRule) -> Result<()> {
        match (rule.max(), self.window_limit()) {
            (Some(max), Some(limit)) if limit > max => {
                Err(Error::invalid("limit", format!("must be at most {max}, not {limit}")))
            }
            _ => Ok(()),
        }
    }
}
