//! A Redis server for tests, and the processes of a fleet.

mod server;

pub use server::RedisServer;
