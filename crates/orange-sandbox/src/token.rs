//! The tokens given out, and how long each is good for.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::SandboxClock;
use crate::data::rng::{OPAQUE, SeededRng};
use crate::limits::SlidingWindow;

/// The two token endpoints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenVersion {
    /// `/oauth/v2/token`, which the Anomalie Adresse page names.
    V2,
    /// `/oauth/v3/token`, which all other pages name.
    V3,
}

impl TokenVersion {
    /// The path of the endpoint.
    pub fn path(self) -> &'static str {
        match self {
            Self::V2 => "/oauth/v2/token",
            Self::V3 => "/oauth/v3/token",
        }
    }
}

/// How `expires_in` is written. All three have been seen or are allowed by the OAuth standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpiresIn {
    /// `3600`.
    Number,
    /// `"3600"`.
    Text,
    /// Not at all.
    Missing,
}

/// What one token endpoint answers with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TokenProfile {
    pub(crate) lifetime: Duration,
    pub(crate) expires_in: ExpiresIn,
    pub(crate) length: usize,
}

impl TokenProfile {
    /// As third-party samples of the older endpoint show it: ninety days, as a string.
    pub(crate) const V2: Self =
        Self { lifetime: Duration::from_secs(7_776_000), expires_in: ExpiresIn::Text, length: 28 };
    /// As recorded: an hour, as a number, and a token of some six hundred characters.
    pub(crate) const V3: Self =
        Self { lifetime: Duration::from_secs(3600), expires_in: ExpiresIn::Number, length: 600 };
}

/// Why a token is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenRefusal {
    Unknown,
    Expired,
}

/// Every token given out, by its text.
#[derive(Debug)]
pub(crate) struct Tokens {
    rng: SeededRng,
    pub(crate) quota: SlidingWindow,
    // Expired tokens stay known: they are answered with code 42, unknown ones with 41.
    issued: HashMap<String, IssuedToken>,
}

/// The scopes a token was asked for with; empty without any.
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

    /// Gives out a token for some scopes, separated by blanks.
    pub(crate) fn issue(&mut self, clock: &SandboxClock, settings: TokenProfile, scopes: &str) -> String {
        let token = self.rng.text(settings.length, OPAQUE);
        let expires_at = clock.elapsed().saturating_add(settings.lifetime);
        let scopes = scopes.split_whitespace().map(str::to_owned).collect();
        self.issued.insert(token.clone(), IssuedToken { expires_at, scopes });
        token
    }

    /// Whether a token is good now, and for what.
    pub(crate) fn check(&self, clock: &SandboxClock, token: &str) -> Result<Scopes, TokenRefusal> {
        match self.issued.get(token) {
            None => Err(TokenRefusal::Unknown),
            Some(issued) if issued.expires_at <= clock.elapsed() => Err(TokenRefusal::Expired),
            Some(issued) => Ok(Arc::clone(&issued.scopes)),
        }
    }

    /// Lets every token given out so far be expired.
    pub(crate) fn expire_all(&mut self) {
        for issued in self.issued.values_mut() {
            issued.expires_at = Duration::ZERO;
        }
    }

    /// Forgets every token given out so far.
    pub(crate) fn revoke_all(&mut self) {
        self.issued.clear();
    }

    pub(crate) fn all(&self) -> Vec<String> {
        self.issued.keys().cloned().collect()
    }

    pub(crate) fn count(&self) -> usize {
        self.issued.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_good_until_its_lifetime_is_over() {
        let clock = SandboxClock::frozen();
        let mut tokens = Tokens::new(1);
        let token = tokens.issue(&clock, TokenProfile::V3, "");
        assert!(tokens.check(&clock, &token).is_ok());
        clock.advance(Duration::from_millis(3_599_999));
        assert!(tokens.check(&clock, &token).is_ok());
        clock.advance(Duration::from_millis(1));
        assert_eq!(tokens.check(&clock, &token), Err(TokenRefusal::Expired));
        assert_eq!(tokens.check(&clock, "made up"), Err(TokenRefusal::Unknown));
    }

    #[test]
    fn expired_and_revoked_are_not_the_same() {
        let clock = SandboxClock::frozen();
        let mut tokens = Tokens::new(1);
        let token = tokens.issue(&clock, TokenProfile::V2, "");
        tokens.expire_all();
        assert_eq!(tokens.check(&clock, &token), Err(TokenRefusal::Expired));
        tokens.revoke_all();
        assert_eq!(tokens.check(&clock, &token), Err(TokenRefusal::Unknown));
    }

    #[test]
    fn no_two_tokens_are_alike() {
        let clock = SandboxClock::frozen();
        let mut tokens = Tokens::new(1);
        let (one, two) =
            (tokens.issue(&clock, TokenProfile::V3, ""), tokens.issue(&clock, TokenProfile::V3, ""));
        assert_ne!(one, two);
        assert_eq!(one.len(), 600);
    }
}
