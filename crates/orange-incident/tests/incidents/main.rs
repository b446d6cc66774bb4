//! Requests, lossless decoding and behaviour of the incident operations.

mod contract;
mod decode;
mod errors;
mod retry;
mod server;
mod support;
mod wire;
