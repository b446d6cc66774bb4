//! One exchange of credentials for a token: the store first, then the endpoint.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use secrecy::{ExposeSecret, SecretString};
use tracing::Instrument;

use super::endpoint::Grant;
use super::{StoredToken, TokenEndpoint, TokenKey, TokenStore};
use crate::client::within;
use crate::credentials::Credentials;
use crate::error::{Error, Result};
use crate::time::Clock;
use crate::transport::Transport;

/// How much of an answer of the token endpoint is read. Tokens have about 600 characters.
const MAX_ANSWER: usize = 64 * 1024;

/// Everything an exchange needs, and nothing that knows of waiting callers.
#[derive(Debug)]
pub(super) struct Exchange {
    pub(super) endpoint: TokenEndpoint,
    pub(super) credentials: Credentials,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) store: Arc<dyn TokenStore>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) timeout: Duration,
}

/// A token with the instant at which its lifetime began.
#[derive(Debug)]
pub(super) struct Fresh {
    pub(super) secret: SecretString,
    pub(super) began: Instant,
    pub(super) lifetime: Option<Duration>,
}

impl Exchange {
    pub(super) fn key(&self) -> TokenKey {
        TokenKey::new(self.endpoint.url().as_str(), self.credentials.client_id(), self.endpoint.scope())
    }

    /// A token from the store, if another client or process has put one there that is still good and
    /// is not the one that is being replaced.
    pub(super) async fn stored(&self, replaced: Option<&SecretString>) -> Option<Fresh> {
        let stored = match self.store.load(&self.key()).await {
            Ok(stored) => stored?,
            Err(error) => {
                tracing::warn!(%error, "the token store could not be read");
                return None;
            }
        };
        if replaced.is_some_and(|replaced| replaced.expose_secret() == stored.secret.expose_secret()) {
            return None;
        }
        let (now, wall) = (self.clock.now(), self.clock.wall());
        let age = wall.duration_since(stored.issued).unwrap_or_default();
        let lifetime = match stored.expires {
            Some(expires) => Some(expires.duration_since(stored.issued).ok().filter(|life| *life > age)?),
            None => None,
        };
        Some(Fresh { secret: stored.secret, began: now.checked_sub(age).unwrap_or(now), lifetime })
    }

    /// A token from the endpoint, put into the store.
    pub(super) async fn exchanged(&self) -> Result<Fresh> {
        let (began, issued) = (self.clock.now(), self.clock.wall());
        let span = tracing::info_span!(
            "orange.token",
            otel.kind = "client",
            http.request.method = "POST",
            server.address = self.endpoint.url().host_str(),
            server.port = self.endpoint.url().port(),
            orange.client_id = self.credentials.client_id(),
        );
        let grant = within(&*self.clock, self.timeout, "token request", self.ask())
            .instrument(span)
            .await
            .map_err(|error| match error.kind() {
                crate::ErrorKind::Token => error,
                _ => Error::token(format!("no access token: {error}"), Some(error)),
            })?;
        self.keep(&grant, issued).await;
        Ok(Fresh { secret: grant.secret, began, lifetime: grant.lifetime })
    }

    async fn ask(&self) -> Result<Grant> {
        let request = self.endpoint.request(&self.credentials)?;
        let response = self.transport.send(request).await.map_err(Error::from_transport)?;
        let (head, mut body) = response.into_parts();
        let body = body.read_start(MAX_ANSWER).await.map_err(Error::from_transport)?;
        if head.status.is_success() {
            return Grant::read(head.status, &head.headers, &body);
        }
        let error = Error::from_answer(head.status, &head.headers, &body, &*self.clock);
        Err(error.without_secrets(&[self.credentials.secret().expose_secret()]))
    }

    async fn keep(&self, grant: &Grant, issued: SystemTime) {
        let expires = grant.lifetime.and_then(|life| issued.checked_add(life));
        let token = StoredToken::new(grant.secret.clone(), issued, expires);
        if let Err(error) = self.store.save(&self.key(), &token).await {
            tracing::warn!(%error, "the token store could not be written");
        }
    }

    /// Takes a token that is no good out of the store.
    pub(super) async fn discard(&self, secret: &SecretString) {
        if let Err(error) = self.store.remove(&self.key(), secret).await {
            tracing::warn!(%error, "the token store could not be written");
        }
    }
}
