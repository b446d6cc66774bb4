//! The sandbox on a socket.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

use crate::credentials::SandboxCredentials;
use crate::gateway::HOSTED_SERVICE_PATH;
use crate::listen::ListenOptions;
use crate::sandbox::Sandbox;
use crate::server::{self, Application};
use crate::token::TokenVersion;

/// A sandbox that listens. It stops when this is dropped.
#[derive(Debug)]
#[must_use = "the sandbox stops when this is dropped"]
pub struct RunningSandbox {
    sandbox: Sandbox,
    address: SocketAddr,
    host_names: Arc<[String]>,
    // Dropping the sender is the signal to stop.
    stop: watch::Sender<()>,
    server: JoinHandle<()>,
    /// Delivers events; dropping it stops that.
    delivery_worker: JoinSet<()>,
}

impl Sandbox {
    /// Listens on a free port of the loopback interface, in a task of the current runtime, and delivers
    /// events in another.
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
    /// No socket could be had.
    pub async fn start(&self) -> io::Result<RunningSandbox> {
        self.start_on(0).await
    }

    /// Listens on `port` of the loopback interface; zero takes a free one.
    ///
    /// # Errors
    /// The port is taken, or no socket could be had.
    pub async fn start_on(&self, port: u16) -> io::Result<RunningSandbox> {
        self.listen(ListenOptions::new().port(port)).await
    }

    /// Listens as `options` say, in a task of the current runtime, and delivers events in another.
    ///
    /// ```no_run
    /// use std::net::Ipv4Addr;
    /// use orange_sandbox::{ListenOptions, Sandbox};
    ///
    /// # async fn run() -> std::io::Result<()> {
    /// // For the other containers of a test stand, which know this one as `sandbox`.
    /// let options = ListenOptions::new().port(8080).shared_on(Ipv4Addr::UNSPECIFIED).host_name("sandbox");
    /// let running = Sandbox::new().listen(options).await?;
    /// assert_eq!(running.url(), "http://sandbox:8080");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// The port is taken, no socket could be had, or a host name is not a name.
    pub async fn listen(&self, options: ListenOptions) -> io::Result<RunningSandbox> {
        options.check()?;
        let listener = TcpListener::bind((options.address, options.port)).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(());
        let host_names: Arc<[String]> = options.host_names.into();
        let environment = &self.state.environment;
        let application = Application {
            router: self.router.clone(),
            clock: environment.clock.clone(),
            limits: environment.limits.clone(),
        };
        let server = tokio::spawn(server::serve(listener, application, Arc::clone(&host_names), stopped));
        let mut delivery_worker = JoinSet::new();
        let (webhooks, tickets) = (Arc::clone(&self.state.webhooks), Arc::clone(&self.state.tickets));
        delivery_worker.spawn(async move { webhooks.keep_delivering(|| tickets.run_script()).await });
        Ok(RunningSandbox { sandbox: self.clone(), address, host_names, stop, server, delivery_worker })
    }
}

impl RunningSandbox {
    /// Scheme, host and port, without a slash at the end. The host is the first
    /// [host name](ListenOptions::host_name), else the address; `localhost` where it listens on every address.
    pub fn url(&self) -> String {
        match self.host_names.first() {
            Some(name) => format!("http://{name}:{}", self.address.port()),
            None if self.address.ip().is_unspecified() => format!("http://localhost:{}", self.address.port()),
            None => format!("http://{}", self.address),
        }
    }

    /// The URL of the [hosted service](crate::SandboxBuilder::hosted_service), without a slash at the end.
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

    /// The address at which this process reaches it.
    pub(crate) fn local_address(&self) -> SocketAddr {
        let mut address = self.address;
        match address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
            IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
            _ => {}
        }
        address
    }

    /// Whether others than this machine can reach it.
    pub fn is_shared(&self) -> bool {
        !self.address.ip().to_canonical().is_loopback()
    }

    /// The names to which the [admin interface](crate::admin) answers, beside those of this machine.
    pub fn host_names(&self) -> &[String] {
        &self.host_names
    }

    /// The URL of the newer token endpoint, which most APIs name.
    pub fn token_url(&self) -> String {
        self.token_url_for(TokenVersion::V3)
    }

    /// The URL of one of the token endpoints.
    pub fn token_url_for(&self, version: TokenVersion) -> String {
        format!("{}{}", self.url(), version.path())
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Who may ask for tokens, and the API key.
    pub fn credentials(&self) -> &SandboxCredentials {
        self.sandbox.credentials()
    }

    /// The sandbox itself: its clock, its operator, its journal.
    pub fn sandbox(&self) -> &Sandbox {
        &self.sandbox
    }

    /// Stops listening, lets the requests at hand finish, and waits for that. Answers on which a
    /// [fault](crate::Fault) still goes on are cut off, and events that are not delivered by then stay
    /// [waiting](crate::DeliveryOutcome::Pending).
    ///
    /// # Errors
    /// The server had failed before.
    pub async fn stop(mut self) -> io::Result<()> {
        self.delivery_worker.shutdown().await;
        drop(self.stop);
        self.server.await.map_err(io::Error::other)
    }
}
