//! Requests, lossless decoding and behaviour of the ticket operations.

mod client;
mod contract;
mod decode;
mod errors;
mod external_id;
mod lost_response;
mod property;
mod script;
mod support;
mod wire;
