//! A Redis server for tests, a proxy that makes its commands fail, and the processes of a fleet.

mod proxy;
mod resp;
mod server;

pub use proxy::{Fault, FaultProxy, each_fault};
pub use server::RedisServer;
