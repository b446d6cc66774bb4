//! One exchange of credentials for a token: the store first, then the endpoint.

use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::HeaderValue;
use http::header::USER_AGENT;
use secrecy::{ExposeSecret, SecretString};
use tracing::Instrument;
use zeroize::Zeroizing;

use super::access::{IssuedToken, bearer};
use super::{StoredToken, TokenEndpoint, TokenKey, TokenStore};
use crate::credentials::{Credentials, CredentialsSource, LoadedCredentials};
use crate::deadline::with_timeout;
use crate::error::{Error, ErrorKind, Result};
use crate::time::Clock;
use crate::transport::{NoResponse, Transport};

/// How much of an answer of the token endpoint is read. Tokens have about 600 characters.
const MAX_ANSWER: usize = 64 * 1024;

/// How long the body of an answer without a token is read: its status must not get lost over it.
const REFUSAL_PATIENCE: Duration = Duration::from_secs(5);

/// Everything an exchange needs, and nothing that knows of waiting callers.
#[derive(Debug)]
pub(super) struct Exchange {
    pub(super) endpoint: TokenEndpoint,
    pub(super) credentials: Arc<CredentialsSource>,
    pub(super) user_agent: Option<HeaderValue>,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) store: Arc<dyn TokenStore>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) timeout: Duration,
    pub(super) store_timeout: Duration,
}

impl Exchange {
    fn key(&self, credentials: &Credentials) -> TokenKey {
        TokenKey::new(self.endpoint.url().as_str(), credentials.client_id(), self.endpoint.scope())
    }

    /// The present credentials, within the time of a token request.
    pub(super) async fn load_credentials(&self) -> Result<Arc<LoadedCredentials>> {
        let load = pin!(self.credentials.current());
        with_timeout(&*self.clock, self.timeout, "loading of the credentials", load)
            .await
            .map_err(Error::into_token_error)
    }

    /// The longest that reading the store, asking the endpoint and writing the store can take.
    pub(super) fn limit(&self) -> Duration {
        self.timeout.saturating_add(self.store_timeout.saturating_mul(2))
    }

    /// A token from the store, if another client or process has put one there that is still good and
    /// is not the one that is being replaced.
    pub(super) async fn stored(
        &self,
        credentials: &Credentials,
        revision: u64,
        replaced: Option<&SecretString>,
    ) -> Option<IssuedToken> {
        let key = self.key(credentials);
        let stored = self.within_store("read", self.store.load(&key)).await.flatten()?;
        let known = replaced.is_some_and(|known| known.expose_secret() == stored.secret.expose_secret());
        if known || bearer(&stored.secret).is_none() {
            return None;
        }
        let (now, wall) = (self.clock.now(), self.clock.wall());
        let age = wall.duration_since(stored.issued).unwrap_or_default();
        let lifetime = match stored.expires {
            Some(expires) => Some(expires.duration_since(stored.issued).ok().filter(|life| *life > age)?),
            None => None,
        };
        let (requested_at, lifetime) = match now.checked_sub(age) {
            Some(requested_at) => (requested_at, lifetime),
            // The clock of this machine does not reach back so far: what is left counts from now.
            None => (now, lifetime.map(|life| life.saturating_sub(age))),
        };
        Some(IssuedToken { secret: stored.secret, requested_at, lifetime, credentials: revision })
    }

    /// A token from the endpoint, put into the store.
    pub(super) async fn exchanged(&self, credentials: &Credentials, revision: u64) -> Result<IssuedToken> {
        let issued = self.clock.wall();
        let span = tracing::info_span!(
            "orange.token",
            otel.kind = "client",
            http.request.method = "POST",
            server.address = self.endpoint.url().host_str(),
            server.port = self.endpoint.url().port(),
            orange.client_id = credentials.client_id(),
        );
        let no_response = NoResponse::default();
        let mut asking = pin!(self.ask(credentials, revision, &no_response));
        let token = with_timeout(&*self.clock, self.timeout, "token request", asking.as_mut())
            .instrument(span)
            .await
            .map_err(|error| {
                if error.kind() == ErrorKind::Timeout {
                    no_response.report();
                }
                error.into_token_error()
            })?;
        self.keep(credentials, &token, issued).await;
        Ok(token)
    }

    async fn ask(
        &self,
        credentials: &Credentials,
        revision: u64,
        no_response: &NoResponse,
    ) -> Result<IssuedToken> {
        let requested_at = self.clock.now();
        let mut request = self.endpoint.request(credentials)?;
        request.extensions_mut().insert(no_response.clone());
        if let Some(user_agent) = &self.user_agent {
            request.headers_mut().insert(USER_AGENT, user_agent.clone());
        }
        let response = self.transport.send(request).await.map_err(Error::from_transport)?;
        let (head, mut body) = response.into_parts();
        let result = if head.status.is_success() {
            let body = body.read_start(MAX_ANSWER).await.map_err(Error::from_transport)?;
            let body = Zeroizing::new(body);
            IssuedToken::read(head.status, &head.headers, &body, requested_at, revision)
        } else {
            let body = body.read_what_comes(MAX_ANSWER, &*self.clock, REFUSAL_PATIENCE).await;
            Err(Error::from_response(head.status, &head.headers, &body, &*self.clock))
        };
        result.map_err(|error| self.credentials.scrub(error))
    }

    async fn keep(&self, credentials: &Credentials, token: &IssuedToken, issued: SystemTime) {
        // What no header can carry is about to be refused; it is not for others to find.
        if bearer(&token.secret).is_none() {
            return;
        }
        let expires = token.lifetime.and_then(|lifetime| issued.checked_add(lifetime));
        let (key, stored) = (self.key(credentials), StoredToken::new(token.secret.clone(), issued, expires));
        self.within_store("written", self.store.save(&key, &stored)).await;
    }

    /// Takes a token that is no good out of the store.
    pub(super) async fn discard(&self, secret: &SecretString) {
        let Some(loaded) = self.credentials.loaded() else { return };
        let Ok(credentials) = loaded.credentials() else { return };
        let key = self.key(credentials);
        self.within_store("written", self.store.remove(&key, secret)).await;
    }

    /// A store that fails or hangs is a store with nothing in it.
    async fn within_store<T>(&self, what: &str, work: impl Future<Output = Result<T>>) -> Option<T> {
        match with_timeout(&*self.clock, self.store_timeout, "token store", pin!(work)).await {
            Ok(done) => Some(done),
            Err(error) => {
                tracing::warn!(%error, "the token store could not be {what}");
                None
            }
        }
    }
}
