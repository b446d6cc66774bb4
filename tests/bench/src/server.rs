//! HTTP servers on loopback sockets, each on a thread of its own.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::cpu_time::add_server_time;
use crate::error::Result;
use crate::pages::{PAGE_SIZE, TicketList};

/// Responds to the requests of one server.
pub(crate) trait Respond: Send + Sync + 'static {
    /// Returns the response to a GET request for `target`.
    fn respond(&self, target: &str) -> Response;
}

/// A response with status 200.
pub(crate) struct Response {
    head: Bytes,
    /// Parts of the body, sent without copying them into one.
    body: Vec<Bytes>,
}

impl Response {
    /// Creates a response with these header lines and a `Content-Length`.
    pub(crate) fn new(headers: &str, body: Vec<Bytes>) -> Self {
        let length: usize = body.iter().map(Bytes::len).sum();
        let head = format!("HTTP/1.1 200 OK\r\n{headers}content-length: {length}\r\n\r\n");
        Self { head: head.into(), body }
    }

    fn token() -> Self {
        let body = r#"{"token_type":"Bearer","access_token":"token","expires_in":3600}"#;
        Self::new(JSON, vec![Bytes::from_static(body.as_bytes())])
    }
}

const JSON: &str = "content-type: application/json\r\n";

/// Starts a server that runs until the process ends, and returns its URL. The server responds to a POST request with a
/// token, and to any other request after `latency`.
pub(crate) fn start(respond: impl Respond, latency: Duration) -> Result<String> {
    let (sender, receiver) = channel();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    std::thread::spawn(move || runtime.block_on(accept(Arc::new(respond), latency, &sender)));
    Ok(format!("http://{}", receiver.recv()?))
}

/// A list of tickets, and one ticket.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) list: TicketList,
    pub(crate) pages: usize,
    pub(crate) latency: Duration,
}

impl Server {
    /// Starts the server, which runs until the process ends, and returns its URL.
    pub(crate) fn start(self) -> Result<String> {
        let latency = self.latency;
        start(self, latency)
    }

    /// One ticket in a list, as Orange sends it.
    fn ticket(&self) -> Vec<u8> {
        let page = self.list.page(0);
        let tickets: Vec<&serde_json::value::RawValue> = serde_json::from_slice(&page).expect("a page");
        format!("[{}]", tickets[0].get()).into_bytes()
    }
}

impl Respond for Server {
    fn respond(&self, target: &str) -> Response {
        if target.ends_with("/T1") {
            return Response::new(JSON, vec![self.ticket().into()]);
        }
        let offset = target.split_once("offset=").map_or("0", |(_, offset)| offset);
        let digits = offset.split('&').next().unwrap_or_default();
        let total = self.pages * PAGE_SIZE;
        let headers = format!("{JSON}x-total-count: {total}\r\nx-result-count: {PAGE_SIZE}\r\n");
        Response::new(&headers, vec![self.list.page(digits.parse().unwrap_or(0)).into()])
    }
}

async fn accept<R: Respond>(respond: Arc<R>, latency: Duration, address: &Sender<SocketAddr>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    address.send(listener.local_addr().expect("an address")).expect("a receiver");
    while let Ok((socket, _)) = listener.accept().await {
        tokio::spawn(serve(socket, Arc::clone(&respond), latency));
    }
}

/// Responds to the requests of a connection, one after the other, each after it was received with its body.
async fn serve<R: Respond>(mut socket: TcpStream, respond: Arc<R>, latency: Duration) {
    socket.set_nodelay(true).expect("a TCP socket");
    let (mut received, mut chunk) = (Vec::new(), [0; 16 * 1024]);
    while let Ok(length @ 1..) = socket.read(&mut chunk).await {
        received.extend_from_slice(&chunk[..length]);
        let Some(head) = received.windows(4).position(|end| end == b"\r\n\r\n") else { continue };
        let request = String::from_utf8_lossy(&received).into_owned();
        let body_length = request[..head].lines().find_map(content_length).unwrap_or(0);
        if received.len() < head + 4 + body_length {
            continue;
        }
        received.clear();
        let response = if request.starts_with("POST") {
            Response::token()
        } else {
            if !latency.is_zero() {
                tokio::time::sleep(latency).await;
            }
            respond.respond(request.split(' ').nth(1).unwrap_or_default())
        };
        if send(&mut socket, response).await.is_err() {
            return;
        }
        add_server_time();
    }
}

/// Sends small responses with one system call.
async fn send(socket: &mut TcpStream, response: Response) -> std::io::Result<()> {
    let Response { head, body } = response;
    match &body[..] {
        [part] if part.len() < 1_000_000 => socket.write_all(&[head, part.clone()].concat()).await,
        parts => {
            socket.write_all(&head).await?;
            for part in parts {
                socket.write_all(part).await?;
                // The client may have ended before the whole response is counted.
                add_server_time();
            }
            Ok(())
        }
    }
}

fn content_length(line: &str) -> Option<usize> {
    let (name, value) = line.split_once(':')?;
    name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
}
