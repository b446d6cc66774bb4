//! A connection that hyper reads and writes while the sandbox keeps its own handle, to write the bytes of faults.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, sleep_until};

use super::request_head::HeadRejection;
use super::request_stream::{RequestStream, SharedRejection};

/// The client preface of HTTP/2 (RFC 9113, section 3.4).
const HTTP2_PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// A shared stream whose received bytes pass through a [`RequestStream`].
pub(super) struct Socket {
    stream: Arc<TcpStream>,
    requests: RequestStream,
    /// The bytes for hyper.
    output: Vec<u8>,
    /// The number of bytes of `output` that hyper has read.
    consumed: usize,
    /// Maximum time for the rest of a head, after its first bytes.
    head_timeout: Duration,
    head_deadline: Option<Pin<Box<Sleep>>>,
}

impl Socket {
    pub(super) fn new(stream: Arc<TcpStream>, head_timeout: Duration) -> Self {
        let requests = RequestStream::new();
        Self { stream, requests, output: Vec::new(), consumed: 0, head_timeout, head_deadline: None }
    }

    /// Returns the rejection of a head, empty until there is one.
    pub(super) fn rejection(&self) -> SharedRejection {
        Arc::clone(self.requests.rejection())
    }

    /// Returns whether the client speaks HTTP/2. Reads until HTTP/2 and HTTP/1 can be distinguished. Returns an error if
    /// the connection ends first.
    pub(super) async fn detect_http2(&mut self) -> io::Result<bool> {
        let mut start = Vec::new();
        while start.len() < HTTP2_PREFACE.len() && HTTP2_PREFACE.starts_with(&start) {
            self.stream.readable().await?;
            let mut piece = [0; HTTP2_PREFACE.len()];
            // Reads at most the preface; later bytes stay in the socket.
            match self.stream.try_read(&mut piece[start.len()..]) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(count) => {
                    let received = piece[start.len()..][..count].to_vec();
                    start.extend(received);
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
        let is_http2 = start == HTTP2_PREFACE;
        if is_http2 {
            self.requests.pass_through();
        }
        self.requests.push(&start, &mut self.output);
        Ok(is_http2)
    }

    /// Repeats `attempt` until it succeeds or would block.
    fn poll<T>(
        &self,
        context: &mut Context<'_>,
        ready: impl Fn(&TcpStream, &mut Context<'_>) -> Poll<io::Result<()>>,
        mut attempt: impl FnMut(&TcpStream) -> io::Result<T>,
    ) -> Poll<io::Result<T>> {
        loop {
            std::task::ready!(ready(&self.stream, context))?;
            match attempt(&self.stream) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                done => return Poll::Ready(done),
            }
        }
    }

    /// Completes when the time for an incomplete head is over.
    fn poll_head_deadline(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if !self.requests.awaits_rest_of_head() {
            self.head_deadline = None;
            return Poll::Pending;
        }
        // A deadline beyond the range of `Instant` never passes.
        let Some(until) = Instant::now().checked_add(self.head_timeout) else { return Poll::Pending };
        self.head_deadline.get_or_insert_with(|| Box::pin(sleep_until(until))).as_mut().poll(context)
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        while this.output.is_empty() {
            let mut piece = [0; 8 << 10];
            let attempt = |stream: &TcpStream| stream.try_read(&mut piece);
            match this.poll(context, TcpStream::poll_read_ready, attempt) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Ok(())),
                Poll::Ready(Ok(count)) => {
                    this.requests.push(&piece[..count], &mut this.output);
                    if !this.output.is_empty() {
                        // Each head has its own deadline.
                        this.head_deadline = None;
                    }
                }
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => {
                    ready!(this.poll_head_deadline(context));
                    this.requests.reject(HeadRejection::timed_out(), &mut this.output);
                }
            }
        }
        let unread = &this.output[this.consumed..];
        let count = unread.len().min(buffer.remaining());
        buffer.put_slice(&unread[..count]);
        this.consumed += count;
        if this.consumed == this.output.len() {
            this.output.clear();
            this.consumed = 0;
        }
        Poll::Ready(Ok(()))
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
        // The stream is closed when it is dropped, right after this.
        Poll::Ready(Ok(()))
    }
}
