//! A Redis server for tests, and the processes of a fleet.

mod server;
mod wait;
mod worker;

pub use server::RedisServer;
pub use wait::wait_until;
pub use worker::{Worker, WorkerSettings, WorkerTokens};
