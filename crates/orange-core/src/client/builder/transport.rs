//! Settings of connections, and of the clock and the randomness of tests.

use std::sync::Arc;
use std::time::Duration;

use super::ClientBuilder;
use crate::time::{Clock, Random};
use crate::transport::{KeepAlive, Transport};

impl ClientBuilder {
    /// Sets the time limit for establishing a connection. Default: 5 s. Applies to the SDK's transport only.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.connect = limit;
        self
    }

    /// Sets how dead connections are detected. Default: a check after 15 s without traffic. Applies to the SDK's transport
    /// only.
    pub fn keep_alive(mut self, keep_alive: KeepAlive) -> Self {
        self.keep_alive = keep_alive;
        self
    }

    /// Sets the HTTP transport: the in-process sandbox, a recorder, your own stack, or [the SDK's
    /// transport](crate::transport::ReqwestTransportBuilder::configure) with a proxy or a private certificate
    /// authority.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self.has_custom_transport = true;
        self
    }

    /// Sets your own `reqwest::Client`, for a proxy, a client certificate or a private certificate authority.
    ///
    /// Build it without redirects: reqwest does not treat `X-Api-Key` as a secret and would forward it.
    /// [`ReqwestTransport::from_client`](crate::transport::ReqwestTransport::from_client) lists the other
    /// requirements. The type comes from reqwest, so this method follows reqwest's versions.
    #[cfg(feature = "reqwest")]
    pub fn reqwest_client(mut self, client: reqwest::Client) -> Self {
        self.transport = Some(Arc::new(crate::transport::ReqwestTransport::from_client(client)));
        self.has_custom_transport = false;
        self
    }

    /// Sets the clock, for tests. Default: [`SystemClock`](crate::time::SystemClock).
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Sets the source of randomness, for tests. Default: [`SystemRandom`](crate::time::SystemRandom).
    pub fn random(mut self, random: impl Random) -> Self {
        self.random = Some(Arc::new(random));
        self
    }
}
