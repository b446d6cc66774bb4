//! Serving over a socket: connections, their end, and answers that hyper would not write.
//!
//! hyper reads every request and writes every proper answer. For an answer that is marked with a
//! [`Wire`](crate::faults::Wire), the service writes the bytes itself, on the same connection, while hyper
//! waits for it; then it ends with an error, upon which hyper lets the connection go.

use std::io::{self, IoSlice};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use axum::response::Response;
use http::{Request, Version};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use orange_core::time::Clock as _;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tower::ServiceExt as _;

use crate::clock::SandboxClock;
use crate::faults::{self, Step, Stopped, Wire};
use crate::sandbox::Sandbox;

/// Serves until the other end of `stop` is dropped and the requests at hand are answered.
pub(crate) async fn serve(listener: TcpListener, sandbox: Sandbox, stop: watch::Receiver<()>) {
    let mut connections = JoinSet::new();
    let mut stopped = pin!(Stopped(stop.clone()).wait());
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            Some(_) = connections.join_next() => continue,
            () = &mut stopped => break,
        };
        match accepted {
            Ok((stream, _)) => drop(connections.spawn(connection(stream, sandbox.clone(), stop.clone()))),
            // Out of sockets or a connection that broke at once: others may end meanwhile.
            Err(_) => tokio::task::yield_now().await,
        }
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

async fn connection(stream: TcpStream, sandbox: Sandbox, stop: watch::Receiver<()>) {
    // Pieces are seen when they are sent; without it drips would run together.
    let _ = stream.set_nodelay(true);
    let stream = Arc::new(stream);
    let service = service_fn(|request: Request<Incoming>| {
        exchange(Arc::clone(&stream), sandbox.clone(), Stopped(stop.clone()), request)
    });
    let builder = Builder::new(TokioExecutor::new());
    let mut connection = pin!(builder.serve_connection(TokioIo::new(Socket(Arc::clone(&stream))), service));
    tokio::select! {
        // How it ended is the other side's business.
        _ = connection.as_mut() => return,
        () = Stopped(stop.clone()).wait() => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

/// One request and its answer, or what is done in its place.
async fn exchange(
    stream: Arc<TcpStream>,
    sandbox: Sandbox,
    stopped: Stopped,
    request: Request<Incoming>,
) -> io::Result<Response> {
    let version = request.version();
    let mut request = request.map(Body::new);
    request.extensions_mut().insert(stopped.clone());
    let clock = sandbox.shared.clock.clone();
    let mut answer = match sandbox.router.oneshot(request).await {
        Ok(answer) => answer,
        Err(never) => match never {},
    };
    let Some(Wire(fault)) = answer.extensions_mut().remove() else { return Ok(answer) };
    if version != Version::HTTP_2 {
        let steps = faults::steps(answer, &fault).await;
        tokio::select! {
            written = write(&stream, steps, &clock) => written?,
            () = stopped.wait() => {}
        }
    }
    Err(io::Error::other("the connection ends here"))
}

async fn write(stream: &TcpStream, steps: Vec<Step>, clock: &SandboxClock) -> io::Result<()> {
    for step in steps {
        match step {
            Step::Send(bytes) => send(stream, bytes).await?,
            Step::Wait(time) => clock.sleep(time).await,
            // hyper notices when the other side goes, and drops this.
            Step::Hang => std::future::pending().await,
            Step::Reset => return stream.set_zero_linger(),
            Step::Close => return Ok(()),
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

/// A stream of which somebody else has a handle.
struct Socket(Arc<TcpStream>);

impl Socket {
    /// Tries until it goes or there is something to wait for.
    fn poll<T>(
        &self,
        context: &mut Context<'_>,
        ready: impl Fn(&TcpStream, &mut Context<'_>) -> Poll<io::Result<()>>,
        mut attempt: impl FnMut(&TcpStream) -> io::Result<T>,
    ) -> Poll<io::Result<T>> {
        loop {
            std::task::ready!(ready(&self.0, context))?;
            match attempt(&self.0) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                done => return Poll::Ready(done),
            }
        }
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let read = self.poll(context, TcpStream::poll_read_ready, |stream| {
            stream.try_read(buffer.initialize_unfilled())
        });
        read.map_ok(|read| buffer.advance(read))
    }
}

impl AsyncWrite for Socket {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.poll(context, TcpStream::poll_write_ready, |stream| stream.try_write(bytes))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.poll(context, TcpStream::poll_write_ready, |stream| stream.try_write_vectored(pieces))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        // The stream closes when it is dropped, right after this.
        Poll::Ready(Ok(()))
    }
}
