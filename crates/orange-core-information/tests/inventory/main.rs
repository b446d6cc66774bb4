//! Requests, responses and errors of the Core Information API.

mod contract;
mod errors;
mod support;
mod wire;
