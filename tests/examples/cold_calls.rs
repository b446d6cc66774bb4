//! Many calls at once from a client that has no connection yet: how many succeed, over how many sockets, and how
//! long all of them take.
//!
//! `cargo run --release --example cold_calls` makes 10,000 calls against a server on a loopback socket that takes
//! 50 ms for each, with the number of requests at a time that a client has by default.
//!
//! `-- --at-once 8` sets that number, `--at-once 0` takes the limit off; `--calls 1000` and `--latency 200` change
//! the number of calls and the milliseconds that the server takes.

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

static THINGS: Api = Api { name: "things", base_path: "/things", ..Api::DEFAULT };

fn main() -> ExitCode {
    let (mut calls, mut latency, mut policy) = (10_000, 50, ThrottlePolicy::new());
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match (word.as_str(), words.next().and_then(|number| number.parse::<usize>().ok())) {
            ("--calls", Some(number)) => calls = number,
            ("--latency", Some(number)) => latency = number,
            ("--at-once", Some(number)) => policy = policy.concurrency_limit((number > 0).then_some(number)),
            _ => {
                eprintln!("known are --calls, --latency and --at-once, each with a number");
                return ExitCode::from(2);
            }
        }
    }
    let sockets = Arc::<AtomicUsize>::default();
    let address = serve(Duration::from_millis(latency as u64), Arc::clone(&sockets));
    let runtime = Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let (succeeded, took) = runtime.block_on(call(address, calls, policy.clone()));
    let sockets = sockets.load(Ordering::Relaxed);
    println!("{policy:?}");
    println!(
        "{calls} calls: {succeeded} succeeded, {} failed, {sockets} sockets, {took:.1?}",
        calls - succeeded
    );
    if succeeded == calls { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn call(address: SocketAddr, calls: usize, policy: ThrottlePolicy) -> (usize, Duration) {
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret").expect("credentials"))
        .base_url(format!("http://{address}"))
        .throttle(policy)
        .build()
        .expect("a client");
    let service = client.service(&THINGS);
    let began = Instant::now();
    let tasks: Vec<_> = (0..calls)
        .map(|_| {
            let service = service.clone();
            tokio::spawn(async move {
                let call = service.raw(Method::GET, "/1").returning::<i32>();
                service.send(&call).await.is_ok()
            })
        })
        .collect();
    let mut succeeded = 0;
    for task in tasks {
        succeeded += usize::from(task.await.unwrap_or(false));
    }
    (succeeded, began.elapsed())
}

/// A server on a thread of its own that takes its time for each request and counts its connections.
fn serve(latency: Duration, sockets: Arc<AtomicUsize>) -> SocketAddr {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
            tell.send(listener.local_addr().expect("an address")).expect("somebody waits for it");
            loop {
                if let Ok((socket, _)) = listener.accept().await {
                    sockets.fetch_add(1, Ordering::Relaxed);
                    tokio::spawn(answer(socket, latency));
                }
            }
        });
    });
    told.recv().expect("an address")
}

async fn answer(mut socket: TcpStream, latency: Duration) {
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
