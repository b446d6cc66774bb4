//! Clients of the SDK that talk to a sandbox.

use std::net::IpAddr;
use std::time::Duration;

use orange_core::Result;
use orange_core::client::ClientBuilder;
use orange_core::retry::RetryPolicy;
use orange_core::{Client, Credentials};

use crate::credentials::SandboxCredentials;
use crate::running::RunningSandbox;
use crate::sandbox::Sandbox;

impl Sandbox {
    /// A client that calls this sandbox without a socket and lives in its time: what is left is
    /// [`build`](ClientBuilder::build), or any other setting before it.
    ///
    /// In a sandbox whose clock stands still, the client's time limits do not pass either, and neither
    /// would a pause before another attempt: there the client makes one attempt only, unless it is given
    /// a [policy](ClientBuilder::retry) and the clock is advanced. A download that breaks off is resumed
    /// without a pause.
    ///
    /// ```
    /// use orange_sandbox::{Sandbox, SandboxClock};
    /// let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
    /// let client = sandbox.client()?.language("fr").build()?;
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// The sandbox was given credentials that the SDK does not take, an empty id for one.
    pub fn client(&self) -> Result<ClientBuilder> {
        let retry = match self.clock().is_frozen() {
            true => RetryPolicy::none().transient_backoff(Duration::ZERO),
            false => RetryPolicy::new(),
        };
        Ok(Client::builder()
            .credentials(credentials(self.credentials())?)
            .base_url(self.url())
            .transport(self.clone())
            .clock(self.clock().clone())
            .retry(retry))
    }
}

impl RunningSandbox {
    /// A client that calls this sandbox over its socket, with the SDK's own transport if it is compiled
    /// in and with the machine's clock; see [`Sandbox::client`] for one without a socket.
    ///
    /// # Errors
    /// The sandbox was given credentials that the SDK does not take, an empty id for one.
    pub fn client(&self) -> Result<ClientBuilder> {
        let address = self.local_address();
        let builder = Client::builder()
            .credentials(credentials(self.credentials())?)
            .base_url(format!("http://{address}"));
        Ok(match address.ip() {
            ip if ip.is_loopback() => builder,
            IpAddr::V4(ip) => builder.allow_http_to([ip.to_string()]),
            IpAddr::V6(ip) => builder.allow_http_to([format!("[{ip}]")]),
        })
    }
}

fn credentials(own: &SandboxCredentials) -> Result<Credentials> {
    Credentials::new(own.client_id(), own.client_secret())?.with_api_key(own.api_key())
}
