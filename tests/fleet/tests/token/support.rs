//! A sandbox over HTTP, and its workers.

use orange_fleet::{Worker, WorkerSettings};
use orange_sandbox::{RunningSandbox, Sandbox, SandboxClock};

pub(crate) const TOKEN_PATH: &str = "/oauth/v3/token";

pub(crate) async fn sandbox() -> RunningSandbox {
    // The tests count the requests themselves.
    let builder = Sandbox::builder().clock(SandboxClock::system()).token_calls_per_minute(u32::MAX);
    builder.build().start().await.unwrap()
}

/// Number of requests that the token endpoint has received.
pub(crate) fn token_requests(sandbox: &RunningSandbox) -> usize {
    sandbox.sandbox().requests().iter().filter(|request| request.path == TOKEN_PATH).count()
}

pub(crate) fn worker(settings: &WorkerSettings) -> Worker {
    Worker::start(env!("CARGO_BIN_EXE_token_worker"), settings)
}

pub(crate) fn workers(settings: &WorkerSettings, count: usize) -> Vec<Worker> {
    (0..count).map(|_| worker(settings)).collect()
}

/// Requests a token in `tasks` tasks of each worker at the same time. Returns the different tokens of all.
pub(crate) fn tokens(workers: &mut [Worker], tasks: u32) -> Vec<String> {
    workers.iter_mut().for_each(|worker| worker.send(&format!("get {tasks}")));
    let mut tokens = Vec::new();
    for worker in workers {
        let answer = worker.answer();
        assert_eq!((answer.failed, answer.errors), (0, Vec::new()));
        tokens.extend(answer.tokens);
    }
    tokens.sort();
    tokens.dedup();
    tokens
}
