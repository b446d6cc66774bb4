//! Credentials for the sandbox.

use std::fmt;

use crate::data::rng::{SECRET_CHARACTERS, SeededRng};

/// A client id, client secret and API key that the sandbox accepts.
///
/// `Debug` hides the secret and the API key, so that tests can search logs for secrets that a client leaks.
#[derive(Clone, PartialEq, Eq)]
pub struct SandboxCredentials {
    client_id: String,
    client_secret: String,
    api_key: String,
}

impl SandboxCredentials {
    /// Creates credentials from a client id, a client secret and an API key.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        api_key: impl Into<String>,
    ) -> Self {
        Self { client_id: client_id.into(), client_secret: client_secret.into(), api_key: api_key.into() }
    }

    /// Derives credentials from a seed: those that a sandbox with this [seed](crate::SandboxBuilder::seed) accepts
    /// unless others are set.
    ///
    /// ```
    /// use orange_sandbox::{Sandbox, SandboxCredentials};
    ///
    /// let sandbox = Sandbox::builder().seed(7).build();
    /// assert_eq!(*sandbox.credentials(), SandboxCredentials::seeded(7));
    /// ```
    pub fn seeded(seed: u64) -> Self {
        // Generated records count from zero, so none has the index of this generator.
        let mut rng = SeededRng::new(seed, u64::MAX);
        Self::new(
            rng.text(32, SECRET_CHARACTERS),
            rng.text(16, SECRET_CHARACTERS),
            rng.text(32, SECRET_CHARACTERS),
        )
    }

    /// Returns the client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// Returns the client secret.
    pub fn client_secret(&self) -> &str {
        &self.client_secret
    }

    /// Returns the API key.
    pub fn api_key(&self) -> &str {
        &self.api_key
    }
}

impl fmt::Debug for SandboxCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxCredentials").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}
