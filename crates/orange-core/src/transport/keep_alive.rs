//! Whether connections are still alive, and how often that is checked.

use std::time::Duration;

use crate::error::{Error, Result};

/// How connections are checked, so that a peer that has gone without a word is noticed.
///
/// HTTP/2 connections get a `PING` after each [interval](Self::interval) without traffic, and are closed when no
/// acknowledgement comes within the [timeout](Self::timeout). The interval is also that of TCP keep-alive probes.
/// With the defaults a connection that froze is closed after 25 s: before the time limit of an attempt (30 s), so
/// that the operation still has time for another attempt on a new connection.
///
/// ```
/// use std::time::Duration;
/// use orange_core::transport::KeepAlive;
///
/// let eager = KeepAlive::new().interval(Duration::from_secs(5)).timeout(Duration::from_secs(2));
/// let off = KeepAlive::off();
/// # let _ = (eager, off);
/// ```
///
/// *Source*: nothing published says how long Orange's gateway keeps an idle connection; the figures are ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct KeepAlive {
    interval: Duration,
    timeout: Duration,
    while_idle: bool,
    enabled: bool,
}

impl KeepAlive {
    /// A check after 15 s without traffic, on idle connections too; 10 s for its acknowledgement.
    pub const fn new() -> Self {
        Self {
            interval: Duration::from_secs(15),
            timeout: Duration::from_secs(10),
            while_idle: true,
            enabled: true,
        }
    }

    /// No checks, neither by HTTP/2 nor by TCP.
    pub const fn off() -> Self {
        Self { enabled: false, ..Self::new() }
    }

    /// How long a connection may be without traffic before it is checked; 15 s unless set.
    pub const fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// How long the acknowledgement of an HTTP/2 `PING` may take; 10 s unless set.
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Whether HTTP/2 connections without requests are checked; they are unless set.
    pub const fn while_idle(mut self, checked: bool) -> Self {
        self.while_idle = checked;
        self
    }

    /// Refuses what cannot work.
    pub(crate) fn check(&self) -> Result<()> {
        if self.interval.is_zero() || self.timeout.is_zero() {
            return Err(Error::configuration("keep_alive", "interval and timeout must be longer than zero"));
        }
        Ok(())
    }

    /// Sets what reqwest has for it.
    #[cfg(feature = "reqwest")]
    pub(super) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        if !self.enabled {
            return builder.http2_keep_alive_interval(None).tcp_keepalive(None);
        }
        let builder = builder
            .http2_keep_alive_interval(self.interval)
            .http2_keep_alive_timeout(self.timeout)
            .http2_keep_alive_while_idle(self.while_idle)
            .tcp_keepalive(self.interval)
            .tcp_keepalive_interval(self.interval)
            .tcp_keepalive_retries(3);
        // Data that is not acknowledged by the other machine: keep-alive probes are not sent while there is some.
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        let builder = builder.tcp_user_timeout(self.interval.saturating_add(self.timeout));
        builder
    }
}

impl Default for KeepAlive {
    fn default() -> Self {
        Self::new()
    }
}
