//! The token and the API key of one attempt.

use std::sync::Arc;

use super::Pipeline;
use super::context::{CallContext, WaitingFor};
use crate::credentials::{Credentials, LoadedCredentials};
use crate::error::{Error, Result};
use crate::metadata::Api;
use crate::secret::SentSecrets;
use crate::token::AccessToken;

/// An access token and the credentials for which it was issued.
pub(super) struct Identity {
    pub(super) token: AccessToken,
    pub(super) credentials: Arc<LoadedCredentials>,
}

impl Identity {
    /// The client id; empty if the client has no credentials.
    pub(super) fn client_id(&self) -> &str {
        self.credentials.credentials().map_or("", Credentials::client_id)
    }

    /// The secrets of a request with this identity.
    pub(super) fn secrets(&self) -> SentSecrets {
        SentSecrets {
            token: Some(self.token.shared_secret()),
            api_keys: self.credentials.api_keys(),
            ..SentSecrets::default()
        }
    }
}

impl Pipeline {
    /// Returns the current credentials and a token. A timeout meanwhile reports the wait for the token.
    pub(super) async fn authenticate(&self, context: &CallContext<'_>) -> Result<Identity> {
        context.set_waiting_for(Some(WaitingFor::AccessToken));
        let identity = self.identity().await;
        context.set_waiting_for(None);
        identity
    }

    async fn identity(&self) -> Result<Identity> {
        loop {
            let credentials = self.credentials.current().await?;
            let token = match self.tokens.current_token() {
                Some(token) => token,
                None => self.tokens.token().await.map_err(Error::into_token_error)?,
            };
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

/// The error for a request of an API that needs a key, from a client without one.
pub(crate) fn missing_api_key(api: &Api) -> Error {
    let rule = format!("is required by the {} API: set ORANGE_API_KEY or `ClientBuilder::api_key`", api.name);
    Error::configuration("api_key", rule)
}
