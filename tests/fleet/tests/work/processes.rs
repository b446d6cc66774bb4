//! Worker processes that are killed: one result per input, and none lost.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use orange_fleet::RedisServer;
use orange_fleet::places::{PlaceRow, Summary};
use orange_redis::work::WorkQueue;
use orange_sandbox::{RunningSandbox, Sandbox};

use crate::support::{NAME, connect, outcomes, until};

type Places = WorkQueue<PlaceRow, Summary>;

/// Number of worker processes.
const WORKERS: usize = 4;

/// The visibility time of the test, in seconds: the claims of a killed process wait for it.
const VISIBILITY: &str = "2";

/// A worker process, killed when it is dropped.
pub(crate) struct Process(pub(crate) Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn program(server: &RedisServer, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_worker"));
    command.args(["--redis", &server.url(), "--queue", NAME, "--visibility", VISIBILITY]).args(arguments);
    command
}

fn start_worker(server: &RedisServer, sandbox: &RunningSandbox) -> Process {
    let credentials = sandbox.credentials();
    let process = program(server, &["work", "--name", "host", "--retry-delay", "0.1"])
        .env("ORANGE_CLIENT_ID", credentials.client_id())
        .env("ORANGE_CLIENT_SECRET", credentials.client_secret())
        .env("ORANGE_API_KEY", credentials.api_key())
        .env("ORANGE_BASE_URL", sandbox.url())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    Process(process)
}

/// Starts a sandbox whose token endpoint serves each restarted process.
async fn start_sandbox() -> RunningSandbox {
    Sandbox::builder().token_calls_per_minute(1_000_000).build().start().await.unwrap()
}

/// Writes a file with `count` rows, of which one in 50 has an unknown building.
fn write_rows(folder: &Path, sandbox: &Sandbox, count: usize) -> PathBuf {
    let codes = sandbox.building_codes();
    let mut text = "reference;building_code;address;building_name\n".to_owned();
    for row in 0..count {
        let code = match row % 50 {
            0 => "IMB/00000/X/0000",
            _ => &codes[row % codes.len()],
        };
        text.push_str(&format!("row-{row};{code};;\n"));
    }
    let path = folder.join("places.csv");
    std::fs::write(&path, text).unwrap();
    path
}

fn queue(server: &RedisServer) -> Places {
    let visibility = Duration::from_secs(VISIBILITY.parse().unwrap());
    Places::builder(&connect(server), NAME).visibility(visibility).build().unwrap()
}

/// Runs `count` places through the workers, and kills one after each `kill_after` results. Returns the number of kills.
async fn run_fleet(server: &mut RedisServer, count: usize, kill_after: usize, restart_redis: bool) -> usize {
    let sandbox = start_sandbox().await;
    let folder = tempfile::tempdir().unwrap();
    let file = write_rows(folder.path(), sandbox.sandbox(), count);
    let mut enqueuing =
        Process(program(server, &["enqueue", file.to_str().unwrap()]).stdout(Stdio::null()).spawn().unwrap());
    let queue = queue(server);
    let mut workers: Vec<Process> = (0..WORKERS).map(|_| start_worker(server, &sandbox)).collect();
    let (mut kills, mut next_kill, mut redis_restarts) = (0, kill_after, 0);
    let start = Instant::now();
    let (mut last_done, mut last_progress) = (0, start);
    loop {
        let progress = match queue.progress().await {
            Ok(progress) => progress,
            // The connection to a server that was restarted.
            Err(error) if restart_redis => {
                assert!(last_progress.elapsed() < Duration::from_secs(300), "{error}");
                continue;
            }
            Err(error) => panic!("{error}"),
        };
        if progress.is_closed && progress.open() == 0 {
            break;
        }
        if progress.done() > last_done {
            (last_done, last_progress) = (progress.done(), Instant::now());
        }
        assert!(last_progress.elapsed() < Duration::from_secs(300), "no progress: {progress}");
        if progress.done() as usize >= next_kill {
            // Dropping the process kills it.
            workers[kills % WORKERS] = start_worker(server, &sandbox);
            kills += 1;
            next_kill += kill_after;
        }
        if restart_redis && redis_restarts == 0 && progress.done() as usize >= count / 2 {
            server.restart();
            redis_restarts += 1;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(enqueuing.0.wait().unwrap().success());
    for worker in &mut workers {
        until("the workers end", async || worker.0.try_wait().unwrap().is_some()).await;
        assert!(worker.0.wait().unwrap().success());
    }
    check(&queue, count).await;
    let requests = sandbox.sandbox().requests().len();
    println!("{count} places, {kills} kills, {:?}, {requests} recorded requests", start.elapsed());
    sandbox.stop().await.unwrap();
    kills
}

/// Each input has one result, which is that of its place.
async fn check(queue: &Places, count: usize) {
    let outcomes = outcomes(queue).await;
    assert_eq!(outcomes.len(), count);
    for row in 0..count {
        let outcome = &outcomes[&format!("row-{row}")];
        match row % 50 {
            0 => {
                assert!(outcome.as_ref().is_err_and(|error| error.contains("404")), "row {row}: {outcome:?}")
            }
            _ => assert!(outcome.as_ref().is_ok_and(|summary| summary.points > 0), "row {row}: {outcome:?}"),
        }
    }
    let progress = queue.progress().await.unwrap();
    assert_eq!((progress.total, progress.done(), progress.dead), (count as u64, count as u64, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn each_input_has_one_result_although_workers_are_killed() {
    let mut server = RedisServer::start();
    assert!(run_fleet(&mut server, 2000, 250, false).await >= 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn each_input_has_one_result_although_redis_restarts() {
    let mut server = RedisServer::start_with(&["--appendonly", "yes"]);
    run_fleet(&mut server, 500, 200, true).await;
}

/// `cargo test --release -p orange-fleet --test work -- --ignored --nocapture hundred_thousand`
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes"]
async fn hundred_thousand_inputs_have_one_result_each() {
    let mut server = RedisServer::start();
    run_fleet(&mut server, 100_000, 2500, false).await;
}

/// `cargo test --release -p orange-fleet --test work -- --ignored --nocapture throughput`
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "measures time"]
async fn throughput_of_four_processes_beside_one() {
    let count = std::env::var("PLACES").map_or(5000, |count| count.parse().unwrap());
    for workers in [1, WORKERS, 1, WORKERS, 1, WORKERS] {
        let server = RedisServer::start();
        let sandbox = start_sandbox().await;
        let folder = tempfile::tempdir().unwrap();
        let file = write_rows(folder.path(), sandbox.sandbox(), count);
        assert!(program(&server, &["enqueue", file.to_str().unwrap()]).status().unwrap().success());
        let queue = queue(&server);
        let start = Instant::now();
        let processes: Vec<Process> = (0..workers).map(|_| start_worker(&server, &sandbox)).collect();
        until("all places have a result", async || queue.progress().await.unwrap().open() == 0).await;
        let elapsed = start.elapsed();
        drop(processes);
        check(&queue, count).await;
        println!(
            "{workers} processes: {count} places in {elapsed:?}, {:.0}/s",
            count as f64 / elapsed.as_secs_f64()
        );
        sandbox.stop().await.unwrap();
    }
}
