//! The token and the API key of one attempt.

use std::sync::Arc;

use super::Pipeline;
use super::context::CallContext;
use crate::credentials::LoadedCredentials;
use crate::error::{Error, Result};
use crate::secret::SentSecrets;
use crate::token::AccessToken;

/// A token, and the credentials it belongs to.
pub(super) struct Identity {
    pub(super) token: AccessToken,
    pub(super) credentials: Arc<LoadedCredentials>,
}

impl Identity {
    /// Secrets that errors about the attempt must not show.
    pub(super) fn secrets(&self) -> SentSecrets {
        SentSecrets {
            token: Some(self.token.shared_secret()),
            api_keys: self.credentials.api_keys(),
            ..SentSecrets::default()
        }
    }
}

impl Pipeline {
    /// The token and the API key. An operation that ends meanwhile reports that it waited for a token.
    pub(super) async fn authenticate(&self, context: &CallContext<'_>) -> Result<Identity> {
        context.wait_for(Some("an access token".to_owned()));
        let identity = self.identify().await;
        context.wait_for(None);
        identity
    }

    /// The token and the key of the present credentials.
    async fn identify(&self) -> Result<Identity> {
        loop {
            let credentials = self.credentials.current().await?;
            let token = self.tokens.token().await.map_err(Error::into_token_error)?;
            if self.is_current(&credentials) {
                return Ok(Identity { token, credentials });
            }
        }
    }

    /// Whether these credentials have not been replaced.
    pub(super) fn is_current(&self, credentials: &LoadedCredentials) -> bool {
        credentials.revision() == self.credentials.revision()
    }
}
