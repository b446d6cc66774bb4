//! Who may call the sandbox.

use std::fmt;

use crate::data::rng::{OPAQUE, SeededRng};

/// A client id with its secret, and the API key that the Orange Business APIs need besides.
///
/// They open nothing but this sandbox. They are still kept out of `Debug`, because a test that prints
/// them would not notice when real ones leak the same way.
#[derive(Clone, PartialEq, Eq)]
pub struct SandboxCredentials {
    client_id: String,
    client_secret: String,
    api_key: String,
}

impl SandboxCredentials {
    /// Credentials of your choice.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        api_key: impl Into<String>,
    ) -> Self {
        Self { client_id: client_id.into(), client_secret: client_secret.into(), api_key: api_key.into() }
    }

    /// The credentials that belong to a seed.
    pub(crate) fn seeded(seed: u64) -> Self {
        let mut rng = SeededRng::new(seed, u64::MAX);
        Self::new(rng.text(32, OPAQUE), rng.text(16, OPAQUE), rng.text(32, OPAQUE))
    }

    /// The client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The client secret.
    pub fn client_secret(&self) -> &str {
        &self.client_secret
    }

    /// The API key.
    pub fn api_key(&self) -> &str {
        &self.api_key
    }
}

impl fmt::Debug for SandboxCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxCredentials").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}
