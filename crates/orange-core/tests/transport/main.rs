//! The reqwest transport on real sockets: what is sent, what is followed, what breaks and how it is told.
#![cfg(any(feature = "rustls-tls", feature = "native-tls"))]

mod failures;
mod hostile;
mod proxy;
mod streams;
mod support;
mod tls;
mod tokens;
mod wire;
