//! Socket that accepts raw frames besides those of the HTTP/2 library.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

/// TLS socket that the HTTP/2 library and the gateway share.
///
/// h2 always names the last received stream in a `GOAWAY` frame. To exclude a received request, the gateway writes the frame
/// itself.
#[derive(Clone)]
pub(super) struct SharedSocket(Arc<Mutex<TlsStream<TcpStream>>>);

impl SharedSocket {
    pub(super) fn new(stream: TlsStream<TcpStream>) -> Self {
        Self(Arc::new(Mutex::new(stream)))
    }

    fn stream(&self) -> MutexGuard<'_, TlsStream<TcpStream>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes `GOAWAY` with `NO_ERROR` (RFC 9113, section 6.8).
    pub(super) async fn go_away(&self, last_stream: u32) -> io::Result<()> {
        // 8 bytes of type 7 (`GOAWAY`), without flags, on stream 0.
        let head = [0, 0, 8, 7, 0, 0, 0, 0, 0];
        let frame = [&head[..], &last_stream.to_be_bytes(), &0_u32.to_be_bytes()].concat();
        let mut socket = self.clone();
        socket.write_all(&frame).await?;
        socket.flush().await
    }
}

impl AsyncRead for SharedSocket {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.stream()).poll_read(context, buffer)
    }
}

impl AsyncWrite for SharedSocket {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut *self.stream()).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut *self.stream()).poll_write_vectored(context, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream().is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.stream()).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.stream()).poll_shutdown(context)
    }
}
