//! Serves HTTP over a socket: connections, shutdown, and responses that hyper would not write.
//!
//! hyper reads requests and writes regular responses. [`RequestStream`] rewrites the incoming bytes first: it encodes
//! request targets, and replaces a head that hyper would reject by one that the gateway answers.
//!
//! A response with a [`WireFault`] is not regular. Over HTTP/1.1, the service writes the bytes
//! of the fault to the connection, then returns an error, for which hyper closes the connection. The module [`http2`]
//! has the faults over HTTP/2.
//!
//! The timeouts of [`Limits`] use the system clock, because they protect the socket.
//!
//! [`RequestStream`]: self::request_stream::RequestStream

mod http2;
mod request_head;
mod request_stream;
mod socket;

use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::response::Response;
use http::{Request, Version};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use orange_core::time::Clock as _;
use tokio::io::AsyncWrite as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tower::ServiceExt as _;

pub(crate) use self::request_head::HeadRejection;
use self::request_stream::SharedRejection;
use self::socket::Socket;
use crate::admin::{AccessRules, AdminAccess};
use crate::clock::SandboxClock;
use crate::faults::{self, ShutdownSignal, WireFault, WireStep};
use crate::limits::Limits;
use crate::timed_body;

/// Time for a client whose request is rejected to read the response while it still sends.
const LINGER: Duration = Duration::from_secs(2);

/// Maximum duration of a timer: one year. Longer limits are shortened to it, because a timer panics if its deadline is
/// beyond the range of `Instant`.
const MAX_TIMER: Duration = Duration::from_secs(365 * 86_400);

/// Pause after an error of the listener, such as too many open files. Without it, `accept` would fail in a busy loop.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_secs(1);

/// The router, clock and limits of a sandbox, shared by its connections.
#[derive(Clone)]
pub(crate) struct Application {
    pub(crate) router: Router,
    pub(crate) clock: SandboxClock,
    pub(crate) limits: Limits,
}

/// Serves until the sender of `stop` is dropped and the requests in progress are answered.
///
/// `access` has the rules of the admin routes.
pub(crate) async fn serve(
    listener: TcpListener,
    application: Application,
    access: AccessRules,
    stop: watch::Receiver<()>,
) {
    let mut connections = JoinSet::new();
    let mut shutdown = pin!(ShutdownSignal(stop.clone()).wait());
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            Some(_) = connections.join_next() => continue,
            () = &mut shutdown => break,
        };
        match accepted {
            Ok((stream, _)) => {
                let connection = Connection {
                    access: AdminAccess { rules: access.clone(), local_address: local_address(&stream) },
                    stream: Arc::new(stream),
                    application: application.clone(),
                    shutdown: ShutdownSignal(stop.clone()),
                };
                connections.spawn(connection.run());
            }
            Err(error) => tokio::select! {
                () = wait_after_accept_error(&error) => {}
                () = &mut shutdown => break,
            },
        }
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

/// Waits before the next `accept`, unless the error concerns only the accepted connection.
async fn wait_after_accept_error(error: &io::Error) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    if !matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset) {
        tokio::time::sleep(ACCEPT_RETRY_DELAY).await;
    }
}

fn local_address(stream: &TcpStream) -> IpAddr {
    stream.local_addr().map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |address| address.ip().to_canonical())
}

/// An accepted connection.
struct Connection {
    stream: Arc<TcpStream>,
    application: Application,
    access: AdminAccess,
    shutdown: ShutdownSignal,
}

impl Connection {
    async fn run(self) {
        // Disables Nagle's algorithm, which would merge the pieces of `Fault::Drip`.
        let _ = self.stream.set_nodelay(true);
        let limits = &self.application.limits;
        let mut socket = Socket::new(Arc::clone(&self.stream), limits.head_timeout);
        let rejection = socket.rejection();
        let detection = tokio::time::timeout(head_read_timeout(limits), socket.detect_http2());
        let is_http2 = tokio::select! {
            detected = detection => match detected {
                Ok(Ok(is_http2)) => is_http2,
                Ok(Err(_)) | Err(_) => return,
            },
            () = self.shutdown.clone().wait() => return,
        };
        self.serve(socket, is_http2, &rejection).await;
        if rejection.get().is_some() {
            // If a socket is closed while the client sends, the client may lose the response.
            let _ = tokio::time::timeout(LINGER, drain(self.stream)).await;
        }
    }

