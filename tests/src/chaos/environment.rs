//! Sandbox of a chaos run, and the clients that reach it.

use std::sync::Arc;
use std::thread;

use orange_core::client::ClientBuilder;
use orange_sandbox::{Limits, RunningSandbox, Sandbox};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

use super::config::{ChaosConfig, Protocol};
use super::faults::GatewayFaults;
use crate::gateway::{self, Gateway};

/// Sandbox of a chaos run. Its server stops on drop.
pub(super) struct Environment {
    pub(super) sandbox: Sandbox,
    server: Option<Server>,
}

/// Server on its own thread, so that the allocations of the client can be measured.
struct Server {
    running: Arc<RunningSandbox>,
    gateway: Option<String>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Environment {
    /// Starts the sandbox and the runtime of its clients.
    pub(super) fn start(config: ChaosConfig, gateway_faults: &Arc<GatewayFaults>) -> (Self, Runtime) {
        let virtual_time = config.protocol == Protocol::InMemory;
        let runtime = Builder::new_current_thread().enable_all().start_paused(virtual_time).build();
        let runtime = runtime.expect("a runtime");
        if virtual_time {
            // The sandbox uses the clock of the runtime.
            let _entered = runtime.enter();
            return (Self { sandbox: sandbox(config), server: None }, runtime);
        }
        let server = Server::start(config, Arc::clone(gateway_faults));
        (Self { sandbox: server.running.sandbox().clone(), server: Some(server) }, runtime)
    }

    /// Client with a direct connection to the sandbox.
    pub(super) fn client(&self) -> ClientBuilder {
        match &self.server {
            Some(server) => server.running.client(),
            None => self.sandbox.client(),
        }
        .expect("credentials")
    }

    /// Client that uses the gateway, if there is one.
    pub(super) fn client_under_test(&self) -> ClientBuilder {
        match self.server.as_ref().and_then(|server| server.gateway.as_ref()) {
            Some(url) => {
                self.client().base_url(url).transport(gateway::transport().build().expect("a transport"))
            }
            None => self.client(),
        }
    }
}

fn sandbox(config: ChaosConfig) -> Sandbox {
    let mut limits = Limits::default();
    limits.max_recorded_requests = usize::MAX;
    limits.max_recorded_effects = usize::MAX;
    limits.max_recorded_bytes = usize::MAX;
    // The checks need no bodies, and all of them would take a gigabyte.
    limits.max_recorded_body_bytes = 1_024;
    Sandbox::builder().seed(config.seed).tickets(2000).incidents(200).limits(limits).build()
}

impl Server {
    fn start(config: ChaosConfig, gateway_faults: Arc<GatewayFaults>) -> Self {
        let (stop, stopped) = oneshot::channel::<()>();
        let (sender, receiver) = std::sync::mpsc::channel();
        let thread = thread::spawn(move || {
            let runtime =
                Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let running = Arc::new(sandbox(config).start().await.expect("a socket"));
                let gateway = match config.protocol {
                    Protocol::Http2 => {
                        let faults = move |_: &http::request::Parts| gateway_faults.fault();
                        let gateway = Gateway::start(running.sandbox().clone(), Arc::new(faults)).await;
                        Some(gateway.expect("a socket"))
                    }
                    _ => None,
                };
                let url = gateway.as_ref().map(Gateway::url);
                sender.send((Arc::clone(&running), url)).expect("a receiver");
                // A dropped sender stops the server as well.
                let _ = stopped.await;
            });
            // Stops hanging connections.
            runtime.shutdown_background();
        });
        let (running, gateway) = receiver.recv().expect("a sandbox");
        Self { running, gateway, stop: Some(stop), thread: Some(thread) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic of the server has been printed already.
            let _ = thread.join();
        }
    }
}
