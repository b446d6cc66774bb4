//! A Redis server for tests, and the processes of a fleet.

pub mod places;
mod server;

pub use server::RedisServer;
