//! Credentials for tests without a network.

use crate::credentials::Credentials;
use crate::error::Result;

/// Invented credentials with an API key.
pub(super) fn invented_credentials() -> Result<Credentials> {
    Credentials::new("test-client-id", "test-client-secret")?.with_api_key("test-api-key")
}
