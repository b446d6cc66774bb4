//! Load test of a new client: successful operations, sockets and total time of many concurrent requests.
//!
//! `cargo run --release --example cold_calls` sends 10,000 requests to a server on a loopback socket with a latency of 50 ms,
//! with the default concurrency limit.
//!
//! `-- --concurrency 8` sets the limit, and `--concurrency 0` removes it. `--requests 1000` and `--latency 200` change the number
//! of requests and the latency in milliseconds.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use orange_core::operation::{Api, Method};
use orange_core::throttle::ThrottlePolicy;
use orange_core::{Client, Credentials};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;

static API: Api = Api { name: "things", base_path: "/things", ..Api::DEFAULT };

fn main() -> ExitCode {
    let (mut requests, mut latency, mut policy) = (10_000, 50, ThrottlePolicy::new());
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match (argument.as_str(), arguments.next().and_then(|number| number.parse::<usize>().ok())) {
            ("--requests", Some(number)) => requests = number,
            ("--latency", Some(number)) => latency = number,
            ("--concurrency", Some(number)) => {
                policy = policy.concurrency_limit((number > 0).then_some(number))
            }
            _ => {
                eprintln!("the options are --requests, --latency and --concurrency, each with a number");
                return ExitCode::from(2);
            }
        }
    }
    let sockets = Arc::<AtomicUsize>::default();
    let address = serve(Duration::from_millis(latency as u64), Arc::clone(&sockets));
    let runtime = Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let (succeeded, took) = runtime.block_on(send_all(address, requests, policy.clone()));
    let sockets = sockets.load(Ordering::Relaxed);
    println!("{policy:?}");
    println!(
        "{requests} requests: {succeeded} succeeded, {} failed, {sockets} sockets, {took:.1?}",
        requests - succeeded
    );
    if succeeded == requests { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn send_all(address: SocketAddr, requests: usize, policy: ThrottlePolicy) -> (usize, Duration) {
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret").expect("credentials"))
        .base_url(format!("http://{address}"))
        .throttle(policy)
        .build()
        .expect("a client");
    let service = client.service(&API);
    let start = Instant::now();
    let tasks: Vec<_> = (0..requests)
        .map(|_| {
            let service = service.clone();
            tokio::spawn(async move {
                let request = service.raw(Method::GET, "/1").returning::<i32>();
                service.send(&request).await.is_ok()
            })
        })
        .collect();
    let mut succeeded = 0;
    for task in tasks {
        succeeded += usize::from(task.await.unwrap_or(false));
    }
    (succeeded, start.elapsed())
}

/// Starts a server with a fixed latency that counts its connections.
fn serve(latency: Duration, sockets: Arc<AtomicUsize>) -> SocketAddr {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
            sender.send(listener.local_addr().expect("an address")).expect("a receiver");
            loop {
                if let Ok((socket, _)) = listener.accept().await {
                    sockets.fetch_add(1, Ordering::Relaxed);
                    tokio::spawn(respond(socket, latency));
                }
            }
        });
    });
    receiver.recv().expect("an address")
}

async fn respond(mut socket: TcpStream, latency: Duration) {
    let (mut read, mut chunk) = (Vec::new(), [0; 4096]);
    while let Ok(length @ 1..) = socket.read(&mut chunk).await {
        read.extend_from_slice(&chunk[..length]);
        if !read.windows(4).any(|end| end == b"\r\n\r\n") {
            continue;
        }
        let body = match read.starts_with(b"POST") {
            true => r#"{"token_type":"Bearer","access_token":"token","expires_in":3600}"#,
            false => "1",
        };
        read.clear();
        tokio::time::sleep(latency).await;
        let response = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        if socket.write_all(response.as_bytes()).await.is_err() {
            return;
        }
    }
}
