//! The reqwest transport on real sockets: requests, responses, TLS, proxies and failures.
#![cfg(any(feature = "rustls-tls", feature = "native-tls"))]

mod failures;
mod frames;
mod hostile;
mod http2;
mod proxy;
mod runtimes;
mod streams;
mod support;
mod tls;
mod tokens;
mod wire;
