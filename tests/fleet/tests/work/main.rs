//! Work queues on a real Redis server.

mod claims;
mod enqueue;
mod faults;
mod interruptions;
mod metrics;
mod model;
mod partitions;
mod processes;
mod support;
mod workers;
