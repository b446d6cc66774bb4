//! SDK clients of a sandbox.

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
    /// Returns a builder for a client that uses this sandbox in memory and shares its clock.
    ///
    /// With a frozen clock, neither timeouts nor backoffs elapse until the clock is advanced. The client therefore
    /// makes one attempt only, unless you set a [retry policy](ClientBuilder::retry). Interrupted downloads are
    /// resumed without a pause.
    ///
    /// ```
    /// use orange_sandbox::{Sandbox, SandboxClock};
    /// let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
    /// let client = sandbox.client()?.language("fr").build()?;
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error if the SDK rejects the sandbox's credentials, for example an empty client id.
    pub fn client(&self) -> Result<ClientBuilder> {
        let retry = if self.clock().is_frozen() {
            RetryPolicy::none().transient_backoff(Duration::ZERO)
        } else {
            RetryPolicy::new()
        };
        Ok(Client::builder()
            .credentials(sdk_credentials(self.credentials())?)
            .base_url(self.url())
            .transport(self.clone())
            .clock(self.clock().clone())
            .retry(retry))
    }
}

impl RunningSandbox {
    /// Returns a builder for a client that uses this sandbox over its socket, with the SDK's default transport and
    /// the system clock. See [`Sandbox::client`] for a client without a socket.
    ///
    /// # Errors
    /// Returns an error if the SDK rejects the sandbox's credentials, for example an empty client id.
    pub fn client(&self) -> Result<ClientBuilder> {
        let address = self.local_address();
        let builder = Client::builder()
            .credentials(sdk_credentials(self.credentials())?)
            .base_url(format!("http://{address}"));
        Ok(match address.ip() {
            ip if ip.is_loopback() => builder,
            IpAddr::V4(ip) => builder.allow_http_to([ip.to_string()]),
            IpAddr::V6(ip) => builder.allow_http_to([format!("[{ip}]")]),
        })
    }
}

fn sdk_credentials(credentials: &SandboxCredentials) -> Result<Credentials> {
    Credentials::new(credentials.client_id(), credentials.client_secret())?
        .with_api_key(credentials.api_key())
}
