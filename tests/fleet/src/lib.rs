//! A Redis server for tests, a proxy that makes its commands fail, and the processes of a fleet.

pub mod places;
mod proxy;
mod resp;
mod server;
mod wait;
mod worker;

pub use proxy::{Fault, FaultProxy, each_fault};
pub use server::RedisServer;
pub use wait::wait_until;
pub use worker::{Worker, WorkerSettings, WorkerTokens};
