//! A sandbox that listens on a socket.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

use crate::admin::AccessRules;
use crate::credentials::SandboxCredentials;
use crate::gateway::HOSTED_SERVICE_PATH;
use crate::listen::ListenOptions;
use crate::sandbox::Sandbox;
use crate::server::{self, Application};
use crate::token::TokenVersion;

/// A sandbox that listens on a socket. It stops when this handle is dropped.
#[derive(Debug)]
#[must_use = "the sandbox stops when this is dropped"]
pub struct RunningSandbox {
    sandbox: Sandbox,
    address: SocketAddr,
    host_names: Arc<[String]>,
    // Dropping the sender is the signal to stop.
    stop: watch::Sender<()>,
    server: JoinHandle<()>,
    /// Delivers events until it is dropped.
    delivery_worker: JoinSet<()>,
}

impl Sandbox {
    /// Listens on a free port of the loopback interface. Requests are served and events delivered in tasks of the
    /// current runtime.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let running = orange_sandbox::Sandbox::new().start().await?;
    /// assert!(running.url().starts_with("http://127.0.0.1:"));
    /// running.stop().await
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns an error if no socket can be opened.
    pub async fn start(&self) -> io::Result<RunningSandbox> {
        self.start_on(0).await
    }

    /// Listens on `port` of the loopback interface; 0 selects a free port.
    ///
    /// # Errors
    /// Returns an error if the port is in use or no socket can be opened.
    pub async fn start_on(&self, port: u16) -> io::Result<RunningSandbox> {
        self.listen(ListenOptions::new().port(port)).await
    }

    /// Listens as set in `options`. Requests are served and events delivered in tasks of the current runtime.
    ///
    /// ```no_run
    /// use std::net::Ipv4Addr;
    /// use orange_sandbox::{ListenOptions, Sandbox};
    ///
    /// # async fn run() -> std::io::Result<()> {
    /// // Other containers reach this one under the name `sandbox`.
    /// let options = ListenOptions::new().port(8080).shared_on(Ipv4Addr::UNSPECIFIED).host_name("sandbox");
    /// let running = Sandbox::new().listen(options).await?;
    /// assert_eq!(running.url(), "http://sandbox:8080");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error if the port is in use, no socket can be opened, or a host name is invalid.
    pub async fn listen(&self, options: ListenOptions) -> io::Result<RunningSandbox> {
        options.check()?;
        let listener = TcpListener::bind((options.address, options.port)).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(());
        let host_names: Arc<[String]> = options.host_names.into();
        let (token, read_only) = (random_token()?, options.read_only);
        let access = AccessRules { host_names: Arc::clone(&host_names), token, read_only };
        let environment = &self.state.environment;
        let application = Application {
            router: self.router.clone(),
            clock: environment.clock.clone(),
            limits: environment.limits.clone(),
        };
        let server = tokio::spawn(server::serve(listener, application, access, stopped));
        let mut delivery_worker = JoinSet::new();
        let (webhooks, tickets) = (Arc::clone(&self.state.webhooks), Arc::clone(&self.state.tickets));
        delivery_worker.spawn(async move { webhooks.keep_delivering(|| tickets.run_due_actions()).await });
        Ok(RunningSandbox { sandbox: self.clone(), address, host_names, stop, server, delivery_worker })
    }
}

/// Returns 128 random bits in hexadecimal.
fn random_token() -> io::Result<Arc<str>> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into())
}

impl RunningSandbox {
    /// Returns the base URL, without a trailing slash. The host is the first [host name](ListenOptions::host_name),
    /// else the address, or `localhost` if the sandbox listens on every interface.
    pub fn url(&self) -> String {
        match self.host_names.first() {
            Some(name) => format!("http://{name}:{}", self.address.port()),
            None if self.address.ip().is_unspecified() => format!("http://localhost:{}", self.address.port()),
            None => format!("http://{}", self.address),
        }
    }

    /// Returns the URL of the inspector, the page that shows the sandbox in a browser. The host is always one that the
    /// [admin interface](crate::admin) accepts.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let running = orange_sandbox::Sandbox::new().start().await?;
    /// assert_eq!(running.inspector_url(), format!("{}/_sandbox/", running.url()));
    /// # running.stop().await
    /// # }
    /// ```
    pub fn inspector_url(&self) -> String {
        format!("{}/_sandbox/", self.url())
    }

    /// Returns the URL of the [hosted service](crate::SandboxBuilder::hosted_service), without a trailing slash.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let running = orange_sandbox::Sandbox::new().start().await?;
    /// assert_eq!(running.hosted_service_url(), format!("{}/_hosted", running.url()));
    /// # running.stop().await
    /// # }
    /// ```
    pub fn hosted_service_url(&self) -> String {
        format!("{}{HOSTED_SERVICE_PATH}", self.url())
    }

    /// Returns the address at which this process can reach the sandbox.
    pub(crate) fn local_address(&self) -> SocketAddr {
        let mut address = self.address;
        match address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
            IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
            _ => {}
        }
        address
    }

    /// Returns whether other machines can reach the sandbox.
    pub fn is_shared(&self) -> bool {
        !self.address.ip().to_canonical().is_loopback()
    }

    /// Returns the additional host names that the [admin interface](crate::admin) accepts.
    pub fn host_names(&self) -> &[String] {
        &self.host_names
    }

    /// Returns the URL of the v3 token endpoint, which Orange documents for every API except Anomalie Adresse.
    pub fn token_url(&self) -> String {
        self.token_url_for(TokenVersion::V3)
    }

    /// Returns the URL of a token endpoint.
    pub fn token_url_for(&self, version: TokenVersion) -> String {
        format!("{}{}", self.url(), version.path())
    }

    /// Returns the address at which the sandbox listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the credentials with which the sandbox was built.
    pub fn credentials(&self) -> &SandboxCredentials {
        self.sandbox.credentials()
    }

    /// Returns the sandbox.
    pub fn sandbox(&self) -> &Sandbox {
        &self.sandbox
    }

    /// Stops listening and waits until the requests in progress are answered. Responses delayed by a
    /// [fault](crate::Fault) are cut off, and undelivered events stay [pending](crate::DeliveryOutcome::Pending).
    ///
    /// # Errors
    /// Returns an error if the server task failed.
    pub async fn stop(mut self) -> io::Result<()> {
        self.delivery_worker.shutdown().await;
        drop(self.stop);
        self.server.await.map_err(io::Error::other)
    }
}
