//! The metrics page of a worker process.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::Duration;

use orange_fleet::RedisServer;
use orange_fleet::places::{PlaceRow, Summary};
use orange_redis::work::WorkQueue;
use orange_sandbox::Sandbox;

use crate::processes::Process;
use crate::support::{NAME, connect, until};

/// Reads a page over HTTP.
fn read_page(url: &str) -> String {
    let (address, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET /{path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
    let mut page = String::new();
    stream.read_to_string(&mut page).unwrap();
    page
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_worker_serves_its_metrics() {
    let server = RedisServer::start();
    let mut worker = Process(
        Command::new(env!("CARGO_BIN_EXE_worker"))
            .args([
                "--redis",
                &server.url(),
                "--queue",
                NAME,
                "work",
                "--sandbox",
                "--metrics",
                "127.0.0.1:0",
            ])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap(),
    );
    let mut url = String::new();
    BufReader::new(worker.0.stdout.take().unwrap()).read_line(&mut url).unwrap();

    // The visibility time of the program.
    let builder = WorkQueue::builder(&connect(&server), NAME).visibility(Duration::from_secs(60));
    let queue: WorkQueue<PlaceRow, Summary> = builder.build().unwrap();
    let code = Sandbox::new().building_codes().swap_remove(0);
    let rows = (0..5).map(|row: u32| {
        let place = PlaceRow { building_code: Some(code.clone()), ..PlaceRow::default() };
        (row.to_string(), PlaceRow { reference: row.to_string(), ..place })
    });
    queue.enqueue(rows).await.unwrap();
    until("each place has a result", async || queue.progress().await.unwrap().done() == 5).await;
    let page = read_page(url.trim());
    let count = page
        .lines()
        .find(|line| line.starts_with("orange_operation_duration_seconds_count") && line.contains("getPoi"));
    assert!(count.is_some_and(|line| line.ends_with(" 5")), "{page}");
}
