//! A disturbed network between a sender and a receiver of events.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// Fault of the first connection. Later ones are not disturbed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum NetworkFault {
    /// The connection breaks after this many bytes of the request.
    DisconnectAfter(usize),
    /// The request arrives, its response is lost.
    ResponseLost,
    /// `Content-Length` is larger than the body.
    WrongLength,
}

/// Forwards connections to `receiver` until the tasks are dropped.
pub(crate) async fn disturbed(receiver: SocketAddr, fault: NetworkFault) -> (SocketAddr, JoinSet<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let mut tasks = JoinSet::new();
    tasks.spawn(async move {
        let mut fault = Some(fault);
        let mut connections = JoinSet::new();
        loop {
            let (sender, _) = listener.accept().await.expect("a connection");
            let fault = fault.take();
            connections.spawn(connection(sender, receiver, fault));
        }
    });
    (address, tasks)
}

async fn connection(mut sender: TcpStream, receiver: SocketAddr, fault: Option<NetworkFault>) {
    let mut receiver = TcpStream::connect(receiver).await.expect("the receiver listens");
    let Some(fault) = fault else {
        // An error is the end of a connection.
        let _ = tokio::io::copy_bidirectional(&mut sender, &mut receiver).await;
        return;
    };
    let request = read_message(&mut sender).await;
    match fault {
        NetworkFault::DisconnectAfter(bytes) => {
            receiver.write_all(&request[..bytes]).await.expect("the receiver reads");
        }
        NetworkFault::WrongLength => {
            let text = String::from_utf8(request).expect("a request in UTF-8");
            let (head, body) = text.split_once("\r\n\r\n").expect("a head");
            let wrong = "content-length: 100000";
            let head: Vec<_> = head
                .lines()
                .map(
                    |line| if line.to_ascii_lowercase().starts_with("content-length") { wrong } else { line },
                )
                .collect();
            let request = format!("{}\r\n\r\n{body}", head.join("\r\n"));
            receiver.write_all(request.as_bytes()).await.expect("the receiver reads");
        }
        NetworkFault::ResponseLost => {
            receiver.write_all(&request).await.expect("the receiver reads");
            read_message(&mut receiver).await;
        }
    }
}

/// Reads a message with `Content-Length`, or without a body.
async fn read_message(stream: &mut TcpStream) -> Vec<u8> {
    let mut message = Vec::new();
    loop {
        let read = stream.read_buf(&mut message).await.expect("a message");
        let text = String::from_utf8_lossy(&message).to_ascii_lowercase();
        let length = |head: &str| {
            let field = head.lines().find_map(|line| line.strip_prefix("content-length:"));
            field.map_or(0, |length| length.trim().parse::<usize>().expect("a length"))
        };
        let is_complete = text.split_once("\r\n\r\n").is_some_and(|(head, body)| body.len() >= length(head));
        if is_complete || read == 0 {
            return message;
        }
    }
}
