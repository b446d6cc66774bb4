//! Metrics of a client and their export for Prometheus, and a journey that reports every metric.

pub mod journey;
mod metrics;
pub mod page;
pub mod repository;

pub use metrics::{Family, Metrics, Sample};

/// Result of a journey.
pub type Result<T, E = Box<dyn std::error::Error + Send + Sync>> = std::result::Result<T, E>;
