//! Requests, lossless decoding and behaviour of the incident operations.

mod contract;
mod decode;
mod support;
mod wire;
