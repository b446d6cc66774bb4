//! [`TokenSettings`]: the settings of a token provider and their defaults.

use std::sync::Arc;
use std::time::Duration;

use super::failure_backoff::FailureBackoff;
use super::store::{MemoryStore, TokenStore};
use crate::throttle::SharedLimits;

/// Settings of a token provider. The methods of [`ClientCredentialsBuilder`](super::ClientCredentialsBuilder) describe
/// them.
#[derive(Debug)]
pub(crate) struct TokenSettings {
    pub(crate) store: Arc<dyn TokenStore>,
    pub(crate) store_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) calls_per_minute: u32,
    /// `None` if the limit is that of this process alone.
    pub(crate) shared_limits: Option<Arc<SharedLimits>>,
    pub(crate) backoff: FailureBackoff,
}

impl Default for TokenSettings {
    fn default() -> Self {
        Self {
            store: Arc::new(MemoryStore::default()),
            store_timeout: Duration::from_secs(2),
            timeout: Duration::from_secs(15),
            calls_per_minute: 50,
            shared_limits: None,
            backoff: FailureBackoff::default(),
        }
    }
}
