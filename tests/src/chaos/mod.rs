//! Chaos test: mixed operations from many concurrent tasks while a share of the responses is faulty. Compares the results
//! that the client reported with the effects on the server.

mod config;
mod effects;
mod environment;
mod faults;
mod operation_log;
mod report;
mod run;
mod task;

pub use self::config::{ChaosConfig, Protocol};
pub use self::report::Report;
