//! Simulated Redis server: its data, its clock, and the network to it.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use orange_core::{Error, Result};
use tokio::time::Instant;

use super::clock::SeededRandom;
use super::process::Process;

/// Time of the server's clock at the start, in microseconds since 1970.
const EPOCH: i64 = 1_800_000_000_000_000;

/// Median of the time for one direction. The spread is 1.5.
const LATENCY: Duration = Duration::from_micros(300);

/// How the server responds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ServerState {
    Running,
    /// Takes 100 times as long for a command.
    Slow,
    /// Refuses commands that write.
    Full,
    /// Refuses connections.
    Down,
}

/// The server. `D` is its data.
#[derive(Debug)]
pub(super) struct SimulatedRedis<D> {
    start: Instant,
    random: SeededRandom,
    timeout: Duration,
    server: Mutex<Server<D>>,
}

/// State of the server.
#[derive(Debug)]
pub(super) struct Server<D> {
    pub(super) data: D,
    pub(super) state: ServerState,
    /// Clock of the server minus virtual time, in microseconds.
    pub(super) clock_step: i64,
    /// Workers with a number below this one get no response.
    pub(super) partitioned: usize,
    /// Data that a replica has received.
    replica: Option<D>,
}

impl<D> Server<D> {
    /// Replaces the data with that of the replica.
    pub(super) fn promote_replica(&mut self) {
        if let Some(data) = self.replica.take() {
            self.data = data;
        }
    }
}

impl<D: Clone> SimulatedRedis<D> {
    /// Creates a server. `timeout` is the time limit of a command.
    pub(super) fn new(data: D, random: SeededRandom, timeout: Duration) -> Self {
        let server =
            Server { data, state: ServerState::Running, clock_step: 0, partitioned: 0, replica: None };
        Self { start: Instant::now(), random, timeout, server: Mutex::new(server) }
    }

    pub(super) fn server(&self) -> MutexGuard<'_, Server<D>> {
        self.server.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Time of the server's clock, in microseconds since 1970.
    fn now(&self, server: &Server<D>) -> u64 {
        let elapsed = i64::try_from(self.start.elapsed().as_micros()).unwrap_or(i64::MAX);
        u64::try_from(EPOCH + elapsed + server.clock_step).unwrap_or(0)
    }

    /// Runs a script for `process`, within the time limit of a command.
    ///
    /// # Errors
    /// Returns a store error if the server refuses, and a timeout if it does not respond. The script may have run.
    pub(super) async fn run<T>(&self, process: &Process, script: impl FnOnce(&mut D, u64) -> T) -> Result<T> {
        let started = Instant::now();
        let factor = if self.server().state == ServerState::Slow { 100 } else { 1 };
        let latency = || self.random.log_normal(LATENCY, 1.5) * factor;
        process.wait(latency()).await;
        self.check(process, started).await?;
        let result = {
            let server = &mut *self.server();
            let now = self.now(server);
            script(&mut server.data, now)
        };
        process.wait(latency()).await;
        self.check(process, started).await?;
        Ok(result)
    }

    /// Returns an error if the server does not respond to `process`.
    async fn check(&self, process: &Process, started: Instant) -> Result<()> {
        let refusal = {
            let server = self.server();
            match server.state {
                _ if process.worker < server.partitioned => None,
                ServerState::Down => Some("connection refused"),
                ServerState::Full => Some("OOM command not allowed when used memory > 'maxmemory'"),
                ServerState::Running | ServerState::Slow => return Ok(()),
            }
        };
        match refusal {
            Some(refusal) => Err(Error::store(format!("simulated Redis: {refusal}"), refusal)),
            None => {
                process.wait(self.timeout.saturating_sub(started.elapsed())).await;
                Err(Error::timeout("Redis command", self.timeout))
            }
        }
    }

    /// Stops replication: later writes are lost if the replica takes over.
    pub(super) fn stop_replication(&self) {
        let mut server = self.server();
        server.replica = Some(server.data.clone());
    }
}

#[cfg(test)]
mod tests {
    use orange_core::ErrorKind;
    use tokio::time::sleep;

    use super::*;

    fn redis() -> SimulatedRedis<u32> {
        SimulatedRedis::new(0, SeededRandom::new(1), Duration::from_secs(2))
    }

    async fn increment(redis: &SimulatedRedis<u32>) -> Result<u32> {
        let script = |data: &mut u32, _| {
            *data += 1;
            *data
        };
        redis.run(&Process::new(7), script).await
    }

    #[tokio::test(start_paused = true)]
    async fn promoted_replica_lacks_the_last_writes() {
        let redis = redis();
        assert_eq!(increment(&redis).await.unwrap(), 1);
        redis.stop_replication();
        assert_eq!(increment(&redis).await.unwrap(), 2);
        redis.server().state = ServerState::Down;
        assert_eq!(increment(&redis).await.unwrap_err().kind(), ErrorKind::Store);
        redis.server().promote_replica();
        redis.server().state = ServerState::Running;
        assert_eq!(increment(&redis).await.unwrap(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn partitioned_worker_gets_no_response_within_the_time_limit() {
        let redis = redis();
        redis.server().partitioned = 8;
        let start = Instant::now();
        assert_eq!(increment(&redis).await.unwrap_err().kind(), ErrorKind::Timeout);
        assert_eq!(start.elapsed(), Duration::from_secs(2));
        assert_eq!(redis.server().data, 0);
    }

    #[tokio::test(start_paused = true)]
    async fn response_is_lost_if_the_server_stops_after_the_script() {
        let redis = redis();
        // The response takes some 30 ms, so the server stops before it arrives.
        redis.server().state = ServerState::Slow;
        let stop = async {
            while redis.server().data == 0 {
                sleep(Duration::from_millis(1)).await;
            }
            redis.server().state = ServerState::Down;
        };
        let (result, ()) = tokio::join!(increment(&redis), stop);
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Store);
        assert_eq!(redis.server().data, 1);
    }
}
