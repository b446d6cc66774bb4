//! Address and host names of a listening sandbox.

use std::io;
use std::net::{IpAddr, Ipv4Addr};

/// The address at which a [`Sandbox`](crate::Sandbox) [listens](crate::Sandbox::listen); a free port of the loopback
/// interface by default.
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
    pub(crate) read_only: bool,
}

impl ListenOptions {
    /// Selects a free port of the loopback interface.
    pub fn new() -> Self {
        Self { address: Ipv4Addr::LOCALHOST.into(), port: 0, host_names: Vec::new(), read_only: false }
    }

    /// Sets the port; 0 selects a free port.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the address; `0.0.0.0` stands for every interface. An address that other machines can reach enables shared
    /// mode.
    ///
    /// In shared mode, every client that can reach the port can use the [admin interface](crate::admin) without
    /// credentials: read recorded requests, change tickets, advance the clock, inject faults. The credentials derive
    /// from the seed unless [set](crate::SandboxBuilder::credentials), and nothing is encrypted. Use shared mode in
    /// test networks with invented data only.
    pub fn shared_on(mut self, address: impl Into<IpAddr>) -> Self {
        self.address = address.into();
        self
    }

    /// Adds a host name, without a port, under which clients reach the sandbox, such as a service name in compose or
    /// Kubernetes. The [admin interface](crate::admin) accepts it, and the first name is the host of
    /// [`RunningSandbox::url`](crate::RunningSandbox::url). Can be called more than once.
    pub fn host_name(mut self, name: impl Into<String>) -> Self {
        self.host_names.push(name.into());
        self
    }

    /// Sets whether the [admin interface](crate::admin) only answers requests that read; `false` by default. The APIs
    /// and the Rust handles of the sandbox are unaffected.
    ///
    /// ```
    /// use orange_sandbox::ListenOptions;
    ///
    /// let options = ListenOptions::new().read_only(true);
    /// # let _ = options;
    /// ```
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    /// Checks the host names.
    pub(crate) fn check(&self) -> io::Result<()> {
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
        for name in &self.host_names {
            if name.is_empty() || !name.bytes().all(is_allowed) {
                let message =
                    format!("host name `{name}`: must be a name such as sandbox, without scheme and port");
                return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
            }
        }
        Ok(())
    }
}

impl Default for ListenOptions {
    fn default() -> Self {
        Self::new()
    }
}