    async fn serve(&self, socket: Socket, is_http2: bool, rejection: &SharedRejection) {
        let builder = builder(is_http2, &self.application.limits);
        let service = service_fn(|mut request: Request<Incoming>| {
            let is_rejected = request.headers_mut().remove(request_stream::REJECTED).is_some();
            if let Some(rejection) = rejection.get().filter(|_| is_rejected) {
                request.extensions_mut().insert(rejection.clone());
            }
            request.extensions_mut().insert(self.access.clone());
            handle(Arc::clone(&self.stream), self.application.clone(), self.shutdown.clone(), request)
        });
        let mut connection = pin!(builder.serve_connection(TokioIo::new(socket), service));
        tokio::select! {
            // The result is not needed: the client observes how the connection ended.
            _ = connection.as_mut() => return,
            () = self.shutdown.clone().wait() => connection.as_mut().graceful_shutdown(),
        }
        let _ = connection.await;
    }
}

/// Returns the maximum time from a response to the end of the next request head.
fn head_read_timeout(limits: &Limits) -> Duration {
    limits.idle_timeout.saturating_add(limits.head_timeout).min(MAX_TIMER)
}

fn builder(is_http2: bool, limits: &Limits) -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new());
    if is_http2 {
        let mut http2 = builder.http2();
        http2.timer(TokioTimer::new());
        // Sends a PING to a silent client, and closes the connection without a reply.
        http2.keep_alive_interval(limits.idle_timeout.min(MAX_TIMER));
        http2.keep_alive_timeout(limits.head_timeout.min(MAX_TIMER));
        return builder.http2_only();
    }
    builder.http1().timer(TokioTimer::new()).header_read_timeout(head_read_timeout(limits));
    builder.http1_only()
}

/// Shuts down the sending side and reads until the client closes.
async fn drain(stream: Arc<TcpStream>) -> io::Result<()> {
    let Some(mut stream) = Arc::into_inner(stream) else { return Ok(()) };
    std::future::poll_fn(|context| Pin::new(&mut stream).poll_shutdown(context)).await?;
    let mut buffer = [0; 8 << 10];
    loop {
        stream.readable().await?;
        match stream.try_read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
}

/// Handles one request.
///
/// Returns an error if hyper must not send a response: it closes the connection (HTTP/1.1) or resets the stream
/// (HTTP/2).
async fn handle(
    stream: Arc<TcpStream>,
    application: Application,
    shutdown: ShutdownSignal,
    request: Request<Incoming>,
) -> io::Result<Response> {
    let (method, version) = (request.method().clone(), request.version());
    let Application { router, clock, limits } = application;
    let mut request = request.map(|body| timed_body::with_timeout(Body::new(body), limits.body_timeout));
    request.extensions_mut().insert(shutdown.clone());
    let Ok(mut response) = router.oneshot(request).await;
    let Some(WireFault(fault)) = response.extensions_mut().remove() else { return Ok(response) };
    if version == Version::HTTP_2 {
        return http2::respond(response, &fault, clock, shutdown).await;
    }
    let steps = faults::steps(response, &fault, &method).await;
    tokio::select! {
        written = write_steps(&stream, steps, &clock) => written?,
        () = shutdown.wait() => {}
    }
    Err(response_replaced())
}

fn response_replaced() -> io::Error {
    io::Error::other("response replaced by a fault")
}

async fn write_steps(stream: &TcpStream, steps: Vec<WireStep>, clock: &SandboxClock) -> io::Result<()> {
    for step in steps {
        match step {
            WireStep::Send(bytes) => send(stream, bytes).await?,
            WireStep::Wait(time) => clock.sleep(time).await,
            // hyper drops this future when the client disconnects.
            WireStep::Hang => std::future::pending().await,
            WireStep::Reset => return stream.set_zero_linger(),
            WireStep::Close => return Ok(()),
        }
    }
    Ok(())
}

async fn send(stream: &TcpStream, mut bytes: Bytes) -> io::Result<()> {
    while !bytes.is_empty() {
        stream.writable().await?;
        match stream.try_write(&bytes) {
            Ok(written) => drop(bytes.split_to(written)),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn accept_waits_after_errors_of_the_listener() {
        let too_many_open_files = io::Error::from_raw_os_error(24);
        for (error, pause) in [
            (too_many_open_files, ACCEPT_RETRY_DELAY),
            (io::ErrorKind::ConnectionAborted.into(), Duration::ZERO),
        ] {
            let start = tokio::time::Instant::now();
            wait_after_accept_error(&error).await;
            assert_eq!(start.elapsed(), pause, "{error}");
        }
    }
}
