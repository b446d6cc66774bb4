//! Worker processes that share a rate limit on a real server, in front of the sandbox.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use orange_fleet::RedisServer;
use orange_sandbox::{RunningSandbox, Sandbox};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

const WORKERS: usize = 8;
const RATE: f64 = 50.0;

/// Events of one worker.
#[derive(Default)]
struct Events {
    /// Times of the admissions by the clock of Redis, in microseconds.
    granted: Vec<u64>,
    sent: usize,
    failed: Vec<String>,
}

struct Worker {
    process: Child,
    events: Arc<Mutex<Events>>,
    reader: JoinHandle<()>,
}

/// A sandbox, the instants at which requests arrive at it, and the workers.
struct Fleet {
    runtime: Runtime,
    sandbox: RunningSandbox,
    arrivals: Arc<Mutex<Vec<Instant>>>,
    url: String,
    workers: Vec<Worker>,
}

impl Fleet {
    fn new() -> Self {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let sandbox = runtime.block_on(Sandbox::new().start()).unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let arrivals = Arc::new(Mutex::new(Vec::new()));
        runtime.spawn(relay(listener, sandbox.address(), arrivals.clone()));
        Self { runtime, sandbox, arrivals, url, workers: Vec::new() }
    }

    /// Starts the workers, each with an equal local share.
    fn start_workers(&mut self, redis: &RedisServer, timeout: Duration) {
        let credentials = self.sandbox.credentials();
        for _ in 0..WORKERS {
            let mut process = Command::new(env!("CARGO_BIN_EXE_rate_worker"))
                .args([redis.url(), RATE.to_string(), (1.0 / WORKERS as f64).to_string()])
                .arg(timeout.as_millis().to_string())
                .env("ORANGE_CLIENT_ID", credentials.client_id())
                .env("ORANGE_CLIENT_SECRET", credentials.client_secret())
                .env("ORANGE_API_KEY", credentials.api_key())
                .env("ORANGE_BASE_URL", &self.url)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let events = Arc::new(Mutex::new(Events::default()));
            let output = BufReader::new(process.stdout.take().unwrap());
            let recorded = events.clone();
            let reader = thread::spawn(move || {
                for line in output.lines().map_while(Result::ok) {
                    let mut events = recorded.lock().unwrap();
                    match line.split_once(' ') {
                        Some(("granted", time)) => events.granted.push(time.parse().unwrap()),
                        Some(("failed", error)) => events.failed.push(error.to_owned()),
                        _ => events.sent += 1,
                    }
                }
            });
            self.workers.push(Worker { process, events, reader });
        }
    }

    fn arrived(&self) -> usize {
        self.arrivals.lock().unwrap().len()
    }

