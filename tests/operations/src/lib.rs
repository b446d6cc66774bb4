//! Metrics of a client and their export for Prometheus.
