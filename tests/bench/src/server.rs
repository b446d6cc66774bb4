//! HTTP server on a loopback socket, on a thread of its own.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::error::Result;
use crate::pages::{PAGE_SIZE, TicketList};

/// A list of tickets, one ticket and a token.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) list: TicketList,
    pub(crate) pages: usize,
    pub(crate) latency: Duration,
}

impl Server {
    /// Starts the server until the process ends, and returns its URL.
    pub(crate) fn start(self) -> Result<String> {
        let (sender, receiver) = channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        std::thread::spawn(move || runtime.block_on(accept(Arc::new(self), &sender)));
        Ok(format!("http://{}", receiver.recv()?))
    }

    fn response(&self, request: &str) -> Vec<u8> {
        let target = request.split(' ').nth(1).unwrap_or_default();
        let (body, counts) = if request.starts_with("POST") {
            (br#"{"token_type":"Bearer","access_token":"token","expires_in":3600}"#.to_vec(), String::new())
        } else if target.ends_with("/T1") {
            (self.ticket(), String::new())
        } else {
            let offset = target.split_once("offset=").map_or("0", |(_, offset)| offset);
            let digits = offset.split('&').next().unwrap_or_default();
            let counts =
                format!("x-total-count: {}\r\nx-result-count: {PAGE_SIZE}\r\n", self.pages * PAGE_SIZE);
            (self.list.page(digits.parse().unwrap_or(0)), counts)
        };
        let length = body.len();
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n{counts}content-length: {length}\r\n\r\n"
        );
        [head.into_bytes(), body].concat()
    }

    /// One ticket in a list, as Orange sends it.
    fn ticket(&self) -> Vec<u8> {
        let page = self.list.page(0);
        let tickets: Vec<&serde_json::value::RawValue> = serde_json::from_slice(&page).expect("a page");
        format!("[{}]", tickets[0].get()).into_bytes()
    }
}

async fn accept(server: Arc<Server>, address: &Sender<SocketAddr>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    address.send(listener.local_addr().expect("an address")).expect("a receiver");
    while let Ok((socket, _)) = listener.accept().await {
        tokio::spawn(serve(socket, Arc::clone(&server)));
    }
}

/// Responds to each request, which has no body or arrives with it.
async fn serve(mut socket: TcpStream, server: Arc<Server>) {
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
        if !request.starts_with("POST") && !server.latency.is_zero() {
            tokio::time::sleep(server.latency).await;
        }
        if socket.write_all(&server.response(&request)).await.is_err() {
            return;
        }
    }
}

fn content_length(line: &str) -> Option<usize> {
    let (name, value) = line.split_once(':')?;
    name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
}
