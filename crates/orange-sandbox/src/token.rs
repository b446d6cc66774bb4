//! Issued tokens and their lifetimes.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::SandboxClock;
use crate::data::rng::{OPAQUE, SeededRng};
use crate::limits::SlidingWindow;
use crate::problem::{ErrorKind, Problem};

/// The two token endpoints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenVersion {
    /// `/oauth/v2/token`, used on the Anomalie Adresse page.
    V2,
    /// `/oauth/v3/token`, used on all other pages.
    V3,
}

impl TokenVersion {
    /// Returns the path of the endpoint.
    pub fn path(self) -> &'static str {
        match self {
            Self::V2 => "/oauth/v2/token",
            Self::V3 => "/oauth/v3/token",
        }
    }
}

/// The representation of `expires_in`. Each has been observed or is allowed by OAuth 2.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpiresIn {
    /// `3600`.
    Number,
    /// `"3600"`.
    Text,
    /// Omitted.
    Missing,
}

/// The tokens of one endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TokenProfile {
    pub(crate) lifetime: Duration,
    pub(crate) expires_in: ExpiresIn,
    pub(crate) length: usize,
}

impl TokenProfile {
    /// As in third-party samples of the older endpoint: 90 days, as a string.
    pub(crate) const V2: Self =
        Self { lifetime: Duration::from_secs(7_776_000), expires_in: ExpiresIn::Text, length: 28 };
    /// As recorded: one hour, as a number, and a token of about 600 characters.
    pub(crate) const V3: Self =
        Self { lifetime: Duration::from_secs(3600), expires_in: ExpiresIn::Number, length: 600 };
}

/// Every issued token.
#[derive(Debug)]
pub(crate) struct Tokens {
    rng: SeededRng,
    pub(crate) quota: SlidingWindow,
    // Expired tokens are kept: they are answered with code 42, unknown tokens with code 41.
    issued: HashMap<String, IssuedToken>,
}

/// The requested scopes of a token; empty if none were requested.
pub(crate) type Scopes = Arc<[String]>;

#[derive(Debug)]
struct IssuedToken {
    expires_at: Duration,
    scopes: Scopes,
}

impl Tokens {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            rng: SeededRng::new(seed, u64::MAX - 1),
            quota: SlidingWindow::default(),
            issued: HashMap::new(),
        }
    }

    /// Issues a token for scopes separated by spaces.
    pub(crate) fn issue(&mut self, clock: &SandboxClock, profile: TokenProfile, scopes: &str) -> String {
        let token = self.rng.text(profile.length, OPAQUE);
        let expires_at = clock.elapsed().saturating_add(profile.lifetime);
        let scopes = scopes.split_whitespace().map(str::to_owned).collect();
        self.issued.insert(token.clone(), IssuedToken { expires_at, scopes });
        token
    }

    /// Returns the scopes of a valid token.
    pub(crate) fn check(&self, clock: &SandboxClock, token: &str) -> Result<Scopes, Problem> {
        let Some(issued) = self.issued.get(token) else {
            return Err(Problem::gateway(ErrorKind::INVALID_CREDENTIALS, "The access token is unknown."));
        };
        if issued.expires_at <= clock.elapsed() {
            let description = "The access token has expired; request a new one.";
            return Err(Problem::gateway(ErrorKind::EXPIRED_CREDENTIALS, description));
        }
        Ok(Arc::clone(&issued.scopes))
    }

    /// Expires every issued token.
    pub(crate) fn expire_all(&mut self) {
        for issued in self.issued.values_mut() {
            issued.expires_at = Duration::ZERO;
        }
    }

    /// Revokes every issued token.
    pub(crate) fn revoke_all(&mut self) {
        self.issued.clear();
    }

    pub(crate) fn all(&self) -> Vec<String> {
        self.issued.keys().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rejection(tokens: &Tokens, clock: &SandboxClock, token: &str) -> ErrorKind {
        tokens.check(clock, token).expect_err("rejected").kind()
    }

    #[test]
    fn tokens_are_valid_until_they_expire() {
        let clock = SandboxClock::frozen();
        let mut tokens = Tokens::new(1);
        let token = tokens.issue(&clock, TokenProfile::V3, "");
        assert!(tokens.check(&clock, &token).is_ok());
        clock.advance(Duration::from_millis(3_599_999));
        assert!(tokens.check(&clock, &token).is_ok());
        clock.advance(Duration::from_millis(1));
        assert_eq!(rejection(&tokens, &clock, &token), ErrorKind::EXPIRED_CREDENTIALS);
        assert_eq!(rejection(&tokens, &clock, "made up"), ErrorKind::INVALID_CREDENTIALS);
    }

    #[test]
    fn expired_and_revoked_tokens_are_distinguished() {
        let clock = SandboxClock::frozen();
        let mut tokens = Tokens::new(1);
        let token = tokens.issue(&clock, TokenProfile::V2, "");
        tokens.expire_all();
        assert_eq!(rejection(&tokens, &clock, &token), ErrorKind::EXPIRED_CREDENTIALS);
        tokens.revoke_all();
        assert_eq!(rejection(&tokens, &clock, &token), ErrorKind::INVALID_CREDENTIALS);
    }

    #[test]
    fn tokens_are_unique() {
        let clock = SandboxClock::frozen();
        let mut tokens = Tokens::new(1);
        let token = tokens.issue(&clock, TokenProfile::V3, "");
        assert_ne!(token, tokens.issue(&clock, TokenProfile::V3, ""));
        assert_eq!(token.len(), 600);
    }
}
