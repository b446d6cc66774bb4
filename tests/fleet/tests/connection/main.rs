//! The connection to the server: servers that are refused, TLS, and several runtimes.

mod refusals;
mod runtimes;
mod tls;
