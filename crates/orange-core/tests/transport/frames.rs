//! An HTTP/2 server that gives tests control over each frame (RFC 9113).

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::server::TlsStream;

use crate::support::acceptor;

pub(crate) const NO_ERROR: u32 = 0x0;
pub(crate) const INTERNAL_ERROR: u32 = 0x2;
pub(crate) const REFUSED_STREAM: u32 = 0x7;
pub(crate) const CANCEL: u32 = 0x8;

const DATA: u8 = 0x0;
const HEADERS: u8 = 0x1;
const RST_STREAM: u8 = 0x3;
const SETTINGS: u8 = 0x4;
const PING: u8 = 0x6;
const GOAWAY: u8 = 0x7;

const ACK: u8 = 0x1;
const END_STREAM: u8 = 0x1;
const END_HEADERS: u8 = 0x4;

/// The server side of one connection.
pub(crate) struct Connection(TlsStream<TcpStream>);

/// Serves each connection with `work`, passing its number. Returns the address and the connection count.
pub(crate) async fn serve_h2<F>(
    work: impl Fn(u32, Connection) -> F + Send + Sync + 'static,
) -> (SocketAddr, Arc<AtomicU32>)
where
    F: Future<Output = ()> + Send + 'static,
{
    let work = Arc::new(work);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let connections = Arc::<AtomicU32>::default();
    let counted = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let number = counted.fetch_add(1, Ordering::SeqCst) + 1;
            let work = Arc::clone(&work);
            tokio::spawn(async move {
                // A client may close the connection before the handshake completes.
                if let Some(connection) = Connection::open(socket).await {
                    work(number, connection).await;
                }
            });
        }
    });
    (address, connections)
}

impl Connection {
    async fn open(socket: TcpStream) -> Option<Self> {
        let mut stream = acceptor(b"h2").accept(socket).await.ok()?;
        let mut preface = [0; 24];
        stream.read_exact(&mut preface).await.ok()?;
        assert!(preface.starts_with(b"PRI * HTTP/2.0"));
        let mut connection = Self(stream);
        connection.write(SETTINGS, 0, 0, &[]).await;
        Some(connection)
    }

    async fn write(&mut self, kind: u8, flags: u8, stream: u32, payload: &[u8]) {
        let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
        let head = [&length[1..], &[kind, flags], &stream.to_be_bytes()].concat();
        // A closed connection is not a test failure.
        let _ = self.0.write_all(&[&head, payload].concat()).await;
        let _ = self.0.flush().await;
    }

    /// Reads the kind, flags and stream of the next frame. Returns `None` if the client closed the connection.
    async fn frame(&mut self) -> Option<(u8, u8, u32)> {
        let mut head = [0; 9];
        self.0.read_exact(&mut head).await.ok()?;
        let mut payload = vec![0; u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize];
        self.0.read_exact(&mut payload).await.ok()?;
        let (kind, flags) = (head[3], head[4]);
        if kind == PING && flags & ACK == 0 {
            self.write(PING, ACK, 0, &payload).await;
        }
        if kind == SETTINGS && flags & ACK == 0 {
            self.write(SETTINGS, ACK, 0, &[]).await;
        }
        Some((kind, flags, u32::from_be_bytes([head[5], head[6], head[7], head[8]]) & 0x7fff_ffff))
    }

    /// Reads until a request is complete and returns its stream. Returns `None` if the client closed the connection.
    pub(crate) async fn request(&mut self) -> Option<u32> {
        loop {
            let (kind, flags, stream) = self.frame().await?;
            if matches!(kind, HEADERS | DATA) && flags & END_STREAM != 0 {
                return Some(stream);
            }
        }
    }

    /// Reads and acknowledges frames until the client closes the connection.
    pub(crate) async fn drain(&mut self) {
        while self.frame().await.is_some() {}
    }

    /// Sends status 200 and the body `1`.
    pub(crate) async fn respond(&mut self, stream: u32) {
        // `:status: 200` in the static table of HPACK (RFC 7541, appendix A).
        self.write(HEADERS, END_HEADERS, stream, &[0x88]).await;
        self.write(DATA, END_STREAM, stream, b"1").await;
    }

    pub(crate) async fn reset(&mut self, stream: u32, reason: u32) {
        self.write(RST_STREAM, 0, stream, &reason.to_be_bytes()).await;
    }

    pub(crate) async fn go_away(&mut self, last_stream: u32, reason: u32) {
        self.write(GOAWAY, 0, 0, &[last_stream.to_be_bytes(), reason.to_be_bytes()].concat()).await;
    }

    /// Responds to all requests until the client closes the connection.
    pub(crate) async fn respond_to_all(mut self) {
        while let Some(stream) = self.request().await {
            self.respond(stream).await;
        }
    }
}
