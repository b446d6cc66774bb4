//! The sandbox of a day, and how clients reach it.

use std::sync::Arc;
use std::thread;

use orange_core::client::ClientBuilder;
use orange_sandbox::{Limits, RunningSandbox, Sandbox};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

use super::day::{Day, Wire};
use super::weather::Weather;
use crate::gateway::{Gateway, trusting};

/// The sandbox of a day. Its server stops when this is dropped.
pub(super) struct Stage {
    pub(super) sandbox: Sandbox,
    server: Option<Server>,
}

/// A server on a thread of its own, so that what the client allocates can be told from everything else.
struct Server {
    running: Arc<RunningSandbox>,
    gateway: Option<String>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Stage {
    /// The stage and the runtime of its clients.
    pub(super) fn set(day: Day, weather: &Arc<Weather>) -> (Self, Runtime) {
        let virtual_time = day.wire == Wire::Virtual;
        let runtime = Builder::new_current_thread().enable_all().start_paused(virtual_time).build();
        let runtime = runtime.expect("a runtime");
        if virtual_time {
            // The clock of the sandbox is that of the runtime.
            let _entered = runtime.enter();
            return (Self { sandbox: sandbox(day), server: None }, runtime);
        }
        let server = Server::start(day, Arc::clone(weather));
        (Self { sandbox: server.running.sandbox().clone(), server: Some(server) }, runtime)
    }

    /// A client that reaches the sandbox itself.
    pub(super) fn client(&self) -> ClientBuilder {
        match &self.server {
            Some(server) => server.running.client(),
            None => self.sandbox.client(),
        }
        .expect("credentials")
    }

    /// A client that reaches the sandbox through the gateway, if there is one.
    pub(super) fn client_of_the_day(&self) -> ClientBuilder {
        match self.server.as_ref().and_then(|server| server.gateway.as_ref()) {
            Some(url) => self.client().base_url(url).transport(trusting().build().expect("a transport")),
            None => self.client(),
        }
    }
}

fn sandbox(day: Day) -> Sandbox {
    let mut limits = Limits::default();
    limits.max_recorded_requests = usize::MAX;
    Sandbox::builder().seed(day.seed).tickets(2000).incidents(200).limits(limits).build()
}

impl Server {
    fn start(day: Day, weather: Arc<Weather>) -> Self {
        let (stop, stopped) = oneshot::channel::<()>();
        let (tell, told) = std::sync::mpsc::channel();
        let thread = thread::spawn(move || {
            let runtime =
                Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let running = Arc::new(sandbox(day).start().await.expect("a socket"));
                let gateway = match day.wire {
                    Wire::Http2 => {
                        let faults = move |_: &http::request::Parts| weather.fault();
                        let gateway = Gateway::start(running.sandbox().clone(), Arc::new(faults)).await;
                        Some(gateway.expect("a socket"))
                    }
                    _ => None,
                };
                let url = gateway.as_ref().map(Gateway::url);
                tell.send((Arc::clone(&running), url)).expect("the test waits for it");
                // Whether it was sent or dropped, it means the same.
                let _ = stopped.await;
            });
            // What still hangs is cut off.
            runtime.shutdown_background();
        });
        let (running, gateway) = told.recv().expect("a sandbox");
        Self { running, gateway, stop: Some(stop), thread: Some(thread) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic of the server has been printed; one more would hide it.
            let _ = thread.join();
        }
    }
}
