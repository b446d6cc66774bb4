//! A Redis server for tests, a proxy that makes its commands fail, the processes of a fleet, and a simulation of a large
//! one.

mod observed_limiter;
pub mod places;
mod proxy;
mod resp;
mod server;
pub mod simulation;
mod wait;
mod worker;

pub use observed_limiter::ObservedLimiter;
pub use proxy::{Fault, FaultProxy, each_fault};
pub use server::RedisServer;
pub use wait::wait_until;
pub use worker::{Worker, WorkerSettings, WorkerTokens};
