//! Detection of dead connections.

use std::time::Duration;

use crate::error::{Error, Result};

/// Settings that detect dead connections.
///
/// HTTP/2 connections are sent a `PING` after each [interval](Self::interval) without traffic, and closed if it is
/// not acknowledged within the [timeout](Self::timeout). The interval also applies to TCP keep-alive probes. By
/// default a dead connection is closed after 25 s, before the attempt timeout (30 s), so that another attempt can use
/// a new connection.
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
/// # Source
/// Orange does not document how long its gateway keeps idle connections. The defaults are a choice of this crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct KeepAlive {
    interval: Duration,
    timeout: Duration,
    while_idle: bool,
    enabled: bool,
}

impl KeepAlive {
    /// Creates the default settings: a check after 15 s without traffic, including idle connections, with 10 s for
    /// its acknowledgement.
    pub const fn new() -> Self {
        Self {
            interval: Duration::from_secs(15),
            timeout: Duration::from_secs(10),
            while_idle: true,
            enabled: true,
        }
    }

    /// Disables the checks of HTTP/2 and TCP.
    pub const fn off() -> Self {
        Self { enabled: false, ..Self::new() }
    }

    /// Sets the time without traffic after which a connection is checked. Default: 15 s.
    pub const fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// Sets the time limit for the acknowledgement of an HTTP/2 `PING`. Default: 10 s.
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets whether HTTP/2 connections without requests are checked. Default: true.
    pub const fn while_idle(mut self, checked: bool) -> Self {
        self.while_idle = checked;
        self
    }

    /// Checks the settings.
    ///
    /// # Errors
    /// Returns a configuration error if interval or timeout is zero.
    pub(crate) fn check(&self) -> Result<()> {
        if self.interval.is_zero() || self.timeout.is_zero() {
            return Err(Error::configuration("keep_alive", "interval and timeout must be longer than zero"));
        }
        Ok(())
    }

    /// Applies the settings to a reqwest client.
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
        // Unacknowledged data suppresses keep-alive probes.
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
