//! Issued tokens and their lifetimes.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::SandboxClock;
use crate::data::rng::{SECRET_CHARACTERS, SeededRng};
use crate::limits::SlidingWindow;
use crate::problem::{ErrorKind, Problem};

/// The version of a token endpoint. Orange documents both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenVersion {
    /// `/oauth/v2/token`, which Orange documents for Anomalie Adresse.
    V2,
    /// `/oauth/v3/token`, which Orange documents for every API except Anomalie Adresse.
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

/// The representation of `expires_in` in token responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpiresIn {
    /// `3600`, as recorded from the v3 endpoint.
    Number,
    /// `"3600"`, as in third-party samples of the v2 endpoint.
    Text,
    /// Omitted, which OAuth 2.0 allows (RFC 6749, section 5.1).
    Missing,
}

/// The properties of the tokens that an endpoint issues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TokenProfile {
    pub(crate) lifetime: Duration,
    pub(crate) expires_in: ExpiresIn,
    /// In characters.
    pub(crate) length: usize,
}

impl TokenProfile {
    /// As in third-party samples of the v2 endpoint: 28 characters, valid for 90 days.
    pub(crate) const V2: Self =
        Self { lifetime: Duration::from_secs(7_776_000), expires_in: ExpiresIn::Text, length: 28 };
    /// As recorded from the v3 endpoint: about 600 characters, valid for one hour.
    pub(crate) const V3: Self =
        Self { lifetime: Duration::from_secs(3600), expires_in: ExpiresIn::Number, length: 600 };
}

/// The issued tokens, until they are revoked, and the rate limit of both endpoints.
#[derive(Debug)]
pub(crate) struct Tokens {
    rng: SeededRng,
    /// The token requests of the last minute.
    pub(crate) quota: SlidingWindow,
    // Expired tokens are kept: a request with one is answered with code 42, with an unknown token with code 41.
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
            // Generated records count from zero, so none has the index of this generator.
            rng: SeededRng::new(seed, u64::MAX - 1),
            quota: SlidingWindow::default(),
            issued: HashMap::new(),
        }
    }

    /// Issues a token for scopes separated by spaces.
    pub(crate) fn issue(&mut self, clock: &SandboxClock, profile: TokenProfile, scopes: &str) -> String {
        let token = self.rng.text(profile.length, SECRET_CHARACTERS);
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

    /// Expires every token.
    pub(crate) fn expire_all(&mut self) {
        for issued in self.issued.values_mut() {
            issued.expires_at = Duration::ZERO;
        }
    }

    /// Revokes every token: from now on, all are unknown.
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
    fn tokens_are_unique_and_have_the_length_of_their_profile() {
        let clock = SandboxClock::frozen();
        let mut tokens = Tokens::new(1);
        let token = tokens.issue(&clock, TokenProfile::V3, "");
        assert_ne!(token, tokens.issue(&clock, TokenProfile::V3, ""));
        assert_eq!(token.len(), 600);
    }
}
