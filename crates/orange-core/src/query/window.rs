//! How large a window of a list may be, where that is known.

use super::Query;
use crate::error::{Error, Result};

/// What an API says about `limit`.
///
/// The interop document allows at most 100; Orange's page states no maximum (an example uses 100), nor
/// do the Orange Business documents. So the rule is stated by the API or the operation, not by the query.
///
/// ```
/// use orange_core::query::{Query, WindowRule};
/// const INTEROP: WindowRule = WindowRule::max_limit(100);
/// assert!(INTEROP.check(&Query::new().limit(100)).is_ok());
/// let error = INTEROP.check(&Query::new().limit(101)).unwrap_err();
/// assert_eq!(error.to_string(), "limit: must be at most 100, not 101");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct WindowRule {
    max_limit: Option<u64>,
}

impl WindowRule {
    /// No maximum is documented.
    pub const UNKNOWN: Self = Self { max_limit: None };

    /// At most `limit` elements at a time.
    pub const fn max_limit(limit: u64) -> Self {
        Self { max_limit: Some(limit) }
    }

    /// Checks the window of `query`. One that leaves the limit to the server is always right.
    ///
    /// # Errors
    /// A limit above the maximum.
    pub fn check(&self, query: &Query) -> Result<()> {
        match (self.max_limit, query.window_limit()) {
            (Some(max), Some(limit)) if limit > max => {
                Err(Error::invalid("limit", format!("must be at most {max}, not {limit}")))
            }
            _ => Ok(()),
        }
    }
}
