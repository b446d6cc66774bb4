//! The sandbox on a loopback socket.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

use crate::credentials::SandboxCredentials;
use crate::sandbox::Sandbox;
use crate::server;
use crate::token::TokenVersion;

/// A sandbox that listens. It stops when this is dropped.
#[derive(Debug)]
#[must_use = "the sandbox stops when this is dropped"]
pub struct RunningSandbox {
    sandbox: Sandbox,
    address: SocketAddr,
    // Dropping the sender is the signal to stop.
    stop: watch::Sender<()>,
    server: JoinHandle<()>,
    /// Delivers events; dropping it stops that.
    courier: JoinSet<()>,
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
    /// Only the loopback interface is ever used: the admin routes ask for no credentials.
    ///
    /// # Errors
    /// The port is taken, or no socket could be had.
    pub async fn start_on(&self, port: u16) -> io::Result<RunningSandbox> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(());
        let server = tokio::spawn(server::serve(listener, self.clone(), stopped));
        let mut courier = JoinSet::new();
        let shared = Arc::clone(&self.shared);
        courier.spawn(async move { shared.keep_delivering().await });
        Ok(RunningSandbox { sandbox: self.clone(), address, stop, server, courier })
    }
}

impl RunningSandbox {
    /// Scheme, host and port, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The URL of the newer token endpoint, which most APIs name.
    pub fn token_url(&self) -> String {
        self.token_url_of(TokenVersion::V3)
    }

    /// The URL of one of the token endpoints.
    pub fn token_url_of(&self, version: TokenVersion) -> String {
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
    /// [waiting](crate::DeliveryOutcome::Waiting).
    ///
    /// # Errors
    /// The server had failed before.
    pub async fn stop(mut self) -> io::Result<()> {
        self.courier.shutdown().await;
        drop(self.stop);
        self.server.await.map_err(io::Error::other)
    }
}