    /// Waits until `condition` holds.
    fn wait_until(&self, what: &str, condition: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !condition(self) {
            assert!(start.elapsed() < Duration::from_secs(300), "{what}");
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn wait_for_arrivals(&self, count: usize) {
        self.wait_until(&format!("{count} requests"), |fleet| fleet.arrived() >= count);
    }

    /// Ends the workers and returns their events and the instants of the requests.
    fn stop(mut self) -> (Vec<Events>, Vec<Instant>) {
        for worker in &mut self.workers {
            drop(worker.process.stdin.take());
        }
        let ended = self.workers.drain(..).map(|mut worker| {
            assert!(worker.process.wait().unwrap().success());
            worker.reader.join().unwrap();
            std::mem::take(&mut *worker.events.lock().unwrap())
        });
        let events = ended.collect();
        self.runtime.shutdown_background();
        let arrivals = self.arrivals.lock().unwrap().clone();
        (events, arrivals)
    }
}

/// Relays connections to the sandbox, and records when the head of each GET request arrives.
async fn relay(listener: TcpListener, sandbox: std::net::SocketAddr, arrivals: Arc<Mutex<Vec<Instant>>>) {
    while let Ok((client, _)) = listener.accept().await {
        let arrivals = arrivals.clone();
        tokio::spawn(async move {
            let Ok(server) = TcpStream::connect(sandbox).await else { return };
            let _ = (client.set_nodelay(true), server.set_nodelay(true));
            let (mut from_client, mut to_client) = client.into_split();
            let (mut from_server, mut to_server) = server.into_split();
            let responses =
                tokio::spawn(async move { tokio::io::copy(&mut from_server, &mut to_client).await });
            let mut buffer = [0; 16 * 1024];
            while let Ok(length @ 1..) = from_client.read(&mut buffer).await {
                // A client sends the head of a request at once, and the next one after the response.
                if buffer.starts_with(b"GET ") {
                    arrivals.lock().unwrap().push(Instant::now());
                }
                if to_server.write_all(&buffer[..length]).await.is_err() {
                    break;
                }
            }
            drop(to_server);
            let _ = responses.await;
        });
    }
}

/// Returns the largest number of events in any second. Times are in microseconds.
fn most_in_a_second(times: &[u64]) -> usize {
    let within =
        |first: &u64| times.iter().filter(|time| *time >= first && **time < first + 1_000_000).count();
    times.iter().map(within).max().unwrap_or(0)
}

fn granted(events: &[Events]) -> Vec<u64> {
    let mut all: Vec<_> = events.iter().flat_map(|events| events.granted.iter().copied()).collect();
    all.sort_unstable();
    all
}

fn assert_no_failure(events: &[Events]) {
    for events in events {
        assert_eq!(events.failed, [""; 0]);
    }
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn eight_processes_together_stay_within_the_rate() {
    let redis = RedisServer::start();
    let mut fleet = Fleet::new();
    // With this time limit a loaded machine does not count as a failure of Redis.
    fleet.start_workers(&redis, Duration::from_secs(300));
    fleet.wait_until("a request of each worker", |fleet| {
        fleet.workers.iter().all(|worker| worker.events.lock().unwrap().sent > 0)
    });
    fleet.wait_for_arrivals(fleet.arrived() + 150);
    let (events, arrivals) = fleet.stop();
    assert_no_failure(&events);
    let granted = granted(&events);
    // All requests were admitted by the clock of Redis.
    assert_eq!(granted.len(), arrivals.len());
    assert!(most_in_a_second(&granted) <= RATE as usize, "{granted:?}");
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn a_restart_of_redis_is_no_error_of_any_request() {
    let mut redis = RedisServer::start();
    let mut fleet = Fleet::new();
    fleet.start_workers(&redis, Duration::from_millis(500));
    fleet.wait_for_arrivals(50);
    redis.kill();
    // The local shares admit requests without Redis.
    fleet.wait_for_arrivals(fleet.arrived() + 50);
    redis.restart();
    let (seconds, micros): (u64, u64) = redis::cmd("TIME").query(&mut redis.connection()).unwrap();
    let restarted = seconds * 1_000_000 + micros;
    fleet.wait_until("each worker returns to Redis", |fleet| {
        let returned = |events: &Events| events.granted.last().is_some_and(|time| *time > restarted);
        fleet.workers.iter().all(|worker| returned(&worker.events.lock().unwrap()))
    });
    let (events, arrivals) = fleet.stop();
    assert_no_failure(&events);
    let granted = granted(&events);
    assert!(granted.len() + 50 <= arrivals.len(), "{} of {}", granted.len(), arrivals.len());
    assert!(most_in_a_second(&granted) <= RATE as usize, "{granted:?}");
}

/// Prints the figures of the documentation: `cargo test -p orange-fleet --test rate_limit -- --ignored --nocapture`.
#[test]
#[ignore = "measures real time on a quiet machine"]
fn figures_at_the_sandbox() {
    for restarts in [false, true] {
        let mut redis = RedisServer::start();
        let mut fleet = Fleet::new();
        fleet.start_workers(&redis, Duration::from_millis(500));
        fleet.wait_until("a request of each worker", |fleet| {
            fleet.workers.iter().all(|worker| worker.events.lock().unwrap().sent > 0)
        });
        let (first, before) = (Instant::now(), fleet.workers.iter().map(|w| w.events.lock().unwrap().sent));
        let before: Vec<_> = before.collect();
        if restarts {
            thread::sleep(Duration::from_secs(7));
            redis.kill();
            thread::sleep(Duration::from_secs(5));
            redis.restart();
            thread::sleep(Duration::from_secs(8));
        } else {
            thread::sleep(Duration::from_secs(20));
        }
        let last = first + Duration::from_secs(20);
        let shares: Vec<_> = fleet
            .workers
            .iter()
            .zip(&before)
            .map(|(w, before)| w.events.lock().unwrap().sent - before)
            .collect();
        let (events, arrivals) = fleet.stop();
        let times: Vec<_> =
            arrivals.iter().map(|at| at.duration_since(arrivals[0]).as_micros() as u64).collect();
        let total = arrivals.iter().filter(|at| (first..last).contains(*at)).count();
        let local = arrivals.len() - granted(&events).len();
        let failed: usize = events.iter().map(|events| events.failed.len()).sum();
        let (most, at_redis) = (most_in_a_second(&times), most_in_a_second(&granted(&events)));
        println!(
            "restart: {restarts}; in 20 s: {total} of {}; most in a second at the sandbox: {most}, at Redis: {at_redis}; \
             requests of the workers: {shares:?}; by local share: {local}; failed: {failed}",
            RATE * 20.0
        );
    }
}
