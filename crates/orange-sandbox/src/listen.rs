//! Where a sandbox listens.

use std::io;
use std::net::{IpAddr, Ipv4Addr};

/// Where a [`Sandbox`](crate::Sandbox) [listens](crate::Sandbox::listen): a free port of the loopback interface unless
/// set.
///
/// ```
/// use orange_sandbox::{ListenOptions, Sandbox};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let running = Sandbox::new().listen(ListenOptions::new()).await?;
/// assert!(running.address().ip().is_loopback());
/// # running.stop().await
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct ListenOptions {
    pub(crate) address: IpAddr,
    pub(crate) port: u16,
    pub(crate) host_names: Vec<String>,
}

impl ListenOptions {
    /// A free port of the loopback interface.
    pub fn new() -> Self {
        Self { address: Ipv4Addr::LOCALHOST.into(), port: 0, host_names: Vec::new() }
    }

    /// The port; zero takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Shared mode: listens on an address that other machines may reach, `0.0.0.0` for every address.
    ///
    /// Whoever reaches the port can use the [admin interface](crate::admin) without credentials: read every received
    /// request, change tickets, move the clock, break answers. The credentials follow from the seed unless
    /// [set](crate::SandboxBuilder::credentials), and nothing is encrypted. For test networks with invented data only.
    pub fn shared_on(mut self, address: impl Into<IpAddr>) -> Self {
        self.address = address.into();
        self
    }

    /// A name under which clients reach the sandbox, without a port: that of a service in compose or Kubernetes. The
    /// [admin interface](crate::admin) answers to it, and the first is the host of
    /// [`RunningSandbox::url`](crate::RunningSandbox::url). Can be called more than once.
    pub fn host_name(mut self, name: impl Into<String>) -> Self {
        self.host_names.push(name.into());
        self
    }

    pub(crate) fn check(&self) -> io::Result<()> {
        let is_name = |name: &str| {
            let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
            !name.is_empty() && name.bytes().all(allowed)
        };
        match self.host_names.iter().find(|name| !is_name(name)) {
            Some(name) => {
                let rule =
                    format!("host name `{name}`: must be a name such as sandbox, without scheme and port");
                Err(io::Error::new(io::ErrorKind::InvalidInput, rule))
            }
            None => Ok(()),
        }
    }
}

impl Default for ListenOptions {
    fn default() -> Self {
        Self::new()
    }
}
