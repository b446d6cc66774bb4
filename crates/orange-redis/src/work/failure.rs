//! Failures of the server: which of them pass, and calls that wait for it.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use orange_core::{Error, ErrorKind, Result};
use redis::{RedisError, ServerErrorKind};
use tokio::time::Instant;

/// First pause before a call is repeated.
const MIN_PAUSE: Duration = Duration::from_millis(100);

/// Longest pause before a call is repeated.
const MAX_PAUSE: Duration = Duration::from_secs(2);

/// Codes of errors that a repeated command gives again.
const PERMANENT_CODES: [&str; 7] =
    ["WRONGTYPE", "QUEUELOST", "NOGROUP", "NOAUTH", "WRONGPASS", "DENIED", "UNBLOCKED"];

/// A claim that another consumer has taken over, as the source of an error.
#[derive(Debug)]
pub(super) struct ClaimLost;

impl fmt::Display for ClaimLost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the claim was taken over")
    }
}

impl StdError for ClaimLost {}

/// Whether a command that failed with the error may succeed later: the server is away, slow, failing over, loading its
/// data or without memory.
pub(super) fn is_transient(error: &Error) -> bool {
    if error.kind() == ErrorKind::Timeout {
        return true;
    }
    let source = error.source().and_then(|source| source.downcast_ref::<RedisError>());
    error.kind() == ErrorKind::Store && source.is_some_and(is_transient_reply)
}

fn is_transient_reply(error: &RedisError) -> bool {
    use redis::ErrorKind::{
        AuthenticationFailed, InvalidClientConfig, Parse, RESP3NotSupported, Server, UnexpectedReturnType,
    };
    match error.kind() {
        AuthenticationFailed | InvalidClientConfig | Parse | RESP3NotSupported | UnexpectedReturnType => {
            false
        }
        Server(ServerErrorKind::NoPerm | ServerErrorKind::CrossSlot) => false,
        Server(ServerErrorKind::ResponseError) => {
            error.detail().is_some_and(|detail| detail.contains("max number of clients"))
        }
        _ => !error.code().is_some_and(|code| PERMANENT_CODES.contains(&code)),
    }
}

/// Pauses between repeated calls while the server is away.
#[derive(Debug)]
pub(super) struct Outage {
    limit: Duration,
    since: Option<Instant>,
    pause: Duration,
}

impl Outage {
    pub(super) fn new(limit: Duration) -> Self {
        Self { limit, since: None, pause: MIN_PAUSE }
    }

    /// Records that the server has answered.
    pub(super) fn end(&mut self) {
        (self.since, self.pause) = (None, MIN_PAUSE);
    }

    /// Returns the pause before the next call.
    ///
    /// # Errors
    /// Returns the error if it is permanent, or the server has been away for longer than the limit.
    pub(super) fn pause(&mut self, error: Error) -> Result<Duration> {
        let since = *self.since.get_or_insert_with(Instant::now);
        if !is_transient(&error) || since.elapsed() >= self.limit {
            return Err(error);
        }
        let pause = self.pause;
        self.pause = pause.saturating_mul(2).min(MAX_PAUSE);
        tracing::debug!(%error, ?pause, "the work queue waits for Redis");
        // Half of it at random, so that a fleet does not return at once.
        Ok(pause.div_f64(2.0).saturating_add(pause.div_f64(2.0).mul_f64(fastrand::f64())))
    }
}

/// Repeats a call until it succeeds, fails permanently, or the server has been away for longer than the limit.
pub(super) async fn repeat<T, F: Future<Output = Result<T>>>(
    limit: Duration,
    mut call: impl FnMut() -> F,
) -> Result<T> {
    let mut outage = Outage::new(limit);
    loop {
        match call().await {
            Ok(value) => return Ok(value),
            Err(error) => tokio::time::sleep(outage.pause(error)?).await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(line: &str) -> Error {
        let error = redis::parse_redis_value(line.as_bytes()).unwrap().extract_error().unwrap_err();
        Error::store(error.to_string(), error)
    }

    #[test]
    fn replies_of_a_server_that_recovers_are_transient() {
        for line in [
            "-LOADING Redis is loading the dataset in memory\r\n",
            "-READONLY You can't write against a read only replica.\r\n",
            "-MASTERDOWN Link with MASTER is down\r\n",
            "-OOM command not allowed when used memory > 'maxmemory'.\r\n",
            "-MISCONF Redis is configured to save RDB snapshots\r\n",
            "-ERR max number of clients reached\r\n",
        ] {
            assert!(is_transient(&reply(line)), "{line}");
        }
        assert!(is_transient(&Error::timeout("Redis command", Duration::from_secs(2))));
    }

    #[test]
    fn replies_that_repeat_are_permanent() {
        for line in [
            "-WRONGTYPE a key is a string\r\n",
            "-QUEUELOST the queue was deleted\r\n",
            "-NOAUTH Authentication required.\r\n",
            "-WRONGPASS invalid username-password pair\r\n",
            "-NOPERM this user has no permissions to run the 'evalsha' command\r\n",
            "-ERR unknown command 'XAUTOCLAIM'\r\n",
        ] {
            assert!(!is_transient(&reply(line)), "{line}");
        }
        assert!(!is_transient(&Error::invalid("key", "must not be empty")));
        assert!(!is_transient(&Error::store("claim", ClaimLost)));
    }

    #[tokio::test(start_paused = true)]
    async fn calls_are_repeated_until_the_limit() {
        let mut calls = 0_u32;
        let result: Result<()> = repeat(Duration::from_secs(60), || {
            calls += 1;
            async { Err(Error::timeout("Redis command", Duration::from_secs(2))) }
        })
        .await;
        assert!(result.unwrap_err().is_timeout());
        assert!((30..=200).contains(&calls), "{calls}");
    }
}
